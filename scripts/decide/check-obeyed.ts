/**
 * Checks that the cut of a page is what people decided. Decisions can contradict each other, or ask for what the
 * page cannot give; such a one must fail, never be passed over in silence.
 */
import { linesOf } from '../read/source-lines.ts';
import type { CutDraft, PartKind, CutPage } from '../types.ts';
import type { Disobedience } from '../../src/corrections/desk.ts';
import type { Correction } from '../../src/schema/schema.ts';
import type { PlacedCorrection } from './read-corrections.ts';

const PARTS: Record<Extract<Correction, { do: 'role' }>['role'], readonly PartKind[]> = {
	furniture: [],
	rubric: [],
	kicker: ['kicker'],
	title: ['title'],
	subtitle: ['subtitle'],
	byline: ['byline', 'credit'],
	paragraph: ['paragraph', 'dateline', 'continued-from', 'continued-on'],
	subheading: ['subheading'],
	caption: ['caption'],
	credit: ['credit'],
};

const holder = ({ drafts }: CutPage, line: number): CutDraft | undefined =>
	drafts.find((draft) => linesOf(draft).includes(line));

/** Lines of an article's text in reading order; captions stand aside and part nothing. */
const textLines = (draft: CutDraft | undefined): number[] => [
	...new Set(
		(draft?.parts ?? [])
			.filter(({ kind }) =>
				['paragraph', 'subheading', 'dateline', 'continued-from', 'continued-on'].includes(kind),
			)
			.flatMap(({ pieces }) => pieces.map(({ line }) => line)),
	),
];

/** What is wrong with the cut for this decision, or null. */
function fault(correction: Correction, page: CutPage): Fault | null {
	const { line } = correction;
	const draft = holder(page, line);
	const after = (from: number, to: number): boolean => {
		const article = holder(page, from);
		const lines = textLines(article);
		// Behind a headline or byline stands the beginning of the text.
		return article !== undefined && lines[lines.indexOf(from) + 1] === to;
	};
	switch (correction.do) {
		case 'role': {
			const kinds = PARTS[correction.role];
			if (!kinds.length) return draft ? { why: 'in-an-article' } : null;
			const found = draft?.parts.some(
				({ kind, pieces }) => kinds.includes(kind) && pieces.some((piece) => piece.line === line),
			);
			return found ? null : { why: 'other-role' };
		}
		case 'join': {
			const { to: other } = correction;
			if (!after(line, other)) return { why: 'does-not-follow', other };
			const same = draft?.parts.some(({ kind, pieces }) => {
				const held = pieces.map((piece) => piece.line);
				return kind === 'paragraph' && held.includes(line) && held.includes(other);
			});
			if (!correction.paragraph || same === (correction.paragraph === 'same')) return null;
			return { why: same ? 'same-paragraph' : 'other-paragraph', other };
		}
		case 'move':
			return after(correction.after, line) ? null : { why: 'does-not-follow', other: correction.after };
		case 'part':
			return after(line, correction.to) ? { why: 'follows', other: correction.to } : null;
		case 'split': {
			const lines = textLines(draft);
			return lines.includes(line) && lines[0] !== line ? { why: 'begins-earlier' } : null;
		}
		case 'title':
			return draft && draft === holder(page, correction.of)
				? null
				: { why: 'other-article', other: correction.of };
		case 'duplicate': {
			const found = page.duplicates.some(({ line: copy }) => copy === line);
			return found ? null : { why: draft ? 'in-an-article' : 'no-such-text' };
		}
		case 'page':
		case 'done':
			return null;
		case 'set':
		case 'replace':
		case 'reviewed':
			return draft ? null : { why: 'in-no-article' };
	}
}

interface Fault {
	why: Disobedience;
	other?: number;
}

/** The same in a sentence of the converter; `move` names the line before, the others the line behind. */
function reasonOf({ do: what }: Correction, { why, other }: Fault): string {
	switch (why) {
		case 'in-an-article':
			return 'it stands in an article';
		case 'other-role':
			return 'it has another role';
		case 'does-not-follow':
			return what === 'move' ? `it does not follow line ${other}` : `line ${other} does not follow it`;
		case 'follows':
			return `line ${other} follows it`;
		case 'same-paragraph':
			return `line ${other} stands in the same paragraph`;
		case 'other-paragraph':
			return `line ${other} stands in another paragraph`;
		case 'begins-earlier':
			return 'its article begins earlier';
		case 'other-article':
			return `line ${other} is in another article`;
		case 'in-no-article':
			return 'it stands in no article';
		default:
			return 'the line holds nothing of the kind';
	}
}

/** Decisions that the cut does not obey, each with what is wrong. */
export function disobeyed(
	page: CutPage,
	list: readonly PlacedCorrection[],
): { at: number; correction: Correction; why: Disobedience; other: number | null }[] {
	return list.flatMap(({ correction, at }) => {
		const found = fault(correction, page);
		return found ? [{ at, correction, why: found.why, other: found.other ?? null }] : [];
	});
}

/** The same as messages of the converter. */
export function unobeyed(
	page: CutPage,
	list: readonly PlacedCorrection[],
): { at: number; line: number; reason: string }[] {
	return disobeyed(page, list).map(({ at, correction, why, other }) => ({
		at,
		line: correction.line,
		reason: `Unexpected \`${correction.do}\` of line ${correction.line} that the cut cannot obey: ${reasonOf(correction, { why, other: other ?? 0 })}; it contradicts another correction or the page`,
	}));
}

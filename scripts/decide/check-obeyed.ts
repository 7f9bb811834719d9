/**
 * Checks that the cut of a page is what people decided. Decisions can contradict each other, or ask for what the
 * page cannot give; such a one must fail, never be passed over in silence.
 */
import { linesOf } from '../read/source-lines.ts';
import type { ArticleDraft, PartKind, SegmentedPage } from '../types.ts';
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

const holder = ({ drafts }: SegmentedPage, line: number): ArticleDraft | undefined =>
	drafts.find((draft) => linesOf(draft).includes(line));

/** Lines of an article's text in reading order; captions stand aside and part nothing. */
const textLines = (draft: ArticleDraft | undefined): number[] => [
	...new Set(
		(draft?.parts ?? [])
			.filter(({ kind }) =>
				['paragraph', 'subheading', 'dateline', 'continued-from', 'continued-on'].includes(kind),
			)
			.flatMap(({ pieces }) => pieces.map(({ line }) => line)),
	),
];

/** What is wrong with the cut for this decision, or null. */
function fault(correction: Correction, page: SegmentedPage): string | null {
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
			if (!kinds.length) return draft ? 'it stands in an article' : null;
			const found = draft?.parts.some(
				({ kind, pieces }) => kinds.includes(kind) && pieces.some((piece) => piece.line === line),
			);
			return found ? null : 'it has another role';
		}
		case 'join': {
			if (!after(line, correction.to)) return `line ${correction.to} does not follow it`;
			const same = draft?.parts.some(({ kind, pieces }) => {
				const held = pieces.map((piece) => piece.line);
				return kind === 'paragraph' && held.includes(line) && held.includes(correction.to);
			});
			if (!correction.paragraph || same === (correction.paragraph === 'same')) return null;
			return `line ${correction.to} stands in ${same ? 'the same' : 'another'} paragraph`;
		}
		case 'move':
			return after(correction.after, line) ? null : `it does not follow line ${correction.after}`;
		case 'part':
			return after(line, correction.to) ? `line ${correction.to} follows it` : null;
		case 'split': {
			const lines = textLines(draft);
			return lines.includes(line) && lines[0] !== line ? 'its article begins earlier' : null;
		}
		case 'title':
			return draft && draft === holder(page, correction.of)
				? null
				: `line ${correction.of} is in another article`;
		case 'set':
		case 'replace':
		case 'reviewed':
			return draft ? null : 'it stands in no article';
	}
}

/** Decisions that the cut does not obey, each with what is wrong. */
export function unobeyed(
	page: SegmentedPage,
	list: readonly PlacedCorrection[],
): { at: number; line: number; reason: string }[] {
	return list.flatMap(({ correction, at }) => {
		const reason = fault(correction, page);
		return reason === null
			? []
			: [
					{
						at,
						line: correction.line,
						reason: `Unexpected \`${correction.do}\` of line ${correction.line} that the cut cannot obey: ${reason}; it contradicts another correction or the page`,
					},
				];
	});
}

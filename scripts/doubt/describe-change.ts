/** What an article would become if the page were cut otherwise. */
import type { ArticleChange, ArticleName } from '../../src/report/otherwise.ts';
import { lineSpans } from './line-spans.ts';
import { linesOf } from '../read/source-lines.ts';
import type { CutDraft, PartKind, CutPage } from '../types.ts';

/** Characters by which an article without a title is told. */
const BEGINS = 10;

/** How an article would change, most telling first, and how many others would change with it. */
export interface Became {
	changes: ArticleChange[];
	others: number;
}

/** @returns null where the article stays as it is */
export function describeChange(before: CutDraft, was: CutPage, then: CutPage): Became | null {
	const kept = new Set(then.drafts.map(keyOf));
	if (kept.has(keyOf(before))) return null;
	const after = heir(before, then.drafts);
	if (!after) return { changes: [{ change: 'dissolved' }], others: 0 };
	const gained = new Set(without(after, before));
	const lost = new Set(without(before, after));
	const named = new Set<CutDraft>([before]);
	const absorbed = weightOf(after, gained) > weightOf(after) / 2;
	const host = absorbed ? nearest(after, was.drafts) : null;
	const changes: ArticleChange[] = [
		...(absorbed && host ? [absorption(before, lost, host)] : headings(before, after)),
		...(absorbed ? [] : arrivals(gained, was, named)),
		...departures(before, lost, was, then, named),
		...(gained.size || lost.size ? [] : order(before, after)),
		...(absorbed ? [] : [...kinds(before, after), ...paragraphs(before, after), ...ends(before, after)]),
	];
	if (host) named.add(host);
	const others = was.drafts.filter((one) => !named.has(one) && !kept.has(keyOf(one))).length;
	return { changes: changes.length ? changes : [{ change: 'paragraphs' }], others };
}

const keys = new WeakMap<CutDraft, string>();

/** What parts a draft has, and from where to where. */
function keyOf(draft: CutDraft): string {
	const key =
		keys.get(draft) ??
		draft.parts
			.filter(({ pieces }) => pieces.length)
			.map(({ kind, pieces }) => `${kind} ${pieces.map(({ start, end }) => `${start}-${end}`).join()}`)
			.join('\n');
	keys.set(draft, key);
	return key;
}

const without = (one: CutDraft, other: CutDraft): number[] => {
	const held = new Set(linesOf(other));
	return linesOf(one).filter((line) => !held.has(line));
};

/** Characters of a draft, on certain lines or on all. */
const weightOf = ({ parts }: CutDraft, lines?: ReadonlySet<number>): number =>
	parts
		.flatMap(({ pieces }) => pieces)
		.filter(({ line }) => !lines || lines.has(line))
		.reduce((sum, { text }) => sum + text.length, 0);

/** The draft that holds most of another's text, if any does. */
function nearest(draft: CutDraft, drafts: readonly CutDraft[]): CutDraft | null {
	const own = new Set(linesOf(draft));
	const best = drafts
		.map((one) => ({ one, weight: weightOf(one, own) }))
		.reduce<{ one: CutDraft | null; weight: number }>((a, b) => (b.weight > a.weight ? b : a), {
			one: null,
			weight: 0,
		});
	return best.one;
}

/** The draft that goes on under an article's headline, or else the one with most of its text. */
function heir(draft: CutDraft, drafts: readonly CutDraft[]): CutDraft | null {
	const title = draft.parts.find(({ kind }) => kind === 'title')?.pieces[0];
	const headed = drafts.find(({ parts }) => {
		const heads = parts.some(
			({ kind, pieces }) => kind === 'title' && pieces.some(({ start }) => start === title?.start),
		);
		return heads && parts.some(({ kind }) => kind === 'paragraph' || kind === 'caption');
	});
	return headed ?? nearest(draft, drafts);
}

const printed = ({ parts }: CutDraft, ...kinds: PartKind[]): string =>
	parts
		.filter(({ kind }) => kinds.includes(kind))
		.flatMap(({ pieces }) => pieces.map(({ text }) => text))
		.join(' ');

function nameOf(draft: CutDraft): ArticleName {
	const title = printed(draft, 'title');
	return title
		? { title }
		: { begins: [...printed(draft, 'paragraph', 'caption', 'kicker')].slice(0, BEGINS).join('') };
}

const HEADINGS = [
	['title', 'title'],
	['kicker', 'kicker'],
	['subtitle', 'subtitle'],
	['byline', 'byline', 'credit'],
] as const;

function headings(before: CutDraft, after: CutDraft): ArticleChange[] {
	return HEADINGS.flatMap(([of, ...kinds]): ArticleChange[] => {
		const [old, now] = [printed(before, ...kinds), printed(after, ...kinds)];
		return old === now ? [] : [{ change: 'heading', of, text: now || null }];
	});
}

const absorption = (before: CutDraft, lost: ReadonlySet<number>, host: CutDraft): ArticleChange => ({
	change: 'absorbed',
	lines: lost.size ? lineSpans(linesOf(before).filter((line) => !lost.has(line))) : null,
	into: nameOf(host),
});

/** Lines that come in, by where they were. */
function arrivals(gained: ReadonlySet<number>, was: CutPage, named: Set<CutDraft>): ArticleChange[] {
	const free = new Set(gained);
	const from = was.drafts.flatMap((draft): ArticleChange[] => {
		const moved = linesOf(draft).filter((line) => gained.has(line));
		if (!moved.length) return [];
		named.add(draft);
		for (const line of moved) free.delete(line);
		const all = moved.length === linesOf(draft).length;
		return [
			all
				? { change: 'takes-in', article: nameOf(draft) }
				: { change: 'gains', lines: lineSpans(moved), from: nameOf(draft) },
		];
	});
	if (free.size) from.push({ change: 'gains', lines: lineSpans([...free]), from: null });
	return from;
}

/** Lines that go away, by where they go. */
function departures(
	before: CutDraft,
	lost: ReadonlySet<number>,
	was: CutPage,
	then: CutPage,
	named: Set<CutDraft>,
): ArticleChange[] {
	const free = new Set(lost);
	const to = then.drafts.flatMap((draft): ArticleChange[] => {
		const moved = linesOf(draft).filter((line) => free.has(line));
		if (!moved.length) return [];
		for (const line of moved) free.delete(line);
		const former = nearest(draft, was.drafts);
		if (former && former !== before) named.add(former);
		return [
			former === before || !former
				? { change: 'splits-off', lines: lineSpans(moved), article: nameOf(draft) }
				: { change: 'loses', lines: lineSpans(moved), to: nameOf(draft) },
		];
	});
	if (free.size) to.push({ change: 'loses', lines: lineSpans([...free]), to: null });
	return to;
}

const TEXT: readonly PartKind[] = ['paragraph', 'subheading', 'caption', 'dateline'];

const textLines = ({ parts }: CutDraft): number[] => [
	...new Set(
		parts.filter(({ kind }) => TEXT.includes(kind)).flatMap(({ pieces }) => pieces.map(({ line }) => line)),
	),
];

function order(before: CutDraft, after: CutDraft): ArticleChange[] {
	const [old, now] = [textLines(before), textLines(after)];
	return [...old].sort().join() === [...now].sort().join() && old.join() !== now.join()
		? [{ change: 'order', lines: lineSpans(now) }]
		: [];
}

const KINDS = ['subheading', 'paragraph', 'caption'] as const;
const isTextKind = (kind: PartKind): boolean => KINDS.some((one) => one === kind);

/** Lines of the text that are another kind of text. */
function kinds(before: CutDraft, after: CutDraft): ArticleChange[] {
	const kindOf = ({ parts }: CutDraft, line: number) =>
		parts.find(({ kind, pieces }) => isTextKind(kind) && pieces.some((piece) => piece.line === line))?.kind;
	return KINDS.flatMap((kind): ArticleChange[] => {
		const lines = textLines(after).filter((line) => {
			const was = kindOf(before, line);
			return was && was !== kind && kindOf(after, line) === kind;
		});
		return lines.length ? [{ change: 'kind', lines: lineSpans(lines), kind }] : [];
	});
}

/** Neighbouring lines that were one paragraph and are two, or the other way round. */
function paragraphs(before: CutDraft, after: CutDraft): ArticleChange[] {
	const partOf = ({ parts }: CutDraft, line: number) =>
		parts.findIndex(
			({ kind, pieces }) => kind === 'paragraph' && pieces.some((piece) => piece.line === line),
		);
	const lines = textLines(after);
	return lines.slice(1).flatMap((line, k): ArticleChange[] => {
		const above = lines[k] as number;
		const [a, b, c, d] = [
			partOf(before, above),
			partOf(before, line),
			partOf(after, above),
			partOf(after, line),
		];
		if (a < 0 || b < 0 || c < 0 || d < 0 || (a === b) === (c === d)) return [];
		return [c === d ? { change: 'same-paragraph', above, line } : { change: 'new-paragraph', line }];
	});
}

/** What would be missing, or no longer. */
function ends(before: CutDraft, after: CutDraft): ArticleChange[] {
	if (before.incomplete === after.incomplete) return [];
	const now = after.incomplete !== null;
	return [{ change: 'lacks', end: after.incomplete ?? before.incomplete ?? 'end', now }];
}

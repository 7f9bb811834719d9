/** What an article would become if the page were cut otherwise, in one line. */
import { lineSpans } from './line-spans.ts';
import { linesOf } from '../read/source-lines.ts';
import type { ArticleDraft, PartKind, SegmentedPage } from '../types.ts';

/** Longest heading that is quoted whole. */
const QUOTED = 24;
/** More than this is no sentence any more; the rest is counted. */
const CLAUSES = 4;

/** @returns null where the article stays as it is */
export function describeChange(before: ArticleDraft, was: SegmentedPage, then: SegmentedPage): string | null {
	const kept = new Set(then.drafts.map(keyOf));
	if (kept.has(keyOf(before))) return null;
	const after = heir(before, then.drafts);
	if (!after) return '本文不成一篇，全归版面文字';
	const gained = new Set(without(after, before));
	const lost = new Set(without(before, after));
	const named = new Set<ArticleDraft>([before]);
	const absorbed = weightOf(after, gained) > weightOf(after) / 2;
	const host = absorbed ? nearest(after, was.drafts) : null;
	const clauses = [
		...(absorbed && host ? [whole(before, lost) + `并入${nameOf(host)}`] : headings(before, after)),
		...(absorbed ? [] : arrivals(gained, was, named)),
		...departures(before, lost, was, then, named),
		...(gained.size || lost.size ? [] : order(before, after)),
		...(absorbed ? [] : [...kinds(before, after), ...paragraphs(before, after), ...ends(before, after)]),
	];
	if (host) named.add(host);
	const others = was.drafts.filter((one) => !named.has(one) && !kept.has(keyOf(one))).length;
	if (!clauses.length) clauses.push('本文分段有变');
	const said = clauses.slice(0, CLAUSES).join('，');
	return `${said}${clauses.length > CLAUSES ? '等' : ''}${others ? `；另有${others}篇随之改动` : ''}`;
}

const keyOf = ({ parts }: ArticleDraft): string =>
	parts
		.filter(({ pieces }) => pieces.length)
		.map(({ kind, pieces }) => `${kind} ${pieces.map(({ start, end }) => `${start}-${end}`).join()}`)
		.join('\n');

const without = (one: ArticleDraft, other: ArticleDraft): number[] => {
	const held = new Set(linesOf(other));
	return linesOf(one).filter((line) => !held.has(line));
};

/** Characters of a draft, on certain lines or on all. */
const weightOf = ({ parts }: ArticleDraft, lines?: ReadonlySet<number>): number =>
	parts
		.flatMap(({ pieces }) => pieces)
		.filter(({ line }) => !lines || lines.has(line))
		.reduce((sum, { text }) => sum + text.length, 0);

/** The draft that holds most of another's text, if any does. */
function nearest(draft: ArticleDraft, drafts: readonly ArticleDraft[]): ArticleDraft | null {
	const own = new Set(linesOf(draft));
	const best = drafts
		.map((one) => ({ one, weight: weightOf(one, own) }))
		.reduce<{ one: ArticleDraft | null; weight: number }>((a, b) => (b.weight > a.weight ? b : a), {
			one: null,
			weight: 0,
		});
	return best.one;
}

/** The draft that goes on under an article's headline, or else the one with most of its text. */
function heir(draft: ArticleDraft, drafts: readonly ArticleDraft[]): ArticleDraft | null {
	const title = draft.parts.find(({ kind }) => kind === 'title')?.pieces[0];
	const headed = drafts.find(({ parts }) => {
		const heads = parts.some(
			({ kind, pieces }) => kind === 'title' && pieces.some(({ start }) => start === title?.start),
		);
		return heads && parts.some(({ kind }) => kind === 'paragraph' || kind === 'caption');
	});
	return headed ?? nearest(draft, drafts);
}

const printed = ({ parts }: ArticleDraft, ...kinds: PartKind[]): string =>
	parts
		.filter(({ kind }) => kinds.includes(kind))
		.flatMap(({ pieces }) => pieces.map(({ text }) => text))
		.join(' ');

const short = (text: string): string => {
	const characters = [...text];
	return characters.length > QUOTED ? `${characters.slice(0, QUOTED).join('')}…` : text;
};

/** 《title》, or the first words in 〔〕 where none is printed. */
function nameOf(draft: ArticleDraft): string {
	const title = printed(draft, 'title');
	return title
		? `《${short(title)}》`
		: `〔${[...printed(draft, 'paragraph', 'caption', 'kicker')].slice(0, 10).join('')}…〕`;
}

const HEADINGS: readonly [name: string, ...kinds: PartKind[]][] = [
	['标题', 'title'],
	['引题', 'kicker'],
	['副题', 'subtitle'],
	['署名', 'byline', 'credit'],
];

function headings(before: ArticleDraft, after: ArticleDraft): string[] {
	return HEADINGS.flatMap(([name, ...kinds]) => {
		const [old, now] = [printed(before, ...kinds), printed(after, ...kinds)];
		if (old === now) return [];
		return [
			now ? `本文${name}为${name === '标题' ? `《${short(now)}》` : `“${short(now)}”`}` : `本文无${name}`,
		];
	});
}

const whole = (before: ArticleDraft, lost: ReadonlySet<number>): string =>
	lost.size ? lineSpans(linesOf(before).filter((line) => !lost.has(line))) : '本文';

/** Lines that come in, by where they were. */
function arrivals(gained: ReadonlySet<number>, was: SegmentedPage, named: Set<ArticleDraft>): string[] {
	const free = new Set(gained);
	const from = was.drafts.flatMap((draft) => {
		const moved = linesOf(draft).filter((line) => gained.has(line));
		if (!moved.length) return [];
		named.add(draft);
		for (const line of moved) free.delete(line);
		const all = moved.length === linesOf(draft).length;
		return [all ? `${nameOf(draft)}并入本文` : `${lineSpans(moved)}自${nameOf(draft)}归入本文`];
	});
	return [...from, ...(free.size ? [`${lineSpans([...free])}归入本文`] : [])];
}

/** Lines that go away, by where they go. */
function departures(
	before: ArticleDraft,
	lost: ReadonlySet<number>,
	was: SegmentedPage,
	then: SegmentedPage,
	named: Set<ArticleDraft>,
): string[] {
	const free = new Set(lost);
	const to = then.drafts.flatMap((draft) => {
		const moved = linesOf(draft).filter((line) => free.has(line));
		if (!moved.length) return [];
		for (const line of moved) free.delete(line);
		const former = nearest(draft, was.drafts);
		if (former && former !== before) named.add(former);
		return [
			former === before || !former
				? `${lineSpans(moved)}另成一篇${nameOf(draft)}`
				: `${lineSpans(moved)}归${nameOf(draft)}`,
		];
	});
	return [...to, ...(free.size ? [`${lineSpans([...free])}归版面文字`] : [])];
}

const TEXT: readonly PartKind[] = ['paragraph', 'subheading', 'caption', 'dateline'];

const textLines = ({ parts }: ArticleDraft): number[] => [
	...new Set(
		parts.filter(({ kind }) => TEXT.includes(kind)).flatMap(({ pieces }) => pieces.map(({ line }) => line)),
	),
];

function order(before: ArticleDraft, after: ArticleDraft): string[] {
	const [old, now] = [textLines(before), textLines(after)];
	return [...old].sort().join() === [...now].sort().join() && old.join() !== now.join()
		? [`正文次序为${lineSpans(now)}`]
		: [];
}

const KINDS: Partial<Record<PartKind, string>> = {
	subheading: '小标题',
	paragraph: '正文',
	caption: '图说',
};

/** Lines of the text that are another kind of text. */
function kinds(before: ArticleDraft, after: ArticleDraft): string[] {
	const kindOf = ({ parts }: ArticleDraft, line: number) =>
		parts.find(({ kind, pieces }) => KINDS[kind] && pieces.some((piece) => piece.line === line))?.kind;
	return Object.entries(KINDS).flatMap(([kind, name]) => {
		const lines = textLines(after).filter((line) => {
			const was = kindOf(before, line);
			return was && was !== kind && kindOf(after, line) === kind;
		});
		return lines.length ? [`${lineSpans(lines)}是${name}`] : [];
	});
}

/** Neighbouring lines that were one paragraph and are two, or the other way round. */
function paragraphs(before: ArticleDraft, after: ArticleDraft): string[] {
	const partOf = ({ parts }: ArticleDraft, line: number) =>
		parts.findIndex(
			({ kind, pieces }) => kind === 'paragraph' && pieces.some((piece) => piece.line === line),
		);
	const lines = textLines(after);
	return lines.slice(1).flatMap((line, k) => {
		const above = lines[k] as number;
		const [a, b, c, d] = [
			partOf(before, above),
			partOf(before, line),
			partOf(after, above),
			partOf(after, line),
		];
		if (a < 0 || b < 0 || c < 0 || d < 0 || (a === b) === (c === d)) return [];
		return [c === d ? `第${above}行与第${line}行并为一段` : `第${line}行另起一段`];
	});
}

/** What would be missing, or no longer. */
function ends(before: ArticleDraft, after: ArticleDraft): string[] {
	if (before.incomplete === after.incomplete) return [];
	const name = { start: '缺头', end: '缺尾' };
	return [after.incomplete ? `本文${name[after.incomplete]}` : `本文不再${name[before.incomplete ?? 'end']}`];
}

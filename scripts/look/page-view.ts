/** Everything that is measured on a page before a decision is made; computed once, read by all models. */
import { isByline, isNameList, isOfficeLine, signatureLength } from '../forms/byline.ts';
import { isContinuationMark, readContinuation } from '../forms/continuation.ts';
import { opensWithDateline } from '../forms/dateline.ts';
import { isImprint } from '../forms/page-lines.ts';
import type { Block } from '../types.ts';
import { punctuation, shape, squeeze } from '../language/characters.ts';
import { pageCohesion, type Cohesion } from './cohesion.ts';
import { blockEdges, type BlockEdges } from './fragments.ts';
import { folded } from '../language/fold.ts';
import { bylineLike } from './shapes.ts';

export interface Seen {
	block: Block;
	/** Without white space. */
	text: string;
	/** Characters of `text`. */
	length: number;
	edges: BlockEdges;
	byline: boolean;
	nameList: boolean;
	/** Nothing but the name of an office. */
	office: boolean;
	imprint: boolean;
	/** No letter, Han character or digit in it. */
	noise: boolean;
	/** Opens with 本报讯, 新华社…电 and the like. */
	dated: boolean;
	/** Opens with （上接…）. */
	continues: boolean;
	/** Ends with （下转…）. */
	jumps: boolean;
	/** Ends with its author in brackets, `……。（张三）`: the story is over. */
	signed: boolean;
	/** Nothing but such a mark. */
	markOnly: boolean;
	shape: string;
	punctuation: string;
	/** Printed a second time further down (the copy is not among the blocks). */
	repeated: boolean;
	/** The same text stands elsewhere among the kept blocks. */
	recurs: boolean;
	short: boolean;
}

export interface PageView {
	seen: Seen[];
	cohesion: Cohesion;
	/** How the page marks headings. */
	marks: 'none' | 'uniform' | 'graded';
	/** Share of short blocks that carry a mark. */
	markShare: number;
	/** Bylines that open a text, and datelines, per 10 blocks, at most 3. */
	bylines: number;
	datelines: number;
	/** Share of the texts under a byline that open with a dateline, 0 where there are fewer than three. */
	leads: number;
	/** Articles that begin with a byline, a dateline or a jump mark under a short line, per 10 blocks, at most 3. */
	signedStarts: number;
	/** By depth of the heading mark, 0 for none: short lines, and how many of them an article's byline, dateline or jump mark follows. */
	depths: ReadonlyMap<number, { lines: number; signed: number }>;
	/** Share of the short lines with one text under them and a short line again: 1 on a page of briefs. */
	alternation: number;
	/** Are paragraphs set in here? Then a text that is not goes on with a paragraph. */
	indents: boolean;
	/** Share of the open texts whose next text begins as if a full stop had been lost between them, 0–1. */
	lostStops: number;
	/** Is this page's usual distance between blocks one blank line? Then three or more are a removed picture. */
	usualGap: number;
}

/** Longer blocks are text, whatever else. */
export const longestHeadline = 64;

export function viewPage(blocks: Block[], repeatedIndexes: ReadonlySet<number>, blind = false): PageView {
	const counts = new Map<string, number>();
	for (const b of blocks) counts.set(squeeze(b.text), (counts.get(squeeze(b.text)) ?? 0) + 1);
	const seen = blocks.map((printedBlock): Seen => {
		// Features read simplified characters and plain figures; what is printed comes from the source.
		const block = { ...printedBlock, text: folded(printedBlock.text) };
		const text = squeeze(block.text);
		const whole = block.form === 'table' || block.form === 'lines';
		const continuation = readContinuation(block.text);
		const printed = whole
			? `${block.form === 'table' ? '表' : text.slice(0, 60)}。`
			: squeeze(continuation.rest) || text;
		const signature = isByline(block.text) ? 0 : signatureLength(printed);
		return {
			block,
			text,
			length: [...text].length,
			edges: blockEdges(printed.slice(0, printed.length - signature)),
			byline: !blind && isByline(block.text),
			nameList: !blind && isNameList(block.text),
			office: !blind && isOfficeLine(block.text),
			imprint: !blind && isImprint(block.text),
			noise: !/[\p{L}\p{N}]/u.test(text) || block.form === 'picture',
			dated: opensWithDateline(block.text),
			continues: continuation.from !== null,
			jumps: continuation.on !== null,
			signed: signature > 0,
			markOnly: isContinuationMark(block.text),
			shape: shape(block.text),
			punctuation: punctuation(block.text),
			repeated: repeatedIndexes.has(block.index),
			recurs: (counts.get(text) ?? 0) > 1,
			short: text.length <= longestHeadline && block.form !== 'table',
		};
	});
	const short = seen.filter((s) => s.length <= 40 && !s.byline && !s.edges.closed);
	const marked = short.filter((s) => s.block.depth > 0);
	const depths = new Set(marked.map((s) => s.block.depth));
	const gaps = seen
		.slice(1)
		.map((s) => s.block.gap)
		.sort((a, b) => a - b);
	return {
		seen,
		cohesion: pageCohesion(seen.map((s) => s.text)),
		marks: marked.length === 0 ? 'none' : depths.size === 1 ? 'uniform' : 'graded',
		markShare: short.length ? marked.length / short.length : 0,
		bylines: Math.min(3, (10 * seen.filter((s) => s.byline).length) / Math.max(1, seen.length)),
		leads: leads(seen),
		signedStarts: signedStarts(seen),
		depths: signsByDepth(seen),
		alternation: alternation(seen),
		datelines: Math.min(3, (10 * seen.filter((s) => s.dated).length) / Math.max(1, seen.length)),
		indents: indents(seen),
		lostStops: lostStops(seen),
		usualGap: gaps[gaps.length >> 1] ?? 1,
	};
}

function leads(seen: Seen[]): number {
	const under = seen.filter((s, i) => seen[i - 1]?.byline === true && !s.short);
	return under.length < 3 ? 0 : under.filter((s) => s.dated || s.continues).length / under.length;
}

const signs = (s: Seen | undefined) =>
	s !== undefined && (s.byline || s.dated || s.continues || bylineLike(s) >= 2);
/** Headlines, sub-heads, captions, names: what is no sentence. */
export const isShortLine = (s: Seen | undefined): boolean =>
	s !== undefined && s.length <= 40 && !s.edges.closed && !s.byline;

function signedStarts(seen: Seen[]): number {
	const starts = seen.filter((s, i) => signs(s) && isShortLine(seen[i - 1])).length;
	return Math.min(3, (10 * starts) / Math.max(1, seen.length));
}

function signsByDepth(seen: Seen[]): PageView['depths'] {
	const found = new Map<number, { lines: number; signed: number }>();
	seen.forEach((s, i) => {
		if (!isShortLine(s) || s.noise || s.imprint) return;
		const at = found.get(s.block.depth) ?? { lines: 0, signed: 0 };
		at.lines++;
		if (signs(seen[i + 1])) at.signed++;
		found.set(s.block.depth, at);
	});
	return found;
}

function alternation(seen: Seen[]): number {
	const lines = seen.flatMap((s, i) => (isShortLine(s) ? [i] : []));
	const single = lines.filter(
		(i) => seen[i + 1] && !isShortLine(seen[i + 1]) && (i + 2 >= seen.length || isShortLine(seen[i + 2])),
	);
	return lines.length < 4 ? 0 : single.length / lines.length;
}

function indents(seen: Seen[]): boolean {
	const texts = seen.filter((s) => s.length > 40 && !s.byline);
	return texts.length >= 3 && texts.filter((s) => s.block.indented).length >= texts.length * 0.2;
}

function lostStops(seen: Seen[]): number {
	const text = (s: Seen | undefined) => s !== undefined && s.length > 40 && !s.byline;
	const open = seen.flatMap((s, i) => {
		const next = seen[i + 1];
		return next && text(s) && !s.edges.closed && text(next) ? [{ s, next }] : [];
	});
	const lost = open.filter(({ s, next }) => {
		return !s.edges.comma && !s.edges.functionWord && (next.edges.laterWord || next.edges.leadWord);
	});
	return open.length < 4 ? 0 : lost.length / open.length;
}

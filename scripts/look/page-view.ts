/** Everything that is measured on a page before a decision is made; computed once, read by all models. */
import { isByline, isNameList, isOfficeLine, signatureLength } from '../forms/byline.ts';
import { isContinuationMark, readContinuation } from '../forms/continuation.ts';
import { opensWithDateline } from '../forms/dateline.ts';
import { isImprint } from '../forms/page-lines.ts';
import type { Block } from '../types.ts';
import { punctuation, shape, squeeze } from '../language/characters.ts';
import { pageCohesion } from './cohesion.ts';
import type { CutVectors } from './cut-vectors.ts';
import { blockEdges, type EdgeWeights } from './fragments.ts';
import { isShortLine, type PageView, type Seen } from './seen.ts';
import { bylineLike } from './shapes.ts';

/** Longer blocks are text, whatever else. */
const longestHeadline = 64;

/** What a page is looked at with. */
export interface LookWeights extends EdgeWeights {
	cuts: CutVectors;
}

/** @param blind reads nothing by the tables of bylines and imprints, for fitting on papers that no table knows */
export function viewPage(
	blocks: Block[],
	repeatedIndexes: ReadonlySet<number>,
	weights: LookWeights,
	blind = false,
): PageView {
	const counts = new Map<string, number>();
	for (const b of blocks) counts.set(squeeze(b.text), (counts.get(squeeze(b.text)) ?? 0) + 1);
	const seen = blocks.map((block, at): Seen => {
		const text = squeeze(block.text);
		const whole = block.form === 'table' || block.form === 'lines';
		const continuation = readContinuation(block.text);
		const printed = whole
			? `${block.form === 'table' ? '表' : text.slice(0, 60)}。`
			: squeeze(continuation.rest) || text;
		const signature = isByline(block.text) ? 0 : signatureLength(printed);
		return {
			block,
			at,
			text,
			length: [...text].length,
			edges: blockEdges(printed.slice(0, printed.length - signature), weights),
			// `本报某地3月4日电（记者张三）` on a line of its own opens the text below.
			byline: !blind && isByline(block.text) && !opensWithDateline(block.text),
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
		texts: seen.flatMap((s, i) => (isText(s) ? [i] : [])),
		...openEnds(seen),
		usualGap: gaps[gaps.length >> 1] ?? 1,
		cuts: weights.cuts,
	};
}

function leads(seen: Seen[]): number {
	const under = seen.filter((s, i) => seen[i - 1]?.byline === true && !s.short);
	return under.length < 3 ? 0 : under.filter((s) => s.dated || s.continues).length / under.length;
}

const signs = (s: Seen | undefined) =>
	s !== undefined && (s.byline || s.dated || s.continues || bylineLike(s) >= 2);

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

const isText = (s: Seen | undefined) =>
	s !== undefined && !s.byline && !s.noise && (s.length > 40 || s.edges.closed);

/** What becomes of this page's open ends: do they go on next door, are they the ends of printed lines? */
function openEnds(seen: Seen[]): Pick<PageView, 'goingOn' | 'lines'> {
	const open = seen.flatMap((s, i) => {
		const next = seen[i + 1];
		return next && !s.byline && !s.edges.closed && !next.byline && next.length > 5 && s.length > 40
			? [next.edges.fragment > 0 || next.edges.closes > 0 || s.edges.comma]
			: [];
	});
	const texts = seen.filter((s) => !s.byline && s.length >= 8);
	return {
		goingOn: open.length < 4 ? 0.5 : open.filter(Boolean).length / open.length,
		lines:
			texts.length < 8 ? 0 : texts.filter((s) => s.length <= 30 && !s.edges.closed).length / texts.length,
	};
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

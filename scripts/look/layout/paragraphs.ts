/** Lines of a story's columns → paragraphs, cross-heads, bylines and captions, by indentation, ends and distances. */
import { looksSigned } from './signed.ts';
import { fullWidths, rectOf, type PlacedLine, type Rect } from './measure.ts';
import type { Column } from './stories.ts';

export interface Piece {
	role: 'body' | 'subhead' | 'byline' | 'caption';
	/** In reading order; a paragraph may run over a column's end. */
	lines: PlacedLine[];
}

/** A row of print: what stands at one height of a column. */
interface Row extends Rect {
	lines: PlacedLine[];
	text: string;
	count: number;
	size: number;
	/** How far it is set in from the left edge around it, and how far it ends before the right one, in em. */
	indent: number;
	ragged: number;
	/** First row of its column. */
	first: boolean;
	column: Column;
	/** Are the rows of its column set between two straight edges? */
	straight: boolean;
	/** Set in from the row above and the row below. */
	stepsIn: boolean;
	/** Distance from the row above, 1 for the usual one. */
	gap: number;
}

const credit = /[摄攝]$/u;
const stop = /[。！？；，、：:]$/u;
const pause = /[。，；、：:”]$/u;

function rowsOf(column: Column, em: number, pitch: number): Row[] {
	const groups: PlacedLine[][] = [];
	for (const l of column.lines.toSorted((a, b) => a.cy - b.cy)) {
		const last = groups.at(-1);
		if (last && Math.abs(last[0]!.cy - l.cy) < 0.45 * pitch) last.push(l);
		else groups.push([l]);
	}
	const lefts = groups.map((g) => Math.min(...g.map((l) => l.x1)));
	const rights = groups.map((g) => Math.max(...g.map((l) => l.x2)));
	const edge = lefts.toSorted((a, b) => a - b)[lefts.length >> 3] ?? 0;
	const kept = lefts.filter((x) => {
		const inset = (x - edge) / em;
		return Math.abs(inset) < 0.6 || (inset > 1.2 && inset < 2.9);
	});
	const straight = groups.length < 6 || kept.length > 0.75 * groups.length;
	return groups.map((g, k): Row => {
		const lines = g.toSorted((a, b) => a.x1 - b.x1);
		const rect = rectOf(lines);
		const [from, to] = [Math.max(0, k - 5), k + 6];
		const near = lefts.slice(from, to).toSorted((a, b) => a - b);
		const far = rights.slice(from, to).toSorted((a, b) => b - a);
		// One odd row among many says nothing of the edge.
		const at = near.length > 4 ? 1 : 0;
		const text = lines.map((l) => l.text).join('');
		const x = lefts[k] as number;
		return {
			...rect,
			lines,
			text,
			count: fullWidths(text),
			size: Math.max(...lines.map((l) => l.size)),
			indent: (rect.x1 - (near[at] ?? rect.x1)) / em,
			ragged: ((far[at] ?? rect.x2) - rect.x2) / em,
			first: k === 0,
			column,
			straight,
			stepsIn: k > 0 && x - (lefts[k - 1] as number) > 1.1 * em && x - (lefts[k + 1] ?? x) > 0.6 * em,
			gap: k ? (rect.cy - rectOf(groups[k - 1] as PlacedLine[]).cy) / pitch : 1,
		};
	});
}

const isCentred = (row: Row): boolean => Math.abs(row.indent - row.ragged) < 1.1 && row.straight;

/** Rows of cross-heads set off by space, each as its own line (`alone`) or as the next line of one. */
function crossHeads(rows: readonly Row[], em: number): Map<Row, 'alone' | 'goes-on'> {
	const found = new Map<Row, 'alone' | 'goes-on'>();
	for (let from = 0; from < rows.length;) {
		let to = from;
		while (rows[to + 1] && !rows[to + 1]!.first && rows[to + 1]!.gap < 1.22) to++;
		const run = rows.slice(from, to + 1);
		const [first, last, next] = [run[0] as Row, run.at(-1) as Row, rows[to + 1]];
		const lefts = run.map((r) => r.x1);
		if (
			next &&
			first.straight &&
			run.length <= 3 &&
			(from === 0 || first.gap > 1.22 || first.first) &&
			run.reduce((n, r) => n + r.count, 0) <= 42 &&
			(Math.max(...lefts) - Math.min(...lefts) < (run.length > 1 ? 0.5 : 9) * em || run.every(isCentred)) &&
			!pause.test(last.text) &&
			(last.ragged > 1.7 || run.length > 1) &&
			!looksSigned(first.text) &&
			(first.gap > 1.22 || next.gap > 1.22) &&
			(run.every((r) => r.indent > 0.5) ||
				(run.length > 1 && run.some((r) => r.indent > 0.5) && run.every(isCentred)))
		) {
			run.forEach((r, k) => found.set(r, k === 0 ? 'alone' : 'goes-on'));
		}
		from = to + 1;
	}
	return found;
}

/** Ends a sentence or breaks off in one; a quotation that the row opens itself is neither. */
const runsOn = ({ text }: Row): boolean =>
	/[。！？；：，、）…]$|[。！？]”$/u.test(text) || (text.endsWith('”') && !text.includes('“'));
const closed = (row: Row | undefined): boolean => row === undefined || /[。！？”）]$/u.test(row.text);
const setIn = (row: Row): boolean => row.straight && row.indent >= 1.25 && row.indent <= 3.6;

/**
 * Rows that no text holds: between a closed one and the first of a paragraph, whole without a full stop, and larger,
 * set in, over the middle or parted by white. On a page whose paragraphs are set in they are cross-heads.
 */
function unclosedRows(rows: readonly Row[]): Map<Row, 'alone' | 'goes-on'> {
	const found = new Map<Row, 'alone' | 'goes-on'>();
	rows.forEach((paragraph, at) => {
		if (!setIn(paragraph)) return;
		for (const length of [1, 2, 3]) {
			const run = rows.slice(Math.max(0, at - length), at);
			const [first, last] = [run[0], run.at(-1)];
			if (run.length < length || !first || !last || runsOn(last) || !first.straight) return;
			if (run.some((row, k) => k < run.length - 1 && /[。！？]$/u.test(row.text))) return;
			if (!closed(rows[at - length - 1])) continue;
			const apart =
				run.every(({ size }) => size > 1.05) ||
				(!first.first && first.gap > 1.12) ||
				(!paragraph.first && paragraph.gap > 1.12) ||
				run.every(setIn) ||
				run.every((row) => isCentred(row) && row.indent > 0.5);
			const count = run.reduce((n, row) => n + row.count, 0);
			if (!apart || count < 4 || count > 42 || run.some(({ text }) => looksSigned(text))) continue;
			if (credit.test(last.text)) return;
			run.forEach((row, k) => found.set(row, k > 0 && row.gap < 1.35 ? 'goes-on' : 'alone'));
			return;
		}
	});
	return found;
}

/** Columns of few lines that end with who took a picture, or begin with its mark, are captions. */
function isCaption({ lines }: Column): boolean {
	const sorted = lines.toSorted((a, b) => a.cy - b.cy);
	const [first, last] = [sorted[0]!.text, sorted.at(-1)!.text];
	return lines.length <= 3 && ((/^[■▲△●◆]/u.test(first) && !looksSigned(first)) || credit.test(last));
}

export function piecesOf(columns: readonly Column[], em: number, pitch: number): Piece[] {
	const pieces: Piece[] = [];
	const text = columns.filter((column) => !isCaption(column));
	const rows = text.flatMap((column) => rowsOf(column, em, pitch));
	const heads = new Map([...crossHeads(rows, em), ...unclosedRows(rows)]);
	let before: { row: Row; role: Piece['role'] } | undefined;
	const put = (role: Piece['role'], row: Row, goesOn = false) => {
		const last = pieces.at(-1);
		if (goesOn && last?.role === role) last.lines.push(...row.lines);
		else pieces.push({ role, lines: [...row.lines] });
		before = { row, role };
	};
	rows.forEach((row, k) => {
		const next = rows[k + 1];
		const short = row.ragged > 1.7;
		const centred = isCentred(row) && row.indent > 1;
		const closed = before !== undefined && /[。！？”）]$/u.test(before.row.text);
		// What signs an article ends it, at the right edge or with the role that signs.
		const signs =
			next === undefined &&
			closed &&
			!/[。，]/u.test(row.text) &&
			(looksSigned(row.text) || (row.count <= 12 && row.indent > 2 && row.ragged < 1));
		if (signs && row.count < 30) return put('byline', row);
		if (
			row.count < 30 &&
			looksSigned(row.text) &&
			(row.ragged > 1.5 || row.indent > 3) &&
			!/[。，]/u.test(row.text) &&
			!credit.test(row.text) &&
			!(next && credit.test(next.text)) &&
			(k < 2 || !next || short || row.indent > 3)
		)
			return put('byline', row);
		if (
			row.straight &&
			short &&
			row.count < 26 &&
			((row.gap > 3 && !/[。！？]$/u.test(row.text)) ||
				(row.first &&
					next &&
					next.gap > 1.7 &&
					row.count < 8 &&
					row.indent <= 0.7 &&
					!/[。！？”]$/u.test(row.text)))
		)
			return put('caption', row);
		const cross = heads.get(row);
		if (cross) return put('subhead', row, cross === 'goes-on');
		const apart = row.gap > 1.25 && next !== undefined && next.column === row.column && next.gap > 1.25;
		if (
			(short || (centred && row.ragged > 0.9)) &&
			row.count <= 22 &&
			!(centred ? stop : /[。！？；，、：:”]$/u).test(row.text) &&
			(row.size > 1.1 || centred || apart)
		)
			return put('subhead', row, goesOnAsCrossHead(row, before));
		return put('body', row, !begins(row, before));
	});
	const captions = columns.filter(isCaption).map(({ lines }): Piece => ({
		role: 'caption',
		lines: lines.toSorted((a, b) => a.cy - b.cy || a.x1 - b.x1),
	}));
	return [...pieces, ...captions];
}

/** The second row of a cross-head: as large as the first, next below it, with no more white than in the text. */
const goesOnAsCrossHead = (row: Row, before: { row: Row; role: Piece['role'] } | undefined): boolean =>
	before?.role === 'subhead' &&
	!row.first &&
	row.gap < 1.4 &&
	Math.abs(row.size - before.row.size) < 0.15 &&
	row.count + before.row.count < 40;

/** Does the row begin a paragraph? */
function begins(row: Row, before: { row: Row; role: Piece['role'] } | undefined): boolean {
	if (before?.role !== 'body') return true;
	if (!row.straight) return row.stepsIn;
	const { row: above } = before;
	const setIn = row.indent >= 1.25 && row.indent <= 3.6;
	// Rows set in one after the other stand beside a picture.
	const alike =
		above.indent >= 1.25 &&
		above.indent <= 3.6 &&
		above.ragged < 1.7 &&
		Math.abs(above.x1 - row.x1) < 0.5 * (row.width / Math.max(row.count, 1)) &&
		!row.first;
	return (setIn && !alike) || (above.ragged > 2.2 && !row.first);
}

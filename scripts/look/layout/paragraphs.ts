/** Lines of a story's columns → paragraphs, cross-heads, bylines and captions, by indentation, ends and distances. */
import { closed, credit, crossHeads } from './cross-heads.ts';
import type { PlacedLine } from './measure.ts';
import { isCentred, rowsOf, type Row } from './rows.ts';
import { looksSigned } from './signed.ts';
import type { Column } from './stories.ts';

export interface Piece {
	role: 'body' | 'subhead' | 'byline' | 'caption';
	/** In reading order; a paragraph may run over a column's end. */
	lines: PlacedLine[];
}

const stop = /[。！？；，、：:]$/u;

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
	const heads = crossHeads(rows, em);
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
		// What signs an article ends it, at the right edge or with the role that signs.
		const signs =
			next === undefined &&
			before !== undefined &&
			closed(before.row) &&
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

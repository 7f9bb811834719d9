/** One article as it is set in print: headline rows over its columns, text in columns of equal height, boxes of all lines. */
import type { Box } from '../../../page-layout.ts';
import { fullWidths } from '../../../look/layout/measure.ts';
import type { DressedArticle, Printed } from '../printed.ts';
import type { Random } from '../random.ts';
import type { Measure } from './measures.ts';

export interface SetLine {
	text: string;
	/** In units of the page: one em of the text is 10. */
	box: Box;
}

export interface SetArticle {
	lines: SetLine[];
	pictures: Box[];
	width: number;
	height: number;
}

/** What stands in a column, one below the other. */
interface Row {
	text: string;
	/** From the column's left edge. */
	x: number;
	width: number;
	size: number;
	/** White above and below. */
	above: number;
	below?: number;
	/** Does not end a column: a sub-head, a picture above its caption. */
	holds?: true;
	picture?: true;
}

const rowHeight = (row: Row, pitch: number): number =>
	row.above + (row.below ?? 0) + (row.picture ? row.size : Math.max(pitch, row.size * 1.3));

/** A text in rows of `count` characters, broken at a printed blank near the end of a row where there is one. */
function rowsOf(text: string, count: number): string[] {
	if (text.length <= count) return [text];
	const blank = text.indexOf(' ');
	if (blank > 0 && blank <= count && text.length - blank - 1 <= count)
		return [text.slice(0, blank), text.slice(blank + 1)];
	const rows = Math.ceil(text.length / count);
	const each = Math.ceil(text.length / rows);
	return Array.from({ length: rows }, (_, i) => text.slice(i * each, (i + 1) * each)).filter(Boolean);
}

/** Sizes in em of what stands above the text. */
function headSize(r: Random, role: Printed['role'], length: number, columns: number, width: number): number {
	if (role === 'byline') return 1;
	if (role === 'title')
		return Math.min(1.6 + 0.8 * columns + r.next(), Math.max(1.7, (0.92 * width) / (10 * length)), 6);
	return 1.2 + 0.12 * columns + 0.2 * r.next();
}

/** The head over the whole width; returns where the text begins. */
function setHead(
	r: Random,
	{ head }: DressedArticle,
	columns: number,
	width: number,
	measure: Measure,
	out: SetLine[],
): number {
	let y = 0;
	for (const { text, role } of head) {
		const size = 10 * headSize(r, role, text.length, columns, width);
		const rows = text
			.split(/\s*\n/u)
			.flatMap((line) => rowsOf(line, Math.max(4, Math.floor(width / size - 1.2))));
		for (const row of rows) {
			const long = row.length * size;
			const x = measure.centred ? (width - long) / 2 : 0;
			out.push({ text: row, box: [x, y, x + long, y + size] });
			y += size * 1.25;
		}
		y += role === 'byline' ? 6 : 3;
	}
	return head.length ? y + 5 : 0;
}

/** Rows of a paragraph set in by two characters; a mark that may not begin a row is squeezed into the one above. */
function setParagraph(text: string, count: number): string[] {
	const rows: string[] = [];
	for (let at = 0; at < text.length;) {
		const room = at === 0 ? count - 2 : count;
		let end = at + 1;
		while (end < text.length && fullWidths(text.slice(at, end + 1)) <= room) end++;
		while (/[，。、；：！？”’》）]/u.test(text[end] ?? '')) end++;
		rows.push(text.slice(at, end));
		at = end;
	}
	return rows;
}

function bodyRows(r: Random, { body, foot }: DressedArticle, measure: Measure): Row[] {
	const { count } = measure;
	const column = 10 * count;
	return [...body, ...foot].flatMap(({ text, role }): Row[] => {
		if (role === 'subhead') {
			const size = 10 * measure.subhead;
			const room = Math.floor(column / size) - (measure.centred ? 0 : measure.inset);
			return rowsOf(text, room).map((row, i, rows) => ({
				text: row,
				x: measure.centred ? (column - row.length * size) / 2 : measure.inset * 10,
				width: row.length * size,
				size,
				above: i === 0 ? measure.above * 10 : 0,
				below: i === rows.length - 1 ? measure.above * 6 : 0,
				holds: true,
			}));
		}
		if (role === 'caption' || role === 'photo')
			return [
				{
					text: '',
					x: 0,
					width: column,
					size: column * (0.5 + 0.4 * r.next()),
					above: 8,
					holds: true,
					picture: true,
				},
				...rowsOf(text, Math.floor(count / 0.9)).map((row, i): Row => ({
					text: row,
					x: 0,
					width: row.length * 9,
					size: 9,
					above: i === 0 ? 3 : 0,
					holds: true,
				})),
			];
		if (role === 'credit')
			return text.split(/\s*\n/u).map((row) => ({
				text: row,
				x: Math.max(0, column - 10 * row.length),
				width: Math.min(column, 10 * row.length),
				size: 10,
				above: 0,
			}));
		return text.split('\n').flatMap((paragraph) =>
			setParagraph(paragraph, count).map((row, i, rows): Row => ({
				text: row,
				x: i === 0 ? 20 : 0,
				// All rows but the last are as wide as the column.
				width: 10 * (i < rows.length - 1 ? (i === 0 ? count - 2 : count) : Math.min(fullWidths(row), count)),
				size: 10,
				above: 0,
			})),
		);
	});
}

/** Rows → columns of about equal height. */
function balance(rows: readonly Row[], columns: number, pitch: number): Row[][] {
	const all = rows.reduce((sum, row) => sum + rowHeight(row, pitch), 0);
	const out: Row[][] = [[]];
	let [height, done] = [0, 0];
	rows.forEach((row, i) => {
		const full = height + rowHeight(row, pitch) / 2 > (all - done) / (columns - out.length + 1);
		if (full && height > 0 && out.length < columns && !rows[i - 1]?.holds) {
			done += height;
			out.push([]);
			height = 0;
		}
		out.at(-1)!.push(row);
		height += rowHeight(row, pitch);
	});
	return out;
}

/** @param columns how many columns of the page it is set over */
export function setArticle(
	r: Random,
	article: DressedArticle,
	columns: number,
	measure: Measure,
): SetArticle {
	const step = 10 * (measure.count + measure.gutter);
	const width = columns * step - 10 * measure.gutter;
	const lines: SetLine[] = [];
	const pictures: Box[] = [];
	const top = setHead(r, article, columns, width, measure, lines);
	const pitch = 10 * measure.pitch;
	let height = top;
	balance(bodyRows(r, article, measure), columns, pitch).forEach((rows, column) => {
		let y = top;
		for (const [i, row] of rows.entries()) {
			// White above stands between things, not at the head of a column.
			y += i === 0 ? 0 : row.above;
			const box: Box = [column * step + row.x, y, column * step + row.x + row.width, y + row.size];
			if (row.picture) pictures.push(box);
			else lines.push({ text: row.text, box });
			y += rowHeight({ ...row, above: 0 }, pitch);
		}
		height = Math.max(height, y);
	});
	return { lines: lines.filter(({ text }) => text.trim()), pictures, width, height };
}

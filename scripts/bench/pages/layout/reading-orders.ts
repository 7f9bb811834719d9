/** Orders in which OCR programs print the lines they found on a page. */
import type { Random } from '../random.ts';
import type { SetLine } from './set-article.ts';

export interface SetBlock {
	/** Lines of one article, in its own reading order. */
	lines: SetLine[];
	/** Number of the band of the page it stands in. */
	band: number;
}

type Order = (blocks: readonly SetBlock[], column: number, r: Random) => SetLine[];

const all = (blocks: readonly SetBlock[]): SetLine[] => blocks.flatMap(({ lines }) => lines);

/** From top to bottom; what begins at about the same height from left to right. */
function byRows(lines: readonly SetLine[]): SetLine[] {
	const sorted = lines.toSorted((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
	for (let i = 0; i + 1 < sorted.length; i++)
		for (let k = i; k >= 0; k--) {
			const [one, next] = [sorted[k]!, sorted[k + 1]!];
			if (Math.abs(next.box[1] - one.box[1]) < 5 && next.box[0] < one.box[0])
				[sorted[k], sorted[k + 1]] = [next, one];
			else break;
		}
	return sorted;
}

/** Groups of lines that white parts along one axis. */
function cutAt(lines: readonly SetLine[], axis: 0 | 1, white: number): SetLine[][] {
	const groups: SetLine[][] = [];
	let end = Number.NEGATIVE_INFINITY;
	for (const line of lines.toSorted((a, b) => a.box[axis] - b.box[axis])) {
		if (groups.length === 0 || line.box[axis] - end > white) groups.push([line]);
		else groups.at(-1)!.push(line);
		end = Math.max(end, line.box[axis + 2]!);
	}
	return groups;
}

/** XY-cut: across where white goes through, else down, until nothing is parted. */
function xyCut(lines: readonly SetLine[]): SetLine[] {
	const bands = cutAt(lines, 1, 12);
	if (bands.length > 1) return bands.flatMap(xyCut);
	const columns = cutAt(lines, 0, 4);
	if (columns.length > 1) return columns.flatMap(xyCut);
	return byRows(lines);
}

export const READING_ORDERS = {
	/** The page's columns one after the other; a headline over several belongs to its first. */
	columns: (blocks, column) =>
		all(blocks)
			.map((line) => ({ line, at: Math.floor((line.box[0] + 15) / column) }))
			.toSorted((a, b) => a.at - b.at || a.line.box[1] - b.line.box[1])
			.map(({ line }) => line),
	rows: (blocks) => byRows(all(blocks)),
	'xy-cut': (blocks) => xyCut(all(blocks)),
	'bands shuffled': (blocks, _column, r) => {
		const bands = [...new Set(blocks.map(({ band }) => band))];
		return r.shuffle(bands).flatMap((band) => all(blocks.filter((block) => block.band === band)));
	},
	'as read': (blocks) => all(blocks),
} satisfies Record<string, Order>;

export type ReadingOrder = keyof typeof READING_ORDERS;

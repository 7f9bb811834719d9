/** Lines of a column → rows of print, with how they are set. */
import { fullWidths, rectOf, type PlacedLine, type Rect } from './measure.ts';
import type { Column } from './stories.ts';

/** A row of print: what stands at one height of a column. */
export interface Row extends Rect {
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

/** Rows of a column from top to bottom; pieces that stand at one height are one. */
export function rowsOf(column: Column, em: number, pitch: number): Row[] {
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

/** As far from the left edge as from the right one. */
export const isCentred = (row: Row): boolean => Math.abs(row.indent - row.ragged) < 1.1 && row.straight;

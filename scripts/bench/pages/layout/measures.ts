/** How a page is set, drawn once a page. Lengths in em of the text. */
import type { Random } from '../random.ts';

export interface Measure {
	/** Columns of the page. */
	columns: number;
	/** Characters a column. */
	count: number;
	/** White between columns. */
	gutter: number;
	/** From line to line. */
	pitch: number;
	/** Size of sub-heads, white above them, and how far they stand in where they are not centred. */
	subhead: number;
	above: number;
	inset: number;
	/** Headlines and sub-heads stand over the middle. */
	centred: boolean;
	/** How far an edge of a box is off, and by how much its height is wrong. */
	edges: number;
	heights: readonly [number, number];
	/** Turned, in radians. */
	turned: number;
	/** Share of lines that are detected as two. */
	split: number;
}

export function drawMeasure(r: Random): Measure {
	const subhead = r.pick([1, 1, 1.1, 1.2, 1.35]);
	const centred = r.chance(0.7);
	return {
		columns: r.int(4, 7),
		count: r.int(11, 18),
		gutter: 1 + r.next(),
		pitch: 1.35 + 0.4 * r.next(),
		subhead,
		// What is no larger than the text is set off by white.
		above: r.pick(subhead > 1.1 ? [0, 0.5, 1, 1.5] : [0.5, 1, 1.5]),
		inset: r.pick([0, 2, 2]),
		centred,
		edges: 0.1 * r.next() + 0.05,
		heights: r.pick([
			[0.95, 1.05],
			[0.85, 1.25],
			[0.75, 1.4],
		] as const),
		turned: r.chance(0.3) ? (r.next() - 0.5) * 0.012 : 0,
		split: r.chance(0.3) ? 0.02 : 0,
	};
}

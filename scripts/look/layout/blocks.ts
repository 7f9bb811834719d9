/** Body lines that stand below one another → blocks of a column. */
import { median, overlap, overlapY, type Measured, type PlacedLine } from './measure.ts';

export interface Blocks {
	/** Each from top to bottom. */
	blocks: PlacedLine[][];
	/** Distance from line to line in body text. */
	pitch: number;
}

/**
 * Pieces of one row that were detected apart: level, as high, with no more white between them than half a character,
 * and a row above or below that runs over both. Columns set close together have no such row.
 */
function rowMates(body: readonly PlacedLine[], em: number): Map<PlacedLine, Set<PlacedLine>> {
	const oneColumn = (a: PlacedLine, b: PlacedLine) =>
		body.some(
			(c) =>
				Math.abs(c.cy - a.cy) < 3 * a.height &&
				Math.abs(c.x2 - b.x2) < em &&
				c.x1 < a.x1 + em &&
				c.x1 > a.x1 - 3 * em &&
				c.width < 1.4 * (b.x2 - a.x1),
		);
	const mates = new Map<PlacedLine, Set<PlacedLine>>();
	for (const a of body)
		for (const b of body)
			if (
				b.x1 > a.x1 &&
				Math.abs(b.x1 - a.x2) < 0.5 * em &&
				overlapY(a, b) > 0.6 * Math.max(a.height, b.height) &&
				Math.max(a.size, b.size) < 1.3 * Math.min(a.size, b.size) &&
				oneColumn(a, b)
			) {
				mates.set(a, (mates.get(a) ?? new Set()).add(b));
				mates.set(b, (mates.get(b) ?? new Set()).add(a));
			}
	return mates;
}

/** A line goes on in the nearest one below it, unless a column begins or ends between the two. */
export function blocksOf(body: readonly PlacedLine[], { em, bodyHeight }: Measured): Blocks {
	const below = body.map((a) => {
		let best: PlacedLine | undefined;
		for (const b of body)
			if (
				b !== a &&
				b.y1 > a.y1 + 0.5 * Math.min(a.height, b.height) &&
				b.cy > a.cy + 0.5 * bodyHeight &&
				overlap(a, b) > 0.5 * Math.min(a.width, b.width) &&
				(!best || b.cy < best.cy)
			)
				best = b;
		return best;
	});
	const steps = body.flatMap((a, i) => {
		const b = below[i];
		return b && b.cy - a.cy < 3 * bodyHeight ? [b.cy - a.cy] : [];
	});
	const pitch = median(steps) || 1.5 * bodyHeight;
	const parent = new Map(body.map((l) => [l, l]));
	const root = (l: PlacedLine): PlacedLine => {
		let at = l;
		while (parent.get(at) !== at) at = parent.get(at) as PlacedLine;
		return at;
	};
	const mates = rowMates(body, em);
	for (const [a, others] of mates) for (const b of others) parent.set(root(a), root(b));
	body.forEach((a, i) => {
		const b = below[i];
		if (!b || b.cy - a.cy >= 1.5 * pitch) return;
		if (Math.max(a.size, b.size) / Math.min(a.size, b.size) >= 1.45) return;
		// Two lines beside each other over or under one: a column's border.
		const beside = (over: PlacedLine, under: PlacedLine) =>
			body.some(
				(c) =>
					c !== a &&
					c !== b &&
					!mates.get(over)?.has(c) &&
					overlap(under, c) > 1.5 * em &&
					Math.abs(c.cy - over.cy) < 0.5 * pitch &&
					overlap(over, c) < 0.5 * em,
			);
		if (!beside(a, b) && !beside(b, a)) parent.set(root(a), root(b));
	});
	const groups = Map.groupBy(body, root);
	return { blocks: [...groups.values()].map((g) => g.toSorted((a, b) => a.cy - b.cy)), pitch };
}

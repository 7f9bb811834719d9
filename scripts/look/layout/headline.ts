/** A headline: rows of display type, and the smaller lines that go with them. */
import { rectOf, type PlacedLine, type Rect } from './measure.ts';

export interface HeadRow extends Rect {
	lines: PlacedLine[];
	size: number;
	count: number;
}

export interface Headline extends Rect {
	rows: HeadRow[];
	/** Bylines between the headline and its text. */
	signed: PlacedLine[];
	size: number;
	count: number;
	/** Does body text stand under it? */
	leads: boolean;
}

export const rowOf = (lines: PlacedLine[]): HeadRow => ({
	...rectOf(lines),
	lines,
	size: Math.max(...lines.map((l) => l.size)),
	count: lines.reduce((n, l) => n + l.count, 0),
});

/** Which lines of a page are display type: by their size, and by where they stand where the size leaves it open. */
import { blocksOf } from './blocks.ts';
import { overlap, rectOf, type Measured, type PlacedLine } from './measure.ts';
import type { PageParts } from './page-parts.ts';
import { looksSigned } from './signed.ts';

/** From this size on a line is display type wherever it stands, and from the smaller one where its place agrees. */
export const DISPLAY = 1.5;
export const LARGE = 1.22;

export interface DisplayLines {
	large: PlacedLine[];
	/** Blocks of what is no larger than text. */
	blocks: PlacedLine[][];
	blockOf: ReadonlyMap<PlacedLine, readonly PlacedLine[]>;
	crossesGutter: (l: PlacedLine) => boolean;
}

export function displayLines(measured: Measured, { apart, body, horizontal }: PageParts): DisplayLines {
	const { em } = measured;
	const small = body.filter((l) => l.size < LARGE);
	const { blocks, pitch } = blocksOf(small, measured);
	const blockOf = new Map(blocks.flatMap((g) => g.map((l) => [l, g] as const)));
	const columns = blocks.filter((g) => g.length >= 4).map(rectOf);
	const inColumn = (l: PlacedLine) =>
		columns.some(
			(c) =>
				l.x1 > c.x1 - 0.8 * em &&
				l.x2 < c.x2 + 0.8 * em &&
				c.y1 - 2.6 * pitch < l.cy &&
				l.cy < c.y2 + 2.6 * pitch,
		);
	const crossesGutter = (l: PlacedLine) => {
		const near = columns.filter(
			(c) => overlap(c, l) > 1.5 * em && c.y1 - 6 * pitch < l.cy && l.cy < c.y2 + pitch,
		);
		return near.some((p) => near.some((q) => p !== q && p.x2 < q.x1 + 0.5 * em));
	};
	const textAbove = (l: PlacedLine) =>
		small.some(
			(m) =>
				m !== l &&
				l.cy > m.cy &&
				l.cy - m.cy < 2.6 * pitch &&
				overlap(l, m) > 0.5 * Math.min(l.width, m.width),
		);
	// A small head in one of the columns that a much larger one runs over, off its axis and its edge: a cross-head.
	const underLarger = (l: PlacedLine) =>
		horizontal.some(
			(m) =>
				m.size > 1.3 * l.size &&
				m.size >= DISPLAY &&
				l.y1 > m.y2 &&
				l.y1 - m.y2 < 5 * em &&
				m.x1 - em < l.cx &&
				l.cx < m.x2 + em &&
				l.width < 0.6 * m.width &&
				Math.abs(l.cx - m.cx) > 2 * em &&
				Math.abs(l.x1 - m.x1) > em,
		);
	// Sizes that cross-heads have on this page, told where they stand inside a column.
	const crossSizes = horizontal.flatMap((l) =>
		l.count >= 4 && l.size >= LARGE && l.size < DISPLAY && inColumn(l) && textAbove(l) && !crossesGutter(l)
			? [l.size]
			: [],
	);
	const large = horizontal.filter((l) => {
		if (apart.has(l) || l.count < 2 || l.size < LARGE) return false;
		if (l.size >= DISPLAY) return true;
		if (looksSigned(l.text)) return false;
		// A lead set larger than the text is no headline: three long lines of that size together.
		const lead = horizontal.filter(
			(m) =>
				m !== l &&
				m.count >= 10 &&
				m.size >= 1.05 &&
				m.size < DISPLAY &&
				Math.abs(m.cy - l.cy) < 4 * pitch * l.size &&
				overlap(m, l) > 0.6 * Math.min(m.width, l.width),
		);
		if (l.count >= 10 && lead.length >= 3) return false;
		if (crossesGutter(l)) return true;
		if (inColumn(l) && underLarger(l)) return false;
		return !(
			inColumn(l) &&
			(textAbove(l) || crossSizes.filter((size) => Math.abs(size - l.size) < 0.08).length >= 2)
		);
	});
	return { large, blocks, blockOf, crossesGutter };
}

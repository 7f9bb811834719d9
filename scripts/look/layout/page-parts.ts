/** Lines that are no running text of the page, and the lines that keep to the edges of a column. */
import type { Measured, PlacedLine } from './measure.ts';

export interface PageParts {
	/** Running heads and feet, strays of the recogniser. */
	apart: Set<PlacedLine>;
	/** Lines that may be body text. */
	body: PlacedLine[];
	/** Lines that surely are. */
	real: PlacedLine[];
	horizontal: PlacedLine[];
}

/** How far up and down a line's column is looked for, in em. */
const REACH = 14;

export function pageParts({ lines, em, height }: Measured): PageParts {
	const horizontal = lines.filter((l) => !l.vertical);
	const apart = new Set(lines.filter((l) => (l.score < 0.6 && l.count <= 3) || (l.vertical && l.count <= 3)));
	const candidates = horizontal.filter(
		(l) => !apart.has(l) && l.size >= 0.6 && l.size < 1.5 && l.width > 0.7 * em,
	);
	for (const l of candidates) {
		const near = candidates.filter((m) => m !== l && Math.abs(m.cy - l.cy) < REACH * em);
		l.left = near.filter((m) => Math.abs(m.x1 - l.x1) < 0.7 * em).length;
		l.right = near.filter((m) => Math.abs(m.x2 - l.x2) < 0.7 * em).length;
	}
	const real = candidates.filter(
		(l) => l.count >= 6 && l.size > 0.8 && l.size < 1.2 && (l.left >= 3 || l.right >= 3),
	);
	const [top, bottom] = [Math.min(...real.map((l) => l.y1)), Math.max(...real.map((l) => l.y2))];
	for (const l of lines)
		if ((l.y2 < 0.042 * height && l.y2 < top) || (l.y1 > 0.975 * height && l.y1 > bottom - 0.5 * em))
			apart.add(l);
	return { apart, body: candidates.filter((l) => !apart.has(l)), real, horizontal };
}

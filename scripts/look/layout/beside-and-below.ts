/** Text that no headline stands straight over goes with the text beside it or above it. */
import type { Headline } from './headline.ts';
import { overlap, rectOf, type PlacedLine } from './measure.ts';

const topOf = (block: readonly PlacedLine[]): number => Math.min(...block.map((l) => l.y1));

/**
 * A headline may be shorter than the columns it stands over, and the columns beyond it then look as if they went on
 * below another article: a block with white above it, whose top is level with that of the column to its left, goes
 * with that column.
 */
export function besideTheirHead(
	blocks: readonly PlacedLine[][],
	owner: Map<PlacedLine[], Headline | undefined>,
	pitch: number,
): void {
	for (const block of blocks.toSorted((a, b) => a[0]!.x1 - b[0]!.x1)) {
		if (block.length < 2) continue;
		const rect = rectOf(block);
		const left = blocks
			.filter(
				(other) =>
					other !== block &&
					other.length >= 2 &&
					owner.get(other) !== owner.get(block) &&
					rectOf(other).cx < rect.x1 &&
					Math.abs(topOf(other) - rect.y1) < 0.8 * pitch,
			)
			.toSorted((a, b) => rectOf(b).x2 - rectOf(a).x2)[0];
		const head = left && owner.get(left);
		if (!head || head.y2 > rect.y1 + 0.5 * pitch) continue;
		// Nothing stands between the height where the headline begins and the block: its own headline would.
		const above = blocks
			.flat()
			.filter((l) => l.y2 < rect.y1 + 0.3 * pitch && overlap(l, rect) > 0.3 * Math.min(l.width, rect.width))
			.map((l) => l.y2);
		const own = owner.get(block);
		if (own && own.y2 > head.y1) continue;
		if (Math.max(Number.NEGATIVE_INFINITY, ...above) < head.y1 + 0.5 * pitch) owner.set(block, head);
	}
}

/** What stands below a block in its column goes with it, unless a headline stands between, or the headline over both does. */
export function belowTheirOwn(
	blocks: readonly PlacedLine[][],
	owner: Map<PlacedLine[], Headline | undefined>,
	heads: readonly Headline[],
): void {
	for (const block of blocks.toSorted((a, b) => topOf(a) - topOf(b))) {
		const rect = rectOf(block);
		const above = blocks
			.filter((other) => {
				const o = rectOf(other);
				return o.cy < rect.y1 && other.length > 1 && overlap(o, rect) > 0.6 * Math.min(o.width, rect.width);
			})
			.toSorted((a, b) => rectOf(b).y2 - rectOf(a).y2)[0];
		const [own, head] = [owner.get(block), above && owner.get(above)];
		if (!above || !head || head === own) continue;
		const place = rectOf(above);
		if (own && own.y2 > place.y1) continue;
		const between = heads.some(
			(one) => one.y1 > place.y1 && one.y2 < rect.y1 + 2 && overlap(one, rect) > 0.3 * rect.width,
		);
		if (!between) owner.set(block, head);
	}
}

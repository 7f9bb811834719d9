/**
 * Where pieces of text stand in one another's company: `?` and `*` between two pieces, and two words near one another.
 * Positions are tokens or characters; `edges` are the places that part fields, which no span runs over.
 */
export interface Span {
	start: number;
	length: number;
}

/** One piece with all its places, ascending, and how many characters may stand in front of it. */
export interface PlacedPiece {
	places: ArrayLike<number>;
	length: number;
	least: number;
	most: number;
}

/** First index whose value is not below `wanted`. */
function firstFrom(sorted: ArrayLike<number>, wanted: number): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Whether a field ends between two places. */
const parted = (edges: ArrayLike<number>, from: number, to: number): boolean =>
	(edges[firstFrom(edges, from)] ?? Infinity) < to;

/** One span for every place of the first piece from which the others follow: the shortest there is. */
export function chained(pieces: readonly PlacedPiece[], edges: ArrayLike<number>): Span[] {
	const [first, ...others] = pieces;
	if (first === undefined) return [];
	const spans: Span[] = [];
	for (const start of Array.from(first.places)) {
		let ends = [start + first.length];
		for (const { places, length, least, most } of others) {
			const next = new Set<number>();
			for (const end of ends)
				for (let at = firstFrom(places, end + least); (places[at] ?? Infinity) <= end + most; at++)
					next.add((places[at] ?? 0) + length);
			ends = [...next];
			if (ends.length === 0) break;
		}
		const end = ends.reduce((least, one) => Math.min(least, one), Infinity);
		if (end < Infinity && !parted(edges, start, end)) spans.push({ start, length: end - start });
	}
	return spans;
}

/**
 * Spans of either list that have one of the other no more than `within` characters away, in the same field, neither
 * lying over the other. Ascending; of two that begin together the longer.
 */
export function nearOneAnother(
	left: readonly Span[],
	right: readonly Span[],
	within: number,
	edges: ArrayLike<number>,
): Span[] {
	const found = new Map<number, Span>();
	const keep = (span: Span): void => {
		if ((found.get(span.start)?.length ?? 0) < span.length) found.set(span.start, span);
	};
	const longest = Math.max(0, ...right.map(({ length }) => length));
	const starts = right.map(({ start }) => start);
	for (const one of left) {
		const end = one.start + one.length;
		for (let at = firstFrom(starts, one.start - within - longest); at < right.length; at++) {
			const other = right[at] as Span;
			if (other.start > end + within) break;
			const gap = other.start >= end ? other.start - end : one.start - (other.start + other.length);
			if (gap < 0 || gap > within) continue;
			const [from, to] = [Math.min(one.start, other.start), Math.max(end, other.start + other.length)];
			if (parted(edges, from, to)) continue;
			keep(one);
			keep(other);
		}
	}
	return [...found.values()].sort((a, b) => a.start - b.start);
}

/**
 * Cuts a long list into parts whose borders hang on what stands there, not on how much stands before: a page more
 * changes its own part, and those behind it stay as they are, but for their numbers where a border is added.
 */

/** Articles or addresses of a part, from which on it may end, and at which it does. */
const LEAST = 500;
const MOST = 2000;
/** One in so many names ends a part. */
const ONE_IN = 8;

/** FNV-1a. */
function hash(text: string): number {
	let value = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
	return (value ^ (value >>> 15)) >>> 0;
}

/** @param weightOf what an item adds to the size of its part */
export function* cutIntoParts<Item>(
	items: Iterable<Item>,
	nameOf: (item: Item) => string,
	weightOf: (item: Item) => number,
): Generator<Item[]> {
	let part: Item[] = [];
	let weight = 0;
	for (const item of items) {
		part.push(item);
		weight += weightOf(item);
		if (weight < LEAST || (weight < MOST && hash(nameOf(item)) % ONE_IN)) continue;
		yield part;
		[part, weight] = [[], 0];
	}
	if (part.length) yield part;
}

/**
 * Files of the index of grams, written by `scripts/index/write-grams.ts`. A gram is a stretch of one, two or more
 * tokens with every place where it stands; grams lie in order in parts of some kilobytes, and `base.bin` says with
 * which gram each part begins and where it lies. A gram of two that stands in very many places is held by its longer
 * grams instead. The text of each article is a piece by itself, and `texts.bin` says where.
 */
import { pushNumber, readNumbers } from '../../packed/varint.ts';

/** Before single tokens, so that they stand apart from the grams that begin with them. */
export const single = '\u0001';
/** Tokens of the longest gram. */
export const longestGram = 4;
/** Follows every gram's name in a part. */
const nameEnd = '\n';

export interface GramBase {
	/** Digest of the index: its parts begin with it. */
	stamp: string;
	/** First gram of each part, ascending. */
	firsts: readonly string[];
}

/** Places of one gram: rows ascending, and in each row the tokens where it begins, ascending. */
export type Places = readonly (readonly [row: number, positions: readonly number[]])[];

export function encodePlaces(places: Places): number[] {
	const out: number[] = [];
	pushNumber(out, places.length);
	let before = 0;
	for (const [row] of places) {
		pushNumber(out, row - before);
		before = row;
	}
	for (const [, { length }] of places) pushNumber(out, length);
	for (const [, positions] of places) {
		let last = 0;
		for (const position of positions) {
			pushNumber(out, position - last);
			last = position;
		}
	}
	return out;
}

export function decodePlaces(bytes: Uint8Array): [row: number, positions: number[]][] {
	const next = readNumbers(bytes, 0);
	const count = next();
	let row = 0;
	const rows = Array.from({ length: count }, () => (row += next()));
	const sizes = rows.map(() => next());
	return rows.map((at, nth) => {
		let position = 0;
		return [at, Array.from({ length: sizes[nth] ?? 0 }, () => (position += next()))];
	});
}

export interface GramEntry {
	gram: string;
	/** What `encodePlaces` made. */
	bytes: readonly number[];
}

/** One part: stamp, the names, the length of each entry, the entries. */
export function encodePart(stamp: string, entries: readonly GramEntry[]): Uint8Array {
	const names = new TextEncoder().encode(`${stamp}${entries.map(({ gram }) => gram + nameEnd).join('')}\0`);
	const lengths: number[] = [];
	for (const { bytes } of entries) pushNumber(lengths, bytes.length);
	const size = entries.reduce((sum, { bytes }) => sum + bytes.length, names.length + lengths.length);
	const out = new Uint8Array(size);
	out.set(names);
	out.set(lengths, names.length);
	let at = names.length + lengths.length;
	for (const { bytes } of entries) {
		out.set(bytes, at);
		at += bytes.length;
	}
	return out;
}

/** Entries of a part by gram, in order; null where it is of another index. */
export function decodePart(stamp: string, part: Uint8Array): Map<string, Uint8Array> | null {
	const end = part.indexOf(0);
	const head = new TextDecoder().decode(part.subarray(0, end));
	if (!head.startsWith(stamp)) return null;
	const names = head.slice(stamp.length).split(nameEnd).slice(0, -1);
	let at = end + 1;
	const lengths = names.map(() => {
		let value = 0;
		for (let shift = 0; ; shift += 7) {
			const byte = part[at++] ?? 0;
			value |= (byte & 127) << shift;
			if (byte < 128) return value;
		}
	});
	return new Map(
		names.map((name, nth) => {
			const from = at;
			at += lengths[nth] ?? 0;
			return [name, part.subarray(from, at)];
		}),
	);
}

/** Place of the last value that is not above `wanted`, or 0. */
export function lastNotAbove<Value extends string | number>(sorted: readonly Value[], wanted: Value): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((sorted[middle] as Value) <= wanted) low = middle + 1;
		else high = middle;
	}
	return Math.max(0, low - 1);
}

/**
 * The catalogue: for every article its name in the index, the bounds of its fields and its facets, in as few bytes
 * as it takes (about seven an article). It serves set operations, counts, ranges, sorting and ranking, for which
 * Pagefind's answers hold nothing but a name. One header of JSON, then columns of numbers, the whole gzipped.
 */
import type { EngineName } from './engine/choose.ts';
import { readNumbers } from '../packed/varint.ts';

export interface Catalogue {
	/** Articles, in archival order; everything below is by this row. */
	count: number;
	/** Row of an article by its name in the index, or undefined for one the catalogue does not know. */
	rowOf: (name: string) => number | undefined;
	/** Tokens of title, kicker, subtitle and byline. */
	lengths: readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
	/** Token at which readings before correction begin; 0 where there are none. */
	originals: Uint32Array;
	/** Values of facets that have one value an article: 0 for none, n for the nth text of `names`. */
	district: Uint32Array;
	newspaper: Uint32Array;
	kind: Uint32Array;
	/** 1 where a person looked at it. */
	reviewed: Uint32Array;
	/** 0 for unknown, n for the nth of `days`. */
	day: Uint32Array;
	/** Bounds of the day of publication, `YYYY-MM-DD`, empty where open. */
	days: readonly (readonly [notBefore: string, notAfter: string])[];
	/** 0 for none, n for the nth of `topicSets`. */
	topicSet: Uint32Array;
	/** Numbers of topics, from 1. */
	topicSets: readonly (readonly number[])[];
	names: CatalogueNames;
}

/** What the numbers stand for. */
export interface CatalogueNames {
	districts: readonly { name: string; parent: string | null }[];
	topics: readonly string[];
	newspapers: readonly string[];
	kinds: readonly { id: string; label: string }[];
	engine: EngineName;
	/** Bytes of the names of authors and persons, which are a file of their own. */
	peopleBytes: number;
}

export interface CatalogueHeader extends CatalogueNames {
	count: number;
	/** Bits of a name in the index that tell all articles apart; 0 where the index names them by row. */
	bits: number;
	/** Language before the hash in an article's name, `zh-cn_`. */
	prefix: string;
}

/** Columns in the order of the file, after the hashes and the lengths. */
export const columnNames = ['originals', 'district', 'newspaper', 'kind', 'reviewed'] as const;

export const dayLength = 86_400_000;
const dayText = (number: number): string => new Date(number * dayLength).toISOString().slice(0, 10);

/** Bits of a name that are compared at the most: twelve hexadecimal digits and what marks their end. */
export const longestName = 52;

/**
 * The first bits of the hexadecimal part of a name. Pagefind names a text by seven digits of its hash, and by more
 * where they are taken; so a name of seven digits may begin another. A digit 8 after the last tells where a name ends.
 */
export const hashBits = (name: string, bits: number): number => {
	const digits = name.slice(name.lastIndexOf('_') + 1).slice(0, 12);
	return Math.floor(Number.parseInt(`${digits}8`.padEnd(13, '0'), 16) / 2 ** (longestName - bits));
};

/** Numbers values from 1 as they first appear. */
function numbered<Value>(): { values: Value[]; place: (key: string, make: () => Value) => number } {
	const places = new Map<string, number>();
	const values: Value[] = [];
	return {
		values,
		place: (key, make) => {
			const known = places.get(key);
			if (known !== undefined) return known;
			values.push(make());
			places.set(key, values.length);
			return values.length;
		},
	};
}

export function decodeCatalogue(bytes: Uint8Array): Catalogue {
	const end = bytes.indexOf(10);
	const { count, bits, prefix, ...names } = JSON.parse(
		new TextDecoder().decode(bytes.subarray(0, end)),
	) as CatalogueHeader;
	const rows = new Map<number, number>();
	for (let row = 0; row < count; row++) {
		let value = 0;
		for (let bit = row * bits; bit < (row + 1) * bits; bit++)
			value = value * 2 + (((bytes[end + 1 + Math.floor(bit / 8)] ?? 0) >>> (7 - (bit % 8))) & 1);
		rows.set(value, row);
	}
	const next = readNumbers(bytes, end + 1 + Math.ceil((count * bits) / 8));
	const column = (): Uint32Array => Uint32Array.from({ length: count }, next);
	const lengths = [column(), column(), column(), column()] as const;
	const columns = Object.fromEntries(columnNames.map((name) => [name, column()])) as Record<
		(typeof columnNames)[number],
		Uint32Array
	>;
	/** Undoes `step`; null for no date. */
	const stepped = (value: number, from: number): number | null =>
		value === 0 ? null : from + (value % 2 === 1 ? (value - 1) / 2 : -value / 2);
	let before = 0;
	const starts = Array.from(column(), (value) => {
		const day = stepped(value, before);
		before = day ?? before;
		return day;
	});
	const ends = Array.from(column(), (value, row) => stepped(value, starts[row] ?? 0));
	const days = numbered<readonly [string, string]>();
	const day = Uint32Array.from(starts, (start, row) => {
		const stop = ends[row] ?? null;
		const bounds = [start, stop].map((number) => (number === null ? '' : dayText(number))) as [
			string,
			string,
		];
		return start === null && stop === null ? 0 : days.place(bounds.join(), () => bounds);
	});
	const sizes = column();
	const topicSets = numbered<readonly number[]>();
	const topicSet = Uint32Array.from(sizes, (size) => {
		const set = Array.from({ length: size }, next);
		return size === 0 ? 0 : topicSets.place(set.join(), () => set);
	});
	return {
		count,
		rowOf: (name) => (name.startsWith(prefix) ? rows.get(hashBits(name, bits)) : undefined),
		lengths,
		...columns,
		day,
		days: days.values,
		topicSet,
		topicSets: topicSets.values,
		names,
	};
}

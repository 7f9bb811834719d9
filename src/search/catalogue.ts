/**
 * The catalogue: for every article its name in the index, the bounds of its fields and its facets, in as few bytes
 * as it takes. It serves set operations, counts, ranges, sorting and ranking, for which Pagefind's answers hold
 * nothing but a name. One header of JSON, then columns of variable-length numbers, the whole gzipped.
 */
export interface Catalogue {
	/** Articles, in archival order; everything below is by this row. */
	count: number;
	/** Row of an article by its name in the index, or undefined for one the catalogue does not know. */
	rowOf: (name: string) => number | undefined;
	/** Tokens of title, kicker, subtitle and byline. */
	lengths: readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
	/** Token at which readings before correction begin; 0 where there are none. */
	originals: Uint32Array;
	/** Values of each facet that has one value an article, 0 for none; texts in `names`. */
	district: Uint32Array;
	newspaper: Uint32Array;
	kind: Uint32Array;
	reviewed: Uint32Array;
	/** Place in `days`. */
	day: Uint32Array;
	/** Place in `topicSets`. */
	topicSet: Uint32Array;
	names: CatalogueNames;
}

/** What the numbers stand for; number n stands for the nth text, counted from 1. */
export interface CatalogueNames {
	districts: readonly { name: string; parent: string | null }[];
	topics: readonly string[];
	newspapers: readonly string[];
	kinds: readonly { id: string; label: string }[];
	/** Bounds of the day of publication; null for unknown. */
	days: readonly (readonly [notBefore: string, notAfter: string] | null)[];
	topicSets: readonly (readonly number[])[];
	/** Bytes of the names of authors and persons, which are a file of their own. */
	peopleBytes: number;
}

interface Header extends CatalogueNames {
	count: number;
	/** Bits of a name in the index that tell all articles apart. */
	bits: number;
	/** Language before the hash in an article's name, `zh-cn_`. */
	prefix: string;
}

const columnNames = ['district', 'newspaper', 'kind', 'reviewed', 'day', 'topicSet', 'originals'] as const;
type Column = (typeof columnNames)[number];

export type CatalogueInput = Omit<Header, 'count' | 'bits' | 'prefix'> & {
	/** `zh-cn_1c33f79`, by row. */
	indexNames: readonly string[];
	lengths: readonly (readonly [number, number, number, number])[];
} & Record<Column, readonly number[]>;

/** The first bits of the hexadecimal part of a name. */
const hashBits = (name: string, bits: number): number =>
	Number.parseInt(name.slice(name.lastIndexOf('_') + 1).slice(0, 7), 16) >>> (28 - bits);

/** @throws where two articles cannot be told apart by their names */
export function encodeCatalogue(input: CatalogueInput): Uint8Array {
	const { indexNames, lengths, districts, topics, newspapers, kinds, days, topicSets, peopleBytes } = input;
	const count = indexNames.length;
	let bits = 8;
	while (new Set(indexNames.map((name) => hashBits(name, bits))).size < count) {
		bits += 1;
		if (bits > 28)
			throw new Error('Unexpected two articles with one name in the index, expected different texts');
	}
	const prefix = indexNames[0]?.replace(/[0-9a-f]+$/u, '') ?? '';
	const header: Header = {
		count,
		bits,
		prefix,
		districts,
		topics,
		newspapers,
		kinds,
		days,
		topicSets,
		peopleBytes,
	};
	const out: number[] = [...new TextEncoder().encode(`${JSON.stringify(header)}\n`)];
	let held = 0;
	let free = 8;
	for (const name of indexNames) {
		const value = hashBits(name, bits);
		for (let bit = bits - 1; bit >= 0; bit--) {
			free -= 1;
			held |= ((value >>> bit) & 1) << free;
			if (free === 0) {
				out.push(held);
				held = 0;
				free = 8;
			}
		}
	}
	if (free < 8) out.push(held);
	for (const at of [0, 1, 2, 3] as const) for (const row of lengths) pushNumber(out, row[at]);
	for (const column of columnNames) for (const value of input[column]) pushNumber(out, value);
	return Uint8Array.from(out);
}

export function decodeCatalogue(bytes: Uint8Array): Catalogue {
	const end = bytes.indexOf(10);
	const { count, bits, prefix, ...names } = JSON.parse(
		new TextDecoder().decode(bytes.subarray(0, end)),
	) as Header;
	let at = end + 1;
	const rows = new Map<number, number>();
	for (let row = 0; row < count; row++) {
		let value = 0;
		for (let bit = row * bits; bit < (row + 1) * bits; bit++)
			value = (value << 1) | (((bytes[at + (bit >>> 3)] ?? 0) >>> (7 - (bit & 7))) & 1);
		rows.set(value >>> 0, row);
	}
	at += Math.ceil((count * bits) / 8);
	const column = (): Uint32Array => {
		const values = new Uint32Array(count);
		for (let row = 0; row < count; row++) {
			let shift = 0;
			for (;;) {
				const byte = bytes[at++] ?? 0;
				values[row] = (values[row] ?? 0) | ((byte & 127) << shift);
				if (byte < 128) break;
				shift += 7;
			}
		}
		return values;
	};
	const lengths = [column(), column(), column(), column()] as const;
	const columns = Object.fromEntries(columnNames.map((name) => [name, column()])) as Record<
		Column,
		Uint32Array
	>;
	return {
		count,
		rowOf: (name) => (name.startsWith(prefix) ? rows.get(hashBits(name, bits)) : undefined),
		lengths,
		...columns,
		names,
	};
}

/** Seven bits a byte, the lowest first, the high bit for "more follows". */
export function pushNumber(out: number[], value: number): void {
	let rest = value;
	while (rest > 127) {
		out.push((rest & 127) | 128);
		rest >>>= 7;
	}
	out.push(rest);
}

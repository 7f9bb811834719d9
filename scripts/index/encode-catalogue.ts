/** Writes what `src/search/catalogue.ts` reads. */
import {
	columnNames,
	dayLength,
	hashBits,
	longestName,
	type CatalogueHeader,
	type CatalogueNames,
} from '../../src/search/catalogue.ts';
import { pushNumber } from '../../src/packed/varint.ts';

/** One article, as the builder knows it. */
export interface CatalogueRow {
	/** `zh-cn_1c33f79`. */
	indexName: string;
	lengths: readonly [title: number, kicker: number, subtitle: number, byline: number];
	originals: number;
	district: number;
	newspaper: number;
	kind: number;
	reviewed: number;
	notBefore: string | null;
	notAfter: string | null;
	topics: readonly number[];
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayLength;

/** Steps from one date to the next are small, because rows stand in order of date. 0 for no date. */
function pushDays(out: number[], rows: readonly CatalogueRow[]): void {
	let before = 0;
	const step = (day: number, from: number): number =>
		1 + (day >= from ? 2 * (day - from) : 2 * (from - day) - 1);
	for (const { notBefore } of rows) {
		if (notBefore === null) pushNumber(out, 0);
		else {
			const day = dayNumber(notBefore);
			pushNumber(out, step(day, before));
			before = day;
		}
	}
	for (const { notBefore, notAfter } of rows)
		pushNumber(
			out,
			notAfter === null ? 0 : step(dayNumber(notAfter), notBefore === null ? 0 : dayNumber(notBefore)),
		);
}

/** @throws where two articles cannot be told apart by their names */
export function encodeCatalogue(rows: readonly CatalogueRow[], names: CatalogueNames): Uint8Array {
	const count = rows.length;
	let bits = names.engine === 'grams' ? 0 : 8;
	while (bits > 0 && new Set(rows.map(({ indexName }) => hashBits(indexName, bits))).size < count) {
		bits += 1;
		if (bits > longestName)
			throw new Error('Unexpected two articles with one name in the index, expected different texts');
	}
	const prefix = rows[0]?.indexName.replace(/[0-9a-f]+$/u, '') ?? '';
	const header: CatalogueHeader = { count, bits, prefix, ...names };
	const out: number[] = Array.from(new TextEncoder().encode(`${JSON.stringify(header)}\n`));
	let held = 0;
	let free = 8;
	for (const { indexName } of rows) {
		const value = hashBits(indexName, bits);
		for (let bit = bits - 1; bit >= 0; bit--) {
			free -= 1;
			held |= (Math.floor(value / 2 ** bit) % 2) << free;
			if (free === 0) {
				out.push(held);
				held = 0;
				free = 8;
			}
		}
	}
	if (free < 8) out.push(held);
	for (const at of [0, 1, 2, 3] as const) for (const { lengths } of rows) pushNumber(out, lengths[at]);
	for (const column of columnNames) for (const row of rows) pushNumber(out, row[column]);
	pushDays(out, rows);
	for (const { topics } of rows) pushNumber(out, topics.length);
	for (const { topics } of rows) for (const topic of topics) pushNumber(out, topic);
	return Uint8Array.from(out);
}

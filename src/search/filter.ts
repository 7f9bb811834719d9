/** Facets: which rows a tick keeps, and how many articles each value would leave. */
import type { Ask, Facet, FacetName, FacetValue } from './answer.ts';
import { facetNames } from './answer.ts';
import type { Catalogue } from './catalogue.ts';
import { unknown, type FacetTable, type FacetTables } from './facet-tables.ts';

/** Rows a facet's ticks keep, or null where nothing is ticked. */
function kept(table: FacetTable | undefined, ticked: readonly string[], count: number): Uint8Array | null {
	if (table === undefined || ticked.length === 0) return null;
	const places = new Set(table.values.flatMap(({ value }, at) => (ticked.includes(value) ? [at] : [])));
	const rows = new Uint8Array(count);
	for (let row = 0; row < count; row++) if (table.of(row).some((at) => places.has(at))) rows[row] = 1;
	return rows;
}

/** Whether a day bounded so may lie in the range; null is open. Bounds that are both open say nothing. */
export const mayLieIn = (
	[start, end]: readonly [string, string],
	from: string | null,
	to: string | null,
): boolean =>
	(start !== '' || end !== '') &&
	(to === null || start <= to) &&
	(from === null || end === '' || end >= from);

/** Rows whose date may lie in the range. */
function inRange({ from, to, undated }: Ask, catalogue: Catalogue): Uint8Array | null {
	if (from === null && to === null && undated) return null;
	const fits = [null, ...catalogue.days].map((day) => {
		const [start, end] = day ?? ['', ''];
		if (start === '' && end === '') return undated;
		return mayLieIn([start, end], from, to);
	});
	return Uint8Array.from(catalogue.day, (day) => (fits[day] === true ? 1 : 0));
}

export interface Filtered {
	rows: Uint8Array;
	facets: Facet[];
}

/**
 * Applies ticks and range. A facet's counts leave its own ticks out: they say what each value would find, so they do
 * not fall to nothing when one of them is chosen; with nothing ticked they are the counts of the answer.
 */
export function filter(found: Uint8Array, ask: Ask, catalogue: Catalogue, tables: FacetTables): Filtered {
	const keeps = new Map(
		facetNames.map((name) => [name, kept(tables[name], ask.ticked[name] ?? [], catalogue.count)] as const),
	);
	const range = inRange(ask, catalogue);
	const without = (left: FacetName | null): Uint8Array => {
		const rows = Uint8Array.from(found);
		for (const [name, keep] of [...keeps, ['range', range] as const]) {
			if (keep === null || name === left) continue;
			for (let row = 0; row < rows.length; row++) rows[row] = (rows[row] ?? 0) & (keep[row] ?? 0);
		}
		return rows;
	};
	const rows = without(null);
	const facets = facetNames.map((name): Facet => {
		const table = tables[name];
		if (table === undefined) return { name, values: null };
		return {
			name,
			values: countValues(table, keeps.get(name) === null ? rows : without(name), ask.ticked[name] ?? []),
		};
	});
	return { rows, facets };
}

function countValues(table: FacetTable, rows: Uint8Array, ticked: readonly string[]): FacetValue[] {
	const counts = new Uint32Array(table.values.length);
	for (let row = 0; row < rows.length; row++)
		if (rows[row] === 1) for (const at of table.of(row)) counts[at] = (counts[at] ?? 0) + 1;
	const values = table.values.flatMap(({ value, label, depth }, at): FacetValue[] => {
		const count = counts[at] ?? 0;
		const isTicked = ticked.includes(value);
		return count > 0 || isTicked ? [{ value, label, depth, count, ticked: isTicked }] : [];
	});
	// Stable: equal counts stay in the order of the vocabulary; what is unknown comes last.
	return table.byCount
		? values.sort((a, b) => Number(a.value === unknown) - Number(b.value === unknown) || b.count - a.count)
		: values;
}

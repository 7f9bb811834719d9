/** Facets: which rows a tick keeps, and how many articles each value would leave. */
import type { Ask, Facet, FacetName, FacetValue } from './answer.ts';
import { facetNames } from './answer.ts';
import type { Catalogue } from './catalogue.ts';
import type { PeopleLists } from './people.ts';
import { searchStrings } from './strings.ts';

/** Values of the articles that say nothing. */
export const unknown = 'unknown';
/** Dates bounded on both sides, but over more than one year. */
export const spanning = 'spanning';

interface FacetTable {
	/** All values in the order they are shown, with the place of the one they belong to. */
	values: { value: string; label: string; depth: number }[];
	/** Places in `values` of one row, those above in a tree included. */
	of: (row: number) => readonly number[];
	/** Sorted by count instead of in the order given. */
	byCount: boolean;
}

export type FacetTables = Partial<Record<FacetName, FacetTable>>;

const yearOf = (day: string): string => day.slice(0, 4);
const monthOf = (day: string): string => day.slice(0, 7);

/** The heading of the calendar that a date stands under: `['2024', '2024-01']`, `['2024']`, `['spanning']`. */
export function headings([from, to]: readonly [string, string]): string[] {
	if (from === '' || to === '') return [unknown];
	if (monthOf(from) === monthOf(to)) return [yearOf(from), monthOf(from)];
	return [yearOf(from) === yearOf(to) ? yearOf(from) : spanning];
}

function singleValue(
	column: Uint32Array,
	values: readonly { value: string; label: string }[],
	options: { byCount: boolean },
): FacetTable {
	const none = { value: unknown, label: searchStrings.unknown, depth: 0 };
	return {
		values: [...values.map((value) => ({ ...value, depth: 0 })), none],
		of: (row) => [((column[row] ?? 0) || values.length + 1) - 1],
		byCount: options.byCount,
	};
}

const plain = (texts: readonly string[]): { value: string; label: string }[] =>
	texts.map((text) => ({ value: text, label: text }));

/** Tables of the facets the catalogue can serve; authors and persons once their lists are there. */
export function facetTables(catalogue: Catalogue, people: PeopleLists | null): FacetTables {
	const { names } = catalogue;
	const place = new Map(names.districts.map(({ name }, at) => [name, at]));
	const line = names.districts.map((district, at) => {
		const above = [at];
		for (let parent = district.parent; parent !== null;) {
			const next: number = place.get(parent) ?? -1;
			if (next < 0) break;
			above.push(next);
			parent = names.districts[next]?.parent ?? null;
		}
		return above;
	});
	const districts = singleValue(catalogue.district, plain(names.districts.map(({ name }) => name)), {
		byCount: false,
	});
	const days = catalogue.days.map((day) => headings(day));
	const years = [...new Set([...days.flat(), unknown])].sort();
	const yearPlace = new Map(years.map((value, at) => [value, at]));
	const yearPlaces = [[unknown], ...days].map((day) => day.map((value) => yearPlace.get(value) ?? 0));
	const tables: FacetTables = {
		district: {
			...districts,
			values: districts.values.map((value, at) => ({ ...value, depth: (line[at]?.length ?? 1) - 1 })),
			of: (row) => line[(catalogue.district[row] ?? 0) - 1] ?? [names.districts.length],
		},
		topic: {
			values: [
				...names.topics.map((label) => ({ value: label, label, depth: 0 })),
				{ value: unknown, label: searchStrings.none, depth: 0 },
			],
			of: (row) => {
				const set = catalogue.topicSets[(catalogue.topicSet[row] ?? 0) - 1] ?? [];
				return set.length > 0 ? set.map((topic) => topic - 1) : [names.topics.length];
			},
			byCount: true,
		},
		year: {
			values: years.map((value) => ({
				value,
				label: searchStrings.dateHeading(value),
				depth: value.includes('-') ? 1 : 0,
			})),
			of: (row) => yearPlaces[catalogue.day[row] ?? 0] ?? [],
			byCount: false,
		},
		newspaper: singleValue(catalogue.newspaper, plain(names.newspapers), { byCount: true }),
		kind: singleValue(
			catalogue.kind,
			names.kinds.map(({ id, label }) => ({ value: id, label })),
			{ byCount: false },
		),
		status: {
			values: [
				{ value: 'unreviewed', label: searchStrings.unreviewed, depth: 0 },
				{ value: 'reviewed', label: searchStrings.reviewed, depth: 0 },
			],
			of: (row) => [catalogue.reviewed[row] ?? 0],
			byCount: false,
		},
	};
	if (people !== null) {
		const values = people.names.map((name) => ({ value: name, label: name, depth: 0 }));
		tables.author = { values, of: (row) => people.authors[row] ?? [], byCount: true };
		tables.person = { values, of: (row) => people.persons[row] ?? [], byCount: true };
	}
	return tables;
}

/** Rows a facet's ticks keep, or null where nothing is ticked. */
function kept(table: FacetTable | undefined, ticked: readonly string[], count: number): Uint8Array | null {
	if (table === undefined || ticked.length === 0) return null;
	const places = new Set(table.values.flatMap(({ value }, at) => (ticked.includes(value) ? [at] : [])));
	const rows = new Uint8Array(count);
	for (let row = 0; row < count; row++) if (table.of(row).some((at) => places.has(at))) rows[row] = 1;
	return rows;
}

/** Rows whose date may lie in the range. */
function inRange({ from, to, undated }: Ask, catalogue: Catalogue): Uint8Array | null {
	if (from === null && to === null && undated) return null;
	const fits = [null, ...catalogue.days].map((day) => {
		const [start, end] = day ?? ['', ''];
		if (start === '' && end === '') return undated;
		return (to === null || start <= to) && (from === null || end === '' || end >= from);
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

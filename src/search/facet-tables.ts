/** Facets as tables: which values there are, and which of them an article has. */
import type { FacetName } from './answer.ts';
import type { Catalogue } from './catalogue.ts';
import type { PeopleLists } from './people.ts';
import { searchStrings } from '../strings/search-names.ts';

/** Values of the articles that say nothing. */
export const unknown = 'unknown';
/** Dates bounded on both sides, but over more than one year. */
const spanning = 'spanning';

export interface FacetTable {
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
function headings([from, to]: readonly [string, string]): string[] {
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

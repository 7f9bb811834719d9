import { encodeCatalogue, type CatalogueNames } from '../../src/search/catalogue.ts';
import type { SearchRecords } from '../../src/search/record.ts';

/** Numbers texts from 1 in the order they first appear; 0 is none. */
function numbering<Value>(key: (value: Value) => string): {
	values: Value[];
	numberOf: (value: Value | null) => number;
} {
	const places = new Map<string, number>();
	const values: Value[] = [];
	return {
		values,
		numberOf: (value) => {
			if (value === null) return 0;
			const known = places.get(key(value));
			if (known !== undefined) return known;
			values.push(value);
			places.set(key(value), values.length);
			return values.length;
		},
	};
}

/**
 * @param indexNames name of each record in the index
 * @param lengths tokens of each record's fields
 */
export function makeCatalogue(
	{ records, districts, topics, kinds }: SearchRecords,
	indexNames: readonly string[],
	lengths: readonly (readonly number[])[],
	peopleBytes: number,
): Uint8Array {
	const newspapers = numbering<string>((name) => name);
	const days = numbering<[string, string] | null>((day) => String(day));
	const topicSets = numbering<number[]>((set) => set.join());
	const kindIds = Object.keys(kinds) as (keyof typeof kinds)[];
	const place = (list: readonly string[], value: string | null): number =>
		value === null ? 0 : list.indexOf(value) + 1;
	const districtNames = districts.map(({ name }) => name);
	const facets = records.map((record) => record.facets);
	const names: CatalogueNames = {
		districts,
		topics,
		kinds: kindIds.map((id) => ({ id, label: kinds[id] })),
		newspapers: newspapers.values,
		days: days.values,
		topicSets: topicSets.values,
		peopleBytes,
	};
	return encodeCatalogue({
		...names,
		indexNames,
		lengths: lengths.map(([title = 0, kicker = 0, subtitle = 0, byline = 0]) => [
			title,
			kicker,
			subtitle,
			byline,
		]),
		originals: records.map(({ fields }, row) => {
			const first = fields.findIndex(({ kind }) => kind === 'original');
			// Each field is followed by one boundary.
			return first < 0
				? 0
				: (lengths[row] ?? []).slice(0, first).reduce((sum, length) => sum + length + 1, 0);
		}),
		district: facets.map(({ district }) => place(districtNames, district)),
		newspaper: facets.map(({ newspaper }) => newspapers.numberOf(newspaper)),
		kind: facets.map(({ kind }) => place(kindIds, kind)),
		reviewed: facets.map(({ reviewed }) => (reviewed ? 1 : 0)),
		day: facets.map(({ notBefore, notAfter }) =>
			days.numberOf(notBefore === null && notAfter === null ? null : [notBefore ?? '', notAfter ?? '']),
		),
		topicSet: facets.map((facet) => topicSets.numberOf(facet.topics.map((topic) => place(topics, topic)))),
	});
}

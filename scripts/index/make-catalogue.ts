import type { SearchRecords } from '../../src/search/record.ts';
import type { EngineName } from '../../src/search/engine/choose.ts';
import { encodeCatalogue, type CatalogueRow } from './encode-catalogue.ts';

/** Place of a value in its list, from 1; 0 for none. */
const place = (list: readonly string[], value: string | null): number =>
	value === null ? 0 : list.indexOf(value) + 1;

/**
 * @param indexNames name of each record in the index
 * @param lengths tokens of each record's fields
 */
export function makeCatalogue(
	{ records, districts, topics, kinds }: SearchRecords,
	indexNames: readonly string[],
	lengths: readonly (readonly number[])[],
	peopleBytes: number,
	engine: EngineName,
): Uint8Array {
	const kindIds = Object.keys(kinds) as (keyof typeof kinds)[];
	const districtNames = districts.map(({ name }) => name);
	const newspapers = [
		...new Set(records.flatMap(({ facets }) => (facets.newspaper === null ? [] : [facets.newspaper]))),
	].sort();
	const rows = records.map(({ fields, facets }, row): CatalogueRow => {
		const fieldLengths = lengths[row] ?? [];
		const [title = 0, kicker = 0, subtitle = 0, byline = 0] = fieldLengths;
		const firstOriginal = fields.findIndex(({ kind }) => kind === 'original');
		return {
			indexName: indexNames[row] ?? '',
			lengths: [title, kicker, subtitle, byline],
			// Each field is followed by one boundary.
			originals:
				firstOriginal < 0
					? 0
					: fieldLengths.slice(0, firstOriginal).reduce((sum, length) => sum + length + 1, 0),
			district: place(districtNames, facets.district),
			newspaper: place(newspapers, facets.newspaper),
			kind: place(kindIds, facets.kind),
			reviewed: facets.reviewed ? 1 : 0,
			notBefore: facets.notBefore,
			notAfter: facets.notAfter,
			topics: facets.topics.map((topic) => place(topics, topic)),
		};
	});
	return encodeCatalogue(rows, {
		districts,
		topics,
		newspapers,
		kinds: kindIds.map((id) => ({ id, label: kinds[id] })),
		engine,
		peopleBytes,
	});
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeCatalogue, type CatalogueRow } from '../../scripts/index/encode-catalogue.ts';
import { decodeCatalogue } from '../../src/search/catalogue.ts';
import { decodePeople, encodePeople } from '../../src/search/people.ts';

const day = fc
	.date({ min: new Date('1870-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const small = fc.nat(300);
const row = fc.record({
	lengths: fc.tuple(small, small, small, small),
	originals: fc.nat(5000),
	district: small,
	newspaper: small,
	kind: fc.nat(4),
	reviewed: fc.nat(1),
	notBefore: fc.option(day),
	notAfter: fc.option(day),
	topics: fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 3 }),
});
const names = {
	districts: [],
	topics: [],
	newspapers: [],
	kinds: [],
	engine: 'pagefind' as const,
	peopleBytes: 0,
};

describe('the catalogue', () => {
	it('gives back everything it was given, whatever the dates', () => {
		const hashes = fc.uniqueArray(fc.integer({ min: 0, max: 0xfffffff }), { minLength: 1, maxLength: 40 });
		fc.assert(
			fc.property(hashes, fc.infiniteStream(row), (numbers, rows) => {
				const input = numbers.map((hash): CatalogueRow => {
					const one = rows.next().value as Omit<CatalogueRow, 'indexName'>;
					return { indexName: `zh-cn_${hash.toString(16).padStart(7, '0')}`, ...one };
				});
				const catalogue = decodeCatalogue(encodeCatalogue(input, names));
				expect(catalogue.count).toBe(input.length);
				input.forEach((one, at) => {
					expect(catalogue.rowOf(one.indexName)).toBe(at);
					expect(catalogue.lengths.map((column) => column[at])).toEqual(one.lengths);
					for (const column of ['originals', 'district', 'newspaper', 'kind', 'reviewed'] as const)
						expect(catalogue[column][at]).toBe(one[column]);
					const bounds = catalogue.days[(catalogue.day[at] ?? 0) - 1] ?? ['', ''];
					expect(bounds).toEqual([one.notBefore ?? '', one.notAfter ?? '']);
					expect(catalogue.topicSets[(catalogue.topicSet[at] ?? 0) - 1] ?? []).toEqual(one.topics);
				});
			}),
		);
	});

	it('tells names of seven digits from longer ones that begin with them', () => {
		const rows = ['1234567', '12345670', '12345678', '123456781', '1234567ffff'].map(
			(hash): CatalogueRow => ({
				indexName: `zh-cn_${hash}`,
				...(fc.sample(row, 1)[0] as Omit<CatalogueRow, 'indexName'>),
			}),
		);
		const { rowOf } = decodeCatalogue(encodeCatalogue(rows, names));
		expect(rows.map(({ indexName }) => rowOf(indexName))).toEqual([0, 1, 2, 3, 4]);
	});

	it.each([20_000, 100_000])('takes an archive of %i articles, twins among the names', (count) => {
		const hash = (n: number): string => (Math.imul(n, 2_654_435_761) >>> 4).toString(16).padStart(7, '0');
		const one = fc.sample(row, 1)[0] as Omit<CatalogueRow, 'indexName'>;
		const rows = Array.from({ length: count }, (_, n): CatalogueRow => ({
			...one,
			indexName: `zh-cn_${n % 1000 === 1 ? `${hash(n - 1)}${(n % 16).toString(16)}` : hash(n)}`,
		}));
		const { rowOf } = decodeCatalogue(encodeCatalogue(rows, names));
		expect(rows.every(({ indexName }, at) => rowOf(indexName) === at)).toBe(true);
	});

	it('refuses two articles that the index gives one name', () => {
		const one = fc.sample(row, 1)[0] as Omit<CatalogueRow, 'indexName'>;
		const twins = [1, 2].map((): CatalogueRow => ({ indexName: 'zh-cn_1234567', ...one }));
		expect(() => encodeCatalogue(twins, names)).toThrow('one name in the index');
	});
});

describe('the lists of people', () => {
	it('give back who wrote and who is named, most frequent first', () => {
		const articles = [
			{ authors: ['李侃'], persons: ['王清', '徐子佳'] },
			{ authors: [], persons: [] },
			{ authors: ['徐子佳', '李侃'], persons: ['徐子佳'] },
		];
		const { names: list, authors, persons } = decodePeople(encodePeople(articles));
		expect(list).toEqual(
			['徐子佳', '李侃', '王清'].sort((a, b) => (a === '王清' ? 1 : b === '王清' ? -1 : a < b ? -1 : 1)),
		);
		expect(authors.map((places) => places.map((at) => list[at]).toSorted())).toEqual(
			articles.map((one) => one.authors.toSorted()),
		);
		expect(persons.map((places) => places.map((at) => list[at]).toSorted())).toEqual(
			articles.map((one) => one.persons.toSorted()),
		);
	});
});

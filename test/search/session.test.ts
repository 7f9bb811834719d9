import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/search/answer.ts';
import { normalise } from '../../src/search/normalise.ts';
import { readState } from '../../src/search/state.ts';
import { makeRecords, sessionOver, type TestArticle } from './memory-engine.ts';

const ask = (query: string, more = '') =>
	readState(new URLSearchParams(`${more}&q=${encodeURIComponent(query)}`));
const ids = (answer: Answer): string[] => answer.hits.map(({ card }) => card.id);

describe('a question', () => {
	const session = sessionOver([
		{
			id: 'a',
			title: '清江浦区优化营商环境',
			byline: '记者 李 侃',
			paragraphs: ['近日，清江浦区召开会议。', '会议要求做好项目。'],
		},
		{ id: 'b', title: '项目建设提速', byline: '通讯员 王清', paragraphs: ['营商', '环境优美。清江浦风光。'] },
		{ id: 'c', kicker: '营商环境', title: '一件小事', paragraphs: ['与党建无关。'] },
	]);
	it.each<[string, string[]]>([
		['营商环境', ['a', 'c']],
		['"营商环境"', ['a', 'c']],
		['營商環境', ['a', 'c']],
		['清江浦 项目', ['a', 'b']],
		['清江浦 -会议', ['b']],
		['-清江浦', ['c']],
		['党建 | 提速', ['b', 'c']],
		['党建 | -清江浦', ['c']],
		['标题:营商环境', ['a', 'c']],
		['标题:清江浦', ['a']],
		['正文:清江浦', ['a', 'b']],
		['作者:清', ['b']],
		['作者:李侃', ['a']],
		['李侃', ['a']],
		['"李 侃"', ['a']],
		['会议。会议', []],
		['商环', ['a', 'c']],
		['不存在', []],
	])('%s finds %j', async (query, expected) => {
		const answer = await session.answer(ask(query));
		expect(ids(answer).toSorted()).toEqual(expected);
		expect(answer.total).toBe(expected.length);
		expect((await session.ids(ask(query))).toSorted()).toEqual(expected);
	});

	it('with nothing in it that can be looked for says so by finding all', async () => {
		expect((await session.answer(ask(''))).total).toBe(3);
	});

	it('never finds a phrase that runs from one field into the next', async () => {
		expect((await session.answer(ask('近日清江浦'))).total).toBe(0);
		expect((await session.answer(ask('环境记者'))).total).toBe(0);
	});

	it('finds and counts as `includes` and `indexOf` do, for any texts and any part', async () => {
		const char = fc.constantFrom(...'甲乙丙，A1');
		const text = fc.string({ unit: char, maxLength: 8 });
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.record({ title: text, paragraphs: fc.array(text, { maxLength: 3 }) }), {
					minLength: 1,
					maxLength: 6,
				}),
				fc.string({ unit: char, minLength: 1, maxLength: 3 }),
				async (articles, phrase) => {
					const named = articles.map((article, nth): TestArticle => ({ id: `n${nth}`, ...article }));
					const wanted = normalise(phrase);
					const count = (field: string): number => {
						let found = 0;
						for (let at = field.indexOf(wanted); at >= 0; at = field.indexOf(wanted, at + 1)) found += 1;
						return found;
					};
					const places = named.map(({ title = '', paragraphs = [] }) =>
						[title, ...paragraphs].reduce((sum, field) => sum + count(normalise(field)), 0),
					);
					const answer = await sessionOver(named).answer(ask(`"${phrase}"`));
					expect(answer.total).toBe(places.filter((one) => one > 0).length);
					expect(answer.places).toBe(places.reduce((sum, one) => sum + one, 0));
				},
			),
			{ numRuns: 60 },
		);
	});
});

describe('a corrected reading', () => {
	const session = sessionOver([
		{ id: 'both', paragraphs: ['徐子佳出席。'], fields: [{ kind: 'original', text: '徐子隹出席。' }] },
		{ id: 'plain', paragraphs: ['徐子佳讲话。'] },
	]);
	it('is found by what stands now, counted once', async () => {
		const answer = await session.answer(ask('徐子佳'));
		expect([answer.total, answer.places]).toEqual([2, 2]);
		expect(answer.hits.flatMap(({ lines }) => lines.map(({ where }) => where))).toEqual([null, null]);
	});
	it('is found by what stood before, and says so', async () => {
		const answer = await session.answer(ask('徐子隹'));
		expect(ids(answer)).toEqual(['both']);
		expect(answer.hits[0]?.lines.map(({ where }) => where)).toEqual(['original']);
	});
	it('does not count twice what both readings share', async () => {
		expect((await session.answer(ask('出席'))).places).toBe(1);
	});
});

describe('facets', () => {
	const day = (notBefore: string, notAfter = notBefore) => ({ notBefore, notAfter });
	const session = sessionOver(
		[
			{
				id: 'a',
				title: '甲',
				facets: { district: '清江浦区', topics: ['党建'], ...day('2024-01-03'), authors: ['李侃'] },
			},
			{
				id: 'b',
				title: '甲',
				facets: { district: '洪泽区', topics: ['党建', '教育'], ...day('2024-01-01', '2024-02-03') },
			},
			{
				id: 'c',
				title: '甲',
				facets: { district: '淮安市', topics: [], ...day('2023-12-30', '2024-01-02'), kind: 'photo' },
			},
			{ id: 'd', title: '甲乙', facets: { authors: ['李侃'], persons: ['王清'], reviewed: true } },
		],
		{
			districts: [
				{ name: '淮安市', parent: null },
				{ name: '清江浦区', parent: '淮安市' },
				{ name: '洪泽区', parent: '淮安市' },
			],
			topics: ['党建', '教育'],
		},
	);
	const counts = (answer: Answer, name: string): Record<string, number> =>
		Object.fromEntries(
			answer.facets.find((facet) => facet.name === name)?.values?.map(({ value, count }) => [value, count]) ??
				[],
		);

	it('count every article of the answer under each of its values, a district under those above it', async () => {
		const answer = await session.answer(ask('甲'));
		expect(counts(answer, 'district')).toEqual({ 淮安市: 3, 清江浦区: 1, 洪泽区: 1, unknown: 1 });
		expect(counts(answer, 'topic')).toEqual({ 党建: 2, 教育: 1, unknown: 2 });
		expect(counts(answer, 'year')).toEqual({ 2024: 2, '2024-01': 1, spanning: 1, unknown: 1 });
		expect(counts(answer, 'author')).toEqual({ 李侃: 2 });
		expect(counts(answer, 'person')).toEqual({ 王清: 1 });
		expect(counts(answer, 'kind')).toEqual({ article: 3, photo: 1 });
		expect(counts(answer, 'status')).toEqual({ unreviewed: 3, reviewed: 1 });
	});

	it('are joined: one of a facet, all of several', async () => {
		expect((await session.answer(ask('甲', 'topic=党建&topic=教育'))).total).toBe(2);
		expect((await session.answer(ask('甲', 'topic=党建&district=清江浦区'))).total).toBe(1);
		expect((await session.answer(ask('甲', 'district=淮安市'))).total).toBe(3);
		expect((await session.answer(ask('', 'author=李侃'))).total).toBe(2);
	});

	it('keep showing what their own other values would find', async () => {
		const answer = await session.answer(ask('甲', 'topic=教育'));
		expect(counts(answer, 'topic')).toEqual({ 党建: 2, 教育: 1, unknown: 2 });
		expect(counts(answer, 'district')).toEqual({ 淮安市: 1, 洪泽区: 1 });
	});

	it('keep a date that may lie in the range, and the unknown until they are left out', async () => {
		expect((await session.answer(ask('甲', 'from=2024-02'))).total).toBe(2);
		expect((await session.answer(ask('甲', 'from=2024-02&undated=0'))).total).toBe(1);
		expect((await session.answer(ask('甲', 'to=2023&undated=0'))).total).toBe(1);
		expect((await session.answer(ask('甲', 'from=2025&undated=0'))).total).toBe(0);
	});

	it('sort by date both ways, the unknown last', async () => {
		expect(await session.ids(ask('甲', 'sort=oldest'))).toEqual(['c', 'b', 'a', 'd']);
		expect(await session.ids(ask('甲', 'sort=newest'))).toEqual(['a', 'b', 'c', 'd']);
	});
});

it('records made for tests have what the builder needs', () => {
	expect(makeRecords([{ id: 'a' }]).records[0]?.fields).toHaveLength(4);
});

describe('the lists of names of a large archive', () => {
	const large = sessionOver([{ id: 'a', title: '甲', facets: { authors: ['李侃'] } }], {}, 1_000_000);
	const authors = (answer: Answer) => answer.facets.find(({ name }) => name === 'author')?.values ?? null;

	it('are counted only while their facet is open or ticked', async () => {
		expect(authors(await large.answer(ask('甲')))).toBeNull();
		expect(
			authors(await large.answer({ ...ask('甲'), open: ['author'] }))?.map(({ value }) => value),
		).toEqual(['李侃']);
		expect(authors(await large.answer(ask('甲')))).toBeNull();
		expect(authors(await large.answer(ask('甲', 'author=李侃')))).toHaveLength(1);
	});
});

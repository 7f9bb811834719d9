import { describe, expect, it } from 'vitest';
import { seeded } from '../../scripts/bench/pages/random.ts';
import { bruteHits } from '../../scripts/bench/desk/brute.ts';
import { parse } from '../../src/search/query/parse.ts';
import { readState } from '../../src/search/state.ts';
import type { Session } from '../../src/search/session.ts';
import { sessionOver, type TestArticle } from './memory-engine.ts';

const letters = [...'甲乙丙丁，。'];
const { below } = seeded(17);
const text = (most: number): string =>
	Array.from({ length: 1 + below(most) }, () => letters[below(letters.length)]).join('');
const word = (): string => Array.from({ length: 1 + below(2) }, () => letters[below(4)]).join('');
const articles: TestArticle[] = Array.from({ length: 40 }, (_, nth) => ({
	id: `a-${nth}`,
	title: text(8),
	byline: text(4),
	paragraphs: Array.from({ length: 1 + below(3) }, () => text(60)),
}));
const fieldsOf = ({ title = '', byline = '', paragraphs = [] }: TestArticle): string[] => [
	title,
	byline,
	...paragraphs,
];
const questions = Array.from({ length: 300 }, (_, nth) => {
	if (nth % 3 === 0) return `${word()} NEAR/${below(25)} ${word()}`;
	const joints = ['?', '*', '??', '?*'];
	const joint = (): string => joints[below(joints.length)] ?? '?';
	return nth % 3 === 1 ? `${word()}${joint()}${word()}` : `${word()}${joint()}${word()}${joint()}${word()}`;
});
const answerTo = (session: Session, query: string) =>
	session.answer(readState(new URLSearchParams({ q: query })));

describe('NEAR, ? and *', () => {
	it('find and count what brute force does, on random questions', async () => {
		const session = sessionOver(articles);
		let found = 0;
		for (const query of questions) {
			const [term] = parse(query).clauses[0] ?? [];
			if (term === undefined) throw new Error(query);
			const hits = articles.map((article) =>
				fieldsOf(article).reduce((sum, field) => sum + bruteHits(term, field), 0),
			);
			const { total, places } = await answerTo(session, query);
			expect({ query, total, places }).toEqual({
				query,
				total: hits.filter((count) => count > 0).length,
				places: hits.reduce((sum, count) => sum + count, 0),
			});
			found += total;
		}
		expect(found).toBeGreaterThan(1000);
	});

	it('never run from one field into the next', async () => {
		const session = sessionOver([{ id: 'a', title: '甲', paragraphs: ['乙', '丙丁'] }]);
		for (const query of ['甲*乙', '甲 NEAR 乙', '乙?丁', '乙*丁'])
			expect({ query, total: (await answerTo(session, query)).total }).toEqual({ query, total: 0 });
		expect((await answerTo(session, '丙 NEAR/0 丁')).total).toBe(1);
	});
});

describe('what the archive says of an article', () => {
	const session = sessionOver(
		[
			{ id: 'a', title: '甲', facets: { district: '东湾镇', topics: ['教育'], persons: ['王小明'] } },
			{ id: 'b', title: '乙', facets: { district: '西湾县', authors: ['王小明'], newspaper: '东湾晨报' } },
			{ id: 'c', title: '甲乙', facets: { notBefore: '2024-01-30', notAfter: '2024-02-02' } },
		],
		{
			districts: [
				{ name: '西湾县', parent: null },
				{ name: '东湾镇', parent: '西湾县' },
			],
			topics: ['教育'],
		},
	);
	it.each<[string, string[]]>([
		['人物:王小明', ['a', 'b']],
		['人物:小明', ['a', 'b']],
		['人物:王小刚', []],
		['地区:西湾', ['a', 'b']],
		['地区:東灣鎮', ['a']],
		['主题:教育', ['a']],
		['-主题:教育', ['b', 'c']],
		['报纸:晨报', ['b']],
		['日期:2024-01', ['c']],
		['日期:2024年2月3日', []],
		['人物:王小明 甲', ['a']],
		['主题:教育 | 日期:2024', ['a', 'c']],
	])('%s finds %j', async (query, ids) => {
		const asked = readState(new URLSearchParams({ q: query }));
		expect((await session.ids(asked)).toSorted()).toEqual(ids);
	});

	it('has no hits to count, and tells what a short name was taken to mean', async () => {
		const { places, notes } = await answerTo(session, '地区:湾');
		expect(places).toBeNull();
		expect(notes).toEqual(['“湾”取作西湾县、东湾镇']);
	});
});

describe('a date that was typed', () => {
	const session = sessionOver([
		{ id: 'a', title: '甲', facets: { notBefore: '2024-01-30', notAfter: '2024-01-30' } },
		{ id: 'b', title: '乙', facets: { notBefore: '2024-01-30', notAfter: '2024-02-02' } },
		{ id: 'c', title: '丙' },
	]);
	it.each([
		['2024-1', { day: '2024-01', page: '2024-01', articles: 2 }],
		['2024年1月30日', { day: '2024-01-30', page: '2024-01', articles: 2 }],
		['日期:2024-02', { day: '2024-02', page: '2024', articles: 1 }],
		['2023', null],
		['2023-01', { day: '2023-01', page: null, articles: 0 }],
		['甲', null],
	])('%s is %j', async (query, day) => {
		expect((await answerTo(session, query)).day).toEqual(day);
	});
});

import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import type { Message } from '../../src/report/message.ts';
import { anArticle } from '../an-article.ts';
import { aDistrict, anArchive, anItem, aTopic, on } from './an-item.ts';

const entry = (fields: Parameters<typeof anArticle>[0], file = 'articles/a.mdx') => ({
	file,
	article: anArticle(fields),
	html: [],
	parts: [],
});
const report = (messages: Message[] = []) => ({
	pages: [{ page: 'page', furniture: [], duplicates: [], messages }],
	totals: { pages: 1, articles: 1, furniture: 0, duplicates: 0, messages: 0 },
});
const empty = { districts: [], topics: [], newspapers: [] };

describe('buildArchive', () => {
	it('names every dangling reference at once, with the file it stands in', () => {
		const bad = entry({
			district: '无此区',
			topics: ['无此题'],
			newspaper: '无此报',
			otherDistricts: ['也无此区'],
		});
		const join = () => buildArchive({ ...empty, articles: [bad], report: report() });
		expect(join).toThrow('4 faults in the archive');
		for (const name of ['district `无此区`', 'topic `无此题`', 'newspaper `无此报`', 'district `也无此区`'])
			expect(join).toThrow(`articles/a.mdx: Unexpected ${name}`);
	});

	it('refuses two articles with one id and says where both are', () => {
		const twins = [entry({}), entry({}, 'articles/b.mdx')];
		expect(() => buildArchive({ ...empty, articles: twins, report: report() })).toThrow(
			'articles/b.mdx: Unexpected second article with id `page-3`, first in articles/a.mdx',
		);
	});

	it('refuses an article from a page that the report does not know', () => {
		const lost = entry({ source: [on('other', 1)] });
		expect(() => buildArchive({ ...empty, articles: [lost], report: report() })).toThrow(
			'Unexpected source page `other`',
		);
	});

	it('refuses two digests of one page: one of the articles is old', () => {
		const articles = [
			entry({}),
			entry({ id: 'page-9', source: [{ ...on('page', 9), sha256: 'f'.repeat(64) }] }, 'articles/b.mdx'),
		];
		expect(() => buildArchive({ ...empty, articles, report: report() })).toThrow(
			'articles/b.mdx: Unexpected digest of page `page`',
		);
	});

	it('refuses a message about an article that is not there', () => {
		const messages: Message[] = [
			{ line: 7, ruleId: 'no-title', data: { supplied: null }, article: 'page-99' },
		];
		expect(() => buildArchive({ ...empty, articles: [entry({})], report: report(messages) })).toThrow(
			'Unexpected article `page-99` in a message on `page` line 7',
		);
	});

	it('refuses a district whose parent is not in the vocabulary', () => {
		const districts = [aDistrict({ name: '甲区', slug: 'jia', parent: '乙市' })];
		expect(() => buildArchive({ ...empty, districts, articles: [entry({})], report: report() })).toThrow(
			'Unexpected parent `乙市` of `甲区`',
		);
	});

	it('sorts by the earliest possible day, unknown last, then by page and line', () => {
		const dated = (id: string, notBefore: string | null, line: number, page = 'page') => ({
			fields: { id, notBefore, notAfter: notBefore, source: [on(page, line)] },
		});
		const { items } = anArchive([
			dated('u-1', null, 1),
			dated('b-9', '2024-01-02', 9),
			dated('b-3', '2024-01-02', 3),
			dated('a-1', '2023-01-01', 1, 'z'),
		]);
		expect(items.map(({ id }) => id)).toEqual(['a-1', 'b-3', 'b-9', 'u-1']);
	});

	it('shows a supplied title in brackets and never as printed', () => {
		expect(anItem({ title: null, supplied: '首句' }).heading).toBe('〔首句〕');
		expect(anItem({ title: null, supplied: null }).heading).toBe('〔无题〕');
		expect(anItem({ title: '题' }).heading).toBe('题');
	});

	it('puts a joined article on both pages, in the order of each page', () => {
		const { pages } = anArchive([
			{ fields: { id: 'a-5', source: [on('a', 5, 9), on('b', 1, 3)] } },
			{ fields: { id: 'b-4', source: [on('b', 4)] } },
			{ fields: { id: 'a-1', source: [on('a', 1)] } },
		]);
		expect(pages.map(({ name, items }) => [name, items.map(({ id }) => id)])).toEqual([
			['a', ['a-1', 'a-5']],
			['b', ['a-5', 'b-4']],
		]);
	});

	it('shows the digest in a page name only where the rest does not tell pages apart', () => {
		const names = ['004_03679f7bd9344398', '005_03679f7bd9344398', '005_13679f7bd9344398'];
		const { pages } = anArchive(
			names.map((page, i) => ({ fields: { id: `x-${i}`, source: [on(page, 1)] } })),
		);
		expect(pages.map(({ label }) => label)).toEqual(['004', names[1], names[2]]);
	});

	it('gives a page whose name is not ASCII an address from its digest', () => {
		const { pages } = anArchive([{ fields: { source: [on('头版', 3)] } }]);
		expect(pages[0]?.stem).toBe('00000000');
	});

	it('counts an article in its district and in all above it, once', () => {
		const districts = [
			aDistrict({ name: '省', slug: 'sheng', kind: '省' }),
			aDistrict({ name: '市', slug: 'shi', kind: '市', parent: '省' }),
			aDistrict({ name: '甲区', slug: 'jia', parent: '市' }),
			aDistrict({ name: '乙区', slug: 'yi', parent: '市' }),
			aDistrict({ name: '外市', slug: 'wai', kind: '市', parent: '省' }),
		];
		const { districts: roots, districtBySlug } = anArchive(
			[
				{ fields: { district: '甲区', otherDistricts: ['市'] } },
				{ fields: { id: 'page-9', district: '市' } },
			],
			{ districts },
		);
		expect(roots[0]?.total).toBe(2);
		expect(districtBySlug.get('jia')?.total).toBe(1);
		expect(districtBySlug.get('shi')?.items.length).toBe(1);
		expect(districtBySlug.get('shi')?.mentions.length).toBe(1);
		// The neighbour is shown so that the map is whole; a city of which nothing is held is not.
		expect([...districtBySlug.keys()].sort()).toEqual(['jia', 'sheng', 'shi', 'yi']);
	});

	it('lists topics in the order of the vocabulary, with those that have no article', () => {
		const topics = [aTopic('乙', 'b'), aTopic('甲', 'a')];
		const archive = anArchive([{ fields: { topics: ['甲'] } }], { topics });
		expect(archive.topics.map(({ topic, items }) => [topic.label, items.length])).toEqual([
			['乙', 0],
			['甲', 1],
		]);
	});
});

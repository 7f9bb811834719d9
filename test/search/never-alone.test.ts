/** Questions that find nothing, or too much, and what helps then. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { named, nearestNames } from '../../src/search/box/suggest.ts';
import { isDayOfYear, readDay } from '../../src/search/read-day.ts';
import { readState } from '../../src/search/state.ts';
import type { SuggestBase } from '../../src/search/suggest-match.ts';
import { sessionOver } from './memory-engine.ts';

const ask = (query: string) => readState(new URLSearchParams({ q: query }));
const session = sessionOver([
	{
		id: 'a',
		title: '石桥镇优化营商环境',
		byline: '记者 李立',
		paragraphs: ['近日，石桥镇召开会议，部署优化营商环境工作，要求各部门主动上门服务企业。'],
		facets: { notBefore: '2024-01-03', notAfter: '2024-01-03' },
	},
	{
		id: 'b',
		title: '东乡的秋收',
		paragraphs: ['东乡的稻子熟了，农机手连夜下田抢收，粮食颗粒归仓。ＶＲ体验馆开放，合格率72.5％。'],
		facets: { notBefore: '2022-09-30', notAfter: '2022-10-02' },
	},
]);

describe('a text that is not found', () => {
	it('is told with what was searched', async () => {
		const { total, archive } = await session.answer(ask('大雪封山'));
		expect([total, archive]).toEqual([0, { articles: 2, from: '2022-09-30', to: '2024-01-03' }]);
	});

	it('pasted with one character wrong leads to its article by its longest parts', async () => {
		const typed = '近日石桥镇召开会议，部署优化营商坏境工作，要求各部门主动上门服务企业';
		expect((await session.answer(ask(typed))).total).toBe(0);
		const [part, second] = await session.parts(ask(typed));
		expect(part).toEqual({ text: '境工作，要求各部门主动上门服务企业', articles: 1 });
		expect(second).toEqual({ text: '石桥镇召开会议，部署优化营商', articles: 1 });
	});

	it.each([
		['营商链', [{ text: '营商', articles: 1 }]],
		['🙂', []],
		['-营商链', []],
	])('%s is found in parts as %j', async (typed, expected) => {
		expect(await session.parts(ask(typed))).toEqual(expected);
	});

	it('costs no more than forty questions to the index, however long it is', async () => {
		const typed = '抢收粮食'.repeat(200);
		expect((await session.parts(ask(typed))).length).toBeLessThan(4);
	});
});

describe('what needs no help', () => {
	it.each([
		['營商環境', 1],
		['VR体验', 1],
		['72.5%', 1],
		['🙂', 0],
	])('%s finds %i', async (typed, expected) => {
		expect((await session.answer(ask(typed))).total).toBe(expected);
	});
});

describe('a day', () => {
	it.each([
		['二〇二四年一月三日', '2024-01-03'],
		['二零二三年十二月二十一日', '2023-12-21'],
		['一九八六年十月', '1986-10'],
		['2024.1', '2024-01'],
	])('in words is one: %s', (typed, day) => expect(readDay(typed)).toBe(day));

	it.each([
		['八月二十一日', true],
		['8月21日', true],
		['十月', false],
		['八月二十一日晚', false],
	])('without a year is known as such: %s', (typed, expected) => expect(isDayOfYear(typed)).toBe(expected));
});

describe('a name that is nearly right', () => {
	const base: SuggestBase = {
		sounds: 'dang党|jia佳嘉|jian建键|xu徐|zi子|he河|dong东|zhen镇|qu区',
		entries: [
			{ text: '徐子佳', kind: 'person', count: 3, page: 'people/xuzijia' },
			{ text: '东河镇', kind: 'district', count: 5, page: 'districts/donghe' },
			{ text: '大东河区', kind: 'district', count: 4, page: 'districts/dadonghe' },
			{ text: '党建', kind: 'topic', count: 9, page: 'topics/dangjian' },
		],
		shards: [],
	};
	beforeEach(() =>
		vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(base), { status: 200 }))),
	);
	afterEach(() => vi.unstubAllGlobals());

	it.each([
		['徐子嘉', ['徐子佳']],
		['xuzijia', ['徐子佳']],
		['xzj', ['徐子佳']],
		['dangjian', ['党建']],
		['dj', ['党建']],
		['党键', ['党建']],
		['大东何', ['大东河区']],
		['大东河县', ['大东河区']],
		['完全不同', []],
	])('%s is near %j', async (typed, expected) => {
		expect((await nearestNames('/', typed)).map(({ text }) => text)).toEqual(expected);
	});

	it.each([
		['徐子佳', ['徐子佳']],
		['徐子佳镇长', ['徐子佳']],
		['镇长徐子佳', ['徐子佳']],
		['东河', ['东河镇']],
		['党建', ['党建']],
	])('%s has the page of %j', async (typed, expected) => {
		expect((await named('/', [typed])).map(({ text }) => text)).toEqual(expected);
	});
});

/**
 * The order of answers on real articles, judged by reading them: what someone who types this wants first. The articles
 * are a fixture, cut by hand, so that a change in how pages are cut does not look like a change in the order.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readState } from '../../src/search/state.ts';
import { sessionOver, type TestArticle } from './memory-engine.ts';

/** Page number and line: `001-25` is the article that begins on line 25 of page 001. */
type Ref = string;
interface Judged {
	query: string;
	/** Groups in order: every article of one comes before every article of the next. */
	order: Ref[][];
}

const judged: Judged[] = [
	// An exact or telling title first.
	{ query: '智能化生产线', order: [['003-65']] },
	{ query: '民防知识宣传进小区', order: [['001-65']] },
	{ query: '为老党员订阅党报', order: [['000-24']] },
	{ query: '党建引领', order: [['001-25'], ['001-71', '000-3', '004-3', '003-99']] },
	{
		query: '党建',
		order: [
			['004-3', '001-71', '001-25', '000-3'],
			['001-3', '003-99'],
		],
	},
	{
		query: '教育',
		order: [
			['002-29', '001-129', '003-115'],
			['001-71', '004-3', '002-115'],
		],
	},
	{ query: '人才', order: [['002-115'], ['003-131', '002-29', '004-3']] },
	{ query: '用工', order: [['002-115'], ['004-79']] },
	{ query: '慰问', order: [['002-29'], ['004-79']] },
	{ query: '招商', order: [['002-41', '003-23'], ['000-64'], ['002-3', '003-3']] },
	{ query: '项目', order: [['003-37', '002-65', '002-95', '003-3', '001-113', '002-79'], ['000-64']] },
	{ query: '食品安全', order: [['003-123'], ['001-143']] },
	{ query: '社区治理', order: [['000-3'], ['001-93']] },
	{ query: '卫生院', order: [['003-131'], ['001-129']] },
	{ query: '青少年', order: [['003-107', '003-141']] },
	{ query: '三季度', order: [['002-3'], ['002-95']] },
	{ query: '一季度', order: [['003-3'], ['003-71']] },
	{ query: '低效闲置资源', order: [['003-71'], ['003-3']] },
	{ query: '武墩', order: [['003-131'], ['003-107']] },
	{ query: '卫健委', order: [['003-115'], ['000-132', '004-3']] },
	{ query: '外资', order: [['001-155'], ['002-3', '000-64', '001-3', '003-71']] },
	{ query: '消费', order: [['000-114'], ['002-3', '003-3']] },
	{ query: '高质量发展', order: [['004-3'], ['000-144', '001-71', '002-29', '002-3']] },
	{ query: '协商', order: [['001-93'], ['003-55']] },
	{ query: '民生实事', order: [['002-79'], ['000-32']] },
	{ query: '广东', order: [['002-41', '003-23']] },
	{ query: '北京', order: [['003-23'], ['004-3']] },
	{ query: '智能化', order: [['003-65'], ['002-3', '000-144', '003-3']] },
	{ query: '服务', order: [['002-65'], ['004-3', '004-79', '000-32']] },
	{
		query: '清江浦区',
		order: [
			['003-23', '003-37', '003-71', '003-3', '003-55', '003-123', '003-115', '003-99'],
			['003-131', '003-65'],
		],
	},
	{ query: '市领导', order: [['002-29', '002-79', '002-95', '002-115']] },
	{ query: '浦口经济开发区', order: [['004-3']] },
	// Without a title to go by: earlier and more often.
	{ query: '红色物业', order: [['000-3'], ['001-25']] },
	{ query: '信访', order: [['001-47'], ['000-32']] },
	{ query: '农业', order: [['000-144'], ['004-79'], ['001-113']] },
	{ query: '营商环境', order: [['002-65'], ['000-32', '003-71', '004-3']] },
	{ query: '教师', order: [['002-29', '001-129'], ['003-131']] },
	{ query: '集成电路', order: [['004-3'], ['000-64']] },
	{ query: '志愿者', order: [['003-141', '003-149'], ['001-93']] },
	// Two terms: the article whose title holds both, or is about both.
	{ query: '清江浦区 招商', order: [['003-23'], ['003-71', '003-3']] },
	{
		query: '经开区 教育',
		order: [
			['002-29', '001-129'],
			['002-115', '002-79'],
		],
	},
	{ query: '社区 物业', order: [['000-3']] },
	{ query: '市领导 项目', order: [['002-79', '002-95']] },
	{ query: '党建 物业', order: [['000-3'], ['001-25']] },
	{
		query: '卫生院 | 卫健委',
		order: [
			['003-115', '003-131'],
			['000-132', '004-3', '001-129'],
		],
	},
];

interface Row {
	id: string;
	title: string;
	kicker: string;
	subtitle: string;
	byline: string;
	notBefore: string | null;
	text: string[];
}
const fixture = new URL('../fixtures/search/articles.json', import.meta.url);
const session = sessionOver(
	(JSON.parse(readFileSync(fixture, 'utf8')) as Row[]).map(({ text, notBefore, ...head }): TestArticle => ({
		...head,
		paragraphs: text,
		facets: { notBefore, notAfter: notBefore },
	})),
);

describe('the order of answers', () => {
	it('is judged by at least forty questions', () => {
		expect(judged.length).toBeGreaterThanOrEqual(40);
	});

	it.each(judged)('for “$query” begins as a reader wants', async ({ query, order }) => {
		const ids = await session.ids(readState(new URLSearchParams({ q: query })));
		const places = order.map((group) => group.map((ref) => ids.indexOf(ref)));
		for (const place of places.flat()) expect(place, ids.join(' ')).toBeGreaterThanOrEqual(0);
		expect(Math.min(...(places[0] ?? [])), ids.join(' ')).toBe(0);
		for (let nth = 1; nth < places.length; nth++)
			expect(Math.max(...(places[nth - 1] ?? [])), ids.join(' ')).toBeLessThan(
				Math.min(...(places[nth] ?? [])),
			);
	});
});

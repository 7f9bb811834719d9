import { expect, test } from 'vitest';
import { asPage } from '../../scripts/bench/pages/as-page.ts';
import { pageFailures } from '../../scripts/doubt/page-failures.ts';
import type { Box } from '../../scripts/page-layout.ts';
import type { SourcePage } from '../../scripts/types.ts';
import { segmentPage } from '../frozen.ts';

const STORY = [
	'城东新桥昨日通车',
	'本报记者 王小明',
	'昨日上午，城东新桥正式通车，过河从此不用再绕行十里，沿河居民早早来到桥头，等着第一个走过去。',
	'新桥全长三百米，桥面宽二十米，两侧各有一条人行道，工程历时两年，比原定时间早了三个月完成。',
	'附近学校的学生以前要坐渡船上学，遇到大雾天渡船停开，只好绕远路，如今走过桥去只要五分钟。',
];
const idsOf = (page: SourcePage) => pageFailures(segmentPage(page)).map(({ ruleId }) => ruleId);

test('a sound page has none of them, nor one in letters', () => {
	expect(idsOf(asPage(STORY.join('\n\n')))).toEqual([]);
	const letters = 'The new bridge in the east of the town was opened yesterday morning. '.repeat(4);
	expect(idsOf(asPage(letters))).toEqual([]);
});

test('a page of signs that make no words is noise', () => {
	const noise = 'ii ~~ «_ ^ = 人 ll ]} \\\\ £ § r~ t^ «» ¢ ‡ z¦ '.repeat(8);
	expect(pageFailures(segmentPage(asPage(noise)))).toMatchObject([{ ruleId: 'mostly-noise', line: 1 }]);
});

test('a page that stands in its file twice is told of once, with the line where it begins again', () => {
	const page = asPage([...STORY, ...STORY].join('\n\n'));
	expect(pageFailures(segmentPage(page))).toEqual([
		{ ruleId: 'page-printed-twice', line: 11, data: { lines: 5 } },
	]);
});

/** Lines of two columns of eight, in the order given. */
const columns = (order: readonly number[]): SourcePage => {
	const boxes = Array.from({ length: 16 }, (_, i): Box => {
		const [x, y] = [i < 8 ? 0 : 120, (i % 8) * 12];
		return [x, y, x + 100, y + 10];
	});
	const lines = order.map((i) => ({ box: boxes[i] as Box }));
	return {
		...asPage(order.map((i) => `第${i}行新桥昨日正式通车过河不用绕行`).join('\n')),
		layout: { width: 220, height: 100, grain: 'line', lines, pictures: [] },
	};
};
const inOrder = Array.from({ length: 16 }, (_, i) => i);

test('lines of a column from bottom to top are out of order; columns one after the other, and rows, are not', () => {
	expect(idsOf(columns(inOrder))).toEqual([]);
	expect(idsOf(columns(inOrder.toSorted((a, b) => (a % 8) - (b % 8))))).toEqual([]);
	expect(idsOf(columns(inOrder.toReversed()))).toEqual(['order-against-boxes']);
});

import { expect, test } from 'vitest';
import { pageNumberOf } from '../../scripts/new-page/read-hints.ts';

test.each([
	['江城晚报 2版 社区', '2版'],
	['江城日报 第2版 要闻·综合', '第2版'],
	['江城日报 A2', 'A2'],
	['江城日报 三版 农村', '三版'],
	['第一版 1986年5月12日 江城日报', '第一版'],
	['江城日报 第 3 版', '第3版'],
	['头版', '头版'],
	['今日八版 江城日报', null],
	['共12版', null],
	['A04 乡村周刊 江城晨报', 'A04'],
	['2 综合新闻 2011年11月18日 星期五 江城晚报', '2'],
	['江城晨报 2012年2月14日 星期二 A06 社会·体育', 'A06'],
	['2019年5月8日 星期三', null],
	['责任编辑：王丽', null],
])('the running head %j prints page %j', (head, number) => {
	expect(pageNumberOf([head])).toBe(number);
});

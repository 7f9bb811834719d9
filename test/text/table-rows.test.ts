import { expect, test } from 'vitest';
import { hasHeader, tableRows } from '../../src/text/table-rows.ts';

test('rows and cells without bars and without the row that aligns columns', () => {
	expect(tableRows('| 日期 | 价格 |\n|:---|---:|\n| 1月3日 | 5.60 |')).toEqual([
		['日期', '价格'],
		['1月3日', '5.60'],
	]);
});

test('an empty cell is one, a bar with a stroke before it is print, a line without bars is one cell', () => {
	expect(tableRows('|  | 最高 |\n| a\\|b | 3 |\n合计')).toEqual([['', '最高'], ['a|b', '3'], ['合计']]);
});

test.each([
	['| 品名 | 价格 |\n| 青菜 | 3.20 |', true],
	['| 青菜 | 3.20 |\n| 萝卜 | 1.10 |', false],
	['| 甲队 | 乙队 |\n| 丙队 | 丁队 |', false],
])('%s has a header: %s', (text, header) => {
	expect(hasHeader(tableRows(text))).toBe(header);
});

import { expect, test } from 'vitest';
import { tableLines } from '../../../scripts/read/formats/html-table.ts';

test('a cell over several columns and rows leaves the others empty, so that columns stay columns', () => {
	expect(
		tableLines(
			'<table><tr><td rowspan="2">品名</td><td colspan="2">价格</td></tr><tr><td>最高</td><td>最低</td></tr><tr><td>青菜</td><td>3.20</td><td>2.80</td></tr></table>',
		),
	).toEqual(['| 品名 | 价格 |  |', '|  | 最高 | 最低 |', '| 青菜 | 3.20 | 2.80 |']);
});

test('a span beyond all measure is none', () => {
	const [line = ''] = tableLines('<table><tr><td colspan="100000000">甲</td></tr></table>');
	expect(line.length).toBeLessThan(400);
});

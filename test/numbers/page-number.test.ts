import { expect, test } from 'vitest';
import { citedPage, showPageNumber } from '../../src/numbers/page-number.ts';

test.each([
	['A2', '第A2版', 'A2'],
	['03', '第03版', '03'],
	['第3版', '第3版', '3'],
	['3版', '第3版', '3'],
	['第一版', '第一版', '1'],
	['三', '第三版', '3'],
	['第十二版', '第十二版', '12'],
	['廿三版', '第廿三版', '23'],
	['头版', '头版', '1'],
	['A06:要闻', 'A06:要闻', 'A06:要闻'],
])('%s is shown as %s and cited as %s', (page, shown, cited) => {
	expect(showPageNumber(page)).toBe(shown);
	expect(showPageNumber(shown)).toBe(shown);
	expect(citedPage(page)).toBe(cited);
});

import { expect, test } from 'vitest';
import { inFigures, republicYear } from '../../src/text/republic-year.ts';

test.each([
	[1912, '元'],
	[1913, '二'],
	[1921, '十'],
	[1935, '二十四'],
	[1941, '三十'],
	[1949, '三十八'],
])('%i is year %s of the Republic', (year, figures) => {
	expect(inFigures(republicYear(year)!)).toBe(figures);
});
test('years before and after have none', () => {
	expect([1911, 1950, 1986].map(republicYear)).toEqual([null, null, null]);
});

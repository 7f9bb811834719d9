import { expect, test } from 'vitest';
import { sameValue } from '../../scripts/decide/same-value.ts';

test.each([
	['keys in another order', [{ name: '王明', role: null }], [{ role: null, name: '王明' }], true],
	['names in another order', ['教育', '农业'], ['农业', '教育'], false],
	['nothing and an empty list', null, [], false],
	['a number and its figures', 1, '1', false],
])('%s', (_, a, b, same) => {
	expect(sameValue(a, b)).toBe(same);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate } from '../../src/archive/paginate.ts';

describe('paginate', () => {
	it('shows every row once, in order, and an empty list on one page', () => {
		fc.assert(
			fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 7 }), (rows, size) => {
				const slices = paginate(rows, size);
				expect(slices.flatMap((slice) => slice.rows)).toEqual(rows);
				expect(slices.length).toBe(Math.max(1, Math.ceil(rows.length / size)));
			}),
		);
	});
});

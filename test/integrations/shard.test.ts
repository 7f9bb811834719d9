import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathsOfShard, readShard } from '../../src/integrations/shard.ts';

const pathsOf = (counts: readonly number[]) =>
	counts.flatMap((count, route) =>
		Array.from({ length: count }, (_, nth) => ({
			pathname: `${route}/${nth}`,
			route: { component: String(route) },
		})),
	);

describe('pathsOfShard', () => {
	it('gives every path to exactly one part', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(30), { maxLength: 8 }), fc.integer({ min: 1, max: 9 }), (counts, of) => {
				const paths = pathsOf(counts);
				const parts = Array.from({ length: of }, (_, i) => pathsOfShard(paths, { part: i + 1, of }));
				expect(
					parts
						.flat()
						.map(({ pathname }) => pathname)
						.sort(),
				).toEqual(paths.map(({ pathname }) => pathname).sort());
			}),
		);
	});

	it('gives each part about as many', () => {
		const sizes = [1, 2, 3, 4].map(
			(part) => pathsOfShard(pathsOf([1000, 1, 1, 1, 1, 37]), { part, of: 4 }).length,
		);
		expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(4);
	});
});

describe('readShard', () => {
	it('reads which part of how many', () => {
		expect(readShard('2/4')).toEqual({ part: 2, of: 4 });
		expect(readShard(undefined)).toBeNull();
	});
});

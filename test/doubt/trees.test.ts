import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitTrees } from '../../scripts/bench/fitting/fit-trees.ts';
import { seeded } from '../../scripts/bench/pages/random.ts';
import { leafOf, printTree, readTree, sumTrees } from '../../scripts/doubt/trees.ts';

const tree = { features: [0, 1, 0], thresholds: [0.5, 2, 0.75], leaves: [1, 2, 3, 4] };

describe('a tree', () => {
	test.each([
		[[0.5, 2], 0],
		[[0.5, 2.1], 1],
		[[0.7, 0], 2],
		[[0.8, 0], 3],
	])('sends %j to leaf %i', (values, leaf) => expect(leafOf(tree, values)).toBe(leaf));

	test('is the same after printing and reading', () => expect(readTree(printTree(tree))).toEqual(tree));

	test('any tree of short numbers is', () => {
		const number = fc.integer({ min: -9999, max: 9999 }).map((n) => n / 100);
		fc.assert(
			fc.property(
				fc.tuple(
					fc.array(fc.nat(40), { minLength: 7, maxLength: 7 }),
					fc.array(number, { minLength: 15, maxLength: 15 }),
				),
				([features, numbers]) => {
					const any = { features, thresholds: numbers.slice(0, 7), leaves: numbers.slice(7) };
					expect(readTree(printTree(any))).toEqual(any);
				},
			),
		);
	});

	test('adds to others', () => expect(sumTrees([tree, tree], [0, 3])).toBe(4));
});

describe('boosting', () => {
	const r = seeded(4);
	const rows = Array.from({ length: 2000 }, () => Float64Array.of(r.next(), r.next(), r.next()));
	// Right where the first two lie on the same side: no single one tells anything.
	const truth = (row: ArrayLike<number>) => (row[0] as number) > 0.5 === (row[1] as number) > 0.5;
	const { base, trees } = fitTrees({ values: rows, positive: rows.map(truth) }, 60);
	const sure = (row: ArrayLike<number>) => 1 / (1 + Math.exp(-base - sumTrees(trees, row)));

	test('learns what two doubts tell together', () => {
		const fresh = Array.from({ length: 500 }, () => [r.next(), r.next(), r.next()]);
		expect(fresh.filter((row) => sure(row) > 0.5 === truth(row)).length).toBeGreaterThan(450);
	});

	test('states shares that are true', () => {
		const noisy = rows.map(() => r.chance(0.8));
		const fitted = fitTrees({ values: rows, positive: noisy }, 20);
		const stated = rows.map((row) => 1 / (1 + Math.exp(-fitted.base - sumTrees(fitted.trees, row))));
		expect(stated.reduce((a, p) => a + p, 0) / rows.length).toBeCloseTo(
			noisy.filter(Boolean).length / rows.length,
			2,
		);
	});

	test('has a value for examples of one kind', () => {
		const alike = fitTrees({ values: rows.slice(0, 50), positive: rows.slice(0, 50).map(() => true) }, 3);
		expect(sumTrees(alike.trees, [0, 0, 0]) + alike.base).toBeGreaterThan(3);
	});
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Clue } from '../../../scripts/facts/dates/clue.ts';
import { dayOf, EVER } from '../../../scripts/facts/dates/days.ts';
import { solve } from '../../../scripts/facts/dates/solve.ts';

const START = dayOf(2010, 1, 1);
const clue = (from: number, to: number, weight = 2, form = `${from}-${to}`): Clue => ({
	line: 1,
	words: form,
	form,
	allows: [{ from: START + from, to: START + to }],
	weight,
	says: form,
});
const anyClue = fc
	.record({
		from: fc.integer({ min: 0, max: 900 }),
		width: fc.integer({ min: 0, max: 400 }),
		weight: fc.integer({ min: 1, max: 3 }),
	})
	.map(({ from, width, weight }) => clue(from, from + width, weight));

test('no clue, no range', () => {
	expect(solve([]).range).toBeNull();
});

test('two bounds give what lies between', () => {
	const after = { ...clue(0, 0), allows: [{ from: START + 10, to: EVER.to }] };
	const before = { ...clue(1, 1), allows: [{ from: EVER.from, to: START + 40 }] };
	expect(solve([after, before]).range).toEqual({ from: START + 10, to: START + 40 });
});

test('the lighter of two contradicting clues is outvoted and named', () => {
	const solution = solve([clue(0, 10, 3), clue(5, 20, 2), clue(100, 110, 2.5)]);
	expect(solution.outvoted.map(({ words }) => words)).toEqual(['100-110']);
	expect(solution.range).toEqual({ from: START + 5, to: START + 10 });
});

test('days that all clues allow are never left out', () => {
	fc.assert(
		fc.property(fc.array(anyClue, { minLength: 1, maxLength: 8 }), (clues) => {
			const from = Math.max(...clues.map(({ allows }) => allows[0]!.from));
			const to = Math.min(...clues.map(({ allows }) => allows[0]!.to));
			fc.pre(from <= to);
			const { range, outvoted } = solve(clues);
			expect(outvoted).toEqual([]);
			expect(range!.from).toBeLessThanOrEqual(from);
			expect(range!.to).toBeGreaterThanOrEqual(to);
		}),
	);
});

test('the order of the clues does not matter, and none both holds and is outvoted', () => {
	fc.assert(
		fc.property(fc.array(anyClue, { minLength: 1, maxLength: 8 }), (clues) => {
			const distinct = [...new Map(clues.map((one) => [one.form, one])).values()];
			const { range, outvoted } = solve(distinct);
			expect(solve(distinct.toReversed()).range).toEqual(range);
			for (const one of outvoted)
				expect(one.allows.some(({ from, to }) => from <= range!.to && to >= range!.from)).toBe(false);
		}),
	);
});

test('the same words said ten times do not outweigh two different facts', () => {
	const often = Array.from({ length: 10 }, () => clue(200, 210, 1.5, 'often'));
	expect(solve([...often, clue(0, 20, 2), clue(5, 25, 2)]).range).toEqual({
		from: START + 5,
		to: START + 20,
	});
});

test('another year that is nearly as likely makes the date ambiguous', () => {
	const yearly = {
		...clue(0, 5),
		allows: [0, 365, 731].map((shift) => ({ from: START + shift, to: START + shift + 5 })),
	};
	expect(solve([yearly, clue(300, 700, 0.5)]).ambiguous).toBe(true);
	expect(solve([yearly, clue(300, 700, 2.5)]).ambiguous).toBe(false);
});

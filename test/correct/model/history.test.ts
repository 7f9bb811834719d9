import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advance, begin, redo, undo } from '../../../src/correct/model/history.ts';
import type { Correction } from '../../../src/schema/schema.ts';

const decisions = fc.array(
	fc.record({
		do: fc.constant('split' as const),
		line: fc.integer({ min: 1, max: 30 }),
		text: fc.constant('字'),
	}),
	{ maxLength: 5 },
);

test('as many steps back as were taken lead to the same bytes, and as many forward to the last', () => {
	fc.assert(
		fc.property(decisions, fc.array(decisions, { maxLength: 12 }), (first, steps) => {
			const start = begin(first as Correction[]);
			const end = steps.reduce((history, list) => advance(history, list as Correction[]), start);
			const taken = end.past.length;
			const back = Array.from({ length: taken }).reduce<typeof end>((history) => undo(history), end);
			expect(JSON.stringify(back.now)).toBe(JSON.stringify(start.now));
			const again = Array.from({ length: taken }).reduce<typeof end>((history) => redo(history), back);
			expect(JSON.stringify(again.now)).toBe(JSON.stringify(end.now));
		}),
	);
});

test('nothing is before the first and nothing after the last', () => {
	const history = begin([]);
	expect(undo(history)).toEqual(history);
	expect(redo(history)).toEqual(history);
});

// @ts-expect-error: edtf ships no types
import { parse } from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, isoOf } from '../../../scripts/facts/dates/days.ts';
import { readEdtf } from '../../../scripts/facts/dates/read-edtf.ts';
import { toEdtf } from '../../../scripts/facts/dates/to-edtf.ts';

test.each([
	['2024-01-03', '2024-01-03', '2024-01-03'],
	['2024-02', '2024-02-01', '2024-02-29'],
	['2023', '2023-01-01', '2023-12-31'],
	['[2024-01-02..2024-01-07]', '2024-01-02', '2024-01-07'],
	['[2023-12..2024-02]', '2023-12-01', '2024-02-29'],
	['2022-09~', '2022-08-01', '2022-10-31'],
])('%s is %s to %s', (text, from, to) => {
	const span = readEdtf(text)!;
	expect([isoOf(span.from), isoOf(span.to)]).toEqual([from, to]);
});

test.each(['', '2024-13', '2024-02-30', '2024/01/03', '[2024-02..2024-01]', '2024-01-02/2024-01-07', '一月'])(
	'%s is no date of a paper',
	(text) => {
		expect(readEdtf(text)).toBeNull();
	},
);

test('a range written as EDTF is valid EDTF and reads back', () => {
	const first = dayOf(2000, 1, 1);
	fc.assert(
		fc.property(
			fc.integer({ min: first, max: first + 11_000 }),
			fc.integer({ min: 0, max: 800 }),
			(from, width) => {
				const text = toEdtf({ from, to: from + width });
				expect(() => parse(text)).not.toThrow();
				expect(readEdtf(text)).toEqual({ from, to: from + width });
			},
		),
	);
});

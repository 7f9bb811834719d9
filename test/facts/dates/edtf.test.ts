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
	['1935~', '1934-12-01', '1936-01-31'],
	['193X', '1930-01-01', '1939-12-31'],
	['19XX', '1900-01-01', '1999-12-31'],
	['1935-XX', '1935-01-01', '1935-12-31'],
	['1904-02-XX', '1904-02-01', '1904-02-29'],
	['1935-XX-XX', '1935-01-01', '1935-12-31'],
	['1935-21', '1935-03-01', '1935-05-31'],
	['1935-24', '1935-12-01', '1936-02-29'],
	['2024-02-09/2024-02-12', '2024-02-09', '2024-02-12'],
	['[1904-01,1904-03]', '1904-01-01', '1904-03-31'],
	['[..1945]', null, '1945-12-31'],
	['1935-03/..', '1935-03-01', null],
])('%s is %s to %s', (text, from, to) => {
	const span = readEdtf(text)!;
	expect([span.from, span.to].map((day) => day && isoOf(day))).toEqual([from, to]);
});

test.each([
	'',
	'2024-13',
	'2024-02-30',
	'2024/01/03',
	'[2024-02..2024-01]',
	'2024-01-07/2024-01-02',
	'一月',
	'0986-05-12',
	'9999',
	'19XX-05',
	'1935-XX-05',
	'[..]',
	'../..',
])('%s is no date of a paper', (text) => {
	expect(readEdtf(text)).toBeNull();
});

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

import { expect, test } from 'vitest';
import { numeral } from '../../src/numbers/numeral.ts';

test.each([
	[0, '〇'],
	[8, '八'],
	[10, '十'],
	[12, '十二'],
	[20, '二十'],
	[99, '九十九'],
	[100, '100'],
	[2.5, '2.5'],
])('%d is written %s', (value, text) => expect(numeral(value)).toBe(text));

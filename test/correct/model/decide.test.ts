import { describe, expect, test } from 'vitest';
import { decide, forget } from '../../../src/correct/model/decide.ts';
import type { Correction } from '../../../src/schema/schema.ts';

const role = (line: number, name: 'title' | 'furniture' | 'paragraph'): Correction => ({
	do: 'role',
	line,
	text: '字',
	role: name,
});
const move = (line: number, after: number): Correction => ({
	do: 'move',
	line,
	text: '字',
	after,
	afterText: '字',
});
const split = (line: number): Correction => ({ do: 'split', line, text: '字' });

describe('a new decision takes the place of', () => {
	test.each<[string, Correction[], Correction, Correction[]]>([
		['another role of the line', [role(3, 'title')], role(3, 'paragraph'), [role(3, 'paragraph')]],
		['where the line stood before', [move(7, 3)], move(7, 5), [move(7, 5)]],
		['another line behind the same one', [move(7, 3)], move(9, 3), [move(9, 3)]],
		['a beginning, where the line now follows', [split(7)], move(7, 3), [move(7, 3)]],
		['a place, where an article now begins', [move(7, 3)], split(7), [split(7)]],
		[
			'a place in an article, where the line now is furniture',
			[move(7, 3)],
			role(7, 'furniture'),
			[role(7, 'furniture')],
		],
		['furniture, where the line now stands in a text', [role(7, 'furniture')], move(7, 3), [move(7, 3)]],
	])('%s', (_, before, made, after) => {
		expect(decide(before, [made])).toEqual(after);
	});
});

test('decisions about other lines stay', () => {
	expect(decide([role(1, 'title'), move(9, 5)], [split(7)])).toEqual([
		role(1, 'title'),
		move(9, 5),
		split(7),
	]);
});

test('what is taken back is every decision that names the line', () => {
	expect(forget([role(3, 'title'), move(7, 3), split(9)], [3])).toEqual([split(9)]);
});

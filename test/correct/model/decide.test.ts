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

const repeat = (line: number, of: number): Correction => ({
	do: 'duplicate',
	line,
	text: '字',
	of,
	ofText: '字',
});
const date = (value: string): Correction => ({ do: 'page', line: 1, text: '字', field: 'date', value });
const done: Correction = {
	do: 'done',
	line: 1,
	text: '字',
	by: '甲',
	on: '2026-01-02',
	articles: [],
	outside: '1',
	twice: '',
};

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
		['a place, where the line now is a repeat', [move(7, 3)], repeat(7, 1), [repeat(7, 1)]],
		['a role, where the line now is a repeat', [role(7, 'title')], repeat(7, 1), [repeat(7, 1)]],
		['a repeat, where the line now has a place', [repeat(7, 1)], move(7, 3), [move(7, 3)]],
		['a repeat, where another line now repeats it', [repeat(7, 1)], repeat(9, 7), [repeat(9, 7)]],
		['what was said of the page', [date('1935')], date('1936'), [date('1936')]],
		['the pin of a page that is cut otherwise', [done, split(9)], split(7), [split(9), split(7)]],
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

test('a page stays pinned when words are put right or a field is set, and no longer when a decision is taken back', () => {
	const right: Correction = { do: 'replace', line: 3, text: '字', before: '字', after: '子' };
	expect(decide([done], [right])).toContain(done);
	expect(forget([done, right], [3])).toEqual([done]);
	expect(forget([done, split(9)], [9])).toEqual([]);
});

test('a field set to what the machine reads is no decision', () => {
	const set = (value: string): Correction => ({
		do: 'set',
		line: 3,
		text: '字',
		field: 'district',
		before: '甲县',
		value,
	});
	expect(decide([set('乙县')], [set('甲县')])).toEqual([]);
});

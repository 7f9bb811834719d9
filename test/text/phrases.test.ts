import { describe, expect, test } from 'vitest';
import { alternativesOf, patternOf, phraseRow } from '../../src/text/phrases.ts';

const row = { list: 'one', note: 'what it is for', at: 'start', example: '甲乙', words: ['甲', '丙(?!丁)'] };
const faultsOf = (value: object): string[] =>
	phraseRow(['one'])
		.safeParse(value)
		.error?.issues.map(({ message }) => message) ?? [];

describe('a row of phrases', () => {
	test('holds words or patterns, with an example', () => expect(faultsOf(row)).toEqual([]));
	test('holds characters instead', () =>
		expect(faultsOf({ ...row, words: undefined, characters: '甲丙' })).toEqual([]));
	test.each([
		['no phrase stands in its example', { example: '丙丁' }],
		['a phrase stands elsewhere in its example', { example: '乙甲' }],
	])('is told where %s', (_, change) =>
		expect(faultsOf({ ...row, ...change })).toEqual([
			'expected a text in which a phrase of the list stands where `at` says',
		]),
	);
	test('is told where a pattern cannot be read', () =>
		expect(faultsOf({ ...row, words: ['甲', '乙('] })).toContain(
			'expected a word, or a pattern that can be read',
		));
	test.each([
		['neither words nor characters', { words: undefined }],
		['both', { characters: '甲' }],
	])('is told where it holds %s', (_, change) =>
		expect(faultsOf({ ...row, ...change })).toContain('expected either `words` or `characters`'),
	);
});

describe('the pattern of a list', () => {
	test.each([
		['start', '^(?:甲|乙)'],
		['end', '(?:甲|乙)$'],
		['whole', '^(?:甲|乙)$'],
		['anywhere', '甲|乙'],
	] as const)('%s: %s', (at, source) => expect(patternOf({ at, words: ['甲', '乙'] }).source).toBe(source));
	test('of characters', () => expect(patternOf({ at: 'end', characters: '甲乙' }).source).toBe('[甲乙]$'));
	test('as a part of another, one word needs no brackets', () => {
		expect(alternativesOf({ words: ['甲'] })).toBe('甲');
		expect(alternativesOf({ words: ['甲', '乙'] })).toBe('(?:甲|乙)');
	});
});

import { describe, expect, test } from 'vitest';
import { readPhrases } from '../../src/text/read-phrases.ts';

describe('a file of phrases', () => {
	const text = '- { list: one, note: –, at: end, example: 甲, words: [甲] }\n';
	test('gives its rows by their lists', () => expect(readPhrases(['one'], text).one.words).toEqual(['甲']));
	test.each([
		['misses a list', ['one', 'two'], text, 'two'],
		['has a list twice', ['one'], text + text, 'one'],
	])('is refused where it %s', (_, lists, file, list) =>
		expect(() => readPhrases(lists, file)).toThrow(`Unexpected rows of the list \`${list}\`, expected one`),
	);
});

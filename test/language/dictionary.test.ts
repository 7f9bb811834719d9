import { dict } from '@node-rs/jieba/dict.js';
import { expect, it } from 'vitest';
import { countOf, countRows, rowOf, tagOf, wordOf } from '../../scripts/language/dictionary.ts';

const all = new TextDecoder()
	.decode(dict)
	.split('\n')
	.filter((row) => row !== '')
	.map((row) => row.trim().split(' '));

it('finds every word of the dictionary, with its count and tag', () => {
	expect(countRows()).toBe(all.length);
	const wrong = all.filter(([word = '', count, tag = '']) => {
		const row = rowOf(word);
		return row < 0 || wordOf(row) !== word || countOf(row) !== Number(count) || tagOf(row) !== tag;
	});
	expect(wrong).toEqual([]);
});

it.each(['', '囍囍', '中国 ', '国', '3', 'nr'])('knows `%s` only where the dictionary does', (text) => {
	expect(rowOf(text) >= 0).toBe(all.some(([word]) => word === text));
});

it('asks for a part of a text', () => {
	expect(rowOf('在中国的', 1, 3)).toBe(rowOf('中国'));
});

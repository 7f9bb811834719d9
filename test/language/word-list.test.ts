import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeWordList, wordsAt } from '../../scripts/language/word-list.ts';

const words = ['甲乙', '甲乙丙', '甲丙', '乙丙丁', '丁甲'];

it('gives the words that begin at a place, the longest first, with all they stand for', () => {
	const list = makeWordList([
		['甲乙', 1],
		['甲乙丙', 2],
		['甲乙', 3],
		['乙丙', 4],
	]);
	expect(wordsAt(list, '在甲乙丙', 1)).toEqual([
		{ word: '甲乙丙', values: [2] },
		{ word: '甲乙', values: [1, 3] },
	]);
	expect(wordsAt(list, '在甲', 1)).toEqual([]);
	expect(wordsAt(list, '', 0)).toEqual([]);
});

it('finds what looking for each word alone finds', () => {
	const list = makeWordList(words.map((word) => [word, word]));
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), maxLength: 30 }), (text) => {
			for (let at = 0; at <= text.length; at++)
				expect(wordsAt(list, text, at).map(({ word }) => word)).toEqual(
					words.filter((word) => text.startsWith(word, at)).toSorted((a, b) => b.length - a.length),
				);
		}),
	);
});

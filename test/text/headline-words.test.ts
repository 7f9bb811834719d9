import { expect, test } from 'vitest';
import { headlineWords } from '../../src/text/headline-words.ts';
import { tagWords } from '../../src/text/words.ts';

test.each(headlineWords)('$example: is cut with the words of its row', ({ example, words, tag }) =>
	expect(tagWords(example).filter((one) => one.tag === tag && words.includes(one.word))).toHaveLength(1),
);

/** The words of `content/language/headline-words.yaml` for the dictionary, which does not hold them. */
import { CORE_SCHEMA, load } from 'js-yaml';
import { z } from 'zod';
import file from '../../content/language/headline-words.yaml?raw';

const headlineWordRow = z.strictObject({
	/** Part of speech by the dictionary, the tags of ictclas. */
	tag: z.string().min(1),
	note: z.string().min(1),
	/** A headline with one of the words. */
	example: z.string().min(1),
	words: z.array(z.string().regex(/^\p{Script=Han}{2,}$/u)).min(1),
});

export const headlineWords = z.array(headlineWordRow).parse(load(file, { schema: CORE_SCHEMA }));

/** How often the dictionary takes each to stand: oftener than what it is made of. */
const FREQUENCY = 20_000;

/** As the dictionary reads it: word, how frequent, tag. */
export const asDictionary = (): Uint8Array =>
	new TextEncoder().encode(
		headlineWords.flatMap(({ words, tag }) => words.map((word) => `${word} ${FREQUENCY} ${tag}`)).join('\n'),
	);

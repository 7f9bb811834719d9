/** The dictionary that the readers share: word segmentation, and what kind of word something is. */
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { rowOf, tagOf } from './dictionary.ts';

export const jieba = Jieba.withDict(dict);

/** What stands beside a name is cut for each reason that might prove it. */
const cuts = new Map<string, readonly string[]>();
const REMEMBERED = 4096;

/** Words of a text; what the dictionary does not know stays single characters (no guessing of new words). */
export function cut(text: string): readonly string[] {
	const known = cuts.get(text);
	if (known) return known;
	const words = jieba.cut(text, false);
	if (cuts.size >= REMEMBERED) cuts.clear();
	cuts.set(text, words);
	return words;
}

/** The dictionary's tag of a word of two or three characters; longer ones cannot be taken for a Chinese name. */
function shortTag(text: string): string | null {
	if (text.length !== 2 && text.length !== 3) return null;
	const row = rowOf(text);
	return row < 0 ? null : tagOf(row);
}

/** Whether a word of two or three characters is grammar: `关于`, `由于`, `已经`. */
export const isGrammar = (text: string): boolean => /^[pcu]/u.test(shortTag(text) ?? '');

/**
 * Kind of a dictionary word of two or three characters: `person` for names of persons, `place` for places (安哥拉),
 * `word` for anything else (高度), null where the dictionary does not hold it.
 */
export function kindOfWord(text: string): 'person' | 'place' | 'word' | null {
	const tag = shortTag(text);
	if (tag === null) return null;
	return tag.startsWith('nr') ? 'person' : tag.startsWith('ns') ? 'place' : 'word';
}

/** Chinese words, by jieba's dictionary; loaded when the first text is cut. */
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { asDictionary } from './headline-words.ts';

let loaded: Jieba | undefined;
function jieba(): Jieba {
	if (loaded === undefined) {
		loaded = Jieba.withDict(dict);
		loaded.loadDict(asDictionary());
	}
	return loaded;
}

export interface TaggedWord {
	word: string;
	/** Part of speech by the dictionary, the tags of ictclas: `n` noun, `v` verb, `vn` either, `ns` place, `p` preposition … */
	tag: string;
}

/**
 * With what kind of word each is mostly. Without guessing of unknown words: what is not in the dictionary comes as
 * single characters.
 */
export const tagWords = (text: string): TaggedWord[] => jieba().tag(text, false);

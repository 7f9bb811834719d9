/** Chinese words, by jieba's dictionary; loaded when the first text is cut. */
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

let jieba: Jieba | undefined;

/** Without guessing of unknown words: what is not in the dictionary comes as single characters. */
export function cutWords(text: string): string[] {
	jieba ??= Jieba.withDict(dict);
	return jieba.cut(text, false);
}

/** The dictionary that the readers share: word segmentation, and what kind of word something is. */
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

const jieba = Jieba.withDict(dict);

/** Words of a text; what the dictionary does not know stays single characters (no guessing of new words). */
export const cut = (text: string): string[] => jieba.cut(text, false);

let kinds: Map<string, string> | undefined;

/** Words of two and three characters with the dictionary's tag; longer ones cannot be taken for a Chinese name. */
function load(): Map<string, string> {
	const found = new Map<string, string>();
	for (const line of new TextDecoder().decode(dict).split('\n')) {
		const [word = '', , kind = ''] = line.split(' ');
		if (word.length === 2 || word.length === 3) found.set(word, kind.trim());
	}
	return found;
}

/** Whether a word of two or three characters is grammar: `关于`, `由于`, `已经`. */
export function isGrammar(text: string): boolean {
	kinds ??= load();
	return /^[pcu]/u.test(kinds.get(text) ?? '');
}

/**
 * Kind of a dictionary word of two or three characters: `person` for names of persons, `place` for places (安哥拉),
 * `word` for anything else (高度), null where the dictionary does not hold it.
 */
export function kindOfWord(text: string): 'person' | 'place' | 'word' | null {
	kinds ??= load();
	const kind = kinds.get(text);
	if (kind === undefined) return null;
	return kind.startsWith('nr') ? 'person' : kind.startsWith('ns') ? 'place' : 'word';
}

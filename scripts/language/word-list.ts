/**
 * The one matcher of the readers: which words of a list stand at a place of a text. Words lie by their first two
 * characters; nearly every place of a text is settled by one look into that table. (An Aho–Corasick automaton, a
 * double array with these 38,000 words, took twice as long over newspaper text and five times as long to make.)
 */
export interface Listed<Value> {
	word: string;
	/** What the list says of the word; one word can stand for several things. */
	values: readonly Value[];
}

/** By the first two characters as one small number, the longest word first; words that share a number lie together. */
export type WordList<Value> = ReadonlyMap<number, readonly Listed<Value>[]>;

const BITS = 15;
const MASK = 2 ** BITS - 1;
/** No string is made at a place where nothing stands. */
const keyAt = (text: string, at: number): number =>
	((text.charCodeAt(at) & MASK) << BITS) | (text.charCodeAt(at + 1) & MASK);

/** @param rows words of two characters or more, each with what it stands for, in any order; a word may come again */
export function makeWordList<Value>(rows: Iterable<readonly [word: string, value: Value]>): WordList<Value> {
	const byWord = new Map<string, { word: string; values: Value[] }>();
	const list = new Map<number, { word: string; values: Value[] }[]>();
	for (const [word, value] of rows) {
		const known = byWord.get(word);
		if (known) {
			known.values.push(value);
			continue;
		}
		const entry = { word, values: [value] };
		byWord.set(word, entry);
		const beginning = keyAt(word, 0);
		const beside = list.get(beginning);
		if (beside) beside.push(entry);
		else list.set(beginning, [entry]);
	}
	for (const entries of list.values()) entries.sort((a, b) => b.word.length - a.word.length);
	return list;
}

const none: readonly never[] = [];

/** Words of the list that begin at this place of the text, the longest first. */
export function wordsAt<Value>(list: WordList<Value>, text: string, at: number): readonly Listed<Value>[] {
	const beside = list.get(keyAt(text, at));
	if (!beside) return none;
	const found = beside.filter(({ word }) => text.startsWith(word, at));
	return found.length ? found : none;
}

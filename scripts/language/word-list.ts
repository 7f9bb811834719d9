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

/** By the first two characters, the longest word first. */
export type WordList<Value> = ReadonlyMap<string, readonly Listed<Value>[]>;

/** @param rows words of two characters or more, each with what it stands for, in any order; a word may come again */
export function makeWordList<Value>(rows: Iterable<readonly [word: string, value: Value]>): WordList<Value> {
	const byWord = new Map<string, { word: string; values: Value[] }>();
	const list = new Map<string, { word: string; values: Value[] }[]>();
	for (const [word, value] of rows) {
		const known = byWord.get(word);
		if (known) {
			known.values.push(value);
			continue;
		}
		const entry = { word, values: [value] };
		byWord.set(word, entry);
		const beginning = word.slice(0, 2);
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
	const beside = list.get(text.slice(at, at + 2));
	return beside?.filter(({ word }) => text.startsWith(word, at)) ?? none;
}

/** All words of all topics in one table, so that a text is read once and not once a word. */
import type { Topic } from '../../../src/schema/schema.ts';
import { makeWordList, wordsAt, type WordList } from '../../language/word-list.ts';

interface Meaning {
	topic: number;
	/** What one word is worth; 0 for a phrase in which the topic's words mean something else. */
	factor: number;
}

export type TermIndex = WordList<Meaning>;

const STRONG = 2;

export function makeTermIndex(topics: readonly Topic[]): TermIndex {
	return makeWordList(
		topics.flatMap(({ strong, terms, except }, topic) => [
			// An exception comes first, so that a word which is both is none.
			...except.map((word): [string, Meaning] => [word, { topic, factor: 0 }]),
			...terms.map((word): [string, Meaning] => [word, { topic, factor: 1 }]),
			...strong.map((word): [string, Meaning] => [word, { topic, factor: STRONG }]),
		]),
	);
}

export interface Term {
	factor: number;
	count: number;
}

/**
 * How often each word of each topic stands in a text, one table a topic. Of words inside each other only the
 * longest counts (人大常委会 is not a 常委会 besides), and nothing inside an excepted phrase.
 */
export function countTerms(text: string, index: TermIndex, topics: number): Map<string, Term>[] {
	const found = Array.from({ length: topics }, () => new Map<string, Term>());
	const taken = Array.from({ length: topics }, () => 0);
	for (let at = 0; at < text.length - 1; at++)
		for (const { word, values } of wordsAt(index, text, at))
			for (const { topic, factor } of values) {
				if (at < taken[topic]!) continue;
				taken[topic] = at + word.length;
				if (factor === 0) continue;
				const term = found[topic]!.get(word);
				if (term) term.count += 1;
				else found[topic]!.set(word, { factor, count: 1 });
			}
	return found;
}

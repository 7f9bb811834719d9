/** All words of all topics in one table, so that a text is read once and not once a word. */
import type { Topic } from '../../../src/schema/schema.ts';

interface Word {
	text: string;
	topic: number;
	/** What one word is worth; 0 for a phrase in which the topic's words mean something else. */
	factor: number;
}

/** Words by their first two characters, the longest first. */
export type TermIndex = ReadonlyMap<string, readonly Word[]>;

const STRONG = 2;

export function makeTermIndex(topics: readonly Topic[]): TermIndex {
	const index = new Map<string, Word[]>();
	const add = (text: string, topic: number, factor: number) => {
		const key = text.slice(0, 2);
		const words = index.get(key);
		if (words) words.push({ text, topic, factor });
		else index.set(key, [{ text, topic, factor }]);
	};
	topics.forEach(({ strong, terms, except }, topic) => {
		for (const text of except) add(text, topic, 0);
		for (const text of strong) add(text, topic, STRONG);
		for (const text of terms) add(text, topic, 1);
	});
	for (const words of index.values())
		words.sort((a, b) => b.text.length - a.text.length || a.factor - b.factor);
	return index;
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
		for (const { text: word, topic, factor } of index.get(text.slice(at, at + 2)) ?? []) {
			if (at < taken[topic]! || !text.startsWith(word, at)) continue;
			taken[topic] = at + word.length;
			if (factor === 0) continue;
			const term = found[topic]!.get(word);
			if (term) term.count += 1;
			else found[topic]!.set(word, { factor, count: 1 });
		}
	return found;
}

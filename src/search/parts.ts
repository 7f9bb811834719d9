/** What of a text that was not found is found: its longest parts, each with how many articles hold it. */
import type { SearchEngine } from './engine/engine.ts';
import { typedFrom } from './tokens.ts';

export interface Part {
	text: string;
	articles: number;
}

/** Questions to the engine for one text: each costs a reader bytes. */
const MOST = 40;
/** Tokens of the shortest part that says anything. */
const SHORTEST = 2;
const SHOWN = 3;

/** @param tokens of the text, as they stand in the index */
export async function longestParts<Shown>(
	tokens: readonly string[],
	engine: Pick<SearchEngine<Shown>, 'find'>,
): Promise<Part[]> {
	let left = MOST;
	const parts: (Part & { length: number })[] = [];
	let from = 0;
	while (from + SHORTEST <= tokens.length && left > 0) {
		/** Lengths that are found and that are not, drawn together. */
		let [good, bad, articles] = [0, tokens.length - from + 1, 0];
		for (let length = SHORTEST; length > good && length < bad && left > 0; left--) {
			const { size } = await engine.find(tokens.slice(from, from + length));
			if (size > 0) [good, articles] = [length, size];
			else bad = length;
			if (good === 0) bad = 0;
			length = bad <= tokens.length - from ? (good + bad) >> 1 : Math.min(good * 2, tokens.length - from);
		}
		if (good > 0) parts.push({ text: typedFrom(tokens.slice(from, from + good)), articles, length: good });
		from += Math.max(good, 1);
	}
	return parts
		.sort((a, b) => b.length - a.length || a.articles - b.articles)
		.slice(0, SHOWN)
		.map(({ text, articles }) => ({ text, articles }));
}

import type { Permalinks } from '../../src/schema/schema.ts';
import { articleFile, type ConvertedPage } from './convert-page.ts';
import { joinHalves, pairHalves } from './join-continuations.ts';
import type { Described } from '../types.ts';
import type { Output } from '../write/write-articles.ts';

/**
 * Makes one article of each story whose two halves are held; the second half's address leads to the joined
 * article. Returns the id of each second half with the id of the article that holds it now.
 */
export function joinStories(
	pages: readonly Pick<ConvertedPage, 'stem' | 'halves'>[],
	permalinks: Permalinks,
	output: Output,
): ReadonlyMap<string, string> {
	const halves = new Map<string, { stem: string; half: Described }>();
	for (const { stem, halves: own } of pages)
		for (const half of own) halves.set(half.article.id, { stem, half });
	const pairs = pairHalves([...halves.values()].map(({ half }) => half.article));
	for (const { first, second } of pairs) {
		const a = halves.get(first)!;
		const b = halves.get(second)!;
		const joined = articleFile(a.stem, joinHalves(a.half, b.half));
		output.put(joined.path, joined.content);
		output.drop(articleFile(b.stem, b.half).path);
		permalinks[second] = { ...permalinks[second]!, state: 'moved', to: first };
	}
	return new Map(pairs.map(({ first, second }) => [second, first]));
}

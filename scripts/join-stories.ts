import type { Permalinks, Report } from '../src/schema.ts';
import { articleFile, type ConvertedPage } from './convert-page.ts';
import { joinHalves, pairHalves, type Described } from './stages/join-continuations.ts';
import type { Output } from './stages/write-articles.ts';

/**
 * Makes one article of each story whose two halves are held, in the output and in the report; the second half's
 * address leads to the joined article. Returns how many stories were joined.
 */
export function joinStories(
	pages: readonly Pick<ConvertedPage, 'stem' | 'halves'>[],
	report: readonly Report['pages'][number][],
	permalinks: Permalinks,
	output: Output,
): number {
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
	const heirs = new Map(pairs.map(({ first, second }) => [second, first]));
	for (const { messages } of report)
		for (const message of messages) message.article = heirs.get(message.article ?? '') ?? message.article;
	return pairs.length;
}

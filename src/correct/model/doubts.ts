/** The next thing a person should look at: the article the machine is least sure of that nobody settled yet. */
import type { DeskArticle, DeskCut } from '../../corrections/desk.ts';
import type { Correction } from '../../schema/schema.ts';
import { linesOf } from './gestures.ts';

/** Has a person compared this article with the page? */
export const isSettled = (article: DeskArticle, list: readonly Correction[]): boolean => {
	const lines = linesOf(article);
	return list.some((one) => one.do === 'reviewed' && lines.includes(one.line));
};

/** The doubtful ones, the least sure first, those with findings before those without. */
const doubtful = ({ articles }: DeskCut, list: readonly Correction[]): DeskArticle[] =>
	articles
		.filter((article) => !isSettled(article, list))
		.toSorted(
			(a, b) =>
				Number(b.review.length > 0) - Number(a.review.length > 0) ||
				a.confidence - b.confidence ||
				a.first - b.first,
		);

/** The one after `current` in that order, the first where it is the last. */
export function nextDoubt(
	cut: DeskCut,
	list: readonly Correction[],
	current: number | null,
): DeskArticle | undefined {
	const queue = doubtful(cut, list);
	const at = queue.findIndex(({ first }) => first === current);
	return queue[at + 1] ?? queue[0];
}

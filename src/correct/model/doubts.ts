/** The next thing a person should look at, on this page or in the whole archive. */
import type { DeskArticle, DeskCut } from '../../corrections/desk.ts';
import { byWorth, type Doubt } from '../../corrections/doubt.ts';
import type { Correction } from '../../schema/schema.ts';
import { linesOf } from './gestures.ts';

/** Has a person compared this article with the page? */
export const isSettled = (article: DeskArticle, list: readonly Correction[]): boolean => {
	const lines = linesOf(article);
	return list.some((one) => one.do === 'reviewed' && lines.includes(one.line));
};

const doubtOf = (stem: string, { first, review, confidence }: DeskArticle, also = 0): Doubt => ({
	stem,
	line: first,
	found: review.length > 0,
	sure: confidence,
	also,
});

/** The one after `current` in the order of doubt, the first where it is the last. */
export function nextDoubt(
	cut: DeskCut,
	list: readonly Correction[],
	current: number | null,
): DeskArticle | undefined {
	const order = (a: DeskArticle, b: DeskArticle): number => byWorth(doubtOf('', a), doubtOf('', b));
	const queue = cut.articles.filter((article) => !isSettled(article, list)).toSorted(order);
	const here = cut.articles.find(({ first }) => first === current);
	return (here && queue.find((article) => order(article, here) > 0)) ?? queue[0];
}

/** The page that is open, cut as it is now. */
interface Here {
	stem: string;
	cut: DeskCut;
	list: readonly Correction[];
	here: DeskArticle | null;
}

/** The same among all pages, by worth. @param queue doubts as the site was built; of the open page the cut counts */
export function nextInArchive(queue: readonly Doubt[], { stem, cut, list, here }: Here): Doubt | undefined {
	const built = queue.filter((doubt) => doubt.stem === stem);
	const now = (article: DeskArticle): Doubt => {
		const lines = new Set(linesOf(article));
		const also = built.flatMap((doubt) => (lines.has(doubt.line) ? [doubt.also ?? 0] : []));
		return doubtOf(stem, article, Math.max(0, ...also));
	};
	const own = cut.articles.filter((article) => !isSettled(article, list)).map(now);
	const all = [...queue.filter((doubt) => doubt.stem !== stem), ...own].toSorted(byWorth);
	const from = here && now(here);
	return (from && all.find((doubt) => byWorth(doubt, from) > 0)) ?? all[0];
}

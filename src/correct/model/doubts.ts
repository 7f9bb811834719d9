/** The next thing a person should look at: the article the machine is least sure of that nobody settled yet. */
import type { DeskArticle, DeskCut } from '../../corrections/desk.ts';
import type { Correction } from '../../schema/schema.ts';
import { linesOf } from './gestures.ts';

/** Has a person compared this article with the page? */
export const isSettled = (article: DeskArticle, list: readonly Correction[]): boolean => {
	const lines = linesOf(article);
	return list.some((one) => one.do === 'reviewed' && lines.includes(one.line));
};

/** An article of the archive that nobody has compared with its page. */
export interface Doubt {
	stem: string;
	/** Its first line. */
	line: number;
	/** Has it findings? */
	found: boolean;
	/** 0–1. */
	sure: number;
}

const doubtOf = (stem: string, { first, review, confidence }: DeskArticle): Doubt => ({
	stem,
	line: first,
	found: review.length > 0,
	sure: confidence,
});

/** Those with findings before those without, the least sure first. */
export const byDoubt = (a: Doubt, b: Doubt): number =>
	Number(b.found) - Number(a.found) ||
	a.sure - b.sure ||
	(a.stem < b.stem ? -1 : a.stem > b.stem ? 1 : 0) ||
	a.line - b.line;

/** The one after `current` in that order, the first where it is the last. */
export function nextDoubt(
	cut: DeskCut,
	list: readonly Correction[],
	current: number | null,
): DeskArticle | undefined {
	const order = (a: DeskArticle, b: DeskArticle): number => byDoubt(doubtOf('', a), doubtOf('', b));
	const queue = cut.articles.filter((article) => !isSettled(article, list)).toSorted(order);
	const here = cut.articles.find(({ first }) => first === current);
	return (here && queue.find((article) => order(article, here) > 0)) ?? queue[0];
}

/** The same among all pages. @param others doubts of the other pages */
export function nextInArchive(
	others: readonly Doubt[],
	{
		stem,
		cut,
		list,
		here,
	}: { stem: string; cut: DeskCut; list: readonly Correction[]; here: DeskArticle | null },
): Doubt | undefined {
	const own = cut.articles
		.filter((article) => !isSettled(article, list))
		.map((article) => doubtOf(stem, article));
	const queue = [...others, ...own].toSorted(byDoubt);
	const from = here && doubtOf(stem, here);
	return (from && queue.find((doubt) => byDoubt(doubt, from) > 0)) ?? queue[0];
}

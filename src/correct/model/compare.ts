/** What a decision changed: articles whose parts are not what they were. */
import type { DeskArticle, DeskCut } from '../../corrections/desk.ts';

const shape = ({ parts }: DeskArticle): string =>
	JSON.stringify(parts.map(({ kind, pieces }) => [kind, pieces.map(({ line, text }) => [line, text])]));

/** First lines of the articles of `now` that were not there, or were otherwise, before. */
export function changedArticles(before: DeskCut, now: DeskCut): number[] {
	const known = new Set(before.articles.map(shape));
	return now.articles.filter((article) => !known.has(shape(article))).map(({ first }) => first);
}

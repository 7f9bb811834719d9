/** What a decision changed: articles whose parts are not what they were. */
import type { DeskArticle } from './desk.ts';

type Compared = Pick<DeskArticle, 'first' | 'parts'>;
interface Cut {
	articles: readonly Compared[];
}

const shape = ({ parts }: Compared): string =>
	JSON.stringify(parts.map(({ kind, pieces }) => [kind, pieces.map(({ line, text }) => [line, text])]));

/** First lines of the articles of `now` that were not there, or were otherwise, before. */
export function changedArticles(before: Cut, now: Cut): number[] {
	const known = new Set(before.articles.map(shape));
	return now.articles.filter((article) => !known.has(shape(article))).map(({ first }) => first);
}

import { settledBy } from '../../src/findings/findings.ts';
import type { Article } from '../../src/schema/schema.ts';

/** An article without the flags that a person has answered; one that somebody reviewed asks for nothing more. */
export function withoutSettled(article: Article): Article {
	const set = new Set(article.corrections.filter(({ what }) => what === 'set').map(({ where }) => where));
	const open = (ruleId: string): boolean =>
		article.reviewed === null && !settledBy(ruleId).some((field) => set.has(field));
	return { ...article, review: article.review.filter(open) };
}

import type { Article } from '../../src/schema/schema.ts';

/** Rules that a person's word on a field settles. */
const SETTLED_BY: Readonly<Record<string, readonly string[]>> = {
	'no-district': ['district'],
	'district-by-page': ['district'],
	'district-close': ['district'],
	'no-topic': ['topics'],
	'no-title': ['title', 'supplied'],
	'byline-unknown-form': ['authors'],
};

/** An article without the flags that a person has answered; one that somebody reviewed asks for nothing more. */
export function withoutSettled(article: Article): Article {
	const set = new Set(article.corrections.filter(({ what }) => what === 'set').map(({ where }) => where));
	const open = (ruleId: string): boolean =>
		article.reviewed === null && !(SETTLED_BY[ruleId] ?? []).some((field) => set.has(field));
	return { ...article, review: article.review.filter(open) };
}

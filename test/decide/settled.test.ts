import { expect, test } from 'vitest';
import { withoutSettled } from '../../scripts/decide/settled.ts';
import { anArticle } from '../an-article.ts';

const review = ['low-confidence', 'no-district', 'no-topic'];
const set = (where: string) => ({
	what: 'set',
	where,
	before: null,
	after: '某',
	by: null,
	on: null,
	note: null,
});

test('a field that a person set asks for nothing more', () => {
	expect(withoutSettled(anArticle({ review, corrections: [set('district')] })).review).toEqual([
		'low-confidence',
		'no-topic',
	]);
});

test('a reviewed article asks for nothing more', () => {
	expect(withoutSettled(anArticle({ review, reviewed: { by: '甲', on: '2026-01-02' } })).review).toEqual([]);
});

test('a correction of other words leaves the flags', () => {
	expect(
		withoutSettled(anArticle({ review, corrections: [{ ...set('L3'), what: 'replace' }] })).review,
	).toEqual(review);
});

test.each([
	['cut-beginning', 'incomplete'],
	['cut-ending', 'incomplete'],
	['headline-order', 'subtitle'],
	['byline-unknown-form', 'authors'],
])('%s is answered by a person who sets `%s`', (ruleId, field) => {
	const article = anArticle({ review: ['no-topic', ruleId], corrections: [set(field)] });
	expect(withoutSettled(article).review).toEqual(['no-topic']);
});

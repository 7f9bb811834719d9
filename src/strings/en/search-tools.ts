/** The concordance and the course over time. */
import type { toolWords as Words } from '../zh-cn/search-tools.ts';
import { many } from './count.ts';

export const toolWords: typeof Words = {
	lines: (count) => `${many(count, 'hit')}, a line each`,
	columns: ['Before', 'Hit', 'After', 'Source'],
	order: 'Order',
	orders: {
		answer: 'as found',
		left: 'by what stands before',
		right: 'by what stands after',
		date: 'by date',
		place: 'by place',
	},
	width: 'On each side',
	characters: (count) => many(count, 'character'),
	plainText: 'Plain text',
	more: 'A hundred more',
	trend: 'Over the years and months',
	trendBy: (measure) => `Over the years and months (${measure})`,
	trendSay:
		'One term a line, six at most, found as the search finds them, in the whole archive. Articles known only to lie in a span are drawn as slanted lines over it; those without a date are in the table alone.',
	terms: 'Terms',
	by: 'By',
	month: 'month',
	year: 'year',
	per: 'Count',
	measures: {
		articles: 'articles',
		share: 'percent of the articles held',
		million: 'hits in a million characters',
	},
	draw: 'Draw',
	unknown: 'Date unknown',
	spanning: (from, to) => `${from} to ${to}`,
	total: 'Total (articles)',
	totalPlaces: 'Total (hits)',
	failed: 'Not everything arrived; please try again',
	period: 'Time',
	held: 'Articles held',
	characterCount: 'Characters held',
	alike: 'Look-alikes',
	alikeSay:
		'One character of what was asked is taken for another that looks like it, and each form is looked for in the whole archive. They are counted one by one, and none of them in the answer above.',
	alikeOf: (text, tried) => `"${text}": ${many(tried, 'form')} tried; in the archive stand `,
	alikeNone: (text, tried) => `"${text}": ${many(tried, 'form')} tried, none stands in the archive`,
	alikeNotAsked: (text) =>
		`"${text}": nothing to try; only words of two characters and more that the table has look-alikes of`,
	alikeCount: (articles, places) => `${many(articles, 'article')}, ${many(places, 'hit')}`,
	alikeTogether: 'Look for all of these',
	tooMany: 'Six terms at most; the others are left out',
};

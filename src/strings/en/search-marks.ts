/** The marks of a search on an article's page. */
import type { markWords as Words } from '../zh-cn/search-marks.ts';

export const markWords: typeof Words = {
	label: 'Hits of the search',
	place: (query, at, count) => (at === 0 ? `"${query}": ${count} in all` : `"${query}": ${at} of ${count}`),
	none: (query) => `"${query}" is not in the text as it is now; it is in the reading before correction`,
	previous: 'Previous hit',
	next: 'Next hit',
	clear: 'Remove the marks',
	back: 'Back to the search',
	before: 'Article before',
	after: 'Article after',
};

/** The search page. */
import { citedPage } from '../../numbers/page-number.ts';
import type { words as Words } from '../zh-cn/search-page.ts';
import { many } from './count.ts';

const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];
function day(iso: string): string {
	const [year = '', month, date] = iso.split('-');
	if (month === undefined) return year;
	const name = months[Number(month) - 1] ?? '';
	return date === undefined ? `${name} ${year}` : `${name} ${Number(date)}, ${year}`;
}

export const words: typeof Words = {
	entries: { dates: 'Calendar', districts: 'Places', topics: 'Topics', people: 'People', pages: 'Pages' },
	said: 'Articles: ',
	aligned: 'whatever the script, width or column break',
	excluded: (text, articles) => `Left out: those with "${text}" (${many(articles, 'article')})`,
	nowhere: (text) => `"${text}" is nowhere in the archive`,
	more: (count) => `${count} more`,
	sameText: (count) => `${count} more of largely the same text`,
	pageNumber: (page) => ` p. ${citedPage(page)}`,
	signKinds: {
		person: 'Person: ',
		office: 'Byline: ',
		district: 'Place: ',
		topic: 'Topic: ',
		newspaper: 'Newspaper: ',
		title: '',
	},
	signCount: (count) => ` (${many(count, 'article')})`,
	calendar: 'Calendar: ',
	day,
	mayBe: (iso, count) => `${many(count, 'article')} that may be of ${day(iso)}`,
	articles: (count) => (count === 1 ? 'article' : 'articles'),
	andPlaces: ', ',
	places: (count) => (count === 1 ? 'hit' : 'hits'),
	sort: 'Sort',
	export: 'Export',
	clip: 'Clip this search',
	tools: {
		lines: 'Every hit a line',
		trend: 'Over time',
		alike: 'Look-alikes',
		certificate: 'Certify that nothing was found',
	},
	toolFailed: 'Not everything arrived; please try again',
	saved: (count, format) => `${many(count, 'article')} exported (${format})`,
	notSaved: 'The export failed; please try again',
	nothing: 'Nothing found.',
	everywhere: 'This character is in nearly every article; add another, or use the filters',
	noYear: 'A day without a year; look through the years: ',
	status: (total, places) =>
		total === 0
			? 'Nothing found'
			: places === null
				? many(total, 'article')
				: `${many(total, 'article')}, ${many(places, 'hit')}`,
	loading: 'Searching …',
	slow: 'The network is slow; still fetching the index …',
	failed: 'The index did not arrive, so there is no answer (which does not mean nothing was found).',
	retry: 'Try again',
	browse: 'Or leaf through the archive without searching: ',
	previous: 'Previous',
	next: 'Next',
	pageOf: (page, pages) => `page ${page} of ${pages}`,
	showAll: (count) => `${count} more`,
	badDate: (text) => `"${text}" is no date. Dates are written 2024, 2024-2, 202402, 2024-2-3 or 2024/2/3`,
	clear: 'Clear the filters',
	certain: 'Month certain',
	bounded: 'Known only to lie in these months',
	chart: 'Results by month',
	year: String,
	bar: (from, to, count) => `${from === to ? from : `${from} to ${to}`}, ${many(count, 'article')}`,
	chartUndated: (count) => `${many(count, 'more article')} without a date, not drawn`,
};

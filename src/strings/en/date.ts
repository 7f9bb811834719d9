/** Dates and the calendar. */
import type { date as Dates } from '../zh-cn/date.ts';
import { many } from './count.ts';
import { ends, nameOf, said } from './days.ts';

function ordinal(nth: number): string {
	const ending = nth % 100 > 10 && nth % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][nth % 10] ?? 'th');
	return `${nth}${ending}`;
}

export const date: typeof Dates = {
	date: {
		day: (parts) => said(parts),
		range: (from, to) => {
			const [first, last] = ends(from, to);
			return /^\d+\b(?!.*[A-Z])/u.test(last) ? `${first}–${last}` : `${first} – ${last}`;
		},
		within: (from, to) => `between ${ends(from, to).join(' and ')}`,
		about: (shown) => `about ${shown}`,
		decade: (year) => `${year}s`,
		century: (nth) => `${ordinal(nth)} century`,
		someMonth: (year) => `${year}, month not given`,
		someDay: (year, month) => `${said([year, month])}, day not given`,
		season: (year, nth) => `${['spring', 'summer', 'autumn', 'winter'][nth] ?? ''} ${year}`,
		notBefore: (shown) => `on or after ${shown}`,
		notAfter: (shown) => `on or before ${shown}`,
		unknown: 'Date unknown',
		title: 'Calendar',
		year: String,
		republic: (count) => `year ${count} of the Republic`,
		month: nameOf,
		shortMonth: (month) => nameOf(month).slice(0, 3),
		yearMonth: (year, month) => said([year, month]),
		looseMonth: 'Month open',
		spanning: 'In one of several years',
		redated: 'There are no articles here now. Those once listed here have been dated otherwise:',
		emptied: 'There are no articles here now.',
		intro:
			'Every article stands under the narrowest heading that the evidence bears: under its day where that is known, under its month where only that is, else under its year or here.',
		months: 'By month',
		years: 'Years and months',
		byMonth: 'Months',
		whole: 'Year',
		days: 'Days',
		weekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
		noneUnknown: 'None: every article can be dated at least roughly.',
		looseOf: (year) => `${year}, month open`,
		monthSentence: (all, loose) =>
			loose === 0
				? `${many(all, 'article')}, the day known of each.`
				: loose === all
					? `${many(all, 'article')}, dated only roughly.`
					: `${many(all, 'article')}, of which ${loose} without a certain day.`,
		sure: 'Month certain',
		maybe: 'Known only to lie in these months',
		area: 'The area shows the number of articles',
		table: 'As a table',
		when: 'Time',
		count: 'Articles',
		density: (count) => `Articles by month, ${count} in all`,
		undrawn: (count) => `${many(count, 'more article')} without a date, not drawn`,
		count1: (count) => many(count, 'article'),
	},
};

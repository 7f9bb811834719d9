/** A certificate that nothing was found. */
import type { certificateWords as Words } from '../zh-cn/search-certificate.ts';
import { many, number } from './count.ts';

export const certificateWords: typeof Words = {
	title: 'Certificate of a search without result',
	finding: (said) =>
		`The text described below was searched character by character for articles ${said}. There are none.`,
	asked: 'Searched for',
	spellings: 'Spellings',
	spellingsSay:
		'Traditional and simplified forms, variants, full and half width, and dots and dashes that look alike count as one; column breaks are mended; headlines, bylines, text and captions are all searched',
	oneOff: (text) => `One character off "${text}"`,
	oneOffNone: 'None either: not with any other character within, nor without the first or the last character',
	oneOffFound: (forms, count) =>
		`Found: ${forms.join(', ')}${count > forms.length ? ` and others, ${count} in all` : ''}; whether the OCR erred, the page will show`,
	oneOffNotAsked: 'Not tried: only words of three to twelve Han characters are',
	alike: (text) => `Looking like "${text}"`,
	alikeNone: (tried) =>
		tried === 0
			? 'Not tried: the table has no look-alikes of its characters, or it is no word of two to twenty'
			: `None either: ${many(tried, 'form')} tried, one character taken for a look-alike in each`,
	alikeFound: (forms, tried) =>
		`${many(tried, 'form')} tried; there are: ${forms.join(', ')}. Whether they were misread, the page tells`,
	apart: (text) => `"${text}" in lines of the pages that no article holds`,
	apartNone: 'None either',
	apartAt: (page, line, words) => `${page}, line ${line}: ${words}`,
	apartMore: (places) => `${many(places, 'place')} in all`,
	findingApart: (places) =>
		` But lines that no article holds (rubrics, running heads, lines printed twice) have it in ${many(places, 'place')}, named below: the newspaper did print it.`,
	matter: 'What was searched',
	matterSay: ({ articles, characters, spanning, undated }, pages) =>
		`${many(articles, 'article')} of ${many(characters, 'character')} on ${many(pages, 'page')}; ${number(spanning)} of them are known only to lie in a span of months, ${number(undated)} have no date`,
	lines: 'Lines of the pages',
	linesSay: (one) =>
		`Of ${many(one.lines, 'line')} ${number(one.inArticles)} are in articles, ${number(one.furniture)} are running heads and the like, ${number(one.duplicates)} are printed twice, ${number(one.missing)} have no place (these were looked through apart); ${many(one.incomplete, 'article')} lack their beginning or ending, which could not be searched`,
	gaps: 'Months of which nothing is held',
	noGaps: 'None between the first and the last',
	doubtful: 'Months with articles of uncertain date alone',
	months: 'Held by month',
	monthsCount: (count) => `${many(count, 'month')} with articles of certain date`,
	month: (month, articles, characters) =>
		`${month}: ${many(articles, 'article')}, ${many(characters, 'character')}`,
	stretch: (from, to) => (from === to ? from : `${from} to ${to}`),
	digest: 'Digest of the whole text (SHA-256)',
	day: 'Searched on',
	limits:
		'This says only that the OCR text now held does not have it, not that the newspaper never printed it: pages that are not held, characters that were misread, and parts that are missing are not covered.',
	cite: 'Cite',
	cited: (title, said, { articles, characters, span }, digest, day, address, apart) =>
		`${title}: full text (${many(articles, 'article')}, ${many(characters, 'character')}${span === null ? '' : `, ${span[0]} to ${span[1]}`}) searched for articles ${said}, no result${apart > 0 ? `, but ${many(apart, 'place')} in lines of no article` : ', nor in lines of no article'}. Digest ${digest.slice(0, 16)}. Searched ${day}. ${address}`,
	print: 'Print',
};

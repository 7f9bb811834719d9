/** Where nothing was found. */
import type { nothingWords as Words } from '../zh-cn/search-nothing.ts';
import { many, number } from './count.ts';

export const nothingWords: typeof Words = {
	unquoted: 'Quotation marks are looked for as printed. Without them: ',
	aloneTitle: 'Each term alone: ',
	alone: (text, articles) => `"${text}" ${number(articles)}`,
	noSuch: (text) => `No article is recorded under "${text}"; it may be printed and not have been read. `,
	asText: (text) => `Look for "${text}" as text`,
	nearest: 'Did you mean: ',
	named: (name, count) => `${name} (${number(count)})`,
	searched: (articles, from, to) =>
		`Headlines, bylines, text and captions of all ${many(articles, 'article')}${from && to ? ` (${from} to ${to})` : ''} were compared character by character, whatever the script, width, variant form or column break: these characters stand nowhere in a row. Perhaps they were never printed, or the page is not held, or the OCR misread them.`,
	apart: (text, places) =>
		`"${text}" stands on the pages in ${many(places, 'place')} that belong to no article (rubrics, running heads, lines printed twice): `,
	apartAt: (page, line, words) => `${page}, line ${line}: "${words}"`,
	partsTitle: 'The longest parts that are found: ',
};

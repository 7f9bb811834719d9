/** A source page. */
import { citedPage } from '../../numbers/page-number.ts';
import type { page as Page } from '../zh-cn/page.ts';
import { many } from './count.ts';

export const page: typeof Page = {
	page: {
		title: 'Pages',
		formerTitle: 'This address was a page',
		former: (name) => `Page ${name} is no longer in the archive, or has another name.`,
		formerNow: 'The articles cut from it are now at:',
		formerLost: (count) =>
			count === 1
				? 'The text of one of them is no longer in the archive.'
				: `The text of ${count} of them is no longer in the archive.`,
		name: (name) => `Page ${name}`,
		printed: (number) => `p. ${citedPage(number)}`,
		count: (count) => many(count, 'article'),
		heading: (name, count) => `Page ${name}, ${many(count, 'article')}`,
		showRaw: 'OCR lines below each paragraph',
		number: (place) => `Article ${place}`,
		unowned: 'In no article',
		line: (line) => `Line ${line}`,
		lines: (from, to) => (from === to ? `Line ${from}` : `Lines ${from}–${to}`),
		note: 'The upper strip shows the articles, as wide as they are long, dashed where a part is missing; the lower one the lines of the source, one shade an article. On the left the articles, on the right what the machine read, each line number leading back to its article.',
		held: (all, own, furniture, duplicate) =>
			`${many(all, 'line')} of OCR text: ${own} in articles, ${furniture} of running heads and rubrics, ${duplicate} printed twice`,
		whole: 'no line lost',
		missing: (count) => `${many(count, 'line')} without a place`,
		others: 'Lines in no article',
		furniture: 'running head, rubric',
		duplicate: (of) => `same as line ${of}`,
		unplaced: 'not sorted',
		joins: (line) => `column break, goes on in line ${line}`,
		raw: 'OCR text',
		alsoOn: (name) => `Another part of this article: ${name}`,
		rawFile: 'OCR text (plain text)',
		pictureOf: (name) => `Picture of ${name}; its text follows`,
		inPicture: 'Show in the picture',
		issueManifest: 'IIIF of the issue',
		largestPicture: (width, height) => `Large picture (${width}×${height})`,
		articles: 'Articles of this page',
		previous: 'Previous page',
		next: 'Next page',
		messages: 'Notes of the machine',
		strip: 'Articles of this page and their length',
		issue: 'Pages of the same issue',
		issueBefore: (day) => `Issue before: ${day}`,
		issueAfter: (day) => `Issue after: ${day}`,
		intro: 'A page is one file of OCR text. They are listed by the names of their files.',
	},
};

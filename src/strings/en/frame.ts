/** The frame of every page: navigation, foot, counts, pager, the page of unknown addresses. */
import type { frame as Frame } from '../zh-cn/frame.ts';
import { frame as chinese } from '../zh-cn/frame.ts';
import { many } from './count.ts';

export const frame: typeof Frame = {
	lang: 'en',
	apart: ' · ',
	names: (parts) => parts.join(', '),
	also: (parts) => parts.join(', '),
	titled: (name, rest) => `${name}: ${rest}`,
	siteNav: 'Site',
	here: 'You are here',
	skip: 'Skip to the text',
	// A seal is a picture.
	seal: chinese.seal,
	nav: {
		pages: 'Pages',
		dates: 'Calendar',
		districts: 'Places',
		topics: 'Topics',
		people: 'People',
		search: 'Search',
		review: 'Review',
		about: 'About',
	},
	theme: {
		night: 'Dark',
		day: 'Light',
		large: 'Large type',
		usual: 'Usual type',
		label: 'Display',
		themeTitle: 'Dark or light; follows the system while both agree',
		typeTitle: 'Make all text larger',
	},
	search: {
		label: 'Search the full text',
		placeholder: 'A name, a place, words',
		button: 'Search',
		examples: 'Try',
	},
	foot: {
		intro:
			'A machine cut the OCR text of old newspaper pages into single articles. Every sentence leads back to its line on the page, and what is not certain is marked as such.',
		about: 'What is held and what is not',
		method: 'How the machine cuts, and how well',
		review: 'What a person should look at',
		data: 'Download the data',
		feed: 'Feed of new articles',
		newspapers: 'Newspapers',
		all: 'All articles',
		clippings: 'Clippings',
		offline: 'Reading offline',
		colophon: 'Colophon',
		rights: 'Rights in the text',
		contact: (who) => `Contact: ${who}`,
	},
	unit: {
		articles: (count) => many(count, 'article'),
		pages: (count) => many(count, 'page'),
		places: (count) => many(count, 'place'),
		people: (count) => many(count, 'name'),
	},
	list: {
		all: 'All articles',
		total: (count) => many(count, 'article'),
		pageOf: (page, pages) => `page ${page} of ${pages}`,
		pager: 'Pages of the list',
		pageLink: (page) => `Page ${page}`,
		previous: 'Previous',
		next: 'Next',
	},
	notFound: {
		title: 'No such page',
		text: 'The address may be mistyped, or the page may never have been. An article that was published does not vanish: an address that changed leads to the new place.',
		try: 'Search from here',
	},
	version: {
		made: (version, astro, pagefind) =>
			`Made by Jianbao ${version}; the pages by Astro ${astro}, the search index by Pagefind ${pagefind}.`,
		changed: (day) => `Articles last changed on ${day}.`,
		data: 'All data can be downloaded.',
	},
	feed: { title: (name, part) => `${name}: ${part}`, all: 'All' },
};

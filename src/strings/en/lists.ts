/** Lists of places, topics, people and newspapers, and the home page. */
import type { lists as Lists } from '../zh-cn/lists.ts';
import { listed, many } from './count.ts';

const kinds = {
	province: 'province',
	city: 'city',
	district: 'urban district',
	county: 'county',
	countyCity: 'county-level city',
	zone: 'functional zone',
};
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const lists: typeof Lists = {
	districts: {
		title: 'Places',
		intro:
			"Every article stands under the district it is mainly about; other places it tells of are listed apart. The names are those of the archive's table of districts.",
		none: 'none held',
		noneOf: 'None held: ',
		below: (count) => `${count} places in it`,
		kinds,
		of: (parent, kind) => `${capital(kinds[kind])} of ${parent}`,
		map: 'Where it lies',
		mapNote:
			'A sketch of rough positions and numbers of articles, not a map. Dashed frames are functional zones, which have no administrative borders.',
		mapLabel: (name) => `Sketch of the districts of ${name}`,
		about: (count) => many(count, 'article'),
		mentions: 'Also told of here',
		topics: 'Topics',
		persons: 'People',
		months: 'Months',
		former: (name, until) => (until === null ? `formerly ${name}` : `${name} until ${until}`),
		code: (code) => `Administrative code ${code}`,
		feed: 'Feed of this place',
		around: 'About this place',
		mentionsOf: (name) => `Articles that also tell of ${name}`,
		aliases: (names) => `also called ${listed(names)}`,
		sentence: (own, below, mentions) =>
			`${[
				own > 0 ? `${many(own, 'article')} about it` : 'No article about it alone',
				below > 0 ? `${below} about places within it` : '',
				mentions > 0 ? `${mentions} more that ${mentions === 1 ? 'tells' : 'tell'} of it` : '',
			]
				.filter((part) => part !== '')
				.join(', ')}.`,
		unplaced: 'Place not settled',
		here: 'Here',
		all: 'All',
	},
	topics: {
		title: 'Topics',
		intro:
			'Topics are a closed list. An article has three at most, by the words in it, and none where none fits.',
		feed: 'Feed of this topic',
		districts: 'Places',
		around: 'About this topic',
		cross: 'Topics by place',
		crossNote:
			'Places across, topics down, numbers of articles in the cells; an article of several topics counts in the row of each.',
		months: 'Months',
		iptc: (code) => `IPTC ${code}`,
		without: (count) => `${many(count, 'article')} without a topic`,
	},
	people: {
		title: 'People',
		intro:
			'Those who signed and those who are named, by the sound of their names. One name counts as one person here, though several may bear it.',
		offices: 'Offices and pen-names that signed',
		wrote: 'byline',
		named: 'named in the text',
		wroteCount: (count) => `signed ${many(count, 'article')}`,
		namedCount: (count) => `named in ${many(count, 'article')}`,
		asRole: 'Capacity',
		most: 'Most bylines',
		letters: 'By sound',
		around: 'About this name',
		here: 'Here',
		search: 'Search',
		searchName: (name) => `"${name}" in the full text`,
		signs: 'pen-name',
		also: 'also',
		office: 'Office or pen-name',
		person: 'Person',
		sameName: 'Several people may bear this name; capacities are given as printed.',
	},
	newspapers: {
		title: 'Newspapers',
		around: 'About this newspaper',
		unknown: 'Newspaper not given',
		intro: 'Names of newspapers come from the catalogue alone; none is guessed from the text.',
		issues: 'Pages',
		holds: (articles, pages) => `${many(articles, 'article')} on ${many(pages, 'page')}.`,
	},
	home: {
		ear: 'Whole pages of old newspapers, cut into articles by a machine. Which line every sentence comes from, and where the machine is not sure, stands beside it.',
		updated: 'Updated',
		newest: 'New',
		toReview: 'To review',
		holdings: 'Holdings',
		newPages: 'New pages',
		samePage: 'On the same page',
		allOfPage: (count) => `All of the page: ${many(count, 'article')}`,
		byPerson: 'People',
		writers: 'Authors',
		named: 'Named in the text',
		thisMonth: 'This month in other years',
		ofMonth: (month, count) =>
			`${new Date(Date.UTC(2000, month - 1)).toLocaleDateString('en', { month: 'long', timeZone: 'UTC' })}, ${many(count, 'article')}`,
		morePeople: (count) => `All ${count} names`,
		byAuthor: (name) => `author:${name}`,
		morePlaces: (count) => `All ${count} places`,
		morePages: (count) => `All ${count} pages`,
		placesAndTopics: 'Places and topics',
	},
	holdings: {
		sentence: (articles, pages) =>
			`Held are <b>${many(articles, 'article')}</b> from <b>${many(pages, 'page')}</b>`,
		span: (first, last) => `, none earlier than ${first}, none later than ${last}`,
		dates: (months, ranges, none) =>
			`. ${[
				months > 0 ? `The month of <b>${months}</b> is known` : '',
				ranges > 0 ? `<b>${ranges}</b> can be dated only roughly` : '',
				none > 0 ? `<b>${none}</b> ${none === 1 ? 'has' : 'have'} no date` : '',
			]
				.filter((part) => part !== '')
				.join(', ')}.`,
	},
};

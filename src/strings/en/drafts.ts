/** Drafts of tables of offices and of chronicles. */
import type { drafts as words } from '../zh-cn/drafts.ts';

const plural = (count: number, one: string, many = `${one}s`): string =>
	`${count} ${count === 1 ? one : many}`;

export const drafts: typeof words = {
	drafts: {
		title: 'Offices and chronicles (drafts)',
		kick: 'Draft',
		intro:
			'Drawn by a machine from all articles, by place: who is found in which office when, and what happened when. Every cell leads to the line it was read from. A draft to work from, not a finished table: who or what is missing here need not be missing in fact.',
		offices: 'Offices',
		chronicle: 'Chronicle',
		officesOf: (place) => `${place}: offices`,
		chronicleOf: (place) => `${place}: chronicle`,
		nation: 'The nation',
		place: 'Place',
		none: 'Nothing that could be listed.',
		officeCount: (offices, persons) => `${plural(offices, 'office')}, ${plural(persons, 'person', 'people')}`,
		entryCount: (count) => plural(count, 'entry', 'entries'),
		officesSay: (offices, persons, times) =>
			`${plural(offices, 'office')} of party and government, ${plural(persons, 'holder')}, ${plural(times, 'mention')}.`,
		officesHow: (called, tabled) =>
			`Of ${plural(called, 'capacity', 'capacities')} printed before names in this archive, ${tabled} are surely offices of party or government of a place and are in the tables; those of companies, schools and hospitals, and those whose place is not sure, are in none. Former offices are left out. People of one name are not told apart; the table says that a person is found in an office in these articles, not when the office was taken up or given up.`,
		chronicleSay: (articles, events, reports) =>
			`${plural(articles, 'article')} about this place: ${plural(events, 'event')} of which the text gives the day; of ${reports} without one, the title and the day of print.`,
		undated: (count) => `${plural(count, 'article')} without any date left out.`,
		chronicleHow:
			'Of an event with its day, the sentence that begins with the day is shown as printed. Where the year is not printed, it is the last such day before the article; if that is long ago, or the text tells of other years, it is left out. What is announced only is left out, and so is what the sentence places elsewhere; where it names no place, “place by the article” says so. The words are not edited; recognition may err.',
		office: 'Office',
		person: 'Name',
		when: 'Found when',
		where: 'Read from',
		day: 'Day',
		what: 'Event',
		kinds: { event: 'day printed', report: 'day of print' },
		placed: { sentence: 'named in the sentence', article: 'by the article', mark: ', place by the article' },
		fromTo: (first, last) => `first ${first}, last ${last}`,
		lineOf: (page, line) => `${page}, line ${line}`,
		printed: (words) => `printed “${words}”`,
		someYear: (day) => `${day} (year not sure)`,
		sure: 'surely then',
		maybe: 'may have begun or ended then',
		sureDay: 'day is sure',
		maybeDay: 'some day of these',
		contradictions: 'Contradictions',
		noContradiction: 'None found.',
		twoHolders: (office, names) =>
			`${names.join(' and ')} are both found as “${office}” at times that overlap`,
		bothRanks: (name, offices) => `${name} is found as “${offices.join('” and “')}” at times that overlap`,
		twoDays: 'Nearly the same words with two days: perhaps one event',
		assumed:
			'If one name is one person and an office is held without a break; there may be two people of one name, two offices in one hand, a misprint, a misreading, or a wrongly inferred date.',
		table: 'Download CSV',
		word: 'Save as Word',
		wordFailed: 'Not saved; without a network the part for Word cannot be loaded. CSV works',
		columns: {
			place: 'place',
			office: 'office',
			person: 'name',
			from: 'earliest day',
			to: 'latest day',
			printed: 'as printed',
			title: 'article',
			page: 'page',
			line: 'line',
			url: 'address of article',
			lineUrl: 'address of line',
			kind: 'day from',
			sure: 'year sure',
			placed: 'place from',
			what: 'event',
		},
		yes: 'yes',
		no: 'no',
		wordNote: (archive, address) =>
			`A draft made by a machine from ${archive} (${address}); the links of each row lead to the text it was read from. Unchecked; do not cite as it is.`,
	},
};

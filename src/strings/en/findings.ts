/** What the machine noted: each kind by its name, and by a sentence from its data. */
import type { DataOf } from '../../findings/findings.ts';
import type { findings as Findings, newspaperClues as NewspaperClues } from '../zh-cn/findings.ts';
import { sayBound, sayDateClue } from './bounds.ts';
import { many } from './count.ts';

const second = (value: string | null): string => (value === null ? '' : `; next best: ${value}`);
const guessed = (value: string | null): string => (value === null ? '' : `; perhaps ${value}`);

const nameReasons = {
	office: 'an office or capacity stands before it',
	list: 'it stands in a list of names',
	'title-behind': 'a title stands behind it',
	speaks: 'it begins a sentence and speaks',
	calling: 'an occupation stands before it',
	age: 'an age stands before it',
	of: 'it follows an attribute and speaks',
	acts: 'it begins a sentence and acts',
	called: 'the text says that somebody is called so, or that he does it',
	asks: 'it signs a question',
	again: 'it begins a sentence and comes again',
	page: 'another article of the page proves it',
};

const noDate: Record<DataOf<'no-date'>['why'], string> = {
	'no-clue': 'Nothing on the page tells its date',
	'several-years': 'The clues on the page do not settle the year',
	'too-wide': 'The clues on the page are too vague for a date of publication',
};

function regionDiffers(data: DataOf<'region-differs'>): string {
	const against = `it is not read as one of ${data.region}, as the settings say`;
	if ('national' in data) return `${data.national} is a national paper; ${against}`;
	return data.absent === null
		? `Most places of the page belong to ${data.city}, not to ${data.region} as given; it is read as one of ${data.city}`
		: `The page names ${data.city} but never ${data.absent}; that does not settle where it is from, and ${against}`;
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function dateContradiction(data: DataOf<'date-contradiction'>): string {
	if ('bound' in data)
		return `"${data.words}" means ${sayBound(data.bound)}, which does not agree with the other clues; not believed`;
	const { words, against } = data;
	if (against === 'lunar')
		return `In "${words}" the date of the Chinese calendar does not agree with the other`;
	const { weekday, day } = against;
	const real = new Date(`${day}T00:00:00Z`).getUTCDay();
	return `"${words}" prints a ${weekdays[weekday]}, but ${day} was a ${weekdays[real]}`;
}

function evidencePlaces(data: DataOf<'evidence-places'>): string {
	switch (data.why) {
		case 'named':
			return `${{ headline: 'the headline', lead: 'the first paragraph', text: 'the text' }[data.where]} names "${data.words}"`;
		case 'office':
			return `"${data.words}", without the name of a place, is that of ${data.district}`;
		case 'own-reporters':
			return `written by the paper's own people and naming no other place, therefore ${data.district}`;
		case 'sender':
			return `the byline is "${data.words}"`;
		case 'page':
			return `most articles of the page are about ${data.district}`;
	}
}

const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');

function evidenceTopics(data: DataOf<'evidence-topics'>): string {
	if ('comment' in data) {
		const { score, line, section, headline, words } = data.comment;
		const reasons = [
			line === null ? '' : `a line reads "${line}"`,
			section === null ? '' : `the running head is "${section}"`,
			headline === null ? '' : `the headline "${headline}" makes a claim`,
			words.length ? `words of argument: ${quoted(words)}` : '',
		];
		return `${data.topic}: ${reasons.filter((reason) => reason !== '').join('; ')} (a kind of article, ${score.toFixed(1)} points)`;
	}
	const { topic, score, needed, words, section } = data;
	const titled = words.filter(({ inHeadline }) => inHeadline).map(({ word }) => word);
	const counted = words
		.filter(({ times, inHeadline }) => times > (inHeadline ? 1 : 0))
		.map(({ word, times }) => `"${word}" ${times === 1 ? 'once' : `${times} times`}`);
	const reasons = [
		titled.length ? `the headline has ${quoted(titled)}` : '',
		counted.length ? `the text has ${counted.join(', ')}` : '',
		section === null ? '' : `the running head is "${section}"`,
	];
	return `${topic}: ${reasons.filter((reason) => reason !== '').join('; ')} (${score.toFixed(1)} points, ${needed.toFixed(1)} needed)`;
}

function newspaperClue(clue: DataOf<'newspaper-guess'>['clues'][number]): string {
	switch (clue.why) {
		case 'name':
			return `"${clue.words}" in line ${clue.line}`;
		case 'style':
			return `"${clue.words}" in ${many(clue.stories, 'article')}, first in line ${clue.line}`;
		case 'region':
			return `most articles belong to ${clue.region}`;
	}
}

export const newspaperClues: typeof NewspaperClues = (clues) => clues.map(newspaperClue).join(', ');

export const findings: typeof Findings = {
	'byline-unknown-form': {
		name: 'Unusual byline',
		say: ({ byline }) => `No name could be made out in the byline "${byline}"`,
	},
	'cut-beginning': { name: 'Beginning missing', say: () => 'The beginning is not on this page' },
	'cut-ending': { name: 'Ending missing', say: () => 'The ending is not on this page' },
	'date-contradiction': { name: 'Dates disagree', say: dateContradiction },
	'district-by-page': {
		name: 'Place by its page',
		say: (data) =>
			`Too few names of places in the text; put down as ${data.district}, as most of the page is${second(data.second)}`,
	},
	'district-close': {
		name: 'Two places alike',
		say: (data) => `${data.district} or ${data.second}: hard to tell`,
	},
	'duplicate-differs': {
		name: 'Printed twice, differently',
		say: ({ of }) =>
			of === null
				? 'A paragraph is printed twice with different words; please check'
				: `The same as line ${of} but for some words; please check`,
	},
	'evidence-date': {
		name: 'Evidence of the date',
		say: (data) =>
			'sidecar' in data
				? `the catalogue gives the date ${data.sidecar}`
				: sayDateClue(
						[
							'paper' in data
								? `dated pages of ${data.paper} are of ${[...new Set(data.years)].join('–')}`
								: data.words,
						],
						data.bound,
					),
	},
	'evidence-persons': {
		name: 'Evidence of a name',
		say: ({ printed, reason }) => `${nameReasons[reason]}: … ${printed} …`,
	},
	'evidence-places': { name: 'Evidence of the place', say: evidencePlaces },
	'evidence-topics': { name: 'Evidence of the topic', say: evidenceTopics },
	'half-width-marks': {
		name: 'Half-width marks',
		say: ({ marks }) => `Half-width marks "${marks}" in full-width text`,
	},
	'headline-order': {
		name: 'Order of the headline',
		say: () => 'Which of the two lines is the headline is judged by where they stand',
	},
	'low-confidence': { name: 'Uncertain cut', say: () => 'The cut is less certain than the limit' },
	'newspaper-contradicted': {
		name: 'Newspaper disagrees',
		say: ({ words, printed, sidecar }) =>
			`The running head "${words}" is that of ${printed}; the catalogue says ${sidecar}`,
	},
	'newspaper-guess': {
		name: 'Newspaper not given',
		say: ({ clues, guess }) => `The catalogue gives no newspaper. ${newspaperClues(clues)}${guessed(guess)}`,
	},
	'mostly-noise': {
		name: 'Mostly noise',
		say: ({ share }) =>
			`About ${Math.round(share * 100)}% of the page are signs that make no words: the OCR has most likely failed; better done again from another picture or with another program`,
	},
	'order-against-boxes': {
		name: 'Order against position',
		say: ({ lines }) =>
			`${many(lines, 'line')} of the file stand above the line before in the same column: the order of the file does not agree with the positions on the page`,
	},
	'page-printed-twice': {
		name: 'Page twice in the file',
		say: ({ lines }) =>
			`The text of the page stands in the file a second time; the ${many(lines, 'line')} of the second count as duplicates`,
	},
	'no-article': {
		name: 'No article',
		say: () => 'No article was found on the page; all of its text counts as running heads and the like',
	},
	'no-date': { name: 'No date', say: ({ why, guess }) => `${noDate[why]}${guessed(guess)}` },
	'no-district': {
		name: 'No place',
		say: (data) => `Too few names of places in the text to settle where it belongs${second(data.second)}`,
	},
	'no-title': { name: 'No headline', say: () => 'The page prints no headline; the title is supplied' },
	'no-topic': {
		name: 'No topic',
		say: (data) => `No topic has enough words in the text${second(data.second)}`,
	},
	'region-differs': { name: 'Places disagree', say: regionDiffers },
	'repeated-at-cut': {
		name: 'Repeated at a column break',
		say: ({ repeated }) => `"${repeated}" stands before and after the column break; left as printed`,
	},
	'repeated-characters': {
		name: 'Doubled characters',
		say: ({ printed, repeated }) => `"${repeated}" is doubled in "${printed}", perhaps an OCR error`,
	},
	'runaway-repetition': {
		name: 'Runaway repetition',
		say: ({ repeated, times }) =>
			`"${repeated}" comes ${times} times in a row: the OCR seems to have run away; please check against the page`,
	},
	'short-body': {
		name: 'Very short text',
		say: () => 'The text is very short; some of it may have been missed',
	},
	'sidecar-date-contradicted': {
		name: 'Date to check',
		say: ({ words, bound, date }) =>
			`"${words}" means ${sayBound(bound)}, which does not agree with the catalogued date ${date}`,
	},
	'title-from-elsewhere': {
		name: 'Headline from elsewhere',
		say: () => 'The headline does not stand above the text; which one it is was inferred',
	},
	'unbalanced-brackets': {
		name: 'Unbalanced brackets',
		say: () => 'Quotation marks or brackets do not match; columns may have been joined wrongly',
	},
	'unread-characters': {
		name: 'Unread characters',
		say: ({ signs, times }) =>
			`${many(times, 'place')} in this line read "${signs}", a sign for characters that could not be read; please check against the page`,
	},
	'unmatched-fragment': {
		name: 'Fragment',
		say: () => 'Text without headline or beginning that belongs to no other article as far as could be seen',
	},
};

/** A question in words. */
import type { queryWords as Words } from '../zh-cn/search-query.ts';

const places = { title: 'headline', author: 'byline', body: 'text' };
const facts: Readonly<
	Record<'person' | 'district' | 'topic' | 'newspaper' | 'date', readonly [is: string, isNot: string]>
> = {
	person: ['names ', 'does not name '],
	district: ['place is ', 'place is not '],
	topic: ['topic is ', 'topic is not '],
	newspaper: ['newspaper is ', 'newspaper is not '],
	date: ['date may be ', 'date cannot be '],
};

/** A text with quotation marks of its own is set off by others. */
const quote = (text: string): string => (text.includes('"') ? `«${text}»` : `"${text}"`);

export const queryWords: typeof Words = {
	quote,
	holds: (field, not) => `${field === null ? '' : `${places[field]} `}${not ? 'without ' : 'with '}`,
	fact: (field, not) => facts[field][not ? 1 : 0],
	or: ' or ',
	and: ' and ',
	near: (text, within) => ` within ${within} characters of ${quote(text)}`,
	signs: (one, longest) =>
		` (${[one ? '? is any one character' : '', longest === null ? '' : `* is up to ${longest} characters`].filter((said) => said !== '').join(', ')})`,
	notes: {
		danglingOr: (text) => `One side of "${text}" is empty; it is left out`,
		jumpMark: (text) =>
			`"${text}" is a jump mark: articles are joined by it, and it is not searched itself; these are places where the text says so`,
		unclosedQuote: (text) => `The quotation mark is not closed; ${quote(text)} is looked for as a phrase`,
		innerOr: (text, spaced) =>
			`${quote(text)} is looked for as it stands; for one of the two leave blanks on both sides: ${spaced}`,
		edgeWildcard: (text, bare) =>
			`${quote(text)} is looked for as it stands: ? and * mean other characters only between two; ${quote(bare)} is found whatever stands around it`,
		nearForm: (text, form) =>
			`${quote(text)} is looked for as it stands; for two terms near each other write: ${form}`,
		nearMisplaced: (text) =>
			`"${text}" stands only between two terms without a field; here both have to occur`,
		noDate: (text) =>
			`${quote(text)} is no date and is looked for as it stands; dates are written date:2024, date:2024-02, date:2024-02-03`,
		unknownField: (field) =>
			`"${field}" is no field and is looked for as it stands; the fields are title, author, body, person, district, topic, newspaper, date`,
	},
};

/** The words of `content/language/public-offices.yaml`, by which a printed capacity is known for a public office. */
import { patternOf } from '../text/phrases.ts';
import { readPhrases } from '../text/read-phrases.ts';

const LISTS = [
	'titles',
	'before-title',
	'heads',
	'body-end',
	'no-authority',
	'not-now',
	'no-name',
	'nation',
	'any-minister',
	'own-body',
	'of-town',
	'zone',
	'party-body',
	'single',
	'ranks',
] as const;

type Patterns = Readonly<Record<(typeof LISTS)[number], RegExp>>;

/** A pattern for each list; the note of each row says what it is for. */
export interface OfficeWords extends Patterns {
	/** Ends of titles, the longer first where one ends in another. */
	titleEnds: readonly string[];
	/** The order in which offices are listed, by the first that fits. */
	order: readonly RegExp[];
}

/** @throws where the file is not as it should be */
export function readOfficeWords(text: string): OfficeWords {
	const rows = readPhrases(LISTS, text);
	const patterns = Object.fromEntries(LISTS.map((list) => [list, patternOf(rows[list])])) as Patterns;
	return {
		...patterns,
		titleEnds: rows.titles.words ?? [],
		order: [...(rows.ranks.words ?? []).map((word) => new RegExp(word, 'u')), patterns['of-town'], /领导$/u],
	};
}

/** The words of `content/language/public-offices.yaml`, by which a printed capacity is known for a public office. */
import { CORE_SCHEMA, load } from 'js-yaml';
import { z } from 'zod';
import { patternOf, phraseRow } from '../text/phrases.ts';

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
	const rows = z.array(phraseRow(LISTS)).parse(load(text, { schema: CORE_SCHEMA }));
	const rowOf = (list: (typeof LISTS)[number]) => {
		const [row] = rows.filter((one) => one.list === list);
		if (!row)
			throw new Error(`Unexpected \`public-offices.yaml\` without the list \`${list}\`, expected its row`);
		return row;
	};
	const patterns = Object.fromEntries(LISTS.map((list) => [list, patternOf(rowOf(list))])) as Patterns;
	return {
		...patterns,
		titleEnds: rowOf('titles').words ?? [],
		order: [
			...(rowOf('ranks').words ?? []).map((word) => new RegExp(word, 'u')),
			patterns['of-town'],
			/领导$/u,
		],
	};
}

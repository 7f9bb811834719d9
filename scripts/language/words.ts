/**
 * The words that newspaper Chinese is read by: family names, roles, bodies. They are data (`content/language/`), read
 * once at the edge and set here, because a page is looked at in hundreds of places and by one language.
 */
import { z } from 'zod';
import { patternOf, type PhraseRow } from '../../src/text/phrases.ts';
import type { PhraseFile } from './phrase-lists.ts';

/** A list of family names. */
export const surnameRow = z.strictObject({
	list: z.enum(['borne', 'words', 'frequent', 'weak', 'signing', 'compound', 'sounds']),
	/** What the list holds and what follows from standing in it. */
	note: z.string().min(1),
	/** A name as a page prints it that begins with one of them. */
	example: z.string().min(1),
	/** Characters, or names of two characters with blanks between. */
	names: z.string().min(1),
});

/** A list of words that bylines are made of. */
export const roleRow = z.strictObject({
	list: z.enum([
		'roles',
		'prefixes',
		'behind',
		'spaced',
		'papers',
		'trades',
		'houses',
		'occupations',
		'bodies',
	]),
	note: z.string().min(1),
	example: z.string().min(1),
	words: z.array(z.string().min(1)).min(1),
});

/** A list of words that rubrics are made of. */
export const columnRow = z.strictObject({
	list: z.enum(['names', 'endings', 'campaigns', 'slogans']),
	note: z.string().min(1),
	example: z.string().min(1),
	words: z.array(z.string().min(1)).min(1),
});

type Surnames = Record<z.infer<typeof surnameRow>['list'], ReadonlySet<string>>;
type Roles = Record<z.infer<typeof roleRow>['list'], readonly string[]>;
type Columns = Record<z.infer<typeof columnRow>['list'], readonly string[]>;
type Phrases = ReadonlyMap<string, { row: PhraseRow; pattern: RegExp }>;

export interface Language {
	surnames: Surnames;
	roles: Roles;
	columns: Columns;
	/** By file and list. */
	phrases: Partial<Record<PhraseFile, Phrases>>;
}

/** The rows of each file, as they were checked. */
export interface LanguageRows {
	surnames: readonly z.infer<typeof surnameRow>[];
	roles: readonly z.infer<typeof roleRow>[];
	columns: readonly z.infer<typeof columnRow>[];
	phrases: Partial<Record<PhraseFile, readonly PhraseRow[]>>;
}

/** Rows that were checked → the language. */
export function makeLanguage({ surnames, roles, columns, phrases }: LanguageRows): Language {
	const namesOf = (list: keyof Surnames) =>
		new Set(
			surnames
				.filter((row) => row.list === list)
				.flatMap(({ names }) =>
					list === 'compound' ? names.split(/\s+/u).filter(Boolean) : [...names.replace(/\s/gu, '')],
				),
		);
	const wordsOf = (list: keyof Roles) =>
		roles.filter((row) => row.list === list).flatMap(({ words }) => words);
	const columnWords = (list: keyof Columns) =>
		columns.filter((row) => row.list === list).flatMap(({ words }) => words);
	return {
		surnames: {
			borne: namesOf('borne'),
			words: namesOf('words'),
			frequent: namesOf('frequent'),
			weak: namesOf('weak'),
			signing: namesOf('signing'),
			compound: namesOf('compound'),
			sounds: namesOf('sounds'),
		},
		roles: {
			roles: wordsOf('roles'),
			prefixes: wordsOf('prefixes'),
			behind: wordsOf('behind'),
			spaced: wordsOf('spaced'),
			papers: wordsOf('papers'),
			trades: wordsOf('trades'),
			houses: wordsOf('houses'),
			occupations: wordsOf('occupations'),
			bodies: wordsOf('bodies'),
		},
		columns: {
			names: columnWords('names'),
			endings: columnWords('endings'),
			campaigns: columnWords('campaigns'),
			slogans: columnWords('slogans'),
		},
		phrases: Object.fromEntries(
			Object.entries(phrases).map(([file, rows]) => [
				file,
				new Map(rows.map((row) => [row.list, { row, pattern: patternOf(row) }])),
			]),
		),
	};
}

/** The language with the family names that an archive adds. */
export const withSurnames = (
	language: Language,
	{ single, compound }: { single: readonly string[]; compound: readonly string[] },
): Language => ({
	...language,
	surnames: {
		...language.surnames,
		borne: new Set([
			...language.surnames.borne,
			...single.filter((name) => !language.surnames.words.has(name)),
		]),
		compound: new Set([...language.surnames.compound, ...compound]),
	},
});

let current: Language | undefined;

/** Sets the language that everything from now on is read by. */
export function useLanguage(language: Language): void {
	current = language;
}

/** @throws where no entry has set one */
export function language(): Language {
	if (!current)
		throw new Error('No words to read by. Call `useLanguage(loadLanguage())` where the program begins.');
	return current;
}

/** What is made of the words once, and anew where others are set. */
export function byLanguage<T>(make: (language: Language) => T): () => T {
	let made: { of: Language; value: T } | undefined;
	return () => {
		const of = language();
		if (made?.of !== of) made = { of, value: make(of) };
		return made.value;
	};
}

/** So many short texts are remembered at once; a page has fewer lines. */
const REMEMBERED = 4096;
/** Longest text that is remembered: what is asked of lines is no question of long ones. */
const SHORT = 200;

/** What is asked of a line again and again, by one language: it is read as blocks are made, as they are looked at, as they are described. */
export function onceALine<T>(read: (text: string) => T): (text: string) => T {
	const lines = byLanguage(() => new Map<string, T>());
	return (text) => {
		if (text.length > SHORT) return read(text);
		const known = lines();
		const made = known.get(text);
		if (made !== undefined) return made;
		const value = read(text);
		if (known.size >= REMEMBERED) known.clear();
		known.set(text, value);
		return value;
	};
}

/** Words as the alternatives of a pattern, the longest first. */
export const anyOf = (words: readonly string[]): string =>
	[...words].sort((a, b) => b.length - a.length).join('|');

/** What a reader asks a list of phrases; the words, what they are for and an example of each list stand in `content/language/`. */
import { alternativesOf } from '../../src/text/phrases.ts';
import type { PhraseFile, PhraseList } from './phrase-lists.ts';
import { byLanguage, language } from './words.ts';

function listed<File extends PhraseFile>(file: File, list: PhraseList<File>) {
	const found = language().phrases[file]?.get(list);
	if (!found)
		throw new Error(`Unexpected list \`${list}\` of \`${file}.yaml\`: this language was set without it`);
	return found;
}

/** Finds a phrase of the list where the list says that it must stand. */
export const phrase = <File extends PhraseFile>(file: File, list: PhraseList<File>): (() => RegExp) =>
	byLanguage(() => listed(file, list).pattern);

/** Finds every one of them. */
export const everyPhrase = <File extends PhraseFile>(file: File, list: PhraseList<File>): (() => RegExp) =>
	byLanguage(() => new RegExp(listed(file, list).pattern.source, 'gu'));

/** Any of the list, as a part of a pattern that is made by this language. */
export const anyPhrase = <File extends PhraseFile>(file: File, list: PhraseList<File>): string =>
	alternativesOf(listed(file, list).row);

/** Finds what is made of the phrases: `any` stands for one of them in the pattern. */
export const withPhrase = <File extends PhraseFile>(
	file: File,
	list: PhraseList<File>,
	pattern: (any: string) => string,
): (() => RegExp) => byLanguage(() => new RegExp(pattern(anyPhrase(file, list)), 'u'));

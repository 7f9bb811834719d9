/**
 * Lists of phrases that tell something by where they stand: rows of `content/language/`, as they are checked and as the
 * pattern they make.
 */
import { z } from 'zod';

/** Where in a text a phrase of the list must stand: at its beginning, at its end, as the whole of it, or anywhere. */
const PLACES = ['start', 'end', 'whole', 'anywhere'] as const;

const isPattern = (source: string): boolean => {
	try {
		return Boolean(new RegExp(source, 'u'));
	} catch {
		return false;
	}
};

interface Phrases {
	words?: readonly string[] | undefined;
	characters?: string | undefined;
}

/** One word of a list as a pattern, or any of them. */
const asAlternatives = ({ words, characters }: Phrases): string =>
	characters === undefined ? (words ?? []).join('|') : `[${characters}]`;

/** Any of the phrases, wherever it stands, as a part of a longer pattern. */
export const alternativesOf = (row: Phrases): string =>
	row.words === undefined || row.words.length === 1 ? asAlternatives(row) : `(?:${asAlternatives(row)})`;

type PlacedPhrases = Phrases & { at: (typeof PLACES)[number] };

function sourceOf(row: PlacedPhrases): string {
	if (row.at === 'anywhere') return asAlternatives(row);
	const some = alternativesOf(row);
	return `${row.at === 'end' ? '' : '^'}${some}${row.at === 'start' ? '' : '$'}`;
}

/** A row whose list is one of these; its example is looked up when the file is read. */
export const phraseRow = <List extends string>(lists: readonly List[]) =>
	z
		.strictObject({
			list: z.enum(lists),
			/** What the list holds and what follows from standing in it. */
			note: z.string().min(1),
			at: z.enum(PLACES),
			/** A text in which one of the phrases stands where it must. */
			example: z.string().min(1),
			/** Words; what has many forms is a pattern: `说[，：]`, `大学(?!生)`. The first that fits counts. */
			words: z
				.array(z.string().min(1).refine(isPattern, 'expected a word, or a pattern that can be read'))
				.min(1)
				.optional(),
			/** Single characters instead of words, without blanks. */
			characters: z
				.string()
				.regex(/^[^\s\\\]^-]+$/u)
				.optional(),
		})
		.refine((row) => (row.words === undefined) !== (row.characters === undefined), {
			message: 'expected either `words` or `characters`',
		})
		.refine((row) => !isPattern(sourceOf(row)) || patternOf(row).test(row.example), {
			message: 'expected a text in which a phrase of the list stands where `at` says',
			path: ['example'],
		});

export type PhraseRow = z.infer<ReturnType<typeof phraseRow<string>>>;

/** The pattern of a list. */
export const patternOf = (row: PlacedPhrases): RegExp => new RegExp(sourceOf(row), 'u');

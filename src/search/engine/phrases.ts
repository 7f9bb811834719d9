/** Phrases from the positions of their characters. */
import type { ArticleText, Occurrences } from './engine.ts';
import { probeOf } from './probe.ts';
import { startsOf } from './starts-of.ts';

/** Positions of one character, by row, ascending. */
export interface Postings {
	byRow: ReadonlyMap<number, readonly number[]>;
	/** Positions in all. */
	size: number;
}

/** What phrases are put together from. */
export interface Characters {
	positionsOf: (token: string) => Promise<Postings>;
	/** Rows that hold the whole phrase, by the index's own word. */
	exactRows: (tokens: readonly string[]) => Promise<ReadonlySet<number>>;
	readText: (row: number) => Promise<Pick<ArticleText, 'row' | 'tokens'>>;
}

/** Articles whose texts are read to tell whether they hold a long phrase. */
const verifiable = 12;
/**
 * A plain query also finds longer words that begin with it. All words are single characters, but Pagefind takes them
 * apart (NFD), and then one Hangul syllable may begin another.
 */
const mayBeginAnother = (token: string): boolean => token.normalize('NFD') !== token;

/** Where the characters at some places of a phrase stand as they do in it; the phrase itself, if it is all places. */
async function placesOf(
	tokens: readonly string[],
	at: readonly number[],
	{ positionsOf, exactRows }: Characters,
): Promise<Occurrences> {
	// All at once, so that the parts of the index they need are asked for together.
	const lists = await Promise.all(at.map((place) => positionsOf(tokens[place] ?? '')));
	const rarest = lists.toSorted((a, b) => a.byRow.size - b.byRow.size)[0];
	const whole = at.length === tokens.length;
	const allowed = whole && tokens.some(mayBeginAnother) ? await exactRows(tokens) : null;
	const found: Occurrences = new Map();
	for (const row of rarest?.byRow.keys() ?? []) {
		if (allowed !== null && !allowed.has(row)) continue;
		const lines = lists.map(({ byRow }) => byRow.get(row) ?? []);
		const starts = startsOf(lines, at);
		if (starts.length > 0) found.set(row, Uint32Array.from(starts));
	}
	return found;
}

/** Keeps the places at which the text itself has the whole phrase. */
async function verified(
	tokens: readonly string[],
	places: Occurrences,
	{ readText }: Characters,
): Promise<Occurrences> {
	const kept: Occurrences = new Map();
	for (const { row, tokens: text } of await Promise.all([...places.keys()].map(readText))) {
		const starts = places
			.get(row)
			?.filter((start) => tokens.every((token, nth) => text[start + nth] === token));
		if (starts !== undefined && starts.length > 0) kept.set(row, starts);
	}
	return kept;
}

export async function findPhrase(tokens: readonly string[], characters: Characters): Promise<Occurrences> {
	const probe = probeOf(tokens);
	const found = await placesOf(tokens, probe, characters);
	if (probe.length === tokens.length) return found;
	if (found.size <= verifiable) return verified(tokens, found, characters);
	return placesOf(
		tokens,
		tokens.map((_, at) => at),
		characters,
	);
}

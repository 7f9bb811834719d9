/** Where a query's phrases stand in one field of a published article: half-open ranges of its text, in order. */
import type { ToSimplified } from '../../text/traditional.ts';
import { align } from '../normalise.ts';
import type { Field, Term } from '../query/grammar.ts';
import { phraseTokens } from '../tokens.ts';

/** What `data-field` an operator means. */
const fieldOf: Readonly<Record<string, Field>> = {
	title: 'title',
	kicker: 'title',
	subtitle: 'title',
	byline: 'author',
	dateline: 'body',
	paragraph: 'body',
	subheading: 'body',
	caption: 'body',
};

export interface TextRange {
	start: number;
	end: number;
}

/** Ranges that touch the same characters are one hit; those that only meet are two. */
export function findHits(
	text: string,
	kind: string,
	terms: readonly Term[],
	toSimplified: ToSimplified,
): TextRange[] {
	const { chars, starts, ends } = align(text, toSimplified);
	const found: TextRange[] = [];
	for (const term of terms) {
		if (term.field !== null && term.field !== fieldOf[kind]) continue;
		// The index writes the one space that counts as a sign of its own.
		const phrase = phraseTokens(term.text, toSimplified).map((token) => (token === '\u2423' ? ' ' : token));
		if (phrase.length === 0) continue;
		for (let at = 0; at + phrase.length <= chars.length; at++)
			if (phrase.every((char, nth) => chars[at + nth] === char))
				found.push({ start: starts[at] ?? 0, end: ends[at + phrase.length - 1] ?? 0 });
	}
	found.sort((a, b) => a.start - b.start || b.end - a.end);
	const merged: TextRange[] = [];
	for (const range of found) {
		const last = merged.at(-1);
		if (last !== undefined && range.start < last.end) last.end = Math.max(last.end, range.end);
		else merged.push({ ...range });
	}
	return merged;
}

/** Where a query's phrases stand in one field of a published article: half-open ranges of its text, in order. */
import type { ToSimplified } from '../../text/traditional.ts';
import { align } from '../normalise.ts';
import type { TextField, Term } from '../query/grammar.ts';
import { piecesOf } from '../query/pattern.ts';
import { chained, nearOneAnother, type Span } from '../query/spans.ts';
import { phraseTokens } from '../tokens.ts';

/** What `data-field` an operator means. */
const fieldOf: Readonly<Record<string, TextField>> = {
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

/** Where a phrase stands among normalised characters. */
function placesOf(phrase: readonly string[], chars: readonly string[]): number[] {
	const places: number[] = [];
	for (let at = 0; at + phrase.length <= chars.length; at++)
		if (phrase.every((char, nth) => chars[at + nth] === char)) places.push(at);
	return places;
}

/** The same pieces and words that the search puts together, here over one field alone. */
function spansOf(term: Term, chars: readonly string[], toSimplified: ToSimplified): Span[] {
	const pieces = piecesOf(term).flatMap(({ text, least, most }) => {
		// The index writes the one space that counts as a sign of its own.
		const phrase = phraseTokens(text, toSimplified).map((token) => (token === '\u2423' ? ' ' : token));
		return phrase.length === 0
			? []
			: [{ places: placesOf(phrase, chars), length: phrase.length, least, most }];
	});
	const spans = chained(pieces, []);
	return term.near === null
		? spans
		: nearOneAnother(spans, spansOf(term.near.term, chars, toSimplified), term.near.within, []);
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
		for (const { start, length } of spansOf(term, chars, toSimplified))
			found.push({ start: starts[start] ?? 0, end: ends[start + length - 1] ?? 0 });
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

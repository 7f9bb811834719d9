/**
 * How a text stands in the index: one token a character, fields parted by a sign that no query can hold, so that a
 * phrase is found wherever it stands in a field and never runs from one field into the next.
 */
import type { ToSimplified } from '../text/traditional.ts';
import { align, normalise } from './normalise.ts';
import type { FieldText } from './record.ts';

/** Parts fields; private use, so that no newspaper prints it and normalised queries lose it. */
export const boundary = '\uE000';
/** Stands for the one space that tells Latin words apart. */
const space = '\u2423';
/** A stretch of tokens as people type it. */
export const typedFrom = (tokens: readonly string[]): string => tokens.join('').replaceAll(space, ' ');
const tokenOf = (char: string): string => (char === ' ' ? space : char);

/**
 * Where the published text differs from the tokens: how many tokens are as they stand, then the text that the next
 * one stands for, and so on.
 */
export type Differences = (number | string)[];

export interface IndexedText {
	tokens: string[];
	/** Tokens of each field. */
	lengths: number[];
	differences: Differences;
}

/** Tokens of all fields with the way back to what was published. */
export function tokenise(fields: readonly FieldText[], toSimplified: ToSimplified): IndexedText {
	const tokens: string[] = [];
	const lengths: number[] = [];
	const differences: Differences = [];
	let plain = 0;
	fields.forEach(({ text }, nth) => {
		if (nth > 0) {
			tokens.push(boundary);
			plain += 1;
		}
		const { chars, ends } = align(text.replaceAll(boundary, ''), toSimplified);
		lengths.push(chars.length);
		chars.forEach((char, at) => {
			tokens.push(tokenOf(char));
			const printed = text.slice(ends[at - 1] ?? 0, ends[at]);
			if (printed === char) plain += 1;
			else {
				differences.push(plain, printed);
				plain = 0;
			}
		});
	});
	return { tokens, lengths, differences };
}

/** Tokens of a phrase to look for; empty where it has no character that is indexed. */
export function phraseTokens(text: string, toSimplified: ToSimplified): string[] {
	return [...normalise(text, toSimplified).replaceAll(boundary, '')].map(tokenOf);
}

/** What each token stands for in the published text; blanks that the index drops stand in front of the next. */
export function printedPieces(tokens: readonly string[], differences: Differences): string[] {
	const pieces = tokens.map((token) => (token === space ? ' ' : token));
	let at = 0;
	for (let nth = 0; nth + 1 < differences.length; nth += 2) {
		at += differences[nth] as number;
		pieces[at] = differences[nth + 1] as string;
		at += 1;
	}
	return pieces;
}

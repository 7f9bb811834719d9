/** `王?明`, `淮安*大道`: the literal pieces of a term and how many characters of the same field stand between them. */
import type { Term } from './grammar.ts';

/** Characters that `*` stands for at the most. */
export const longestStar = 20;

export interface Piece {
	text: string;
	/** Characters between the piece before and this one. */
	least: number;
	most: number;
}

/** Signs count only between letters, digits or Han characters; everywhere else they are what was printed. */
const wildcards = /(?<=[\p{L}\p{N}])[?*]+(?=[\p{L}\p{N}])/gu;

export function piecesOf({ text, quoted }: Pick<Term, 'text' | 'quoted'>): Piece[] {
	const signs = quoted ? [] : [...text.matchAll(wildcards)];
	const pieces: Piece[] = [];
	let from = 0;
	let [least, most] = [0, 0];
	for (const { 0: sign, index } of signs) {
		pieces.push({ text: text.slice(from, index), least, most });
		least = sign.replaceAll('*', '').length;
		most = least + (sign.length - least) * longestStar;
		from = index + sign.length;
	}
	return [...pieces, { text: text.slice(from), least, most }];
}

/** As it would be typed. */
export const typedTerm = ({ text, near }: Term): string =>
	near === null ? text : `${text} NEAR/${near.within} ${near.term.text}`;

/**
 * The one normal form in which texts and queries meet: what is indexed and what is asked both go through here,
 * so that width, case, dots, 繁簡 and typographic spaces never decide whether a passage is found.
 * Punctuation stays and is matched literally, but for signs that print and OCR set for one another.
 */
import { latexSpans } from '../text/latex.ts';
import { fullMark, sameSign, twinSign } from '../text/look-alikes.ts';
import type { ToSimplified } from '../text/traditional.ts';

/** One normalised character stands for `text.slice(start, end)` of what came in. */
export interface Aligned {
	/** Normalised characters, one string per code point. */
	chars: string[];
	starts: number[];
	ends: number[];
}

const same: ToSimplified = (char) => char;

/** A base character with the marks that stand on it: the smallest piece NFKC may change. */
const cluster = /\P{M}\p{M}*|\p{M}+/gsu;
const invisible = /[\p{Cf}\p{Cc}\p{Cs}]/gu;
const marks = /(?![\u3099\u309A])\p{M}/gu;
const blank = /^\s$/u;
/** Between two of these a space tells words apart; everywhere else it is typography. */
const spaced = /^(?!\p{Script=Han})[\p{L}\p{N}]$/u;
/** The plain case, by far the most frequent: one Han character that needs no Unicode table. */
const plainHan = /^[\u4E00-\u9FFF]$/u;

function foldCluster(piece: string, toSimplified: ToSimplified): string[] {
	if (plainHan.test(piece)) return [toSimplified(piece)];
	if (/^[\t\n\v\f\r]$/u.test(piece)) return [' '];
	const folded = piece
		.normalize('NFKC')
		.toLowerCase()
		.normalize('NFD')
		.replace(marks, '')
		.normalize('NFC')
		.replace(invisible, '');
	return [...folded].map((char) => {
		const simple = toSimplified(sameSign.get(char) ?? char);
		const full = fullMark.get(simple) ?? simple;
		return twinSign.get(full) ?? full;
	});
}

/** What a text falls into: clusters, and LaTeX as what it prints. */
function* piecesOf(text: string): Generator<{ piece: string; start: number; end: number }> {
	let at = 0;
	const clusters = function* (until: number) {
		for (const { 0: piece, index } of text.slice(at, until).matchAll(cluster))
			yield { piece, start: at + index, end: at + index + piece.length };
	};
	for (const { start, end, plain } of latexSpans(text)) {
		yield* clusters(start);
		for (const { 0: piece } of plain.matchAll(cluster)) yield { piece, start, end };
		at = end;
	}
	yield* clusters(text.length);
}

/** Normal form with the way back to the text that came in. */
export function align(text: string, toSimplified: ToSimplified = same): Aligned {
	const aligned: Aligned = { chars: [], starts: [], ends: [] };
	let space: { start: number; end: number } | null = null;
	const push = (char: string, start: number, end: number): void => {
		aligned.chars.push(char);
		aligned.starts.push(start);
		aligned.ends.push(end);
	};
	for (const { piece, start, end } of piecesOf(text)) {
		for (const char of foldCluster(piece, toSimplified)) {
			if (blank.test(char)) {
				space ??= { start, end };
				continue;
			}
			if (space !== null && spaced.test(char) && spaced.test(aligned.chars.at(-1) ?? ''))
				push(' ', space.start, space.end);
			space = null;
			push(char, start, end);
		}
	}
	return aligned;
}

/** `align` without the way back. */
export function normalise(text: string, toSimplified: ToSimplified = same): string {
	return align(text, toSimplified).chars.join('');
}

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

/** Is the code unit of the plain case? */
const isPlain = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
/** What surely is no mark on the character before: Han, ASCII, ideographic punctuation, full-width signs. */
const isNoMark = (code: number): boolean =>
	isPlain(code) ||
	(code >= 0x20 && code <= 0x7e) ||
	(code >= 0x3001 && code <= 0x3020) ||
	(code >= 0xff01 && code <= 0xff5e);

/** Normal form with the way back to the text that came in. */
export function align(text: string, toSimplified: ToSimplified = same): Aligned {
	const aligned: Aligned = { chars: [], starts: [], ends: [] };
	let space: { start: number; end: number } | null = null;
	const push = (char: string, start: number, end: number): void => {
		aligned.chars.push(char);
		aligned.starts.push(start);
		aligned.ends.push(end);
	};
	const take = (piece: string, start: number, end: number): void => {
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
	};
	let at = 0;
	const takeUntil = (until: number): void => {
		while (at < until) {
			if (isPlain(text.charCodeAt(at)) && (at + 1 === until || isNoMark(text.charCodeAt(at + 1)))) {
				space = null;
				push(toSimplified(text[at] ?? ''), at, (at += 1));
				continue;
			}
			// As far as the next character that begins a cluster for sure.
			let end = at + 1;
			while (end < until && !isPlain(text.charCodeAt(end))) end += 1;
			for (const { 0: piece, index } of text.slice(at, end).matchAll(cluster))
				take(piece, at + index, at + index + piece.length);
			at = end;
		}
	};
	// LaTeX stands for what it prints.
	for (const { start, end, plain } of latexSpans(text)) {
		takeUntil(start);
		for (const { 0: piece } of plain.matchAll(cluster)) take(piece, start, end);
		at = end;
	}
	takeUntil(text.length);
	return aligned;
}

/** `align` without the way back. */
export function normalise(text: string, toSimplified: ToSimplified = same): string {
	return align(text, toSimplified).chars.join('');
}

/**
 * The one normal form in which texts and queries meet: what is indexed and what is asked both go through here,
 * so that width, case, dots, 繁簡 and typographic spaces never decide whether a passage is found.
 * Punctuation stays and is matched literally.
 */

/** One normalised character stands for `text.slice(start, end)` of what came in. */
export interface Aligned {
	/** Normalised characters, one string per code point. */
	chars: string[];
	starts: number[];
	ends: number[];
}

/** 繁 → 简, one character for one; identity where the table is not loaded. */
export type ToSimplified = (char: string) => string;
const same: ToSimplified = (char) => char;

/** Signs that look alike or are set for one another, folded after NFKC. Full-width forms are the home form of `,` and its kin. */
const folds: readonly (readonly [from: string, to: string])[] = [
	['•‧∙⋅・◦', '·'],
	['‐‑‒−', '-'],
	['―─━', '—'],
	['〜∼', '~'],
	[',', '，'],
	[':', '：'],
	[';', '；'],
	['!', '！'],
	['?', '？'],
	['(', '（'],
	[')', '）'],
	// Pagefind reads an ASCII quotation mark as its own syntax.
	['"', '＂'],
];
const foldOf = new Map(folds.flatMap(([from, to]) => [...from].map((char) => [char, to] as const)));

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
		const simple = toSimplified(char);
		return foldOf.get(simple) ?? simple;
	});
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
	for (const { 0: piece, index } of text.matchAll(cluster)) {
		const end = index + piece.length;
		for (const char of foldCluster(piece, toSimplified)) {
			if (blank.test(char)) {
				space ??= { start: index, end };
				continue;
			}
			if (space !== null && spaced.test(char) && spaced.test(aligned.chars.at(-1) ?? ''))
				push(' ', space.start, space.end);
			space = null;
			push(char, index, end);
		}
	}
	return aligned;
}

/** `align` without the way back. */
export function normalise(text: string, toSimplified: ToSimplified = same): string {
	return align(text, toSimplified).chars.join('');
}

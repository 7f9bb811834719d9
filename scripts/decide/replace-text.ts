/** Misread words put right in the text of an article; both readings stay. */
import type { Part, Piece, Run } from '../types.ts';
import type { PlacedCorrection } from './read-corrections.ts';

/** Words of one line to put right. */
export interface Replacement {
	line: number;
	before: string;
	after: string;
}

export const replacementsOf = (list: readonly PlacedCorrection[]): Replacement[] =>
	list.flatMap(({ correction }) => (correction.do === 'replace' ? [correction] : []));

const TEXT: ReadonlySet<Part['kind']> = new Set(['paragraph', 'caption']);
const endsInLatin = /[\p{Script=Latin}\p{Nd}][.,;:!?’”)]{0,2}$/u;
const beginsInLatin = /^[“‘(]?[\p{Script=Latin}\p{Nd}]/u;
/** Between the pieces of a part: a cut paragraph runs on, deck lines are one space apart, byline lines keep their break. */
function separatorOf(kind: Part['kind'], { text, ends }: Piece, next: Piece): string {
	if (ends && TEXT.has(kind)) return '\n';
	const [before, after] = [text.trimEnd(), next.text.trimStart()];
	if (kind === 'byline' || kind === 'credit') return '\n';
	// `John` and `Smith` stood apart on the page, by the end of the line.
	if (kind === 'paragraph') return endsInLatin.test(before) && beginsInLatin.test(after) ? ' ' : '';
	return ' ';
}

/** One piece as runs: the first place where each replacement's words stand carries the reading before. */
function pieceRuns({ line, text }: Piece, replacements: readonly Replacement[]): Run[] {
	let runs: Run[] = [{ text: text.trim() }];
	for (const { before, after } of replacements.filter((one) => one.line === line)) {
		const index = runs.findIndex((run) => run.from === undefined && run.text.includes(before));
		const run = runs[index];
		if (!run) continue;
		const at = run.text.indexOf(before);
		const split = [
			{ text: run.text.slice(0, at) },
			{ text: after, from: before },
			{ text: run.text.slice(at + before.length) },
		];
		runs = [
			...runs.slice(0, index),
			...split.filter(({ text: words, ...rest }) => words || 'from' in rest),
			...runs.slice(index + 1),
		];
	}
	return runs;
}

/** `inter-` at the end of a line and `national` below; a word with another hyphen (`state-of-`) keeps them all. */
const DIVIDED = [
	/(?<![\p{Script=Latin}\p{N}-])\p{Script=Latin}\p{Ll}+-$/u,
	/^\p{Ll}{2,}(?![\p{Script=Latin}\p{N}-])/u,
] as const;

/** The word that a hyphen divides between two pieces, whole, with what is printed kept beside it; null where none is. */
function mendDivided(above: readonly Run[], below: readonly Run[]): Run[] | null {
	const [last, first] = [above.at(-1), below[0]];
	if (!last || !first || last.from !== undefined || first.from !== undefined) return null;
	const [head, tail] = [DIVIDED[0].exec(last.text)?.[0], DIVIDED[1].exec(first.text)?.[0]];
	if (head === undefined || tail === undefined) return null;
	return [
		...above.slice(0, -1),
		{ text: last.text.slice(0, -head.length) },
		{ text: head.slice(0, -1) + tail, from: head + tail },
		{ text: first.text.slice(tail.length) },
		...below.slice(1),
	].filter(({ text }) => text);
}

/** A part's text as runs; without replacements and divided words it is one run. */
export function partRuns({ kind, pieces }: Part, replacements: readonly Replacement[]): Run[] {
	const runs = pieces.reduce<Run[]>((above, piece, index) => {
		const below = pieceRuns(piece, replacements);
		if (index === 0) return below;
		const separator = separatorOf(kind, pieces[index - 1]!, piece);
		const mended = kind === 'paragraph' && separator === '' ? mendDivided(above, below) : null;
		return mended ?? [...above, { text: separator }, ...below];
	}, []);
	// Neighbouring runs without a correction are one.
	return runs.reduce<Run[]>((joined, run) => {
		const last = joined.at(-1);
		if (last && last.from === undefined && run.from === undefined) last.text += run.text;
		else joined.push({ ...run });
		return joined;
	}, []);
}

/** A part's text after corrections. */
export const partText = (part: Part, replacements: readonly Replacement[] = []): string =>
	partRuns(part, replacements)
		.map(({ text }) => text)
		.join('');

/** How often words stand in the pieces of a line: a replacement fits where they stand once. */
export const timesIn = (parts: readonly Part[], line: number, words: string): number =>
	parts
		.flatMap(({ pieces }) => pieces.filter((piece) => piece.line === line))
		.reduce((sum, { text }) => sum + text.split(words).length - 1, 0);

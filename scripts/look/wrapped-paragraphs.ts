/** Paragraphs in a text that is wrapped at a width: a first row set in by two characters holds two characters less. */
import type { Line } from './lines.ts';
import { width } from './wrapped-headlines.ts';

const ENDS_SENTENCE = /[。！？…][”’」』）)]*$/u;
/** Half-width units that a row may differ by, where figures stand in it or a mark is squeezed in. */
const ABOUT = 1;
const INDENT = 4;
/** So many paragraphs must show the habit, and this share of those that can. */
const SEEN = 4;
const MOST = 0.6;

/**
 * Lines at which a paragraph begins although the line above is full: the sentence above is finished, this row holds
 * two characters less than a full one, and the row below is full. Only where rows that surely begin a paragraph, below
 * a short last row, do so on this page; blanks at the beginning of a row, which would say it, are seldom read.
 */
export function paragraphsAmong(lines: readonly Line[], full: number): Set<number> {
	const next = (i: number): boolean => lines[i + 1]?.number === lines[i]!.number + 1;
	const setIn = (i: number): boolean =>
		next(i) &&
		Math.abs(width(lines[i]!.text) - (full - INDENT)) <= ABOUT &&
		width(lines[i + 1]!.text) >= full - ABOUT;
	const below = (i: number): boolean => i > 0 && next(i - 1) && ENDS_SENTENCE.test(lines[i - 1]!.text);
	// Two rows and more: what follows a short row that ends a sentence surely begins a paragraph.
	const sure = lines.flatMap((_, i) =>
		below(i) &&
		next(i) &&
		width(lines[i - 1]!.text) < full - INDENT - ABOUT &&
		width(lines[i + 1]!.text) >= full - ABOUT
			? [i]
			: [],
	);
	const shown = sure.filter(setIn);
	if (shown.length < SEEN || shown.length < MOST * sure.length) return new Set();
	return new Set(lines.flatMap((_, i) => (below(i) && setIn(i) ? [i] : [])));
}

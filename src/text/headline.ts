/**
 * Where a headline may break: at printed blanks and marks, and in a long clause between its phrases, never inside one.
 * The breaks are `<wbr>` (with `word-break: keep-all`), which add nothing to text that is copied or searched.
 * Browsers would also break beside a quotation mark within a phrase; `nb` holds the mark and its neighbour together.
 */
import { breakClause } from './break-clause.ts';
import { escapeHtml } from './escape-html.ts';
import { fullWidth } from './full-width.ts';

/** A clause ends after a mark or a blank, and before an opening quotation mark or the column's name in brackets. */
const clausePattern =
	/[^，。：；、！？,:;!?\s]+?(?=[“‘《（\u{f0800}-\u{f0fff}]|$|[，。：；、！？,:;!?\s])[，。：；、！？,:;!?\s”’》）]*|./gsu;
const quotation = /[“‘《（][^“”‘’《》（）]{1,10}[”’》）]|\([^()（）]{1,10}\)$/gu;
/** What stands in brackets behind a headline is the name of a column: 要留住乡愁（人间万象）. */
const isColumn = (text: string, at: number, quote: string): boolean =>
	/^[（(]/u.test(quote) && at + quote.length === text.length;
const besideMark = /[”’》）]+[\p{L}\p{N}][“‘《（]*|[\p{L}\p{N}][“‘《（]+/gu;

// One title stands in many lists.
const done = new Map<string, string>();

/** A headline as markup. */
export function headline(text: string): string {
	const known = done.get(text);
	if (known !== undefined) return known;
	const markup = markBreaks(text);
	done.set(text, markup);
	return markup;
}

/** The pieces of a headline that stay on one line each where the line is long enough. */
export function breakHeadline(text: string): string[] {
	// Short quotations become one private character each, so that no clause or word boundary falls into them.
	const kept: string[] = [];
	const folded = text.replace(quotation, (quote, at: number) =>
		String.fromCodePoint((isColumn(text, at, quote) ? 0xf0800 : 0xf0000) + kept.push(quote) - 1),
	);
	const unfold = (piece: string): string =>
		piece.replace(/[\u{f0000}-\u{f0fff}]/gu, (sign) => kept[(sign.codePointAt(0) ?? 0) & 0x7ff] ?? '');
	const clauses = folded.match(clausePattern) ?? [folded];
	return clauses.flatMap((clause) => breakClause(clause, (word) => [...unfold(word)].length)).map(unfold);
}

const parted = (before: string, after: string): boolean => !(/\p{P}$/u.test(before) && /^\p{P}/u.test(after));

/** After these a browser breaks of itself, but not before an opening quotation mark. */
const breaksItself = /[\s，。：；、！？,:;!?]$/u;

/** Where it may break besides, for pages that are made in the browser: code units before each break. */
export function headlineBreaks(text: string): number[] {
	const breaks: number[] = [];
	let line = '';
	for (const piece of breakHeadline(text)) {
		if (line !== '' && parted(line, piece) && !(breaksItself.test(line) && !/^[“‘《（]/u.test(piece)))
			breaks.push(line.length);
		line += piece;
	}
	return breaks;
}

/** A phrase as markup. */
function markPhrase(phrase: string): string {
	let markup = '';
	let at = 0;
	for (const { 0: joint, index } of phrase.matchAll(besideMark)) {
		markup += `${escapeHtml(phrase.slice(at, index))}<span class="nb">${joint}</span>`;
		at = index + joint.length;
	}
	return markup + escapeHtml(phrase.slice(at));
}

// Two marks in a row are set closer together, but only within one run of text.
const markBreaks = (text: string): string =>
	fullWidth(
		breakHeadline(text)
			.map(markPhrase)
			.reduce((line, piece) => `${line}${parted(line, piece) ? '<wbr>' : ''}${piece}`, '')
			.replace(/^<wbr>/u, ''),
	);

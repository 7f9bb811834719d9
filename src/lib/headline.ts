/**
 * Where a headline may break: between clauses, and in a long clause between words, never inside one.
 * The breaks are `<wbr>` (with `word-break: keep-all`), which add nothing to text that is copied or searched.
 */
import { escapeHtml } from '../integrations/string-jsx.ts';
import { fullWidth } from './full-width.ts';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Clauses up to this many characters stay whole: about a third of a phone's line in headline size. */
const wholeClause = 11;

/** A clause ends after a mark or a blank and before an opening quotation mark. */
const clausePattern =
	/[^，。：；、！？,:;!?\s]+?(?=[“‘《（]|$|[，。：；、！？,:;!?\s])[，。：；、！？,:;!?\s”’》）]*|./gsu;
const quotation = /[“‘《（][^“”‘’《》（）]{1,8}[”’》）]/gu;

/** Words of a long clause; a single character joins the word before it. */
function splitClause(clause: string): string[] {
	const pieces: string[] = [];
	for (const { segment } of words.segment(clause)) {
		const last = pieces.at(-1);
		const short = [...segment].length === 1;
		if (last !== undefined && (short || [...last].length === 1)) pieces[pieces.length - 1] = last + segment;
		else pieces.push(segment);
	}
	return pieces;
}

/** A headline as markup. */
export function headline(text: string): string {
	// Short quotations become one private character each, so that no clause or word boundary falls into them.
	const kept: string[] = [];
	const folded = text.replace(quotation, (quote) => String.fromCodePoint(0xf0000 + kept.push(quote) - 1));
	const unfold = (piece: string): string =>
		piece.replace(/[\u{f0000}-\u{f0fff}]/gu, (sign) => kept[(sign.codePointAt(0) ?? 0) - 0xf0000] ?? '');
	const clauses = folded.match(clausePattern) ?? [folded];
	const pieces = clauses.flatMap((clause) =>
		[...unfold(clause)].length <= wholeClause ? [clause] : splitClause(clause),
	);
	// Two marks in a row are set closer together, but only within one run of text.
	return fullWidth(
		pieces
			.map((piece) => escapeHtml(unfold(piece)))
			.reduce(
				(line, piece) => `${line}${/\p{P}$/u.test(line) && /^\p{P}/u.test(piece) ? '' : '<wbr>'}${piece}`,
			),
	);
}

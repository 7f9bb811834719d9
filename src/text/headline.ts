/**
 * Where a headline may break: between clauses, and in a long clause between words, never inside one.
 * The breaks are `<wbr>` (with `word-break: keep-all`), which add nothing to text that is copied or searched.
 */
import { escapeHtml } from './escape-html.ts';
import { fullWidth } from './full-width.ts';
import { cutWords } from './words.ts';

/** Clauses up to this many characters stay whole: about a third of a phone's line in headline size. */
const wholeClause = 11;

/** A clause ends after a mark or a blank and before an opening quotation mark. */
const clausePattern =
	/[^，。：；、！？,:;!?\s]+?(?=[“‘《（]|$|[，。：；、！？,:;!?\s])[，。：；、！？,:;!?\s”’》）]*|./gsu;
const quotation = /[“‘《（][^“”‘’《》（）]{1,8}[”’》）]/gu;

/** Characters that belong to the word after them; every other single character joins the word before it. */
const leading = new Set('以在为把让向赴对将从用与和及暨被由同再不第');

/** Words of a long clause; no line begins or ends with a single character. */
function splitClause(clause: string): string[] {
	const pieces: string[] = [];
	let lead = '';
	for (const word of cutWords(clause)) {
		const single = [...word].length === 1;
		if (single && leading.has(word)) lead += word;
		else if (single && lead === '' && pieces.length > 0) pieces.push((pieces.pop() ?? '') + word);
		else {
			pieces.push(lead + word);
			lead = '';
		}
	}
	return lead === '' ? pieces : [...pieces.slice(0, -1), (pieces.at(-1) ?? '') + lead];
}

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

function markBreaks(text: string): string {
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

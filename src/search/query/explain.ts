import { queryWords as t } from '../../strings/search-query.ts';
import { isFact, usualNear, type Note, type Query, type Term } from './grammar.ts';
import { longestStar, piecesOf } from './pattern.ts';

/** `NEAR(甲,乙)` → 甲, 乙 */
const operands = (text: string): string[] =>
	text
		.replace(/^NEAR[(（]|[)）]$/giu, '')
		.split(/[,，]/u)
		.map((one) => one.trim());

const noteTexts: Readonly<Record<Note['kind'], (text: string) => string>> = {
	'dangling-or': t.notes.danglingOr,
	'jump-mark': t.notes.jumpMark,
	'unclosed-quote': t.notes.unclosedQuote,
	'inner-or': (text) => t.notes.innerOr(text, text.replace(/\s*[|｜]\s*/gu, ' | ')),
	'edge-wildcard': (text) => t.notes.edgeWildcard(text, text.replace(/^[?*]+|[?*]+$/gu, '')),
	'near-form': (text) =>
		/[,，]/u.test(text)
			? t.notes.nearForm(text, operands(text).join(` NEAR/${usualNear} `))
			: t.notes.nearMisplaced(text),
	'no-date': t.notes.noDate,
	'unknown-field': (text) => t.notes.unknownField(/^[^:：]+[:：]/u.exec(text)?.[0] ?? text),
};

/** A stretch of the explanation; terms are set off so that the page can tie their own count to them. */
export interface Said {
	text: string;
	term: Term | null;
}

const verbOf = ({ field, not }: Term): string => (isFact(field) ? t.fact(field, not) : t.holds(field, not));

/** What a term's own signs mean. */
function signsOf(term: Term): string {
	if (term.near !== null) return t.near(term.near.term.text, term.near.within);
	if (isFact(term.field)) return '';
	const gaps = piecesOf(term).slice(1);
	const one = gaps.some(({ least }) => least > 0);
	const star = gaps.some(({ least, most }) => most > least);
	return one || star ? t.signs(one, star ? longestStar : null) : '';
}

/** The query in words: `含“营商环境”，且不含“项目”`. Only the first term of an OR says where; the others repeat it if theirs differs. */
export function explain(query: Query): Said[] {
	return query.clauses.flatMap((clause, nth) =>
		clause.flatMap((term, within): Said[] => {
			const before = clause[within - 1];
			const sameVerb = before?.field === term.field && before.not === term.not;
			const joint = within > 0 ? t.or : nth > 0 ? t.and : '';
			const signs = signsOf(term);
			return [
				{ text: `${joint}${sameVerb ? '' : verbOf(term)}`, term: null },
				{ text: t.quote(term.text), term },
				...(signs === '' ? [] : [{ text: signs, term: null }]),
			];
		}),
	);
}

export const explainText = (query: Query): string =>
	explain(query)
		.map(({ text }) => text)
		.join('');

export const explainNotes = ({ notes }: Query): string[] =>
	notes.map(({ kind, text }) => noteTexts[kind](text));

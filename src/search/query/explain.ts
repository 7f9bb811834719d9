import type { Field, Note, Query, Term } from './grammar.ts';

const places: Readonly<Record<Field, string>> = { title: '标题', author: '作者', body: '正文' };

const noteTexts: Readonly<Record<Note['kind'], (text: string) => string>> = {
	'dangling-or': (text) => `“${text}”的一边没有词，未计`,
	'jump-mark': (text) => `“${text}”是接转说明：各篇已按它接好，它本身不在检索之列，这里只有正文里写到的`,
	'unclosed-quote': (text) => `引号没有合上，按整句${quote(text)}查`,
};

/** A stretch of the explanation; terms are set off so that the page can tie their own count to them. */
export interface Said {
	text: string;
	term: Term | null;
}

/** A text that has quotation marks of its own is set off by others. */
const quote = (text: string): string => (/[“”]/u.test(text) ? `「${text}」` : `“${text}”`);

/** The query in words: `含“营商环境”，且不含“项目”`. Only the first term of an OR says where; the others repeat it if theirs differs. */
export function explain(query: Query): Said[] {
	return query.clauses.flatMap((clause, nth) =>
		clause.flatMap((term, within): Said[] => {
			const before = clause[within - 1];
			const sameVerb = before?.field === term.field && before.not === term.not;
			const joint = within > 0 ? '或' : nth > 0 ? '且' : '';
			const verb = sameVerb ? '' : `${term.field ? places[term.field] : ''}${term.not ? '不含' : '含'}`;
			return [
				{ text: `${joint}${verb}`, term: null },
				{ text: quote(term.text), term },
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

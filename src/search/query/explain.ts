import { usualNear, type FactField, type Note, type Query, type Term, type TextField } from './grammar.ts';
import { isFact } from './grammar.ts';
import { longestStar, piecesOf } from './pattern.ts';

const places: Readonly<Record<TextField, string>> = { title: '标题', author: '作者', body: '正文' };
const facts: Readonly<Record<FactField, readonly [is: string, isNot: string]>> = {
	person: ['人物有', '人物没有'],
	district: ['地区是', '地区不是'],
	topic: ['主题有', '主题没有'],
	newspaper: ['报纸是', '报纸不是'],
	date: ['日期可能在', '日期不会在'],
};

/** `NEAR(甲,乙)` → 甲, 乙 */
const operands = (text: string): string[] =>
	text
		.replace(/^NEAR[(（]|[)）]$/giu, '')
		.split(/[,，]/u)
		.map((one) => one.trim());

const noteTexts: Readonly<Record<Note['kind'], (text: string) => string>> = {
	'dangling-or': (text) => `“${text}”的一边没有词，未计`,
	'jump-mark': (text) => `“${text}”是接转说明：各篇已按它接好，它本身不在检索之列，这里只有正文里写到的`,
	'unclosed-quote': (text) => `引号没有合上，按整句${quote(text)}查`,
	'inner-or': (text) =>
		`${quote(text)}按原文查；要查其中之一，两边留空格：${text.replace(/\s*[|｜]\s*/gu, ' | ')}`,
	'edge-wildcard': (text) =>
		`${quote(text)}按原文查：?和*只在两字之间才代表别的字；查${quote(text.replace(/^[?*]+|[?*]+$/gu, ''))}本来就不论前后是什么字`,
	'near-form': (text) =>
		text.includes(',') || text.includes('，')
			? `${quote(text)}按原文查；要查两词相近，写作：${operands(text).join(` NEAR/${usualNear} `)}`
			: `“${text}”只用在两个不带检索项的词之间，这里按“都要出现”查`,
	'no-date': (text) => `${quote(text)}不是日期，按原文查；可以写 日期:2024、日期:2024-02、日期:2024年2月3日`,
	'unknown-field': (text) =>
		`“${/^[^:：]+[:：]/u.exec(text)?.[0] ?? text}”不是检索项，按原文查；检索项有 标题 作者 正文 人物 地区 主题 报纸 日期`,
};

/** A stretch of the explanation; terms are set off so that the page can tie their own count to them. */
export interface Said {
	text: string;
	term: Term | null;
}

/** A text that has quotation marks of its own is set off by others. */
const quote = (text: string): string => (/[“”]/u.test(text) ? `「${text}」` : `“${text}”`);

function verbOf({ field, not }: Term): string {
	if (isFact(field)) return facts[field][not ? 1 : 0];
	return `${field ? places[field] : ''}${not ? '不含' : '含'}`;
}

/** What a term's own signs mean. */
function signsOf(term: Term): string {
	if (term.near !== null) return `与${quote(term.near.term.text)}相隔不过${term.near.within}字`;
	if (isFact(term.field)) return '';
	const gaps = piecesOf(term).slice(1);
	const said = [
		gaps.some(({ least }) => least > 0) && '?是任一字',
		gaps.some(({ least, most }) => most > least) && `*是0至${longestStar}字`,
	].filter(Boolean);
	return said.length === 0 ? '' : `（${said.join('，')}）`;
}

/** The query in words: `含“营商环境”，且不含“项目”`. Only the first term of an OR says where; the others repeat it if theirs differs. */
export function explain(query: Query): Said[] {
	return query.clauses.flatMap((clause, nth) =>
		clause.flatMap((term, within): Said[] => {
			const before = clause[within - 1];
			const sameVerb = before?.field === term.field && before.not === term.not;
			const joint = within > 0 ? '或' : nth > 0 ? '且' : '';
			const signs = signsOf(term);
			return [
				{ text: `${joint}${sameVerb ? '' : verbOf(term)}`, term: null },
				{ text: quote(term.text), term },
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

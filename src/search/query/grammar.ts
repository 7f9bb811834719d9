/**
 * The query language as data: what each sign means, where it counts, and an example that the tests parse.
 * A sign counts only where a term begins or where it stands alone between blanks; inside a term it is text.
 */

/** A part of the article a term may be tied to. */
export type Field = 'title' | 'author' | 'body';

/** One phrase, always matched whole. */
export interface Term {
	kind: 'term';
	/** As typed, without signs. */
	text: string;
	field: Field | null;
	not: boolean;
}

/** Every clause must hold; within a clause one term must. */
export interface Query {
	clauses: Term[][];
	/** What was typed and means nothing, said aloud instead of dropped. */
	notes: Note[];
}

export interface Note {
	kind: 'dangling-or' | 'unclosed-quote' | 'jump-mark';
	text: string;
}

/** Words before the colon (half or full width) that tie a term to a field. */
export const fieldNames: Readonly<Record<string, Field>> = {
	标题: 'title',
	標題: 'title',
	题: 'title',
	title: 'title',
	作者: 'author',
	author: 'author',
	正文: 'body',
	body: 'body',
};

/** Signs that mean OR where they stand alone. */
export const orSigns: ReadonlySet<string> = new Set(['|', '｜', 'OR']);

export interface Example {
	query: string;
	/** What it asks for, in the words the page shows. */
	says: string;
	/** The same as `[not] [field:]text` terms, clause by clause. */
	means: string[][];
}

/** One row a rule; the tests walk them. */
export const examples: readonly Example[] = [
	{ query: '营商环境', says: '含“营商环境”', means: [['营商环境']] },
	{
		query: '营商环境 项目',
		says: '含“营商环境”且含“项目”',
		means: [['营商环境'], ['项目']],
	},
	{
		query: '营商环境 -项目',
		says: '含“营商环境”且不含“项目”',
		means: [['营商环境'], ['!项目']],
	},
	{
		query: '清江浦 | 洪泽',
		says: '含“清江浦”或“洪泽”',
		means: [['清江浦', '洪泽']],
	},
	{
		query: '清江浦 OR 洪泽 教育',
		says: '含“清江浦”或“洪泽”且含“教育”',
		means: [['清江浦', '洪泽'], ['教育']],
	},
	{
		query: '"Made in China"',
		says: '含“Made in China”',
		means: [['Made in China']],
	},
	{ query: '标题:党建', says: '标题含“党建”', means: [['title:党建']] },
	{ query: '作者：淮开', says: '作者含“淮开”', means: [['author:淮开']] },
	{
		query: '正文:"党建 引领"',
		says: '正文含“党建 引领”',
		means: [['body:党建 引领']],
	},
	{ query: '-标题:会议 党建', says: '标题不含“会议”且含“党建”', means: [['!title:会议'], ['党建']] },
	{ query: '-"红色物业"', says: '不含“红色物业”', means: [['!红色物业']] },
	{ query: '“红色物业”', says: '含「“红色物业”」', means: [['“红色物业”']] },
	{ query: '7+3 A-B 甲|乙', says: '含“7+3”且含“A-B”且含“甲|乙”', means: [['7+3'], ['A-B'], ['甲|乙']] },
	{ query: '时间:下午', says: '含“时间:下午”', means: [['时间:下午']] },
];

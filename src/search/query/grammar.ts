/**
 * The query language as data: what each sign means, where it counts, and an example that the tests parse.
 * A sign counts only where a term begins or where it stands alone between blanks; inside a term it is text.
 */

/** A part of the article's text that a term may be tied to. */
export type TextField = 'title' | 'author' | 'body';
/** What the archive says of an article, whatever its text. */
const factFields = ['person', 'district', 'topic', 'newspaper', 'date'] as const;
export type FactField = (typeof factFields)[number];
export type Field = TextField | FactField;

/** One phrase, always matched whole. */
export interface Term {
	kind: 'term';
	/** As typed, without signs. */
	text: string;
	field: Field | null;
	not: boolean;
	/** In quotation marks: `?` and `*` are text. */
	quoted: boolean;
	/** `甲 NEAR/20 乙`: the other phrase, and how many characters may stand between the two, in either order. */
	near: { term: Term; within: number } | null;
}

export const isFact = (field: Field | null): field is FactField =>
	(factFields as readonly (Field | null)[]).includes(field);

/** Every clause must hold; within a clause one term must. */
export interface Query {
	clauses: Term[][];
	/** What was typed and means nothing, said aloud instead of dropped. */
	notes: Note[];
}

export interface Note {
	kind:
		| 'dangling-or'
		| 'unclosed-quote'
		| 'jump-mark'
		| 'inner-or'
		| 'edge-wildcard'
		| 'near-form'
		| 'no-date'
		| 'unknown-field';
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
	人物: 'person',
	person: 'person',
	地区: 'district',
	地區: 'district',
	district: 'district',
	主题: 'topic',
	主題: 'topic',
	topic: 'topic',
	报纸: 'newspaper',
	報紙: 'newspaper',
	newspaper: 'newspaper',
	日期: 'date',
	date: 'date',
};

/** Signs that mean OR where they stand alone. */
export const orSigns: ReadonlySet<string> = new Set(['|', '｜', 'OR']);
/** Signs that mean what the blank means. */
export const andSigns: ReadonlySet<string> = new Set(['AND', '&']);
/** What makes the next term one that must not be there, as `-` does. */
export const notSign = 'NOT';
/** `NEAR/20`, or `NEAR` for the usual distance. */
export const nearSign = /^NEAR(?:\/(\d{1,3}))?$/u;
export const usualNear = 20;

export interface Example {
	query: string;
	/** What it asks for, in the words the page shows. */
	says: string;
	/** The same as `[not] [field:]text` terms, clause by clause. */
	means: string[][];
	/** What is said beside it. */
	notes?: string[];
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
	{ query: '7+3 A-B', says: '含“7+3”且含“A-B”', means: [['7+3'], ['A-B']] },
	{ query: '清江浦 AND 洪泽', says: '含“清江浦”且含“洪泽”', means: [['清江浦'], ['洪泽']] },
	{ query: '会议 NOT 教育', says: '含“会议”且不含“教育”', means: [['会议'], ['!教育']] },
	{ query: '人物:徐子佳', says: '人物有“徐子佳”', means: [['person:徐子佳']] },
	{ query: '地区：涟水 教育', says: '地区是“涟水”且含“教育”', means: [['district:涟水'], ['教育']] },
	{ query: '-主题:教育', says: '主题没有“教育”', means: [['!topic:教育']] },
	{ query: '报纸:"晨报"', says: '报纸是“晨报”', means: [['newspaper:晨报']] },
	{ query: '日期:2024-1', says: '日期可能在“2024-1”', means: [['date:2024-1']] },
	{ query: '党建 NEAR/9 物业', says: '含“党建”与“物业”相隔不过9字', means: [['党建 NEAR/9 物业']] },
	{ query: '党建 NEAR 物业', says: '含“党建”与“物业”相隔不过20字', means: [['党建 NEAR/20 物业']] },
	{ query: '王?明', says: '含“王?明”（?是任一字）', means: [['王?明']] },
	{ query: '淮安*大道', says: '含“淮安*大道”（*是0至20字）', means: [['淮安*大道']] },
	{ query: '"王?明"', says: '含“王?明”', means: [['王?明']] },
	{
		query: '甲|乙',
		says: '含“甲|乙”',
		means: [['甲|乙']],
		notes: ['“甲|乙”按原文查；要查其中之一，两边留空格：甲 | 乙'],
	},
	{
		query: '党建*',
		says: '含“党建*”',
		means: [['党建*']],
		notes: ['“党建*”按原文查：?和*只在两字之间才代表别的字；查“党建”本来就不论前后是什么字'],
	},
	{
		query: 'NEAR(党建,物业)',
		says: '含“NEAR(党建,物业)”',
		means: [['NEAR(党建,物业)']],
		notes: ['“NEAR(党建,物业)”按原文查；要查两词相近，写作：党建 NEAR/20 物业'],
	},
	{
		query: '日期:下午',
		says: '含“日期:下午”',
		means: [['日期:下午']],
		notes: ['“下午”不是日期，按原文查；可以写 日期:2024、日期:2024-02、日期:2024年2月3日'],
	},
	{
		query: '时间:下午',
		says: '含“时间:下午”',
		means: [['时间:下午']],
		notes: ['“时间:”不是检索项，按原文查；检索项有 标题 作者 正文 人物 地区 主题 报纸 日期'],
	},
];

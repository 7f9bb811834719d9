/** 一次检索说成话，简体中文。 */
const places = { title: '标题', author: '作者', body: '正文' };
const facts: Readonly<
	Record<'person' | 'district' | 'topic' | 'newspaper' | 'date', readonly [is: string, isNot: string]>
> = {
	person: ['人物有', '人物没有'],
	district: ['地区是', '地区不是'],
	topic: ['主题有', '主题没有'],
	newspaper: ['报纸是', '报纸不是'],
	date: ['日期可能在', '日期不会在'],
};

/** 文字自己带引号的，用另一种引号括起。 */
const quote = (text: string): string => (/[“”]/u.test(text) ? `「${text}」` : `“${text}”`);

export const queryWords = {
	quote,
	/** 查哪里、含还是不含：放在所查的字前面。 */
	holds: (field: keyof typeof places | null, not: boolean): string =>
		`${field === null ? '' : places[field]}${not ? '不含' : '含'}`,
	fact: (field: keyof typeof facts, not: boolean): string => facts[field][not ? 1 : 0],
	or: '或',
	and: '且',
	near: (text: string, within: number): string => `与${quote(text)}相隔不过${within}字`,
	/** @param longest 星号至多代多少字；null：没有星号 */
	signs: (one: boolean, longest: number | null): string =>
		`（${[one ? '?是任一字' : '', longest === null ? '' : `*是0至${longest}字`].filter((said) => said !== '').join('，')}）`,
	notes: {
		danglingOr: (text: string): string => `“${text}”的一边没有词，未计`,
		jumpMark: (text: string): string =>
			`“${text}”是接转说明：各篇已按它接好，它本身不在检索之列，这里只有正文里写到的`,
		unclosedQuote: (text: string): string => `引号没有合上，按整句${quote(text)}查`,
		innerOr: (text: string, spaced: string): string =>
			`${quote(text)}按原文查；要查其中之一，两边留空格：${spaced}`,
		edgeWildcard: (text: string, bare: string): string =>
			`${quote(text)}按原文查：?和*只在两字之间才代表别的字；查${quote(bare)}本来就不论前后是什么字`,
		nearForm: (text: string, form: string): string => `${quote(text)}按原文查；要查两词相近，写作：${form}`,
		nearMisplaced: (text: string): string => `“${text}”只用在两个不带检索项的词之间，这里按“都要出现”查`,
		noDate: (text: string): string =>
			`${quote(text)}不是日期，按原文查；可以写 日期:2024、日期:2024-02、日期:2024年2月3日`,
		unknownField: (field: string): string =>
			`“${field}”不是检索项，按原文查；检索项有 标题 作者 正文 人物 地区 主题 报纸 日期`,
	},
};

/** 一次檢索說成話，繁體中文（臺灣）。 */
const places = { title: '標題', author: '作者', body: '正文' };
const facts: Readonly<
	Record<'person' | 'district' | 'topic' | 'newspaper' | 'date', readonly [is: string, isNot: string]>
> = {
	person: ['人物有', '人物沒有'],
	district: ['地區是', '地區不是'],
	topic: ['主題有', '主題沒有'],
	newspaper: ['報紙是', '報紙不是'],
	date: ['日期可能在', '日期不會在'],
};

/** 文字自己帶引號的，用另一種引號括起。 */
const quote = (text: string): string => (/[「」]/u.test(text) ? `『${text}』` : `「${text}」`);

export const queryWords = {
	quote,
	/** 查哪裡、含還是不含：放在所查的字前面。 */
	holds: (field: keyof typeof places | null, not: boolean): string =>
		`${field === null ? '' : places[field]}${not ? '不含' : '含'}`,
	fact: (field: keyof typeof facts, not: boolean): string => facts[field][not ? 1 : 0],
	or: '或',
	and: '且',
	near: (text: string, within: number): string => `與${quote(text)}相隔不過${within}字`,
	/** @param longest 星號至多代多少字；null：沒有星號 */
	signs: (one: boolean, longest: number | null): string =>
		`（${[one ? '?是任一字' : '', longest === null ? '' : `*是0至${longest}字`].filter((said) => said !== '').join('，')}）`,
	notes: {
		danglingOr: (text: string): string => `「${text}」的一邊沒有詞，未計`,
		jumpMark: (text: string): string =>
			`「${text}」是接轉說明：各篇已按它接好，它本身不在檢索之列，這裡只有正文裡寫到的`,
		unclosedQuote: (text: string): string => `引號沒有合上，按整句${quote(text)}查`,
		innerOr: (text: string, spaced: string): string =>
			`${quote(text)}按原文查；要查其中之一，兩邊留空格：${spaced}`,
		edgeWildcard: (text: string, bare: string): string =>
			`${quote(text)}按原文查：?和*只在兩字之間才代表別的字；查${quote(bare)}本來就不論前後是什麼字`,
		nearForm: (text: string, form: string): string => `${quote(text)}按原文查；要查兩詞相近，寫作：${form}`,
		nearMisplaced: (text: string): string => `「${text}」只用在兩個不帶檢索項的詞之間，這裡按「都要出現」查`,
		noDate: (text: string): string =>
			`${quote(text)}不是日期，按原文查；可以寫 日期:2024、日期:2024-02、日期:2024年2月3日`,
		unknownField: (field: string): string =>
			`「${field}」不是檢索項，按原文查；檢索項有 標題 作者 正文 人物 地區 主題 報紙 日期`,
	},
};

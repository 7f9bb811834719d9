/** 檢索的文字，繁體中文（臺灣）。 */
const kinds = {
	article: '文章',
	photo: '圖片報導',
	continuation: '續文',
	fragment: '殘篇',
};
const facets = {
	district: '地區',
	topic: '主題',
	year: '年月',
	author: '作者',
	person: '文中人物',
	newspaper: '報紙',
	kind: '體裁',
	status: '校勘',
};
const sorts = { relevance: '相關度', newest: '新到舊', oldest: '舊到新' };
const where = {
	byline: '署名',
	dateline: '電頭',
	kicker: '引題',
	subtitle: '副題',
	subheading: '小標題',
	caption: '圖說',
	original: '訂正前',
};

export const searchStrings = {
	kinds,
	facets,
	sorts,
	where,
	/** Values a typed name was taken to mean. */
	meant: (typed: string, values: readonly string[]): string =>
		`「${typed}」取作${values.slice(0, 5).join('、')}${values.length > 5 ? `等${values.length}個` : ''}`,
	unknown: '不詳',
	none: '未歸類',
	reviewed: '已經人校',
	unreviewed: '未經人校',
	dateHeading: (value: string): string => {
		if (value === 'unknown') return '日期不詳';
		if (value === 'spanning') return '跨年未定';
		const [year = '', month] = value.split('-');
		return month === undefined ? `${year}年` : `${Number(month)}月`;
	},
};

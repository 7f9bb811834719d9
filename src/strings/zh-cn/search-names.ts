/** 检索的文字，简体中文。 */
const kinds = {
	article: '文章',
	photo: '图片报道',
	continuation: '续文',
	fragment: '残篇',
};
const facets = {
	district: '地区',
	topic: '主题',
	year: '年月',
	author: '作者',
	person: '文中人物',
	newspaper: '报纸',
	kind: '体裁',
	status: '校勘',
};
const sorts = { relevance: '相关度', newest: '新到旧', oldest: '旧到新' };
const where = {
	byline: '署名',
	dateline: '电头',
	kicker: '引题',
	subtitle: '副题',
	subheading: '小标题',
	caption: '图说',
	original: '订正前',
};

export const searchStrings = {
	kinds,
	facets,
	sorts,
	where,
	/** Values a typed name was taken to mean. */
	meant: (typed: string, values: readonly string[]): string =>
		`“${typed}”取作${values.slice(0, 5).join('、')}${values.length > 5 ? `等${values.length}个` : ''}`,
	unknown: '不详',
	none: '未归类',
	reviewed: '已经人校',
	unreviewed: '未经人校',
	dateHeading: (value: string): string => {
		if (value === 'unknown') return '日期不详';
		if (value === 'spanning') return '跨年未定';
		const [year = '', month] = value.split('-');
		return month === undefined ? `${year}年` : `${Number(month)}月`;
	},
};

/** 页面的框：导航、页脚、单位、翻页、找不到的页。 */
export const frame = {
	lang: 'zh-CN',
	/** 两件不相干的事之间。 */
	apart: '　',
	/** 几样东西并列。 */
	names: (parts: readonly string[]) => parts.join('、'),
	/** 一件事的几句话。 */
	also: (parts: readonly string[]) => parts.join('，'),
	/** 名目和它所说的。 */
	titled: (name: string, rest: string) => `${name}：${rest}`,
	siteNav: '全站',
	here: '位置',
	skip: '跳到正文',
	seal: ['旧', '存', '报', '真'],
	nav: {
		pages: '版面',
		dates: '日历',
		districts: '地区',
		topics: '主题',
		people: '人物',
		search: '检索',
		review: '校勘',
		about: '关于',
	},
	theme: {
		night: '深色',
		day: '浅色',
		large: '大字',
		usual: '常字',
		label: '显示',
		themeTitle: '深色或浅色；与系统一致时随系统',
		typeTitle: '放大全部文字',
	},
	search: {
		label: '检索全文',
		placeholder: '人名、地名、一句原话',
		button: '检索',
		examples: '试试',
	},
	foot: {
		intro: '机器把旧报版面的识别文字切成单篇。每一句都能回到原版的那一行，没有把握的地方照实标出。',
		about: '收了什么，没收什么',
		method: '机器怎样切，切得准不准',
		review: '待人过目之处',
		data: '下载数据',
		feed: '订阅更新',
		newspapers: '报纸',
		all: '全部文章',
		clippings: '剪贴簿',
		offline: '离线阅读',
		colophon: '版本说明',
		rights: '文字权利',
		contact: (who: string) => `联系：${who}`,
	},
	unit: {
		articles: (count: number) => `${count}篇`,
		pages: (count: number) => `${count}个版面`,
		places: (count: number) => `${count}处`,
		people: (count: number) => `${count}人`,
	},
	list: {
		all: '全部文章',
		total: (count: number) => `共${count}篇`,
		pageOf: (page: number, pages: number) => `第${page}页，共${pages}页`,
		pager: '翻页',
		pageLink: (page: number) => `第${page}页`,
		previous: '前一页',
		next: '后一页',
	},
	notFound: {
		title: '没有这一页',
		text: '地址可能写错了，也可能这一页从未有过。已经发表过的文章不会消失：换了地址的会指到新处。',
		try: '从这里找',
	},
	version: {
		made: (version: string, astro: string, pagefind: string) =>
			`由 Jianbao ${version} 生成，页面用 Astro ${astro}，检索索引用 Pagefind ${pagefind}。`,
		changed: (day: string) => `文章最近一次变动在${day}。`,
		data: '全部数据可以下载。',
	},
	feed: { title: (name: string, part: string) => `${name}：${part}`, all: '全部' },
};

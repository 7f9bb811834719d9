/** 頁面的框：導航、頁尾、單位、翻頁、找不到的頁。 */
export const frame = {
	lang: 'zh-TW',
	/** 兩件不相干的事之間。 */
	apart: '　',
	/** 幾樣東西並列。 */
	names: (parts: readonly string[]) => parts.join('、'),
	/** 一件事的幾句話。 */
	also: (parts: readonly string[]) => parts.join('，'),
	/** 名目和它所說的。 */
	titled: (name: string, rest: string) => `${name}：${rest}`,
	siteNav: '全站',
	here: '位置',
	skip: '跳到正文',
	seal: ['舊', '存', '報', '真'],
	nav: {
		pages: '版面',
		dates: '日曆',
		districts: '地區',
		topics: '主題',
		people: '人物',
		search: '檢索',
		review: '校勘',
		about: '關於',
	},
	theme: {
		night: '深色',
		day: '淺色',
		large: '大字',
		usual: '常字',
		label: '顯示',
		themeTitle: '深色或淺色；與系統一致時隨系統',
		typeTitle: '放大全部文字',
	},
	search: {
		label: '檢索全文',
		placeholder: '人名、地名、一句原話',
		button: '檢索',
		examples: '試試',
	},
	foot: {
		intro: '機器把舊報版面的辨識文字切成單篇。每一句都能回到原版的那一行，沒有把握的地方照實標出。',
		about: '收了什麼，沒收什麼',
		method: '機器怎樣切，切得準不準',
		review: '待人過目之處',
		data: '下載資料',
		feed: '訂閱更新',
		newspapers: '報紙',
		all: '全部文章',
		clippings: '剪貼簿',
		offline: '離線閱讀',
		colophon: '版本說明',
		rights: '文字權利',
		contact: (who: string) => `聯絡：${who}`,
	},
	unit: {
		articles: (count: number) => `${count}篇`,
		pages: (count: number) => `${count}個版面`,
		places: (count: number) => `${count}處`,
		people: (count: number) => `${count}人`,
	},
	list: {
		all: '全部文章',
		total: (count: number) => `共${count}篇`,
		pageOf: (page: number, pages: number) => `第${page}頁，共${pages}頁`,
		pager: '翻頁',
		pageLink: (page: number) => `第${page}頁`,
		previous: '前一頁',
		next: '後一頁',
	},
	notFound: {
		title: '沒有這一頁',
		text: '網址可能寫錯了，也可能這一頁從未有過。已經發表過的文章不會消失：換了網址的會指到新處。',
		try: '從這裡找',
	},
	version: {
		made: (version: string, astro: string, pagefind: string) =>
			`由 Jianbao ${version} 生成，頁面用 Astro ${astro}，檢索索引用 Pagefind ${pagefind}。`,
		changed: (day: string) => `文章最近一次變動在${day}。`,
		data: '全部資料可以下載。',
	},
	feed: { title: (name: string, part: string) => `${name}：${part}`, all: '全部' },
};

import { showPageNumber } from '../../numbers/page-number.ts';

/** 檢索頁上的話，繁體中文（臺灣）。 */
export const words = {
	entries: { dates: '日曆', districts: '地區', topics: '主題', people: '人物', pages: '版面' },
	said: '找：',
	aligned: '繁簡、全半形、斷欄都已對齊',
	excluded: (text: string, articles: number): string => `除去：出現「${text}」的（${articles}篇）`,
	nowhere: (text: string): string => `「${text}」全庫沒有出現`,
	more: (count: number): string => `另有${count}處`,
	sameText: (count: number): string => `另有${count}篇文字大體相同`,
	pageNumber: showPageNumber,
	signKinds: {
		person: '人物頁：',
		office: '署名頁：',
		district: '地區頁：',
		topic: '主題頁：',
		newspaper: '報紙頁：',
		title: '',
	},
	signCount: (count: number): string => `（${count}篇）`,
	calendar: '日曆：',
	day: (iso: string): string => {
		const [year = '', month, day] = iso.split('-').map(Number);
		return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
	},
	mayBe: (iso: string, count: number): string => `日期可能在${words.day(iso)}的${count}篇`,
	/** 數字加粗，單寫在前面。 */
	articles: (_count: number): string => '篇',
	andPlaces: '，',
	places: (_count: number): string => '處',
	sort: '排序',
	export: '匯出',
	clip: '剪下這次檢索',
	tools: { lines: '逐處列出', trend: '走勢', alike: '形近寫法', certificate: '出具查無證明' },
	toolFailed: '沒有取全，請再試一次',
	saved: (count: number, format: string): string => `已匯出${count}篇（${format}）`,
	notSaved: '匯出沒有成，請再試一次',
	nothing: '沒有找到。',
	everywhere: '這個字幾乎篇篇都有；再加一個詞，或用篩選縮小',
	noYear: '只有月日，沒有年份，可以逐年翻：',
	status: (total: number, places: number | null): string =>
		total === 0 ? '沒有找到' : places === null ? `${total}篇` : `找到${total}篇，${places}處`,
	loading: '正在查……',
	slow: '網路較慢，仍在取索引……',
	failed: '索引沒有取到，這一次沒有答案（不是沒有結果）。',
	retry: '再試一次',
	browse: '也可以不經檢索，直接翻閱：',
	previous: '上一頁',
	next: '下一頁',
	pageOf: (page: number, pages: number): string => `第${page}頁，共${pages}頁`,
	showAll: (count: number): string => `其餘${count}項`,
	badDate: (text: string): string => `「${text}」不是日期。可以寫 2024、2024年2月、2024-2、202402、2024/2/3`,
	clear: '清除篩選',
	certain: '月份確定',
	bounded: '只知在這幾個月之間',
	chart: '結果逐月篇數',
	year: (year: number): string => `${year}年`,
	bar: (from: string, to: string, count: number): string =>
		`${from === to ? from : `${from}至${to}`}，${count}篇`,
	chartUndated: (count: number): string => `另有${count}篇日期不詳，不在圖上`,
};

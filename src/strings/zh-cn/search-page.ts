import { showPageNumber } from '../../numbers/page-number.ts';

/** 检索页上的话，简体中文。 */
export const words = {
	entries: { dates: '日历', districts: '地区', topics: '主题', people: '人物', pages: '版面' },
	said: '找：',
	aligned: '繁简、全半角、断栏都已对齐',
	excluded: (text: string, articles: number): string => `除去：出现“${text}”的（${articles}篇）`,
	nowhere: (text: string): string => `“${text}”全库没有出现`,
	more: (count: number): string => `另有${count}处`,
	sameText: (count: number): string => `另有${count}篇文字大体相同`,
	pageNumber: showPageNumber,
	signKinds: {
		person: '人物页：',
		office: '署名页：',
		district: '地区页：',
		topic: '主题页：',
		newspaper: '报纸页：',
		title: '',
	},
	signCount: (count: number): string => `（${count}篇）`,
	calendar: '日历：',
	day: (iso: string): string => {
		const [year = '', month, day] = iso.split('-').map(Number);
		return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
	},
	mayBe: (iso: string, count: number): string => `日期可能在${words.day(iso)}的${count}篇`,
	/** 数字加粗，单写在前面。 */
	articles: (_count: number): string => '篇',
	andPlaces: '，',
	places: (_count: number): string => '处',
	sort: '排序',
	export: '导出',
	clip: '剪下这次检索',
	tools: { lines: '逐处列出', trend: '走势', alike: '形近写法', certificate: '出具查无证明' },
	toolFailed: '没有取全，请再试一次',
	saved: (count: number, format: string): string => `已导出${count}篇（${format}）`,
	notSaved: '导出没有成，请再试一次',
	nothing: '没有找到。',
	everywhere: '这个字几乎篇篇都有；再加一个词，或用筛选缩小',
	noYear: '只有月日，没有年份，可以逐年翻：',
	status: (total: number, places: number | null): string =>
		total === 0 ? '没有找到' : places === null ? `${total}篇` : `找到${total}篇，${places}处`,
	loading: '正在查……',
	slow: '网络较慢，仍在取索引……',
	failed: '索引没有取到，这一次没有答案（不是没有结果）。',
	retry: '再试一次',
	browse: '也可以不经检索，直接翻阅：',
	previous: '上一页',
	next: '下一页',
	pageOf: (page: number, pages: number): string => `第${page}页，共${pages}页`,
	showAll: (count: number): string => `其余${count}项`,
	badDate: (text: string): string => `“${text}”不是日期。可以写 2024、2024年2月、2024-2、202402、2024/2/3`,
	clear: '清除筛选',
	certain: '月份确定',
	bounded: '只知在这几个月之间',
	chart: '结果逐月篇数',
	year: (year: number): string => `${year}年`,
	bar: (from: string, to: string, count: number): string =>
		`${from === to ? from : `${from}至${to}`}，${count}篇`,
	chartUndated: (count: number): string => `另有${count}篇日期不详，不在图上`,
};

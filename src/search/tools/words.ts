import type { LineOrder } from './lines.ts';

/** 检索页上“逐处”“走势”的话，简体中文。 */
export const toolWords = {
	lines: (count: number): string => `逐处列出，共${count}处`,
	columns: ['前文', '命中', '后文', '出处'],
	order: '次序',
	orders: {
		answer: '依结果',
		left: '依前文',
		right: '依后文',
		date: '依日期',
		place: '依地区',
	} satisfies Record<LineOrder, string>,
	width: '前后各',
	characters: (count: number): string => `${count}字`,
	plainText: '纯文本',
	more: '再列一百处',
	trend: '历年历月走势',
	trendSay:
		'每行一个词，至多六个，查法与检索相同，就全库计。只知起讫的日期画成斜线，铺在可能的各月各年上；日期不详的只在表里。',
	terms: '词',
	by: '分',
	month: '逐月',
	year: '逐年',
	per: '计',
	measures: {
		articles: '篇数',
		share: '占存世篇数的百分比',
		million: '每百万字出现的处数',
	},
	draw: '画出',
	unknown: '日期不详',
	spanning: (from: string, to: string): string => `${from}至${to}`,
	total: '合计（篇）',
	totalPlaces: '合计（处）',
	failed: '没有取全，请再试一次',
	period: '时间',
	held: '在库篇数',
	characterCount: '在库字数',
	tooMany: '至多六个词，其余未计',
};

/** 日期与日历。 */
const units = ['年', '月', '日'];
const said = (parts: readonly number[], skip = 0): string =>
	parts
		.slice(skip)
		.map((part, i) => `${part}${units[skip + i] ?? ''}`)
		.join('');
const rest = (from: readonly number[], to: readonly number[]): string =>
	said(
		to,
		from.findIndex((part, i) => part !== to[i]),
	);

export const date = {
	date: {
		/** 年、月、日，给几个说几个。 */
		day: (parts: readonly number[]) => said(parts),
		/** 两头都知道的一段时间，同样的部分只说一次。 */
		range: (from: readonly number[], to: readonly number[]) => `${said(from)}至${rest(from, to)}`,
		/** 在这段时间里的某一天。 */
		within: (from: readonly number[], to: readonly number[]) => `${said(from)}至${rest(from, to)}间`,
		about: (date: string) => `约${date}`,
		decade: (year: number) => `${year}年代`,
		century: (nth: number) => `${nth}世纪`,
		someMonth: (year: number) => `${year}年某月`,
		someDay: (year: number, month: number) => `${year}年${month}月某日`,
		/** @param nth 春是零 */
		season: (year: number, nth: number) => `${year}年${'春夏秋冬'[nth] ?? ''}`,
		notBefore: (date: string) => `不早于${date}`,
		notAfter: (date: string) => `不晚于${date}`,
		unknown: '日期不详',
		title: '日历',
		year: (year: number) => `${year}年`,
		/** 民国纪年，接在公历年后面。 */
		republic: (_: number, figures: string) => `民国${figures}年`,
		month: (month: number) => `${month}月`,
		/** 表头里用，越短越好。 */
		shortMonth: (month: number) => `${month}月`,
		yearMonth: (year: number, month: number) => `${year}年${month}月`,
		looseMonth: '跨月未定',
		spanning: '可能在几年之间',
		redated: '这里现在没有文章。曾列在这里的，日期已经改定：',
		emptied: '这里现在没有文章。',
		intro:
			'每篇放在证据所能支持的最窄的一格里：知道日子的放在日子下，只知道月份的放在月份下，其余放在年份下或这里。',
		months: '逐月',
		years: '年月',
		byMonth: '月份',
		whole: '全年',
		days: '日子',
		weekdays: ['一', '二', '三', '四', '五', '六', '日'],
		noneUnknown: '没有。每篇至少能推出大概。',
		looseOf: (year: number) => `${year}年，跨月未定`,
		monthSentence: (all: number, loose: number) =>
			loose === 0
				? `${all}篇，都知道日子。`
				: loose === all
					? `${all}篇，日子都只能推出大概。`
					: `${all}篇，其中${loose}篇不知道是哪一天。`,
		sure: '月份确定',
		maybe: '只知在这几个月之间',
		area: '面积即篇数',
		table: '看表',
		when: '时间',
		count: '篇数',
		density: (count: number) => `逐月篇数，共${count}篇`,
		undrawn: (count: number) => `另有${count}篇日期不详，未画`,
		count1: (count: number) => `${count}篇`,
	},
};

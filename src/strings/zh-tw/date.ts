/** 日期與日曆。 */
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
		/** 年、月、日，給幾個說幾個。 */
		day: (parts: readonly number[]) => said(parts),
		/** 兩頭都知道的一段時間，同樣的部分只說一次。 */
		range: (from: readonly number[], to: readonly number[]) => `${said(from)}至${rest(from, to)}`,
		/** 在這段時間裡的某一天。 */
		within: (from: readonly number[], to: readonly number[]) => `${said(from)}至${rest(from, to)}間`,
		about: (date: string) => `約${date}`,
		decade: (year: number) => `${year}年代`,
		century: (nth: number) => `${nth}世紀`,
		someMonth: (year: number) => `${year}年某月`,
		someDay: (year: number, month: number) => `${year}年${month}月某日`,
		/** @param nth 春是零 */
		season: (year: number, nth: number) => `${year}年${'春夏秋冬'[nth] ?? ''}`,
		notBefore: (date: string) => `不早於${date}`,
		notAfter: (date: string) => `不晚於${date}`,
		unknown: '日期不詳',
		title: '日曆',
		year: (year: number) => `${year}年`,
		/** 民國紀年，接在公曆年後面。 */
		republic: (_: number, figures: string) => `民國${figures}年`,
		month: (month: number) => `${month}月`,
		/** 表頭裡用，越短越好。 */
		shortMonth: (month: number) => `${month}月`,
		yearMonth: (year: number, month: number) => `${year}年${month}月`,
		looseMonth: '跨月未定',
		spanning: '可能在幾年之間',
		redated: '這裡現在沒有文章。曾列在這裡的，日期已經改定：',
		emptied: '這裡現在沒有文章。',
		intro:
			'每篇放在證據所能支持的最窄的一格裡：知道日子的放在日子下，只知道月份的放在月份下，其餘放在年份下或這裡。',
		months: '逐月',
		years: '年月',
		byMonth: '月份',
		whole: '全年',
		days: '日子',
		weekdays: ['一', '二', '三', '四', '五', '六', '日'],
		noneUnknown: '沒有。每篇至少能推出大概。',
		looseOf: (year: number) => `${year}年，跨月未定`,
		monthSentence: (all: number, loose: number) =>
			loose === 0
				? `${all}篇，都知道日子。`
				: loose === all
					? `${all}篇，日子都只能推出大概。`
					: `${all}篇，其中${loose}篇不知道是哪一天。`,
		sure: '月份確定',
		maybe: '只知在這幾個月之間',
		area: '面積即篇數',
		table: '看表',
		when: '時間',
		count: '篇數',
		density: (count: number) => `逐月篇數，共${count}篇`,
		undrawn: (count: number) => `另有${count}篇日期不詳，未畫`,
		count1: (count: number) => `${count}篇`,
	},
};

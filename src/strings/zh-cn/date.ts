/** 日期与日历。 */
export const date = {
	date: {
		about: '约',
		decade: (year: number) => `${year}年代`,
		century: (nth: number) => `${nth}世纪`,
		someMonth: '某月',
		someDay: '某日',
		seasons: ['春', '夏', '秋', '冬'],
		between: '间',
		to: '至',
		units: ['年', '月', '日'],
		notBefore: '不早于',
		notAfter: '不晚于',
		unknown: '日期不详',
		title: '日历',
		year: (year: number) => `${year}年`,
		month: (month: number) => `${month}月`,
		yearMonth: (year: number, month: number) => `${year}年${month}月`,
		day: (month: number, day: number) => `${month}月${day}日`,
		looseDay: '日不详',
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

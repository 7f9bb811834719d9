/** 校勘页。 */
export const review = {
	review: {
		title: '校勘',
		kick: '机器拿不准，要人看一眼',
		heading: '待人过目',
		all: '全部',
		lead: (count: number) => `共${count}处。每条都指到原版的那一行，改对了即从此处消去。`,
		none: '没有待核之处。',
		confidence: '切分可信度',
		confidenceLead: '切分可信度从低到高。前面的最该看。',
		correction: '写订正：要贴的几行',
		change: '照此改：要贴的几行',
		agree: '原样不误，记为已核：要贴的几行',
		noOther: '没有试出像样的另一种切法。',
		sure: (share: number) => `可信度${Math.round(share * 100)}%`,
		byMargin:
			'把握最小的在前。每条给出机器的切法、最接近的另一种切法，以及两样各自要贴进订正文件的几行；另一种切法都试切过，贴进去就是所说的样子。“可能性”是机器给那一种的概率，“分差”是两种切法的得分之差，越小越难分。',
		go: (line: number) => `第${line}行`,
		toFill: { name: '（姓名）', day: '（年-月-日）', place: '（地区）', slug: '（拼音）' },
	},
};

/** 校勘頁。 */
export const review = {
	review: {
		title: '校勘',
		kick: '機器拿不準，要人看一眼',
		heading: '待人過目',
		all: '全部',
		lead: (count: number) => `共${count}處。每條都指到原版的那一行，改對了即從此處消去。`,
		none: '沒有待核之處。',
		confidence: '切分可信度',
		confidenceLead: '切分可信度從低到高。前面的最該看。',
		correction: '寫訂正：要貼的幾行',
		change: '照此改：要貼的幾行',
		agree: '原樣不誤，記為已核：要貼的幾行',
		noOther: '沒有試出像樣的另一種切法。',
		sure: (share: number) => `可信度${Math.round(share * 100)}%`,
		byMargin:
			'把握最小的在前。每條給出機器的切法、最接近的另一種切法，以及兩樣各自要貼進訂正檔案的幾行；另一種切法都試切過，貼進去就是所說的樣子。「可能性」是機器給那一種的機率，「分差」是兩種切法的得分之差，越小越難分。',
		go: (line: number) => `第${line}行`,
		toFill: { name: '（姓名）', day: '（年-月-日）', place: '（地區）', slug: '（拼音）' },
	},
};

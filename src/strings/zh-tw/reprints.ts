/** 文字大體相同的文章。 */
export const reprints = {
	reprints: {
		others: (count: number) => `文字大體相同的另有${count}篇：`,
		compare: '逐字對照',
		title: '文字大體相同的文章',
		say: (count: number) =>
			`以下${count}篇的正文大體相同，按日期排列。這是機器逐字比較所得，不說明誰先誰後、誰轉載誰；短的一篇也可能只是長的一篇的一部分。`,
		comparedOnly: (count: number) => `下面只拿排在最前的一篇同隨後${count}篇對照。`,
		between: (first: string, second: string) => `${first}（前者）與${second}（後者）`,
		onlyFirst: '前者有而後者沒有的字',
		onlySecond: '後者有而前者沒有的字',
		tooDifferent: '兩篇不同的字太多，不逐字列出。',
	},
};

/** 文字大体相同的文章。 */
export const reprints = {
	reprints: {
		others: (count: number) => `文字大体相同的另有${count}篇：`,
		compare: '逐字对照',
		title: '文字大体相同的文章',
		say: (count: number) =>
			`以下${count}篇的正文大体相同，按日期排列。这是机器逐字比较所得，不说明谁先谁后、谁转载谁；短的一篇也可能只是长的一篇的一部分。`,
		comparedOnly: (count: number) => `下面只拿排在最前的一篇同随后${count}篇对照。`,
		between: (first: string, second: string) => `${first}（前者）与${second}（后者）`,
		onlyFirst: '前者有而后者没有的字',
		onlySecond: '后者有而前者没有的字',
		tooDifferent: '两篇不同的字太多，不逐字列出。',
	},
};

/** 检索页上不随结果变的话，简体中文；不进脚本。 */
export const formWords = {
	title: '检索',
	filters: '筛选',
	results: '结果',
	pager: '翻页',
	helpTitle: '怎样查',
	helpText: '查的是字，不是词。繁体、简体、全角、半角、断栏都已对齐；标点照原样。按 / 键随时回到检索框。',
	noScript: '逐字检索要在浏览器里运行脚本，而这里没有。不用脚本也能翻遍全库：',
	range: '日期',
	from: '起',
	to: '讫',
	between: '至',
	undated: '含日期不详的',
	skip: '跳到结果',
	tool: '结果的另一种看法',
};

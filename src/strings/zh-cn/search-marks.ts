/** 文章页上检索标记的话，简体中文。 */
export const markWords = {
	label: '检索标记',
	place: (query: string, at: number, count: number): string =>
		at === 0 ? `“${query}” 共${count}处` : `“${query}” 第${at}处，共${count}处`,
	none: (query: string): string => `本篇现在的文字里没有“${query}”，见于订正前的读法`,
	previous: '上一处',
	next: '下一处',
	clear: '去掉标记',
	back: '回到检索',
	before: '前一篇',
	after: '后一篇',
};

/** 文章頁上檢索標記的話，繁體中文（臺灣）。 */
export const markWords = {
	label: '檢索標記',
	place: (query: string, at: number, count: number): string =>
		at === 0 ? `「${query}」 共${count}處` : `「${query}」 第${at}處，共${count}處`,
	none: (query: string): string => `本篇現在的文字裡沒有「${query}」，見於訂正前的讀法`,
	previous: '上一處',
	next: '下一處',
	clear: '去掉標記',
	back: '回到檢索',
	before: '前一篇',
	after: '後一篇',
};

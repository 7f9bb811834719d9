/** 离线阅读。 */
export const offlineWords = {
	title: '离线阅读',
	say: '看过的页存在这台设备的浏览器里，连不上网站时还能翻看，页首写明是哪一天的样子。',
	lost: '连不上网站，要看的这一页也没有存过。',
	noScript: '存与不存要靠脚本，这个浏览器没有开。',
	cannot: '这个浏览器存不了。',
	wholeTitle: '整个库',
	whole: (files: number, size: string) =>
		`连检索一共${files}个文件，不压缩约${size}。存下以后，没有网也能检索。`,
	kept: (day: string) => `这台设备上已有${day}存的一份。`,
	newer: '网站上的已经更新，再存一次才会换。',
	noNetwork: '现在连不上网站。',
	keep: '存下整个库',
	keeping: (done: number, all: number) => `已存${done}，共${all}`,
	done: '存好了。',
	failed: '没有存完，再按一次接着存。',
	anew: '正存着，网站更新了。再按一次，存新的。',
	visited: '看过的页',
	none: '还没有。',
	forget: '全部删去',
	forgotten: '都删去了。',
	day: (iso: string) => iso,
};

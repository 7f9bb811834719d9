/** 離線閱讀。 */
export const offlineWords = {
	title: '離線閱讀',
	say: '看過的頁存在這台裝置的瀏覽器裡，連不上網站時還能翻看，頁首寫明是哪一天的樣子。',
	lost: '連不上網站，要看的這一頁也沒有存過。',
	noScript: '存與不存要靠指令碼，這個瀏覽器沒有開。',
	cannot: '這個瀏覽器存不了。',
	wholeTitle: '整個庫',
	whole: (files: number, size: string) =>
		`連檢索一共${files}個檔案，不壓縮約${size}。存下以後，沒有網也能檢索。`,
	kept: (day: string) => `這台裝置上已有${day}存的一份。`,
	newer: '網站上的已經更新，再存一次才會換。',
	noNetwork: '現在連不上網站。',
	keep: '存下整個庫',
	keeping: (done: number, all: number) => `已存${done}，共${all}`,
	done: '存好了。',
	failed: '沒有存完，再按一次接著存。',
	anew: '正存著，網站更新了。再按一次，存新的。',
	visited: '看過的頁',
	none: '還沒有。',
	forget: '全部刪去',
	forgotten: '都刪去了。',
	day: (iso: string) => iso,
};

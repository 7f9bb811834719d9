/** 沒有找到時的話，繁體中文（臺灣）。 */
export const nothingWords = {
	unquoted: '引號也照原文逐字查。不帶引號查：',
	aloneTitle: '各詞單獨查：',
	alone: (text: string, articles: number): string => `「${text}」${articles}篇`,
	noSuch: (text: string): string => `沒有哪一篇記著「${text}」，也可能報上有而沒有讀出來。`,
	asText: (text: string): string => `只當文字查「${text}」`,
	nearest: '是不是要找：',
	named: (name: string, count: number): string => `${name}（${count}篇）`,
	searched: (articles: number, from: string | null, to: string | null): string =>
		`查遍全庫${articles}篇${from && to ? `（${from} 至 ${to}）` : ''}的標題、署名、正文和圖說，繁體簡體、全形半形、異體、斷欄都對齊後逐字比對，沒有連在一起的這幾個字。可能當時沒有印，也可能那一版不在庫中，或辨識有誤。`,
	apart: (text: string, places: number): string =>
		`「${text}」在版面上另有${places}處，那裡的字不在任何一篇之中（欄題、報頭、重出之類）：`,
	apartAt: (page: string, line: number, words: string): string => `${page} 第${line}行「${words}」`,
	partsTitle: '其中查得到的最長部分：',
};

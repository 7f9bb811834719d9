/** 没有找到时的话，简体中文。 */
export const nothingWords = {
	unquoted: '引号也照原文逐字查。不带引号查：',
	aloneTitle: '各词单独查：',
	alone: (text: string, articles: number): string => `“${text}”${articles}篇`,
	noSuch: (text: string): string => `没有哪一篇记着“${text}”，也可能报上有而没有读出来。`,
	asText: (text: string): string => `只当文字查“${text}”`,
	nearest: '是不是要找：',
	named: (name: string, count: number): string => `${name}（${count}篇）`,
	searched: (articles: number, from: string | null, to: string | null): string =>
		`查遍全库${articles}篇${from && to ? `（${from} 至 ${to}）` : ''}的标题、署名、正文和图说，繁体简体、全角半角、异体、断栏都对齐后逐字比对，没有连在一起的这几个字。可能当时没有印，也可能那一版不在库中，或识别有误。`,
	apart: (text: string, places: number): string =>
		`“${text}”在版面上另有${places}处，那里的字不在任何一篇之中（栏题、报头、重出之类）：`,
	apartAt: (page: string, line: number, words: string): string => `${page} 第${line}行“${words}”`,
	partsTitle: '其中查得到的最长部分：',
};

/** 檢索的寫法，以本庫查得到的例子說明；繁體中文（臺灣）。 */
interface Examples {
	first: string;
	second: string;
	place: string;
	elsewhere: string;
	author: string;
	phrase: string;
}

export const helpWords = {
	rows: ({
		first,
		second,
		place,
		elsewhere,
		author,
		phrase,
	}: Examples): { query: string; says: string }[] => [
		{ query: first, says: '連續出現這幾個字的文章，一篇不漏，一篇不多' },
		{ query: `${first} ${second}`, says: '兩處都要出現' },
		{ query: `${first} -${second}`, says: '出現前者，不出現後者' },
		{ query: `${place} | ${elsewhere}`, says: '出現其中之一；也可寫 OR' },
		{ query: `"${phrase}"`, says: '半形引號裡是一整句；漢字之間的空格不計' },
		{ query: `標題:${first}`, says: '只查標題（引題、主題、副題）；也有「正文:」' },
		{ query: `作者:${author}`, says: '只查署名' },
		{ query: `${first} NEAR/20 ${second}`, says: '兩詞在同一段裡相隔不過20字，先後不論' },
		{
			query: `${first[0] ?? ''}?${first.at(-1) ?? ''}`,
			says: '字間的 ? 是任一字，* 是至多20字，都不出一段',
		},
		{ query: `地區:${place}`, says: '只看這一地區的；也有「人物:」「主題:」「報紙:」「日期:」' },
	],
};

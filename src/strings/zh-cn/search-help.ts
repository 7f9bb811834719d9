/** 检索的写法，以本库查得到的例子说明；简体中文。 */
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
		{ query: first, says: '连续出现这几个字的文章，一篇不漏，一篇不多' },
		{ query: `${first} ${second}`, says: '两处都要出现' },
		{ query: `${first} -${second}`, says: '出现前者，不出现后者' },
		{ query: `${place} | ${elsewhere}`, says: '出现其中之一；也可写 OR' },
		{ query: `"${phrase}"`, says: '半角引号里是一整句；汉字之间的空格不计' },
		{ query: `标题:${first}`, says: '只查标题（引题、主题、副题）；也有“正文:”' },
		{ query: `作者:${author}`, says: '只查署名' },
		{ query: `${first} NEAR/20 ${second}`, says: '两词在同一段里相隔不过20字，先后不论' },
		{
			query: `${first[0] ?? ''}?${first.at(-1) ?? ''}`,
			says: '字间的 ? 是任一字，* 是至多20字，都不出一段',
		},
		{ query: `地区:${place}`, says: '只看这一地区的；也有“人物:”“主题:”“报纸:”“日期:”' },
	],
};

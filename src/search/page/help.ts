/** The query language by examples that find something in this very archive. */
import type { Archive } from '../../archive/archive-types.ts';

export interface HelpRow {
	query: string;
	says: string;
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Values by how many articles have them, most first. */
function ranked(values: readonly string[]): string[] {
	const tally = new Map<string, number>();
	for (const value of values) tally.set(value, (tally.get(value) ?? 0) + 1);
	return [...tally].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([value]) => value);
}

export function helpRows({ items }: Pick<Archive, 'items'>): HelpRow[] {
	const titles = items.flatMap(({ article }) => (article.title === null ? [] : [article.title]));
	const places = ranked(items.flatMap(({ district }) => (district === null ? [] : [district.name])));
	const [first = '会议', second = '活动'] = ranked(
		titles.flatMap((title) => [
			...new Set(
				Array.from(words.segment(title), ({ segment }) => segment).filter(
					(word) => /^\p{Script=Han}{2,}$/u.test(word) && !places.some((place) => place.includes(word)),
				),
			),
		]),
	);
	const [place = '北京', elsewhere = '上海'] = places;
	const [author = '记者'] = ranked(items.flatMap(({ article }) => article.authors.map(({ name }) => name)));
	const phrase =
		titles.find((title) => /^\p{Script=Han}{4,}\s\p{Script=Han}{4,}/u.test(title)) ?? titles[0] ?? first;
	return [
		{ query: first, says: '连续出现这几个字的文章，一篇不漏，一篇不多' },
		{ query: `${first} ${second}`, says: '两处都要出现' },
		{ query: `${first} -${second}`, says: '出现前者，不出现后者' },
		{ query: `${place} | ${elsewhere}`, says: '出现其中之一；也可写 OR' },
		{ query: `"${phrase.slice(0, 14).trim()}"`, says: '半角引号里是一整句；汉字之间的空格不计' },
		{ query: `标题:${first}`, says: '只查标题（引题、主题、副题）；也有“正文:”' },
		{ query: `作者:${author}`, says: '只查署名' },
		{ query: `${first} NEAR/20 ${second}`, says: '两词在同一段里相隔不过20字，先后不论' },
		{
			query: `${first[0] ?? ''}?${first.at(-1) ?? ''}`,
			says: '字间的 ? 是任一字，* 是至多20字，都不出一段',
		},
		{ query: `地区:${place}`, says: '只看这一地区的；也有“人物:”“主题:”“报纸:”“日期:”' },
	];
}

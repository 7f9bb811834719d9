/** The query language by examples that find something in this very archive. */
import type { Archive } from '../../lib/archive-types.ts';

export interface HelpRow {
	query: string;
	says: string;
}

/** The two values that most articles have. */
function topTwo(
	values: readonly (string | undefined)[],
	fallback: readonly [string, string],
): [string, string] {
	const tally = new Map<string, number>();
	for (const value of values) if (value !== undefined) tally.set(value, (tally.get(value) ?? 0) + 1);
	const [first = fallback[0], second = fallback[1]] = [...tally]
		.sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
		.map(([value]) => value);
	return [first, second];
}

export function helpRows({ items }: Pick<Archive, 'items'>): HelpRow[] {
	const [topic, other] = topTwo(
		items.flatMap(({ topics }) => topics.map(({ label }) => label)),
		['教育', '卫生'],
	);
	const [place, elsewhere] = topTwo(
		items.map(({ district }) => district?.name),
		['北京', '上海'],
	);
	const [author] = topTwo(
		items.flatMap(({ article }) => article.authors.map(({ name }) => name)),
		['记者', '通讯员'],
	);
	return [
		{ query: topic, says: '连续出现这几个字的文章，一篇不漏，一篇不多' },
		{ query: `${topic} ${other}`, says: '两处都要出现' },
		{ query: `${topic} -${other}`, says: '出现前者，不出现后者' },
		{ query: `${place} | ${elsewhere}`, says: '出现其中之一；也可写 OR' },
		{ query: `"${topic} ${other}"`, says: '半角引号里是一整句；汉字之间的空格不计' },
		{ query: `标题:${topic}`, says: '只查标题（引题、主题、副题）；也有“正文:”' },
		{ query: `作者:${author}`, says: '只查署名' },
	];
}

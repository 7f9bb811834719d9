/** The query language by examples that find something in this very archive. */
import type { Archive } from '../../archive/archive-types.ts';
import { helpWords as t } from '../../strings/search-help.ts';

export interface HelpRow {
	query: string;
	says: string;
}

/** Examples of an archive that offers none itself. */
const usual = { first: '会议', second: '活动', place: '北京', elsewhere: '上海', author: '记者' };

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
	const [first = usual.first, second = usual.second] = ranked(
		titles.flatMap((title) => [
			...new Set(
				Array.from(words.segment(title), ({ segment }) => segment).filter(
					(word) => /^\p{Script=Han}{2,}$/u.test(word) && !places.some((place) => place.includes(word)),
				),
			),
		]),
	);
	const [place = usual.place, elsewhere = usual.elsewhere] = places;
	const [author = usual.author] = ranked(
		items.flatMap(({ article }) => article.authors.map(({ name }) => name)),
	);
	const phrase =
		titles.find((title) => /^\p{Script=Han}{4,}\s\p{Script=Han}{4,}/u.test(title)) ?? titles[0] ?? first;
	return t.rows({ first, second, place, elsewhere, author, phrase: phrase.slice(0, 14).trim() });
}

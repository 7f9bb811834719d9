/** Topics by districts: how many articles each pair has. Districts are those that articles are about. */
import type { Archive, DistrictNode, Item, TopicNode } from './archive-types.ts';
import { perList } from './per-list.ts';

export interface CrossTable {
	columns: DistrictNode[];
	rows: { topic: TopicNode; counts: number[]; total: number }[];
	highest: number;
}

/** @param most columns: the districts with the most articles */
export function crossTable(
	{ topics, districtBySlug }: Pick<Archive, 'topics' | 'districtBySlug'>,
	most = 12,
): CrossTable {
	const columns = [...districtBySlug.values()]
		.filter(({ items }) => items.length > 0)
		.sort((a, b) => b.items.length - a.items.length)
		.slice(0, most);
	const position = new Map(columns.map(({ district }, i) => [district.name, i]));
	let highest = 0;
	const rows = topics
		.filter(({ items }) => items.length > 0)
		.sort((a, b) => b.items.length - a.items.length)
		.map((topic) => {
			const counts = columns.map(() => 0);
			for (const { district } of topic.items) {
				const column = district === null ? undefined : position.get(district.name);
				if (column === undefined) continue;
				const count = (counts[column] ?? 0) + 1;
				counts[column] = count;
				highest = Math.max(highest, count);
			}
			return { topic, counts, total: topic.items.length };
		});
	return { columns, rows, highest };
}

/** Most frequent first; equal ones in the order they came. */
export function tally<Key>(keys: Iterable<Key>): [Key, number][] {
	const counts = new Map<Key, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a);
}

/** Topics of a list of articles. */
export const tallyTopics = perList((items: readonly Item[]) => tally(items.flatMap(({ topics }) => topics)));

/** Names of those who write and who are named, each once an article. */
export const tallyNames = perList((items: readonly Item[]) =>
	tally(
		items.flatMap(({ article }) => [
			...new Set([...article.authors, ...article.persons].map(({ name }) => name)),
		]),
	),
);

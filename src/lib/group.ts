/** Groupings of the archive by what a vocabulary lists. Each walks the items once. */
import type { District, Newspaper, Topic } from '../schema.ts';
import type { DistrictNode, Item, NewspaperNode, Page, TopicNode } from './archive-types.ts';

/** Appends to `faults` where a district's parent is not in the vocabulary. */
export function groupDistricts(
	rows: readonly District[],
	items: readonly Item[],
	faults: string[],
): { roots: DistrictNode[]; bySlug: Map<string, DistrictNode> } {
	const byName = new Map<string, DistrictNode>();
	for (const district of rows)
		byName.set(district.name, { district, parent: null, children: [], items: [], mentions: [], total: 0 });
	const roots: DistrictNode[] = [];
	for (const node of byName.values()) {
		const { name, parent } = node.district;
		node.parent = parent === null ? null : (byName.get(parent) ?? null);
		if (node.parent !== null) node.parent.children.push(node);
		else roots.push(node);
		if (parent !== null && node.parent === null)
			faults.push(
				`vocabulary/districts: Unexpected parent \`${parent}\` of \`${name}\`, expected a name in the list`,
			);
	}
	for (const item of items) {
		const own = item.district === null ? undefined : byName.get(item.district.name);
		own?.items.push(item);
		for (let node: DistrictNode | null = own ?? null; node !== null; node = node.parent) node.total += 1;
		for (const other of item.otherDistricts) byName.get(other.name)?.mentions.push(item);
	}
	return { roots, bySlug: new Map([...byName.values()].map((node) => [node.district.slug, node])) };
}

export function groupTopics(rows: readonly Topic[], items: readonly Item[]): TopicNode[] {
	const byLabel = new Map(rows.map((topic): [string, TopicNode] => [topic.label, { topic, items: [] }]));
	for (const item of items) for (const { label } of item.topics) byLabel.get(label)?.items.push(item);
	return [...byLabel.values()];
}

/** Newspapers that have articles; the unknown one last, with the slug `unknown`. */
export function groupNewspapers(
	rows: readonly Newspaper[],
	items: readonly Item[],
	pages: readonly Page[],
): NewspaperNode[] {
	const nodes = [...rows, null].map((newspaper): NewspaperNode => ({
		newspaper,
		slug: newspaper?.slug ?? 'unknown',
		items: [],
		pages: [],
	}));
	const byName = new Map(nodes.map((node) => [node.newspaper?.name ?? null, node]));
	for (const item of items) byName.get(item.newspaper?.name ?? null)?.items.push(item);
	for (const page of pages)
		byName.get(page.items.find((item) => item.newspaper !== null)?.newspaper?.name ?? null)?.pages.push(page);
	return nodes.filter((node) => node.items.length > 0);
}

/** Groupings of the archive by what a vocabulary lists. Each walks the items once. */
import type { District, Newspaper, Topic } from '../schema/schema.ts';
import type { DistrictNode, Item, NewspaperNode, Page, TopicNode } from './archive-types.ts';

/** Levels below a city: where one of them is held, its neighbours are shown too, so that the map is whole. */
const local = new Set<District['kind']>(['区', '县', '县级市', '功能区']);

const isHeld = ({ total, mentions }: DistrictNode): boolean => total > 0 || mentions.length > 0;

/** A vocabulary may list the whole country; the archive shows what it holds, what lies above it and beside it. */
function isShown(node: DistrictNode): boolean {
	if (isHeld(node) || node.children.some(isShown)) return true;
	const beside = local.has(node.district.kind) ? (node.parent?.children ?? []) : [];
	return beside.some((other) => local.has(other.district.kind) && other.total > 0);
}

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
	const shown = new Set([...byName.values()].filter(isShown));
	for (const node of shown) node.children = node.children.filter((child) => shown.has(child));
	return {
		roots: roots.filter((node) => shown.has(node)),
		bySlug: new Map([...shown].map((node) => [node.district.slug, node])),
	};
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

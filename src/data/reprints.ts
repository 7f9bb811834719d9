/** Articles of this build whose texts are largely the same; computed when the first article asks. */
import tsCharacters from 'opencc-js/dict/TSCharacters';
import type { Item } from '../archive/archive-types.ts';
import { groupReprints } from '../reprints/group-reprints.ts';
import { pairsOf, simplifierOf } from '../text/traditional.ts';
import { archive } from './archive.ts';

export interface ReprintGroup {
	/** In archival order, at least two; the first one's id names the group. */
	items: Item[];
	id: string;
}

export const bodyOf = ({ parts }: Item): string => parts.map(({ text }) => text).join('\n');

/** What the page says of two texts has to be plain to whoever reads both: about four characters of five are the same. */
const LARGELY_SAME = 0.5;

let known: { groups: ReprintGroup[]; byArticle: Map<string, ReprintGroup> } | undefined;

function compute(): NonNullable<typeof known> {
	const ids = groupReprints(
		archive.items.map((item) => ({ id: item.id, text: bodyOf(item) })),
		simplifierOf(pairsOf(tsCharacters)),
		LARGELY_SAME,
	);
	const nth = new Map(ids.flatMap((group, number) => group.map((id) => [id, number] as const)));
	const members = ids.map((): Item[] => []);
	for (const item of archive.items) members[nth.get(item.id) ?? -1]?.push(item);
	const groups = members.map((items) => ({ items, id: items[0]?.id ?? '' }));
	return {
		groups,
		byArticle: new Map(groups.flatMap((group) => group.items.map((item) => [item.id, group] as const))),
	};
}

export const reprintGroups = (): readonly ReprintGroup[] => (known ??= compute()).groups;

/** Of most articles there is none. */
export const reprintsOf = (id: string): ReprintGroup | undefined => (known ??= compute()).byArticle.get(id);

/** What an article is made of before it is one. */
import type { Duplicate } from '../look/find-duplicates.ts';
import type { Linked } from '../links/link-blocks.ts';
import type { LinkedTexts } from '../links/margins.ts';
import type { Constraints } from '../roles/constraints.ts';
import type { LabelledPage } from '../roles/label-roles.ts';
import type { Block, SourcePage } from '../types.ts';

/** A page whose roles and links are known. */
export interface Solved extends Linked {
	page: SourcePage;
	labelled: LabelledPage;
	duplicates: readonly Duplicate[];
	constraints: Constraints;
	pictures?: readonly Block[];
}

/** One path: an article in the making. Numbers are positions among the view's blocks, texts by order. */
export interface Path extends LinkedTexts {
	/** Late title blocks matched to it. */
	late: number[];
	/** Caption → the text it stands after, by order (-1: above all texts). */
	captions: Map<number, number>;
	credits: number[];
	jumps: number[];
}

export const newPath = (header: Path['header'], texts: Path['texts'] = []): Path => ({
	header,
	texts,
	late: [],
	captions: new Map(),
	credits: [],
	jumps: [],
});

/** Is it an article that its source has cut? */
export const isWhole = ({ labelled, constraints }: Solved, { header, texts }: Path): boolean => {
	const line = labelled.view.seen[header?.blocks[0] ?? texts[0]?.view ?? -1]?.block.line ?? 0;
	return constraints.articles?.some((lines) => lines.includes(line)) === true;
};

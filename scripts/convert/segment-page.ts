/** One page, from text to articles. */
import { assembleArticles } from '../articles/assemble.ts';
import { outlinePage, weighPage, type OpenPage } from '../doubt/weigh-page.ts';
import { linker } from '../links/link-blocks.ts';
import { findDuplicates, type Duplicate } from '../look/find-duplicates.ts';
import { foldedPage } from '../look/folded-page.ts';
import { viewPage } from '../look/page-view.ts';
import type { PageView } from '../look/seen.ts';
import { parseBlocks } from '../look/parse-blocks.ts';
import { duplicatesAsDecided } from '../decide/duplicates-as-decided.ts';
import { linesCut, underCuts } from '../decide/known-cuts.ts';
import type { Constraints } from '../roles/constraints.ts';
import type { StyleCounts } from '../roles/style-counts.ts';
import { labeller } from '../roles/label-roles.ts';
import type { Block, SegmentedPage, SourcePage } from '../types.ts';
import type { Weights } from '../weights/weights.ts';

/** The blocks that are read, with those printed before; pictures are set aside, and what stands below one knows it. */
function readBlocks(page: SourcePage) {
	const blocks = parseBlocks(foldedPage(page).page);
	const cut = linesCut(page);
	const pictures = blocks.filter((b) => b.form === 'picture');
	if (pictures.length) {
		let gap = 0;
		for (const b of blocks)
			if (b.form === 'picture') gap = 3;
			else {
				b.gap = Math.max(b.gap, gap);
				gap = 0;
			}
	}
	const read = blocks.filter((b) => b.form !== 'picture');
	// An article that stands twice in its source stands there twice.
	return { read, found: findDuplicates(read.filter((b) => !cut.has(b.line))).duplicates, pictures };
}

const without = (blocks: readonly Block[], duplicates: readonly Duplicate[]): Block[] => {
	const copies = new Set(duplicates.map(({ copy }) => copy));
	return blocks.filter((b) => !copies.has(b));
};

/** The blocks that take part in the cut, where nobody decided anything. */
export function chainBlocks(page: SourcePage) {
	const { read, found, pictures } = readBlocks(page);
	return { kept: without(read, found), duplicates: found, pictures };
}

const look = (read: readonly Block[], duplicates: readonly Duplicate[], weights: Weights): PageView =>
	viewPage(without(read, duplicates), new Set(duplicates.map((d) => d.of.index)), weights);

/** The page as it is looked at under what people decided about its repeats. */
export function viewAsDecided(page: SourcePage, weights: Weights, decided: Constraints): PageView {
	const { read, found } = readBlocks(page);
	return look(read, duplicatesAsDecided(found, read, decided), weights);
}

/**
 * What no decision changes is done once, and what only decisions about repeats and roles change, once for each of them.
 * @param others what the other pages of its paper show; without them the page speaks for itself alone
 */
export const openPage = (page: SourcePage, weights: Weights, others?: StyleCounts): OpenPage =>
	lookAtPage(page, weights)(others);

/** The same beside other pages that may show this or that; the page itself is looked at once. */
export function lookAtPage(page: SourcePage, weights: Weights): (others?: StyleCounts) => OpenPage {
	const blocks = readBlocks(page);
	const views = once((duplicates: readonly Duplicate[]) => look(blocks.read, duplicates, weights));
	return (others) => openBeside({ page, views, ...blocks }, weights, others);
}

type LookedAt = ReturnType<typeof readBlocks> & {
	page: SourcePage;
	views: (key: string, duplicates: readonly Duplicate[]) => PageView;
};

function openBeside(
	{ page, views, read, found, pictures }: LookedAt,
	weights: Weights,
	others?: StyleCounts,
): OpenPage {
	const readings = once((duplicates: readonly Duplicate[]) => {
		const label = labeller(views(keyOfRepeats(duplicates), duplicates), weights, others);
		return once((constraints: Constraints) => {
			const labelled = label(constraints);
			return { labelled, link: linker(labelled, weights) };
		});
	});
	const assembled = (decided: Constraints) => {
		const constraints = underCuts(decided, page.cuts);
		const duplicates = duplicatesAsDecided(found, read, decided);
		const labels = readings(keyOfRepeats(duplicates), duplicates);
		const { labelled, link } = labels(keyOfRoles(constraints), constraints);
		return assembleArticles({ page, labelled, ...link(constraints), duplicates, constraints, pictures });
	};
	return {
		cut: (decided = {}) => weighPage(assembled(decided), weights),
		outline: (decided = {}) => outlinePage(assembled(decided)),
	};
}

const keyOfRoles = ({ roles, among, begins }: Constraints): string =>
	JSON.stringify([[...(roles ?? [])], [...(among ?? [])], begins ?? []]);
const keyOfRepeats = (duplicates: readonly Duplicate[]): string =>
	duplicates.map(({ copy, of }) => `${copy.index}=${of.index}`).join();

/** What was made under a key is made no second time. */
function once<From, Made>(make: (from: From) => Made): (key: string, from: From) => Made {
	const known = new Map<string, Made>();
	return (key, from) => {
		const made = known.get(key) ?? make(from);
		known.set(key, made);
		return made;
	};
}

export function segmentPage(
	page: SourcePage,
	weights: Weights,
	constraints: Constraints = {},
): SegmentedPage {
	return openPage(page, weights).cut(constraints).result;
}

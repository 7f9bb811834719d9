/** One page, from text to articles. */
import { assembleArticles } from '../articles/assemble.ts';
import { weighPage, type OpenPage } from '../doubt/weigh-page.ts';
import { linker, type Linker } from '../links/link-blocks.ts';
import { findDuplicates } from '../look/find-duplicates.ts';
import { foldedPage } from '../look/folded-page.ts';
import { viewPage } from '../look/page-view.ts';
import { parseBlocks } from '../look/parse-blocks.ts';
import { linesCut, underCuts } from '../decide/known-cuts.ts';
import type { Constraints } from '../roles/constraints.ts';
import { labeller, type LabelledPage } from '../roles/label-roles.ts';
import type { SegmentedPage, SourcePage } from '../types.ts';
import type { Weights } from '../weights/weights.ts';

/** The blocks that are read; pictures are set aside, and what stands below one knows it. */
export function chainBlocks(page: SourcePage) {
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
	// An article that stands twice in its source stands there twice.
	const { kept, duplicates } = findDuplicates(blocks.filter((b) => b.form !== 'picture' && !cut.has(b.line)));
	const own = blocks.filter((b) => b.form !== 'picture' && cut.has(b.line));
	return { kept: [...kept, ...own].toSorted((a, b) => a.index - b.index), duplicates, pictures };
}

/** What no decision changes is done once, and what only decisions about roles change, once for each of them. */
export function openPage(page: SourcePage, weights: Weights): OpenPage {
	const { kept, duplicates, pictures } = chainBlocks(page);
	const label = labeller(viewPage(kept, new Set(duplicates.map((d) => d.of.index)), weights), weights);
	const known = new Map<string, { labelled: LabelledPage; link: Linker }>();
	const labelledUnder = (constraints: Constraints) => {
		const decided = JSON.stringify([
			[...(constraints.roles ?? [])],
			[...(constraints.among ?? [])],
			constraints.begins ?? [],
		]);
		let made = known.get(decided);
		if (!made) {
			const labelled = label(constraints);
			known.set(decided, (made = { labelled, link: linker(labelled, weights) }));
		}
		return made;
	};
	return {
		duplicates,
		cut(decided = {}) {
			const constraints = underCuts(decided, page.cuts);
			const { labelled, link } = labelledUnder(constraints);
			const solved = { page, labelled, ...link(constraints), duplicates, constraints, pictures };
			return weighPage(assembleArticles(solved), weights);
		},
	};
}

export function segmentPage(
	page: SourcePage,
	weights: Weights,
	constraints: Constraints = {},
): SegmentedPage {
	return openPage(page, weights).cut(constraints).result;
}

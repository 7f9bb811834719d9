/** One page, from text to articles. */
import type { Assembled } from '../articles/assemble.ts';
import type { Constraints } from '../decide/constraints.ts';
import { viewPage } from '../look/page-view.ts';
import { reportSuspicions } from '../doubt/suspicions.ts';
import type { SegmentedPage, SourcePage } from '../types.ts';
import { findDuplicates, type Duplicate } from '../look/find-duplicates.ts';
import { labelRoles, type LabelledPage } from '../roles/label-roles.ts';
import { linkBlocks } from '../links/link-blocks.ts';
import { parseBlocks } from '../look/parse-blocks.ts';

/** The blocks that are read; pictures are set aside, and what stands below one knows it. */
export function chainBlocks(page: SourcePage) {
	const blocks = parseBlocks(page);
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
	return { ...findDuplicates(blocks.filter((b) => b.form !== 'picture')), pictures };
}

/** A page that can be cut again and again under other decisions; says nothing to `page.file`. */
export interface OpenPage {
	duplicates: readonly Duplicate[];
	/** @throws ConstraintError where a decision names a line that it cannot be about */
	cut: (constraints?: Constraints) => Assembled;
}

/** What no decision changes is done once, and what only decisions about roles change, once for each of them. */
export function openPage(page: SourcePage): OpenPage {
	const { kept, duplicates, pictures } = chainBlocks(page);
	const view = viewPage(kept, new Set(duplicates.map((d) => d.of.index)));
	const labelled = new Map<string, LabelledPage>();
	const label = (constraints: Constraints): LabelledPage => {
		const decided = JSON.stringify([[...(constraints.roles ?? [])], constraints.begins ?? []]);
		const known = labelled.get(decided) ?? labelRoles(kept, duplicates, constraints, view);
		labelled.set(decided, known);
		return known;
	};
	return {
		duplicates,
		cut: (constraints = {}) => linkBlocks(page, label(constraints), duplicates, constraints, pictures),
	};
}

/** Pure but for the findings, which go to `page.file`. */
export function segmentPage(page: SourcePage, constraints: Constraints = {}): SegmentedPage {
	const { duplicates, cut } = openPage(page);
	const { result } = cut(constraints);
	reportSuspicions(result, duplicates);
	return result;
}

import { chainBlocks } from '../../convert/segment-page.ts';
import { viewPage, type LookWeights } from '../../look/page-view.ts';
import type { PageView } from '../../look/seen.ts';
import type { SourcePage } from '../../types.ts';

/** A page as the models see it; blind: without the tables of bylines. */
export function viewOf(page: SourcePage, weights: LookWeights, blind = false): PageView {
	const { kept, duplicates } = chainBlocks(page);
	return viewPage(kept, new Set(duplicates.map((d) => d.of.index)), weights, blind);
}

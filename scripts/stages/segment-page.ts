/** One page, from text to articles. */
import type { Constraints } from '../segmentation/constraints.ts';
import { reportSuspicions } from '../segmentation/suspicions.ts';
import type { SegmentedPage, SourcePage } from '../types.ts';
import { findDuplicates } from './find-duplicates.ts';
import { labelRoles } from './label-roles.ts';
import { linkBlocks } from './link-blocks.ts';
import { parseBlocks } from './parse-blocks.ts';

/** Pure but for the findings, which go to `page.file`. */
export function segmentPage(page: SourcePage, constraints: Constraints = {}): SegmentedPage {
	const { kept, duplicates } = findDuplicates(parseBlocks(page));
	const result = linkBlocks(page, labelRoles(kept, duplicates, constraints), duplicates, constraints);
	reportSuspicions(result, duplicates);
	return result;
}

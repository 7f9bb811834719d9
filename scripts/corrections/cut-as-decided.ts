import { ConstraintError } from '../segmentation/constraints.ts';
import { segmentPage } from '../stages/segment-page.ts';
import type { SegmentedPage, SourcePage } from '../types.ts';
import { unobeyed } from './check-obeyed.ts';
import { failCorrection, type PageCorrections } from './read-corrections.ts';
import { toConstraints } from './to-constraints.ts';

/**
 * Cuts a page under people's decisions. A decision that the cut cannot obey is a fatal message on the page, at its
 * place in the corrections file; null where the page cannot be cut under them at all.
 */
export function cutAsDecided(page: SourcePage, { path, list }: PageCorrections): SegmentedPage | null {
	try {
		const segmented = segmentPage(page, toConstraints(list));
		for (const { at, line, reason } of unobeyed(segmented, list))
			failCorrection(page, path, at, line, reason);
		return segmented;
	} catch (error) {
		if (!(error instanceof ConstraintError)) throw error;
		const at = list.find(({ correction }) => correction.line === error.line)?.at ?? 1;
		failCorrection(page, path, at, error.line, error.message);
		return null;
	}
}

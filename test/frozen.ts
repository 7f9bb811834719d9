/** The frozen weights, and pages cut with them. */
import { segmentPage as segmentWith } from '../scripts/convert/segment-page.ts';
import type { Constraints } from '../scripts/roles/constraints.ts';
import type { SegmentedPage, SourcePage } from '../scripts/types.ts';
import { loadWeights } from '../scripts/weights/load-weights.ts';

export const weights = loadWeights();

export const segmentPage = (page: SourcePage, constraints?: Constraints): SegmentedPage =>
	segmentWith(page, weights, constraints);

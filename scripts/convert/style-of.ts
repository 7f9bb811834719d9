/** What a page adds to its paper's counts: its lines as it would be cut alone, under what people decided about it. */
import { underCuts } from '../decide/known-cuts.ts';
import type { Constraints } from '../roles/constraints.ts';
import { pageStyle } from '../roles/label-roles.ts';
import type { StyleCounts } from '../roles/style-counts.ts';
import type { SourcePage } from '../types.ts';
import type { Weights } from '../weights/weights.ts';
import { viewAsDecided } from './segment-page.ts';

/** @throws ConstraintError where a decision names a line that it cannot be about */
export function styleOf(page: SourcePage, weights: Weights, decided: Constraints): StyleCounts {
	const view = viewAsDecided(page, weights, decided);
	return pageStyle(view, weights, underCuts(decided, page.cuts));
}

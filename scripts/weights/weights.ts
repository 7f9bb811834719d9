/** The frozen table: which weights, and which run made them. Written by `npm run fit`. */
import { readFileSync } from 'node:fs';
import type { ConfidenceWeights } from '../doubt/confidence.ts';
import type { LinkWeights } from '../links/link-model.ts';
import type { RoleWeights } from '../roles/role-model.ts';

export interface WeightTable {
	/** How the table came about: date-free, so that a re-run with the same seed gives the same file. */
	madeBy: Record<string, unknown>;
	roles: RoleWeights;
	/** The second look, which knows what the first says of shapes. */
	roles2?: RoleWeights;
	/** How often lines of a shape stand on a hundred pages of the fit. */
	familiar?: Record<string, number>;
	links: LinkWeights;
	/** The same for the second look, which knows a first solution. */
	secondLook: LinkWeights;
	/** Word or character → log odds that a sentence opens with it. */
	openings: Record<string, number>;
	/** Log odds that a block is the rest of a sentence. */
	fragments: Record<string, number>;
	confidence: ConfidenceWeights;
}

export const weights = JSON.parse(
	readFileSync(new URL('./weights.json', import.meta.url), 'utf8'),
) as WeightTable;

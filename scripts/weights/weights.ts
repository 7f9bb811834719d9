/** All that the cutting of pages is weighed with. Written by `npm run fit`, read by `load-weights.ts`, given as an argument. */
import type { DoubtWeights } from '../doubt/describe-draft.ts';
import type { LinkTables } from '../links/link-blocks.ts';
import { readBytes, type CutBytes } from '../look/cut-vectors.ts';
import type { LookWeights } from '../look/page-view.ts';
import type { RoleTables } from '../roles/label-roles.ts';

export interface Weights extends LookWeights, RoleTables, LinkTables, DoubtWeights {}

/** `weights.json`: the weights but for the vectors of cuts, which are a file of their own. */
export interface WeightTable extends Omit<Weights, 'cuts'> {
	/** How the table came about: date-free, so that a re-run with the same seed gives the same file. */
	madeBy: Record<string, unknown>;
}

/** Both files → what a page is cut with. */
export const readWeights = (table: WeightTable, cuts: CutBytes): Weights => ({
	...table,
	cuts: readBytes(cuts),
});

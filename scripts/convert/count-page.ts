/** What a page adds to its paper's counts: its lines as it would be cut alone, under what people decided about it. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { underCuts } from '../decide/known-cuts.ts';
import { correctionsFile, correctionsFolder, readCorrections } from '../decide/read-corrections.ts';
import { PinError } from '../decide/pinned.ts';
import { rolesSaid } from '../decide/roles-said.ts';
import { toShapes, type Shapes } from '../papers/shapes.ts';
import { readPage } from '../read/read-page.ts';
import { ConstraintError, type Constraints } from '../roles/constraints.ts';
import { pageStyle } from '../roles/label-roles.ts';
import type { StyleCounts } from '../roles/style-counts.ts';
import type { SourcePage } from '../types.ts';
import type { Weights } from '../weights/weights.ts';
import type { Context, Job } from './convert-page.ts';
import { viewAsDecided } from './segment-page.ts';

export interface CountedPage {
	digest: string;
	/** Null where the page cannot be read or cut: converting it says why. */
	shapes: Shapes | null;
}

/** @throws ConstraintError where a decision names a line that it cannot be about */
export function styleOf(page: SourcePage, weights: Weights, decided: Constraints): StyleCounts {
	const view = viewAsDecided(page, weights, decided);
	return pageStyle(view, weights, underCuts(decided, page.cuts));
}

export function countPage({ file }: Pick<Job, 'file'>, _: Context, weights: Weights): CountedPage {
	const page = readPage(file);
	const folder = correctionsFolder(file.folder);
	const { list } = readCorrections(page, folder);
	const path = correctionsFile(folder, file.page);
	const digest = createHash('sha256')
		.update(`${page.sha256}\0`)
		.update(existsSync(path) ? readFileSync(path) : '')
		.digest('hex')
		.slice(0, 16);
	if (page.file.messages.some(({ fatal }) => fatal)) return { digest, shapes: null };
	try {
		return { digest, shapes: toShapes(styleOf(page, weights, rolesSaid(page, list))) };
	} catch (error) {
		if (!(error instanceof ConstraintError || error instanceof PinError)) throw error;
		return { digest, shapes: null };
	}
}

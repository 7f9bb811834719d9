/** A page of a paper, counted: as it lies on disk, under what people decided about it. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { correctionsFile, correctionsFolder, readCorrections } from '../decide/read-corrections.ts';
import { PinError } from '../decide/check-pin.ts';
import { rolesSaid } from '../decide/roles-said.ts';
import { toShapes, type Shapes } from '../papers/shapes.ts';
import { readPage } from '../read/read-page.ts';
import { ConstraintError } from '../roles/constraints.ts';
import type { Weights } from '../weights/weights.ts';
import type { Context, Job } from './convert-page.ts';
import { styleOf } from './style-of.ts';

export interface CountedPage {
	digest: string;
	/** Null where the page cannot be read or cut: converting it says why. */
	shapes: Shapes | null;
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

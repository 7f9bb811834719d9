import { ConstraintError } from '../roles/constraints.ts';
import type { StyleCounts } from '../roles/style-counts.ts';
import { findSlips } from '../doubt/slips.ts';
import { findAlternatives, type Alternatives } from '../doubt/find-alternatives.ts';
import { openPage } from './segment-page.ts';
import type { Finding } from '../../src/report/message.ts';
import type { SegmentedPage, SourcePage } from '../types.ts';
import { linesCut } from '../decide/known-cuts.ts';
import { unobeyed } from '../decide/check-obeyed.ts';
import { PinError } from '../decide/check-pin.ts';
import { unpin } from '../decide/pinned.ts';
import { failCorrection, type PageCorrections, type PlacedCorrection } from '../decide/read-corrections.ts';
import type { Correction } from '../../src/schema/schema.ts';
import type { Weights } from '../weights/weights.ts';
import { toConstraints } from '../decide/to-constraints.ts';

type Done = PlacedCorrection & { correction: Extract<Correction, { do: 'done' }> };
const isDone = (one: PlacedCorrection): one is Done => one.correction.do === 'done';

export interface DecidedPage {
	segmented: SegmentedPage;
	/** What its doubtful articles would be otherwise. */
	alternatives: Alternatives;
	/** Suspected slips of the OCR. */
	slips: Finding[];
}

/**
 * Cuts a page under people's decisions. A decision that the cut cannot obey is a fatal message on the page, at its
 * place in the corrections file; null where the page cannot be cut under them at all.
 */
export function cutAsDecided(
	page: SourcePage,
	{ path, list }: PageCorrections,
	weights: Weights,
	others?: StyleCounts,
): DecidedPage | null {
	const done = list.find(isDone);
	if (done) return pinned(page, path, list, done);
	try {
		const open = openPage(page, weights, others);
		const cut = linesCut(page);
		const assembled = open.cut(toConstraints(list));
		const segmented = assembled.result;
		const faults = unobeyed(segmented, list);
		for (const { at, line, reason } of faults) failCorrection(page, path, at, line, reason);
		return {
			segmented,
			alternatives: faults.length ? new Map() : findAlternatives(open, assembled, list),
			slips: findSlips(segmented, assembled.solved.duplicates, list).filter(({ line }) => !cut.has(line)),
		};
	} catch (error) {
		if (!(error instanceof ConstraintError)) throw error;
		const at = list.find(({ correction }) => correction.line === error.line)?.at ?? 1;
		failCorrection(page, path, at, error.line, error.message);
		return null;
	}
}

/** A page that is done is not weighed again; decisions beside its pin must agree with it. */
function pinned(
	page: SourcePage,
	path: string,
	list: readonly PlacedCorrection[],
	{ correction, at }: Done,
): DecidedPage | null {
	try {
		const segmented = unpin(page, correction);
		for (const other of list.filter(isDone).slice(1))
			failCorrection(
				page,
				path,
				other.at,
				other.correction.line,
				'Unexpected second `done`, expected one for the whole page; remove one of them',
			);
		for (const { at: place, line, reason } of unobeyed(segmented, list))
			failCorrection(
				page,
				path,
				place,
				line,
				`${reason}; the page is pinned, remove \`done\` to cut it anew`,
			);
		return { segmented, alternatives: new Map(), slips: [] };
	} catch (error) {
		if (!(error instanceof PinError)) throw error;
		const remedy = 'put the pin right, or remove `done` and confirm the page anew at the correcting desk';
		failCorrection(page, path, at, error.line ?? correction.line, `${error.message}; ${remedy}`);
		return null;
	}
}

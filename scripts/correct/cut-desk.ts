/** The converter's cut of one page for the correcting desk: the same code as `npm run content`, asked again and again. */
import { VFile } from 'vfile';
import type { DeskArticle, DeskCut, DeskPage, DeskPart } from '../../src/corrections/desk.ts';
import type { Correction } from '../../src/schema/schema.ts';
import { disobeyed } from '../decide/check-obeyed.ts';
import { toConstraints } from '../decide/to-constraints.ts';
import { openPage } from '../convert/segment-page.ts';
import { ConstraintError } from '../roles/constraints.ts';
import type { ArticleDraft, SegmentedPage, SourcePage } from '../types.ts';
import type { Weights } from '../weights/weights.ts';

export type CutDesk = (corrections: readonly Correction[]) => DeskCut;

/** Opens a page; what no decision changes is done once. */
export function cutDesk(
	{ page, stem, fileName, text, sha256, sidecar, more }: Omit<DeskPage, 'corrections' | 'version' | 'token'>,
	weights: Weights,
): CutDesk {
	const file = new VFile({ path: fileName });
	const known = more as Pick<SourcePage, 'layout' | 'cuts'>;
	const open = openPage({ page, stem, fileName, text, sha256, sidecar, file, ...known }, weights);
	return (corrections) => {
		const list = corrections.map((correction, at) => ({ correction, at }));
		try {
			const { result } = open.cut(toConstraints(list));
			const faults = disobeyed(result, list).map(({ at, why, other }) => ({ index: at, why, other }));
			return { ...described(result), faults };
		} catch (error) {
			if (!(error instanceof ConstraintError)) throw error;
			// A decision about a line that holds nothing of the kind: the page is shown without it.
			const index = Math.max(
				0,
				corrections.findIndex((one) => namesLine(one, error.line)),
			);
			const rest = corrections.map((one, at) => ({ correction: one, at })).filter(({ at }) => at !== index);
			const shown = cutWithout(open, rest);
			return { ...shown, faults: [{ index, why: 'no-such-text', other: error.line }] };
		}
	};
}

function cutWithout(
	open: ReturnType<typeof openPage>,
	list: readonly { correction: Correction; at: number }[],
): Omit<DeskCut, 'faults'> {
	try {
		return described(open.cut(toConstraints(list)).result);
	} catch (error) {
		if (!(error instanceof ConstraintError)) throw error;
		return described(open.cut().result);
	}
}

const namesLine = (one: Correction, line: number): boolean =>
	one.line === line ||
	('to' in one && one.to === line) ||
	(one.do === 'move' && one.after === line) ||
	('of' in one && one.of === line);

function described({ drafts, furniture, duplicates }: SegmentedPage): Omit<DeskCut, 'faults'> {
	return {
		articles: drafts.map(describe),
		furniture: furniture.map(({ line }) => line),
		duplicates: duplicates.map(({ line, of }) => ({ line, of })),
	};
}

function describe({ kind, incomplete, confidence, review, parts }: ArticleDraft): DeskArticle {
	const shown = parts.flatMap(({ kind: part, pieces }): DeskPart[] =>
		part === 'gap' ? [] : [{ kind: part, pieces: pieces.map(({ line, text }) => ({ line, text })) }],
	);
	const first = Math.min(...shown.flatMap(({ pieces }) => pieces.map(({ line }) => line)));
	return { first, kind, incomplete, confidence, review, parts: shown };
}

/** The converter's cut of one page for the correcting desk: the same code as `npm run content`, asked again and again. */
import { VFile } from 'vfile';
import type { DeskArticle, DeskCut, DeskFault, DeskPage, DeskPart } from '../../src/corrections/desk.ts';
import type { Correction } from '../../src/schema/schema.ts';
import { openPage } from '../convert/segment-page.ts';
import { disobeyed } from '../decide/check-obeyed.ts';
import { PinError } from '../decide/check-pin.ts';
import { pinOf, unpin } from '../decide/pinned.ts';
import { toConstraints } from '../decide/to-constraints.ts';
import { toCounts, type Shapes } from '../papers/shapes.ts';
import { ConstraintError } from '../roles/constraints.ts';
import type { ArticleDraft, Part, SegmentedPage, SourcePage } from '../types.ts';
import type { Weights } from '../weights/weights.ts';

export interface Desk {
	cut: (corrections: readonly Correction[]) => DeskCut;
	/** The same page as the converter holds it. */
	page: (corrections: readonly Correction[]) => SegmentedPage;
}

export type Opened = Omit<DeskPage, 'corrections' | 'version' | 'token' | 'paper'>;

/** What the converter reads of a page besides its text. */
export interface More extends Pick<SourcePage, 'layout' | 'cuts'> {
	/** What the other pages of its paper show. */
	others?: Shapes;
	/** What it was counted as itself; null where it was not. */
	own?: Shapes | null;
}

/** The page as the converter reads it. */
export function sourceOf({ page, stem, fileName, text, sha256, sidecar, more }: Opened): SourcePage {
	const { layout, cuts } = more as More;
	return {
		page,
		stem,
		fileName,
		text,
		sha256,
		sidecar,
		file: new VFile({ path: fileName }),
		...(layout ? { layout } : {}),
		...(cuts ? { cuts } : {}),
	};
}

/** Opens a page; what no decision changes is done once. */
export function openDesk(opened: Opened, weights: Weights): Desk {
	const source = sourceOf(opened);
	const { others } = opened.more as More;
	const open = openPage(source, weights, others && toCounts(others));
	const obey = (list: readonly Correction[]): SegmentedPage => {
		const done = list.find((one) => one.do === 'done');
		return done ? unpin(source, done) : open.cut(toConstraints(list.map(placed))).result;
	};
	const under = (corrections: readonly Correction[]) => cutUnder(corrections, obey);
	return {
		cut(corrections) {
			const { result, faults } = under(corrections);
			return { ...described(result), faults };
		},
		page: (corrections) => under(corrections).result,
	};
}

export const placed = (correction: Correction, at: number) => ({ correction, at });

interface Cut {
	result: SegmentedPage;
	faults: DeskFault[];
}

/** The cut under the decisions; one that cannot be thought of at all is left out and named. */
function cutUnder(
	corrections: readonly Correction[],
	obey: (list: readonly Correction[]) => SegmentedPage,
): Cut {
	try {
		const result = obey(corrections);
		const pinned = corrections.some((one) => one.do === 'done');
		const faults = disobeyed(result, corrections.map(placed)).map(({ at, why, other }) => ({
			index: at,
			why: pinned ? ('pinned' as const) : why,
			other,
		}));
		return { result, faults };
	} catch (error) {
		const index = refused(error, corrections);
		if (index < 0) throw error;
		const why = error instanceof PinError ? 'unfit-pin' : 'no-such-text';
		const other = error instanceof ConstraintError || error instanceof PinError ? error.line : null;
		return { ...cutUnder(corrections.toSpliced(index, 1), obey), faults: [{ index, why, other }] };
	}
}

/** Which decision an error is about; -1 where it is about none. */
function refused(error: unknown, corrections: readonly Correction[]): number {
	if (error instanceof PinError) return corrections.findIndex((one) => one.do === 'done');
	if (!(error instanceof ConstraintError)) return -1;
	const named = corrections.findIndex((one) => namesLine(one, error.line));
	return named < 0 && corrections.length ? 0 : named;
}

const namesLine = (one: Correction, line: number): boolean =>
	one.line === line ||
	('to' in one && one.to === line) ||
	(one.do === 'move' && one.after === line) ||
	('of' in one && one.of === line);

function described(result: SegmentedPage): Omit<DeskCut, 'faults'> {
	const { drafts, furniture, duplicates } = result;
	return {
		articles: drafts.map(describe),
		furniture: furniture.map(({ line }) => line),
		duplicates: duplicates.map(({ line, of }) => ({ line, of })),
		pin: pinOf(result),
	};
}

const describe = ({ kind, incomplete, confidence, review, parts }: ArticleDraft): DeskArticle => ({
	kind,
	incomplete,
	confidence,
	review,
	...shown(parts),
});

/** An article's parts as the desk shows them, and its lowest line. */
export function shown(parts: readonly Part[]): Pick<DeskArticle, 'first' | 'parts'> {
	const told = parts.flatMap(({ kind, pieces }): DeskPart[] =>
		kind === 'gap' ? [] : [{ kind, pieces: pieces.map(({ line, text }) => ({ line, text })) }],
	);
	return {
		first: Math.min(...told.flatMap(({ pieces }) => pieces.map(({ line }) => line))),
		parts: told,
	};
}

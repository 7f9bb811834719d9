/**
 * For every article that a person should look at, the best other way to cut it. Nothing is offered that was
 * not tried: the page is cut again under the decision, and it must be obeyed and change the article.
 */
import { unobeyed } from '../decide/check-obeyed.ts';
import { pin } from '../decide/pin.ts';
import type { PlacedCorrection } from '../decide/read-corrections.ts';
import { toConstraints } from '../decide/to-constraints.ts';
import { describeChange, type Became } from './describe-change.ts';
import { otherReading } from './other-reading.ts';
import { candidatesOf, rankedFor } from './alternatives.ts';
import type { Candidate } from './candidate.ts';
import { restates } from './restates.ts';
import { ConstraintError } from '../roles/constraints.ts';
import { duplicateDiffers } from '../../src/findings/duplicate-differs.ts';
import type { FindingId } from '../../src/findings/findings.ts';
import type { Otherwise } from '../../src/report/otherwise.ts';
import type { Correction } from '../../src/schema/schema.ts';
import type { ArticleDraft, Change, CutPage } from '../types.ts';
import type { WeighedPage, OpenPage } from './weigh-page.ts';
import { linesOf } from '../read/source-lines.ts';

/** Draft → finding → its alternative. */
export type Alternatives = ReadonlyMap<ArticleDraft, ReadonlyMap<FindingId, Otherwise>>;

/** Cuts that are tried for one rule of one article before it is left without an alternative. */
const TRIES = 5;

/** Cuts of one page in all: a cut costs the square of its blocks at least, and a whole issue in one file has hundreds. */
const cutsFor = (blocks: number): number => Math.max(8, Math.floor(1e6 / blocks ** 2));

/** @param list decisions in force already; under them the page was cut, and every alternative is */
export function findAlternatives(
	open: OpenPage,
	{ result, paths, solved }: WeighedPage,
	list: readonly PlacedCorrection[],
): Alternatives {
	const lines = result.page.text.split(/\r\n|\r|\n/u);
	const settled = list.flatMap(({ correction }) => (correction.do === 'reviewed' ? [correction.line] : []));
	const cutBy = once(cutsFor(solved.labelled.view.seen.length), (changes) =>
		cutUnder(open, list, lines, changes),
	);
	const found = new Map<ArticleDraft, ReadonlyMap<FindingId, Otherwise>>();
	// The least sure first, for where not all can be tried.
	const byDoubt = result.drafts
		.map((draft, i) => ({ draft, path: paths[i] }))
		.sort((a, b) => a.draft.confidence - b.draft.confidence);
	for (const { draft, path } of byDoubt) {
		if (!draft.review.length || !path || linesOf(draft).some((line) => settled.includes(line))) continue;
		const candidates = candidatesOf(solved, path, draft);
		const attempt = (candidate: Candidate): Otherwise | null => {
			const otherwise = cutBy(candidate.changes);
			const became = otherwise && describeChange(draft, result, otherwise.page);
			return became && alternativeOf(candidate, became, otherwise.corrections);
		};
		const own = draft.review.flatMap((rule): [FindingId, Otherwise][] => {
			const reading = rule === duplicateDiffers.id ? otherReading(draft, solved.duplicates, lines) : null;
			const alternative = reading ?? firstOf(rankedFor(rule, candidates).slice(0, TRIES), attempt);
			return alternative ? [[rule, alternative]] : [];
		});
		found.set(draft, new Map(own));
	}
	return found;
}

/** Digits of a probability that are kept, and places of a margin: more than anybody is shown. */
const DIGITS = 4;
const PLACES = 3;

function alternativeOf(
	{ changes: decided, odds, by }: Candidate,
	{ changes, others }: Became,
	corrections: Correction[],
): Otherwise {
	const said =
		others === 0 && changes.length === decided.length && changes.every((one, i) => restates(one, decided[i]));
	return {
		why: 'cut',
		near:
			by === 'probability'
				? { probability: Number(odds.toPrecision(DIGITS)) }
				: { margin: Number(Math.max(0, Math.log((1 - odds) / odds)).toFixed(PLACES)) },
		changes: said ? [] : changes,
		others,
		corrections,
	};
}

interface OtherCut {
	page: CutPage;
	corrections: Correction[];
}

/** Several rules and neighbouring articles often ask for the same cut; it is made once, and no more than `most` are. */
function once(most: number, make: (changes: readonly Change[]) => OtherCut | null): typeof make {
	const known = new Map<string, OtherCut | null>();
	return (changes) => {
		const key = JSON.stringify(changes);
		if (!known.has(key) && known.size < most) known.set(key, make(changes));
		return known.get(key) ?? null;
	};
}

function firstOf<A, B>(list: readonly A[], make: (one: A) => B | null): B | null {
	for (const one of list) {
		const made = make(one);
		if (made !== null) return made;
	}
	return null;
}

/** The page cut under some more decisions, or null where it cannot be. */
function cutUnder(
	open: OpenPage,
	list: readonly PlacedCorrection[],
	lines: readonly string[],
	changes: readonly Change[],
): OtherCut | null {
	const corrections = changes.map((change) => pin(change, lines));
	const decided = [...list, ...corrections.map((correction) => ({ correction, at: 0 }))];
	try {
		const page = open.outline(toConstraints(decided));
		return unobeyed(page, decided).length ? null : { page, corrections };
	} catch (error) {
		if (error instanceof ConstraintError) return null;
		throw error;
	}
}

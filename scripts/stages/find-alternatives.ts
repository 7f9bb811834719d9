/**
 * For every article that a person should look at, the best other way to cut it. Nothing is offered that was
 * not tried: the page is cut again under the decision, and it must be obeyed and change the article.
 */
import { unobeyed } from '../corrections/check-obeyed.ts';
import { pin } from '../corrections/pin.ts';
import type { PlacedCorrection } from '../corrections/read-corrections.ts';
import { toConstraints } from '../corrections/to-constraints.ts';
import { announce } from '../review/alternative-words.ts';
import { describeChange } from '../review/describe-change.ts';
import { otherReading } from '../review/other-reading.ts';
import { candidatesOf, rankedFor, type Candidate } from '../segmentation/alternatives.ts';
import type { Assembled } from '../segmentation/assemble.ts';
import { ConstraintError } from '../segmentation/constraints.ts';
import type { Alternative, ArticleDraft, SegmentedPage } from '../types.ts';
import type { OpenPage } from './segment-page.ts';
import { linesOf } from './source-lines.ts';

/** Draft → review rule → its alternative. */
export type Alternatives = ReadonlyMap<ArticleDraft, ReadonlyMap<string, Alternative>>;

/** Cuts that are tried for one rule of one article before it is left without an alternative. */
const TRIES = 5;

/** @param list decisions in force already; under them the page was cut, and every alternative is */
export function findAlternatives(
	open: OpenPage,
	{ result, paths, solved }: Assembled,
	list: readonly PlacedCorrection[],
): Alternatives {
	const lines = result.page.text.split(/\r\n|\r|\n/u);
	const settled = list.flatMap(({ correction }) => (correction.do === 'reviewed' ? [correction.line] : []));
	const found = new Map<ArticleDraft, ReadonlyMap<string, Alternative>>();
	result.drafts.forEach((draft, i) => {
		const path = paths[i];
		if (!draft.review.length || !path || linesOf(draft).some((line) => settled.includes(line))) return;
		const candidates = candidatesOf(solved, path, draft);
		const attempt = once((one) => cutOtherwise(one, draft, result, open, list, lines));
		const own = draft.review.flatMap((rule): [string, Alternative][] => {
			const reading = rule === 'duplicate-differs' ? otherReading(draft, open.duplicates, lines) : null;
			const alternative = reading ?? firstOf(rankedFor(rule, candidates).slice(0, TRIES), attempt);
			return alternative ? [[rule, alternative]] : [];
		});
		found.set(draft, new Map(own));
	});
	return found;
}

/** What several rules ask of one article is tried once. */
function once(make: (one: Candidate) => Alternative | null): typeof make {
	const known = new Map<Candidate, Alternative | null>();
	return (one) => {
		if (!known.has(one)) known.set(one, make(one));
		return known.get(one) ?? null;
	};
}

function firstOf<A, B>(list: readonly A[], make: (one: A) => B | null): B | null {
	for (const one of list) {
		const made = make(one);
		if (made !== null) return made;
	}
	return null;
}

/** The page cut so, or null where it cannot be or the article stays as it is. */
function cutOtherwise(
	candidate: Candidate,
	draft: ArticleDraft,
	was: SegmentedPage,
	open: OpenPage,
	list: readonly PlacedCorrection[],
	lines: readonly string[],
): Alternative | null {
	const corrections = candidate.changes.map((change) => pin(change, lines));
	const decided = [...list, ...corrections.map((correction) => ({ correction, at: 0 }))];
	const then = cutOrNull(open, decided);
	if (!then || unobeyed(then, decided).length) return null;
	const outcome = describeChange(draft, was, then);
	return outcome === null ? null : { text: announce(candidate, outcome), corrections };
}

function cutOrNull(open: OpenPage, decided: readonly PlacedCorrection[]): SegmentedPage | null {
	try {
		return open.cut(toConstraints(decided)).result;
	} catch (error) {
		if (error instanceof ConstraintError) return null;
		throw error;
	}
}

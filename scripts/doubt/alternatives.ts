/**
 * What an article would be otherwise: each of its decisions with its rival, the weakest first, in the
 * vocabulary of corrections. Whether the page can really be cut so is not asked here (find-alternatives.ts).
 */
import { headlineOrder } from '../../src/findings/headline-order.ts';
import { unbalancedBrackets } from '../../src/findings/unbalanced-brackets.ts';
import type { ArticleDraft } from '../types.ts';
import type { Path, Solved } from '../articles/path.ts';
import { unbalanced } from '../language/characters.ts';
import type { Candidate } from './candidate.ts';
import { linkCandidates } from './link-alternatives.ts';
import { headlineCandidates, roleCandidates } from './role-alternatives.ts';
import { titleCandidates } from './title-alternatives.ts';

/** Under these odds, a margin of 7, a rival is none. */
const LEAST = 0.001;
/** For a link that a rule asks for, a margin of 9: where a torn piece may belong is worth knowing, however far the best is. */
const LEAST_ASKED = 1e-4;

/** All rivals of an article's decisions, in no order. */
export function candidatesOf(solved: Solved, path: Path, { parts }: ArticleDraft): Candidate[] {
	const open = new Set(
		parts
			.filter(({ kind }) => kind === 'paragraph' || kind === 'caption')
			.filter(({ pieces }) => {
				const { open: opened, close } = unbalanced(pieces.map(({ text }) => text).join(''));
				return opened.length + close.length > 0;
			})
			.flatMap(({ pieces }) => pieces.map(({ line }) => line)),
	);
	return [
		...roleCandidates(solved, path),
		...linkCandidates(solved, path),
		...titleCandidates(solved, path),
		...headlineCandidates(solved, path),
	].map((one) =>
		one.changes.some((change) => open.has(change.line) || ('to' in change && open.has(change.to)))
			? { ...one, answers: [...one.answers, unbalancedBrackets.id] }
			: one,
	);
}

/** The rivals that a review rule should offer: those it asks about, then the rest, each the likeliest first. */
export function rankedFor(rule: string, candidates: readonly Candidate[]): Candidate[] {
	const asked = ({ answers }: Candidate) => Number(answers.includes(rule));
	const aboutHeads = (one: string | undefined) => one === headlineOrder.id;
	return candidates
		.filter((one) => {
			const least = asked(one) && one.by === 'margin' ? LEAST_ASKED : LEAST;
			return one.odds >= least && one.answers.some(aboutHeads) === aboutHeads(rule);
		})
		.sort((a, b) => asked(b) - asked(a) || b.odds - a.odds);
}

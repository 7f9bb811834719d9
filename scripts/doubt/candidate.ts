/** Another way that an article could have been cut, before it is tried. */
import type { Change } from '../types.ts';

export interface Candidate {
	changes: Change[];
	/** 0–1: the posterior of the rival, or the odds that its loss of score leaves it, 1 / (1 + e^margin). */
	odds: number;
	/** What was measured: a posterior, or what the score of the page would lose. */
	by: 'probability' | 'margin';
	/** Review rules that ask about this very decision. */
	answers: readonly string[];
}

/** What a loss of score leaves of a rival, 0–1. */
export const oddsOf = (margin: number): number => 1 / (1 + Math.exp(margin));

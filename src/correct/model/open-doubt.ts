/** A doubt as the site's build leaves it, with the lines of its article on the page. */
import type { Doubt } from './doubts.ts';

export interface OpenDoubt extends Omit<Doubt, 'also'> {
	/** From the first to the last of each stretch, 1-based. */
	lines: readonly (readonly [number, number])[];
}

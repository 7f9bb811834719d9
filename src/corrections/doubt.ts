/**
 * The next thing a person should look at: where a decision is likely to put most right. An article is worth how much it
 * is in doubt, times itself and the doubtful articles of its paper that a decision there would teach.
 */

/** An article of the archive that nobody has compared with its page. */
export interface Doubt {
	stem: string;
	/** Its first line. */
	line: number;
	/** Has it findings? */
	found: boolean;
	/** 0–1. */
	sure: number;
	/** Doubts of the other articles of its paper that hold a line made like one of its own, summed up; absent for none. */
	also?: number;
}

/** 0–1. What a finding names is to be looked at before what is merely not quite sure. */
export const doubtful = ({ found, sure }: Pick<Doubt, 'found' | 'sure'>): number =>
	(1 - sure) / 2 + (found ? 0.5 : 0);

/** How much a decision there would settle: articles that are likely wrong, its own included. */
export const worth = (doubt: Doubt): number => doubtful(doubt) * (1 + (doubt.also ?? 0));

/** What settles most first. */
export const byWorth = (a: Doubt, b: Doubt): number =>
	worth(b) - worth(a) || (a.stem < b.stem ? -1 : a.stem > b.stem ? 1 : 0) || a.line - b.line;

/** A doubt as the site's build leaves it, with the lines of its article on the page. */
export interface OpenDoubt extends Omit<Doubt, 'also'> {
	/** From the first to the last of each stretch, 1-based. */
	lines: readonly (readonly [number, number])[];
}

/** Where two printings of a text differ, character by character. */
import { diffChars } from 'diff';

export interface Stretch {
	/** In both, only in the first, only in the second. */
	in: 'both' | 'first' | 'second';
	text: string;
}

/**
 * Changes after which two texts are shown beside each other no more: nobody could read them. Where more than half of
 * both is another, or more than so many characters, looking for the fewest changes takes the square of them.
 */
const mostChanges = 4000;

/** @returns the stretches in order; null where nearly everything differs */
export function differences(first: string, second: string): Stretch[] | null {
	const half = Math.ceil((first.length + second.length) / 2);
	const changes = diffChars(first, second, { maxEditLength: Math.min(mostChanges, half) });
	return (
		changes?.map(({ added, removed, value }): Stretch => ({
			in: added ? 'second' : removed ? 'first' : 'both',
			text: value,
		})) ?? null
	);
}

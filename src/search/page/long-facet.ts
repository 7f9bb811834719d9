/** Which values of a facet are shown, where a tree of many would bury its own upper level. */
import type { FacetValue } from '../answer.ts';

/** So many values stand before the rest is asked for. */
export const firstShown = 8;
/** A tree that branches so often shows its branches first: of many years the years, not the months of the first. */
const branchy = 3;

/**
 * @param values a tree in order
 * @returns without the values below a branch where neither it nor one of them is ticked; the values themselves where
 * they are few or hardly branch
 */
export function unfolded<Value extends Pick<FacetValue, 'depth' | 'ticked'>>(
	values: readonly Value[],
): readonly Value[] {
	const branches: Value[][] = [];
	for (const value of values) {
		const branch = value.depth > 0 ? branches.at(-1) : undefined;
		if (branch) branch.push(value);
		else branches.push([value]);
	}
	const forks = branches.filter(({ length }) => length > 1).length;
	if (values.length <= firstShown || forks < branchy) return values;
	return branches.flatMap((branch) => (branch.some(({ ticked }) => ticked) ? branch : branch.slice(0, 1)));
}

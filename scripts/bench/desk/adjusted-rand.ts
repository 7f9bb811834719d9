/** Adjusted Rand index of two partitions (Hubert and Arabie, 1985): 1 where they are the same, about 0 by chance. */

const pairs = (count: number): number => (count * (count - 1)) / 2;

/** @param found, truth the group of each member, in the same order */
export function adjustedRand(found: readonly string[], truth: readonly string[]): number {
	const tally = (keys: readonly string[]): number => {
		const counts = new Map<string, number>();
		for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
		return [...counts.values()].reduce((sum, count) => sum + pairs(count), 0);
	};
	const both = tally(found.map((key, nth) => `${key}\n${truth[nth]}`));
	const [left, right] = [tally(found), tally(truth)];
	const expected = (left * right) / pairs(found.length);
	const most = (left + right) / 2;
	return most === expected ? 1 : (both - expected) / (most - expected);
}

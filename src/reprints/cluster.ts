/** Groups from pairs, so that a round-up which holds two stories does not make them one. */

export interface Pair {
	a: number;
	b: number;
	/** 0 … 1 */
	likeness: number;
}

/**
 * Joins the most alike first; two groups become one where more than half of the looked-at pairs between them are alike.
 * @param pairs every pair that was looked at
 * @returns groups of two and more, members ascending, by their first member
 */
export function cluster(pairs: readonly Pair[], least: number): number[][] {
	const looked = new Map<number, Map<number, boolean>>();
	const note = (from: number, to: number, alike: boolean): void => {
		const known = looked.get(from);
		if (known) known.set(to, alike);
		else looked.set(from, new Map([[to, alike]]));
	};
	for (const { a, b, likeness } of pairs) {
		note(a, b, likeness >= least);
		note(b, a, likeness >= least);
	}
	const groups = new Map<number, number[]>();
	const groupOf = (one: number): number[] => {
		const group = groups.get(one) ?? [one];
		groups.set(one, group);
		return group;
	};
	const alike = pairs.filter(({ likeness }) => likeness >= least);
	for (const { a, b } of alike.toSorted((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b)) {
		const [left, right] = [groupOf(a), groupOf(b)];
		if (left === right) continue;
		const [few, many] = left.length < right.length ? [left, right] : [right, left];
		const other = new Set(many);
		const votes = few.flatMap((one) =>
			[...(looked.get(one) ?? [])].flatMap(([to, yes]) => (other.has(to) ? [yes] : [])),
		);
		if (votes.filter(Boolean).length * 2 <= votes.length) continue;
		many.push(...few);
		for (const one of few) groups.set(one, many);
	}
	return [...new Set(groups.values())]
		.filter((group) => group.length > 1)
		.map((group) => group.toSorted((x, y) => x - y))
		.sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}

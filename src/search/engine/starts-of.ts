/**
 * Where characters stand at given distances: each list holds the positions of one of them, ascending, and `offsets`
 * how far each stands from the beginning. Without offsets one follows the other.
 */
export function startsOf(
	lists: readonly (readonly number[])[],
	offsets: readonly number[] = lists.map((_, nth) => nth),
): number[] {
	// The rarest character leads; the others are walked along with it, each once.
	let leader = 0;
	lists.forEach((list, nth) => {
		if (list.length < (lists[leader]?.length ?? 0)) leader = nth;
	});
	const walked = lists.map(() => 0);
	const starts: number[] = [];
	for (const position of lists[leader] ?? []) {
		const start = position - (offsets[leader] ?? 0);
		const whole = lists.every((list, nth) => {
			const wanted = start + (offsets[nth] ?? 0);
			let at = walked[nth] ?? 0;
			while ((list[at] ?? Infinity) < wanted) at += 1;
			walked[nth] = at;
			return list[at] === wanted;
		});
		if (whole && start >= 0) starts.push(start);
	}
	return starts;
}

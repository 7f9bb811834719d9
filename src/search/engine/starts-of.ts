/** Where one character follows the other: each list holds the positions of one of them, ascending. */
export function startsOf(lists: readonly (readonly number[])[]): number[] {
	// The rarest character leads; the others are walked along with it, each once.
	let leader = 0;
	lists.forEach((list, nth) => {
		if (list.length < (lists[leader]?.length ?? 0)) leader = nth;
	});
	const walked = lists.map(() => 0);
	const starts: number[] = [];
	for (const position of lists[leader] ?? []) {
		const start = position - leader;
		const whole = lists.every((list, nth) => {
			const wanted = start + nth;
			let at = walked[nth] ?? 0;
			while ((list[at] ?? Infinity) < wanted) at += 1;
			walked[nth] = at;
			return list[at] === wanted;
		});
		if (whole) starts.push(start);
	}
	return starts;
}

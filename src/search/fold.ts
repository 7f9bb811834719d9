/** Articles of largely the same text stand as one in a list of results; what is counted stays the articles. */

/** One place of the list: the first of the answer's order, and the others behind it. */
interface Slot {
	row: number;
	folded: number[];
}

/**
 * @param order rows of the answer
 * @param groups rows of articles of largely the same text, each in one group at most
 */
export function fold(order: readonly number[], groups: readonly (readonly number[])[]): Slot[] {
	if (groups.length === 0) return order.map((row) => ({ row, folded: [] }));
	const groupOf = new Map(groups.flatMap((rows, nth) => rows.map((row) => [row, nth] as const)));
	const slots: Slot[] = [];
	const first = new Map<number, Slot>();
	for (const row of order) {
		const group = groupOf.get(row);
		const known = group === undefined ? undefined : first.get(group);
		if (known !== undefined) {
			known.folded.push(row);
			continue;
		}
		const slot: Slot = { row, folded: [] };
		slots.push(slot);
		if (group !== undefined) first.set(group, slot);
	}
	return slots;
}

/** Are two values of a record the same, whatever order their keys were written in? Runs in a browser too. */
export const sameValue = (a: unknown, b: unknown): boolean =>
	JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));

function ordered(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(ordered);
	if (typeof value !== 'object' || value === null) return value;
	return Object.entries(value)
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, held]) => [key, ordered(held)]);
}

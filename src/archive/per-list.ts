/**
 * Computes what a list says of itself once for each list: every page of a list of thousands shows the same summary,
 * and computing it for each would cost the square of the list. The list must not change afterwards.
 */
export function perList<Row, Value>(make: (rows: readonly Row[]) => Value): (rows: readonly Row[]) => Value {
	const known = new WeakMap<readonly Row[], { value: Value }>();
	return (rows) => {
		const made = known.get(rows) ?? { value: make(rows) };
		known.set(rows, made);
		return made.value;
	};
}

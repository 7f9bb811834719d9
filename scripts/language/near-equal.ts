/** Two printings of one text: equal, or different by single characters that OCR read differently. */
export function nearlyEqual(a: string, b: string): boolean {
	if (a === b) return true;
	// Short lines that differ in a character are different lines: `副市长王一` and `副市长王二`.
	if (a.length < 14 || b.length < 14) return false;
	const allowed = Math.max(1, Math.floor(Math.min(a.length, b.length) / 40));
	if (Math.abs(a.length - b.length) > allowed) return false;
	return withinDistance(a, b, allowed);
}

/** Is the edit distance at most `limit`? Banded dynamic programme, linear in the length. */
function withinDistance(a: string, b: string, limit: number): boolean {
	const width = 2 * limit + 1;
	let row = Array.from({ length: width }, (_, k) => Math.abs(k - limit));
	for (let i = 1; i <= a.length; i++) {
		const next = Array.from<number>({ length: width }).fill(limit + 1);
		let least = limit + 1;
		for (let k = 0; k < width; k++) {
			const j = i + k - limit;
			if (j < 0 || j > b.length) continue;
			const cost =
				j === 0
					? i
					: Math.min(
							(row[k] ?? limit + 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
							(row[k + 1] ?? limit + 1) + 1,
							(next[k - 1] ?? limit + 1) + 1,
						);
			next[k] = cost;
			if (cost < least) least = cost;
		}
		if (least > limit) return false;
		row = next;
	}
	return (row[b.length - a.length + limit] ?? limit + 1) <= limit;
}

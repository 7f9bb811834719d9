/** 形近字: what a text may read where print or OCR took one character for another. Tried on demand, never taken as one. */

/** Groups of characters that look alike, parted by blanks: `search/look-alikes.txt`. */
export type LookAlikes = ReadonlyMap<string, readonly string[]>;

export function readLookAlikes(groups: string): LookAlikes {
	const table = new Map<string, Set<string>>();
	for (const group of groups.split(/\s+/u).map((one) => [...one]))
		for (const char of group) {
			const others = table.get(char) ?? new Set();
			for (const other of group) if (other !== char) others.add(other);
			table.set(char, others);
		}
	return new Map(Array.from(table, ([char, others]) => [char, [...others]]));
}

/** Characters of the longest text, and forms of one text that are tried. */
const [longest, most] = [20, 60];

/** The text with one of its characters taken for another; none for what is no short text of Han characters. */
export function lookAlikeForms(text: string, table: LookAlikes): string[] {
	const chars = [...text];
	if (chars.length < 2 || chars.length > longest || !/\p{Script=Han}/u.test(text) || /["?*]/u.test(text))
		return [];
	return chars
		.flatMap((char, at) => (table.get(char) ?? []).map((other) => chars.with(at, other).join('')))
		.slice(0, most);
}

/** Characters that XML, a terminal or an address cannot hold: controls but tab and line ends, and noncharacters. */
const UNCLEAN = /[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}/u;

/** The first character that no text of the archive may hold, as `U+0000`, or null. */
export function uncleanCharacter(text: string): string | null {
	const found = UNCLEAN.exec(text)?.[0];
	const half = found === undefined && !text.isWellFormed() ? /\p{Cs}/u.exec(text)?.[0] : found;
	return half === undefined ? null : `U+${half.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Path of the first text in a value, keys counted, that holds such a character. Each part is looked at once, however often it is named. */
export function findUnclean(
	value: unknown,
	path: PropertyKey[] = [],
	seen = new Set<object>(),
): { path: PropertyKey[]; code: string } | null {
	if (typeof value === 'string') {
		const code = uncleanCharacter(value);
		return code === null ? null : { path, code };
	}
	if (typeof value !== 'object' || value === null || seen.has(value)) return null;
	seen.add(value);
	for (const [key, one] of Object.entries(value)) {
		const code = uncleanCharacter(key);
		const found =
			code === null
				? findUnclean(one, [...path, Array.isArray(value) ? Number(key) : key], seen)
				: { path, code };
		if (found) return found;
	}
	return null;
}

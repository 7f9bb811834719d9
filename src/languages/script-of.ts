/** Simplified or traditional, by the characters that only one of the two has. For the build: it loads both tables whole. */
import stCharacters from 'opencc-js/dict/STCharacters';
import tsCharacters from 'opencc-js/dict/TSCharacters';

/** As `lang` says it. */
export type Script = 'zh-Hans' | 'zh-Hant';

/** Characters of a double-byte character set, from its decoder. */
function charactersOf(encoding: string, lead: readonly [number, number], trail: readonly [number, number]) {
	const bytes: number[] = [];
	for (let high = lead[0]; high <= lead[1]; high++)
		for (let low = trail[0]; low <= trail[1]; low++) bytes.push(high, low);
	return new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)));
}

/** What a table changes, less what the other script's own character set holds (后, 里, 干; 著, 乾, 於). */
const onlyIn = (rows: string, other: ReadonlySet<string>): ReadonlySet<string> =>
	new Set(
		rows
			.split('|')
			.map((row) => row.split(' ')[0] ?? '')
			.filter((from) => [...from].length === 1 && !other.has(from)),
	);

export const simplifiedOnly = onlyIn(stCharacters, charactersOf('big5', [0xa4, 0xf9], [0x40, 0xfe]));
export const traditionalOnly = onlyIn(tsCharacters, charactersOf('gb18030', [0xb0, 0xf7], [0xa1, 0xfe]));

/** By which there is more of; null where nothing tells (`上海`). */
export function scriptOf(text: string): Script | null {
	let balance = 0;
	for (const char of text)
		if (traditionalOnly.has(char)) balance++;
		else if (simplifiedOnly.has(char)) balance--;
	return balance === 0 ? null : balance > 0 ? 'zh-Hant' : 'zh-Hans';
}

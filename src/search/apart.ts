/** What the pages print and no article holds: rubrics, running heads, lines printed twice. Looked through where articles have nothing. */

/** Lines that stand together: the page's address part, the first line, the text, its normal form where that is another. */
export type ApartLines = [stem: string, line: number, text: string, normal?: string];

export interface ApartHit {
	stem: string;
	line: number;
	/** As printed, around what was asked. */
	words: string;
}

/** Characters shown on each side. */
const AROUND = 20;

/** @param wanted in normal form */
export function findApart(lines: readonly ApartLines[], wanted: string): ApartHit[] {
	if (wanted === '') return [];
	return lines.flatMap(([stem, line, text, normal = text]): ApartHit[] => {
		const at = normal.indexOf(wanted);
		if (at < 0) return [];
		// The normal form is hardly longer or shorter than the text: near enough to show the place.
		const from = Math.max(0, at - AROUND);
		return [{ stem, line, words: text.slice(from, at + wanted.length + AROUND).replace(/\s+/gu, ' ') }];
	});
}

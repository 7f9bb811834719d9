/**
 * 繁 → 简 by OpenCC's character table, the same for the readers of pages and on both sides of the search. Building loads it whole; the browser
 * loads it (`search/traditional.txt`) only when something that may be traditional is asked.
 */
/** 繁 → 简, one character for one; identity where the table is not loaded. */
export type ToSimplified = (char: string) => string;

/** Pairs written one after the other: `萬万與与…`. */
export type PairText = string;

/** @param pairs `萬万與与…` */
export function simplifierOf(pairs: PairText): ToSimplified {
	const signs = [...pairs];
	const table = new Map<string, string>();
	for (let at = 0; at + 1 < signs.length; at += 2) table.set(signs[at] ?? '', signs[at + 1] ?? '');
	// 薴→苧 and 苧→苎 stand in one table: followed to the end, so that the normal form of a normal form is itself.
	for (const [from, to] of table) table.set(from, table.get(to) ?? to);
	return (char) => table.get(char) ?? char;
}

/** OpenCC's rows `萬 万|與 与|…`; of several simplified forms the first counts, a phrase is no character. */
export function pairsOf(rows: string): PairText {
	return rows
		.split('|')
		.map((row) => row.split(' '))
		.filter(([from = '', to = '']) => [...from].length === 1 && [...to].length === 1 && from !== to)
		.map(([from, to]) => `${from}${to}`)
		.join('');
}

/**
 * Traditional characters that GB 2312 holds as well (乾 in 乾坤, 著 in 著名 …): the only ones a look at the character
 * set does not betray. A test derives the list from the table.
 */
export const hidden = '乾吒夥後徵拚捱摺於榘菸薹袷醣麴麽';

let common: Set<string> | undefined;

/** The Han characters of GB 2312, made from the browser's own decoder instead of being sent. */
function gb2312(): Set<string> {
	if (common !== undefined) return common;
	const bytes: number[] = [];
	for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
	common = new Set(new TextDecoder('gb18030').decode(Uint8Array.from(bytes)));
	return common;
}

/** Whether the table could change this text: a Han character outside GB 2312, or a hidden one. */
export function mayBeTraditional(text: string): boolean {
	for (const char of text)
		if (/\p{Script=Han}/u.test(char) && (!gb2312().has(char) || hidden.includes(char))) return true;
	return false;
}

/**
 * jieba's dictionary as rows to ask: 349,000 words with how often each was seen and its tag. The words stay in the
 * text they come in and are found by a hash table of their places: a `Map` of so many strings takes ten times as long
 * to fill, and every command would wait for it.
 */
import { dict } from '@node-rs/jieba/dict.js';

interface Rows {
	text: string;
	/** Where each word begins and ends in `text`. */
	begins: Int32Array;
	ends: Int32Array;
	/** Hash → row + 1; 0 where nothing stands. */
	slots: Int32Array;
}

let opened: Rows | undefined;
const rows = (): Rows => (opened ??= open());

const newline = 0x0a;

function hash(text: string, from: number, to: number): number {
	let value = 0x811c9dc5;
	for (let i = from; i < to; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
	return value ^ (value >>> 15);
}

function open(): Rows {
	const text = new TextDecoder().decode(dict);
	let most = 1;
	for (let at = 0; at < dict.length; at++) if (dict[at] === newline) most++;
	const [begins, ends] = [new Int32Array(most), new Int32Array(most)];
	let count = 0;
	for (let at = 0; at < text.length; at = text.indexOf('\n', at) + 1 || text.length) {
		const end = text.indexOf(' ', at);
		if (end <= at) continue;
		begins[count] = at;
		ends[count++] = end;
	}
	const slots = new Int32Array(2 ** Math.ceil(Math.log2(count * 2 + 2)));
	const made = { text, begins: begins.subarray(0, count), ends: ends.subarray(0, count), slots };
	for (let row = 0; row < count; row++)
		slots[slotOf(made, text, begins[row] as number, ends[row] as number)] = row + 1;
	return made;
}

/** The slot where a word stands, or would. */
function slotOf({ text, begins, ends, slots }: Rows, asked: string, from: number, to: number): number {
	const mask = slots.length - 1;
	for (let slot = hash(asked, from, to) & mask; ; slot = (slot + 1) & mask) {
		const row = (slots[slot] as number) - 1;
		if (row < 0) return slot;
		const begin = begins[row] as number;
		if ((ends[row] as number) - begin !== to - from) continue;
		let i = 0;
		while (from + i < to && text.charCodeAt(begin + i) === asked.charCodeAt(from + i)) i++;
		if (from + i === to) return slot;
	}
}

/** Number of the row of a word, of `asked` from one character to another; -1 where the dictionary does not hold it. */
export function rowOf(asked: string, from = 0, to = asked.length): number {
	const all = rows();
	return (all.slots[slotOf(all, asked, from, to)] as number) - 1;
}

export const countRows = (): number => rows().begins.length;

/** Every word where it stands, so that no string is made of it. */
export function forEachWord(visit: (row: number, text: string, from: number, to: number) => void): void {
	const { text, begins, ends } = rows();
	for (let row = 0; row < begins.length; row++) visit(row, text, begins[row] as number, ends[row] as number);
}

export function wordOf(row: number): string {
	const { text, begins, ends } = rows();
	return text.slice(begins[row], ends[row]);
}

/** How often a word was seen. */
export function countOf(row: number): number {
	const { text, ends } = rows();
	let count = 0;
	// What follows the number, the tag or the next row, ends it; beyond the text stands NaN.
	for (let at = (ends[row] as number) + 1; ; at++) {
		const digit = text.charCodeAt(at) - 48;
		if (!(digit >= 0 && digit <= 9)) return count;
		count = count * 10 + digit;
	}
}

/** The dictionary's tag of a word; `''` where it gives none. */
export function tagOf(row: number): string {
	const { text, ends } = rows();
	const at = (ends[row] as number) + 1;
	const end = text.indexOf('\n', at);
	return (text.slice(at, end < 0 ? text.length : end).split(' ')[1] ?? '').trim();
}

import type { Block } from '../types.ts';

const PAUSE = /[，。；：！？、…—,.;:!?”’」』）)]$/u;
/** Share of lines ending in a pause from which they are verse or entries of a list: prose is wrapped anywhere. */
const PAUSES = 0.6;
/** Characters: lines as wide as each other and at least so wide are wrapped prose. */
const WRAPPED = 12;
const EVEN = 2;
/** Longest line of verse or of a list. */
const LONGEST = 30;

/** Do the lines of a block end where the page means it: rows of a table, lines of verse, entries of a list? */
export function keepsLines({ form, text }: Pick<Block, 'form' | 'text'>): boolean {
	if (form === 'table') return true;
	if (form !== 'lines') return false;
	const lines = text.split(/\r\n|\r|\n/u).map((line) => line.trim());
	const inner = lines.slice(0, -1);
	const widths = inner.map((line) => line.length);
	const [least, most] = [Math.min(...widths), Math.max(...widths)];
	if (Math.max(...lines.map((line) => line.length)) > LONGEST) return false;
	if (inner.filter((line) => PAUSE.test(line)).length >= inner.length * PAUSES) return true;
	// A paragraph of prose ends its sentence.
	if (inner.length === 1) return most < WRAPPED || !PAUSE.test(lines.at(-1)!);
	return most < WRAPPED || most - least > EVEN;
}

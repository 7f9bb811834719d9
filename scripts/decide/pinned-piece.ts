/** A slice of a line in a word: `7` is the whole line 7, `7:4-19` its characters from the fifth on, `7!` ends there. */
import type { Piece } from '../types.ts';

/** Where each line begins; the first at index 0. */
export function lineStarts(text: string): number[] {
	return [0, ...[...text.matchAll(/\r\n|\r|\n/gu)].map(({ index, 0: end }) => index + end.length)];
}

/** What a line prints, without its heading marks and the blanks around it. */
function wholeLine(text: string, starts: readonly number[], line: number): [number, number] | null {
	const start = starts[line - 1];
	if (start === undefined) return null;
	const raw = text.slice(start, starts[line] ?? text.length);
	const mark = /^\s*(?:#{1,6}(?=[^#]))?\s*/u.exec(raw)?.[0].length ?? 0;
	return [start + mark, start + raw.trimEnd().length];
}

export function writePiece(
	{ line, start, end, ends }: Piece,
	text: string,
	starts: readonly number[],
): string {
	const [from, to] = wholeLine(text, starts, line) ?? [0, 0];
	const first = starts[line - 1] ?? 0;
	const slice = start === from && end === to ? '' : `:${start - first}-${end - first}`;
	return `${line}${slice}${ends ? '!' : ''}`;
}

/** Null where the page has no such slice. */
export function readPiece(word: string, text: string, starts: readonly number[]): Piece | null {
	const [, number, from, to, ends] = /^([1-9]\d*)(?::(\d+)-(\d+))?(!)?$/u.exec(word) ?? [];
	const line = Number(number);
	const whole = number === undefined ? null : wholeLine(text, starts, line);
	if (!whole) return null;
	const first = starts[line - 1] ?? 0;
	const [start, end] = from === undefined ? whole : [first + Number(from), first + Number(to)];
	if (start > end || end > (starts[line] ?? text.length)) return null;
	return { line, start, end, text: text.slice(start, end), ...(ends ? { ends: true as const } : {}) };
}

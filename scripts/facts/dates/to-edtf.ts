/** A range of possible days as EDTF: a day, a month, a year, else one of a set (`[a..b]`, never `a/b`: the paper is of one day). */
import { dayOf, isoOf, monthEnd, yearOf, type Span } from './days.ts';

export function toEdtf({ from, to }: Span): string {
	const first = isoOf(from);
	if (from === to) return first;
	const year = yearOf(from);
	const month = Number(first.slice(5, 7));
	if (from === dayOf(year, month, 1) && to === monthEnd(year, month)) return first.slice(0, 7);
	if (from === dayOf(year, 1, 1) && to === dayOf(year, 12, 31)) return first.slice(0, 4);
	return `[${first}..${isoOf(to)}]`;
}

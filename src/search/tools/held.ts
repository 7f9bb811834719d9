/** `search/held.bin`: characters held of each date of the catalogue, the unknown first; what a count of words is measured against. */
import type { Catalogue } from '../catalogue.ts';
import { pushNumber, readNumbers } from '../../packed/varint.ts';
import type { DayCount } from './course.ts';

/** @param characters of each article, by row */
export function encodeHeld(
	{ days, day }: Pick<Catalogue, 'days' | 'day'>,
	characters: readonly number[],
): Uint8Array {
	const sums = Array.from({ length: days.length + 1 }, () => 0);
	day.forEach((at, row) => (sums[at] = (sums[at] ?? 0) + (characters[row] ?? 0)));
	const out: number[] = [];
	for (const sum of sums) pushNumber(out, sum);
	return Uint8Array.from(out);
}

export function heldOf({ days, day }: Pick<Catalogue, 'days' | 'day'>, bytes: Uint8Array): DayCount[] {
	const next = readNumbers(bytes, 0);
	const articles = new Uint32Array(days.length + 1);
	for (const at of day) articles[at] = (articles[at] ?? 0) + 1;
	return Array.from(articles, (count, at) => {
		const [notBefore, notAfter] = days[at - 1] ?? ['', ''];
		return { notBefore, notAfter, articles: count, amount: next() };
	}).filter((one) => one.articles > 0);
}

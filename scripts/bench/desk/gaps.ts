/** Months taken out of what is held: each must be named as missing, and nothing that is held may be. */
import { searchedOf } from '../../../src/search/tools/searched.ts';
import { periodsBetween, type DayCount } from '../../../src/search/tools/course.ts';
import type { Random } from '../pages/random.ts';

/** Months of the longest gap. */
const longest = 6;

const monthsOf = (days: readonly string[]): string[] =>
	[...new Set(days.map((day) => day.slice(0, 7)))].sort();

/** @param days of all articles, one each @returns how often exactly the months were named of which nothing is left */
export function plantGaps(
	r: Random,
	days: readonly string[],
	times: number,
): { right: number; months: number } {
	const all = monthsOf(days);
	let [right, months] = [0, 0];
	for (let nth = 0; nth < times; nth++) {
		const from = 1 + r.below(all.length - 2);
		const gone = new Set(all.slice(from, Math.min(all.length - 1, from + 1 + r.below(longest))));
		const left = days.filter((day) => !gone.has(day.slice(0, 7)));
		const held = left.map((day): DayCount => ({ notBefore: day, notAfter: day, articles: 1, amount: 1 }));
		const kept = new Set(monthsOf(left));
		const missing = periodsBetween([...kept].sort()[0] ?? '', [...kept].sort().at(-1) ?? '').filter(
			(month) => !kept.has(month),
		);
		const named = searchedOf(held).gaps.flatMap(([first, last]) => periodsBetween(first, last));
		months += gone.size;
		if (named.join() === missing.join() && [...gone].every((month) => named.includes(month))) right += 1;
	}
	return { right, months };
}

/** Articles by year, month and day, each under the narrowest heading that its evidence supports. */
import type { Item } from './archive-types.ts';
import { dateHeading } from '../text/show-date.ts';

export interface MonthNode {
	year: number;
	month: number;
	/** Known to lie in this month. */
	items: Item[];
	/** Day → articles of that day, ascending. */
	days: Map<number, Item[]>;
	/** Of this month, day not known. */
	loose: Item[];
}

export interface YearNode {
	year: number;
	/** Known to lie in this year. */
	total: number;
	/** Ascending. */
	months: MonthNode[];
	/** Of this year, month not known. */
	loose: Item[];
}

export interface Calendar {
	years: YearNode[];
	/** Bounded on both sides, but over more than one year. */
	spanning: Item[];
	/** Not bounded, or on one side only. */
	unknown: Item[];
}

/** @param items in archival order, which every list keeps */
export function makeCalendar(items: readonly Item[]): Calendar {
	const years = new Map<number, YearNode>();
	const spanning: Item[] = [];
	const unknown: Item[] = [];
	for (const item of items) {
		const { notBefore, notAfter } = item.article;
		const [year, month, day] = dateHeading(item.article);
		if (year === undefined) {
			(notBefore !== null && notAfter !== null ? spanning : unknown).push(item);
			continue;
		}
		const yearNode = years.get(year) ?? { year, total: 0, months: [], loose: [] };
		years.set(year, yearNode);
		yearNode.total += 1;
		if (month === undefined) {
			yearNode.loose.push(item);
			continue;
		}
		let monthNode = yearNode.months.find((one) => one.month === month);
		if (monthNode === undefined) {
			monthNode = { year, month, items: [], days: new Map(), loose: [] };
			yearNode.months.push(monthNode);
		}
		monthNode.items.push(item);
		if (day === undefined) monthNode.loose.push(item);
		else monthNode.days.set(day, [...(monthNode.days.get(day) ?? []), item]);
	}
	const sorted = [...years.values()].sort((a, b) => a.year - b.year);
	for (const { months } of sorted) months.sort((a, b) => a.month - b.month);
	return { years: sorted, spanning, unknown };
}

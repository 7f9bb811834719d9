/** Articles by the month of the year they are known to lie in, whatever the year: what the paper brought at this season. */
import { dateHeading } from '../text/show-date.ts';
import type { Item } from './archive-types.ts';

export interface MonthOfYear {
	/** 1–12. */
	month: number;
	items: Item[];
}

/** Months that hold an article, in order; certain days first, then by year. */
export function monthsOfYear(items: readonly Item[]): MonthOfYear[] {
	const months = new Map<number, Item[]>();
	for (const item of items) {
		const [, month] = dateHeading(item.article);
		if (month === undefined) continue;
		const known = months.get(month);
		if (known === undefined) months.set(month, [item]);
		else known.push(item);
	}
	const certainty = (item: Item): number => dateHeading(item.article).length;
	return [...months]
		.map(([month, all]) => ({ month, items: all.toSorted((a, b) => certainty(b) - certainty(a)) }))
		.sort((a, b) => a.month - b.month);
}

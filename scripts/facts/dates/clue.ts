import { isoOf, type Span } from './days.ts';

/** One clue to the day of issue: the days it allows, and how much it is believed. */
export interface Clue {
	line: number;
	/** As printed. */
	words: string;
	/** Days of issue that fit it, in order, none overlapping. */
	allows: readonly Span[];
	/** 3 a dated fact, 1 a habit of newspapers. */
	weight: number;
	/** What it bounds, for the evidence: `≥ 2023-09-10`. */
	says: string;
	/** Where it stands, for the order of evidence. */
	form: string;
}

/** `≥ 2023-09-10`, `≤ 2022-10-15`, `2023-09-10 至 2023-09-30`, `每年 9月10日至30日`. */
export function describe(allows: readonly Span[], ever: Span): string {
	const [first] = allows;
	const last = allows.at(-1);
	if (!first || !last) return '不合任何日期';
	if (allows.length > 1) {
		const [from, to] = [isoOf(allows[1]?.from ?? first.from), isoOf(allows[1]?.to ?? first.to)];
		return `每年 ${from.slice(5)} 至 ${to.slice(5)}`;
	}
	if (first.to >= ever.to) return `≥ ${isoOf(first.from)}`;
	if (first.from <= ever.from) return `≤ ${isoOf(first.to)}`;
	return `${isoOf(first.from)} 至 ${isoOf(first.to)}`;
}

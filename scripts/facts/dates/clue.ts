import { isoOf, yearOf, type Span } from './days.ts';

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

const show = ({ from, to }: Span): string => (from === to ? isoOf(from) : `${isoOf(from)} 至 ${isoOf(to)}`);
/** Spans that are told one by one, at most. */
const MOST_TOLD = 3;

/** The same days of every year, else the spans themselves, the newest first. */
function describeSome(allows: readonly Span[]): string {
	const [, second = allows[0]!, third = second] = allows;
	const [from, to] = [isoOf(second.from).slice(5), isoOf(second.to).slice(5)];
	const isYearly =
		allows.length > MOST_TOLD &&
		isoOf(third.from).slice(5) === from &&
		yearOf(third.from) - yearOf(second.from) === 1;
	if (isYearly) return from === to ? `每年 ${from}` : `每年 ${from} 至 ${to}`;
	const newest = allows.toReversed().slice(0, MOST_TOLD).map(show).join('、');
	return allows.length > MOST_TOLD ? `${newest} 等` : newest;
}

/** `≥ 2023-09-10`, `≤ 2022-10-15`, `2023-09-10 至 2023-09-30`, `每年 9月10日至30日`. */
export function describe(allows: readonly Span[], ever: Span): string {
	const [first] = allows;
	const last = allows.at(-1);
	if (!first || !last) return '不合任何日期';
	if (allows.length > 1) return describeSome(allows);
	if (first.to >= ever.to) return `≥ ${isoOf(first.from)}`;
	if (first.from <= ever.from) return `≤ ${isoOf(first.to)}`;
	return show(first);
}

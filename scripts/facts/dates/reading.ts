/** What one expression says of the day of the paper, and the spans it is said with. */
import { dayOf, EVER, monthEnd, YEARS, type Span } from './days.ts';
import type { MonthDay } from './expressions.ts';

/** Where in the article a text stands: a dated beginning of the story is news, the middle of it may be history. */
export type Place = 'header' | 'headline' | 'lead' | 'text';

export const onDay = (year: number, { month, day }: MonthDay): number =>
	Math.min(dayOf(year, month, day), monthEnd(year, month));

/** The same span of every year, shifted ends included; neighbours that touch are one. */
export function everyYear(spanOf: (year: number) => Span): Span[] {
	const spans: Span[] = [];
	let last: Span | undefined;
	for (const year of YEARS) {
		const span = spanOf(year);
		if (last && span.from <= last.to + 1) last.to = Math.max(last.to, span.to);
		else spans.push((last = span));
	}
	return spans;
}

export interface Reading {
	allows: Span[];
	weight: number;
}

/** A clue in two steps: surely within the wide span, rather within the narrow one. */
export const twoSteps = (
	wide: (year: number) => Span,
	narrow: (year: number) => Span,
	weights: [number, number],
): Reading[] => [
	{ allows: everyYear(wide), weight: weights[0] },
	{ allows: everyYear(narrow), weight: weights[1] },
];

/** Every day from that one on; every day up to it. */
export const sinceDay = (day: number): Span[] => [{ from: day, to: EVER.to }];
export const untilDay = (day: number): Span[] => [{ from: EVER.from, to: day }];

/** The day without a year that the same sentence tells of, and whether it is still to come. */
export interface Beside {
	day: MonthDay;
	future: boolean;
}

export interface Setting {
	place: Place;
	before: string;
	behind: string;
	/** Whether a day fits the weekday or feast printed beside the date; absent where none is. */
	fits?: ((day: number) => boolean) | null;
	beside?: Beside | null;
}

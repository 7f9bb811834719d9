/** The days of an event in a year, whatever rule gives them. */
import type { Event } from '../../../src/schema/schema.ts';
import { dayOf, parseIso, yearOf, YEARS, type Span } from './days.ts';
import { lunarDay } from './lunar.ts';

const monthDay = (text: string): [number, number] => [Number(text.slice(0, 2)), Number(text.slice(3))];

const timesOf = (each: readonly (readonly [string, string])[]): Span[] =>
	each.map(([from, to]) => ({ from: parseIso(from), to: parseIso(to) }));

const known = new WeakMap<Event, readonly Span[]>();

/** All times of an event, in order: two in one year too, where its days are listed. */
export function allDaysOf(event: Event): readonly Span[] {
	let days = known.get(event);
	if (!days) {
		days = 'each' in event.on ? timesOf(event.on.each) : YEARS.flatMap((year) => daysOf(event, year) ?? []);
		known.set(event, days);
	}
	return days;
}

/** Whether newspapers count it, so that a number gives its days. */
export const isCounted = ({ on, first }: Event): boolean =>
	first !== undefined || ('each' in on && on.number !== undefined);

/** The days of the so-manieth one, or null where nobody counts them or the list does not reach so far. */
export function numberedDaysOf(event: Event, number: number): Span | null {
	if ('each' in event.on)
		return event.on.number === undefined ? null : (timesOf(event.on.each)[number - event.on.number] ?? null);
	return event.first === undefined ? null : daysOf(event, event.first + number - 1);
}

/** Days of the event in `year`, or null where a single event was in another year. */
export function daysOf({ on, begins, first, ends }: Event, year: number): Span | null {
	if (year < (begins ?? first ?? 0) || year > (ends ?? Number.MAX_SAFE_INTEGER)) return null;
	if ('from' in on) {
		const span = { from: parseIso(on.from), to: parseIso(on.to) };
		return Number(on.from.slice(0, 4)) === year ? span : null;
	}
	if ('each' in on) return timesOf(on.each).find(({ from }) => yearOf(from) === year) ?? null;
	if ('yearly' in on) {
		const from = dayOf(year, ...monthDay(on.yearly));
		const to = on.to ? dayOf(year, ...monthDay(on.to)) : from;
		// 12-15 to 01-31 runs into the next year.
		return { from, to: to < from ? dayOf(year + 1, ...monthDay(on.to ?? on.yearly)) : to };
	}
	if ('lunar' in on) {
		const from = lunarDay(year, ...monthDay(on.lunar));
		return from === null ? null : { from, to: from + (on.days ?? 1) - 1 };
	}
	const weekday = new Date(Date.UTC(year, on.month - 1, 1)).getUTCDay();
	const day = 1 + ((on.weekday - weekday + 7) % 7) + 7 * (on.nth - 1);
	const at = dayOf(year, on.month, day);
	return { from: at, to: at };
}

/** The days of an event in a year, whatever rule gives them. */
import { LunarDay } from 'tyme4ts';
import type { Event } from '../../../src/schema.ts';
import { dayOf, parseIso, type Span } from './days.ts';

const monthDay = (text: string): [number, number] => [Number(text.slice(0, 2)), Number(text.slice(3))];

const lunarDays = new Map<string, number>();

/** Solar day of a day of the Chinese calendar; 12-30 is the last of the year, of 29 days sometimes. */
function lunarDay(year: number, month: number, day: number): number {
	const key = `${year}-${month}-${day}`;
	let found = lunarDays.get(key);
	if (found === undefined) {
		const solar = LunarDay.fromYmd(year, month, day).getSolarDay();
		found = dayOf(solar.getYear(), solar.getMonth(), solar.getDay());
		lunarDays.set(key, found);
	}
	return found;
}

/** Days of the event in `year`, or null where a single event was in another year. */
export function daysOf({ on }: Event, year: number): Span | null {
	if ('from' in on) {
		const span = { from: parseIso(on.from), to: parseIso(on.to) };
		return Number(on.from.slice(0, 4)) === year ? span : null;
	}
	if ('yearly' in on) {
		const from = dayOf(year, ...monthDay(on.yearly));
		const to = on.to ? dayOf(year, ...monthDay(on.to)) : from;
		// 12-15 to 01-31 runs into the next year.
		return { from, to: to < from ? dayOf(year + 1, ...monthDay(on.to ?? on.yearly)) : to };
	}
	if ('lunar' in on) {
		const from = lunarDay(year, ...monthDay(on.lunar));
		return { from, to: from + (on.days ?? 1) - 1 };
	}
	const first = new Date(Date.UTC(year, on.month - 1, 1)).getUTCDay();
	const day = 1 + ((on.weekday - first + 7) % 7) + 7 * (on.nth - 1);
	const at = dayOf(year, on.month, day);
	return { from: at, to: at };
}

/** Days of the Chinese calendar as solar days. */
import { LunarDay } from 'tyme4ts';
import { dayOf } from './days.ts';

const known = new Map<string, number | null>();

function solarDay(year: number, month: number, day: number): number | null {
	const key = `${year}-${month}-${day}`;
	let found = known.get(key);
	if (found === undefined) {
		try {
			const solar = LunarDay.fromYmd(year, month, day).getSolarDay();
			found = dayOf(solar.getYear(), solar.getMonth(), solar.getDay());
		} catch {
			// The month has 29 days in this year.
			found = null;
		}
		known.set(key, found);
	}
	return found;
}

/** Solar day of a day of a lunar year; 12-30 is the last day of the year, of 29 days sometimes. Null where the month is shorter. */
export function lunarDay(year: number, month: number, day: number): number | null {
	return month === 12 && day === 30 ? newYear(year + 1) - 1 : solarDay(year, month, day);
}

/** First day of a lunar year. */
export const newYear = (year: number): number => solarDay(year, 1, 1)!;

/** Days of the Chinese calendar as solar days. */
import { LunarDay } from 'tyme4ts';
import { dayOf } from './days.ts';

const known = new Map<string, number | null>();

/** @param month negative for a leap month (闰四月 is -4) */
function solarDay(year: number, month: number, day: number): number | null {
	const key = `${year}-${month}-${day}`;
	let found = known.get(key);
	if (found === undefined) {
		try {
			const solar = LunarDay.fromYmd(year, month, day).getSolarDay();
			found = dayOf(solar.getYear(), solar.getMonth(), solar.getDay());
		} catch {
			// The month has 29 days in this year, or the year has no such leap month.
			found = null;
		}
		known.set(key, found);
	}
	return found;
}

/** Solar day of a day of a lunar year; 12-30 is the last day of the year, of 29 days sometimes. Null where there is no such day. */
export function lunarDay(year: number, month: number, day: number): number | null {
	return month === 12 && day === 30 ? newYear(year + 1) - 1 : solarDay(year, month, day);
}

/** First day of a lunar year. */
export const newYear = (year: number): number => solarDay(year, 1, 1)!;

export const STEMS = '甲乙丙丁戊己庚辛壬癸';
export const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** Place of a year in the cycle of sixty by its two signs: 甲子 0, 癸亥 59; null where the two never meet. */
export function cycleOf(stem: string, branch: string): number | null {
	const [s, b] = [STEMS.indexOf(stem), BRANCHES.indexOf(branch)];
	if (s < 0 || b < 0 || s % 2 !== b % 2) return null;
	return (6 * s - 5 * b + 60) % 60;
}

/** Whether a year is that of the cycle: 1984 was 甲子. */
export const isOfCycle = (year: number, cycle: number): boolean => (((year - 1984) % 60) + 60) % 60 === cycle;

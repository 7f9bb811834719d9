/** Days as whole numbers since 1970-01-01, so that ranges are plain arithmetic and no time zone can interfere. */

const MS = 86_400_000;

export interface Span {
	/** First and last day, both included. */
	from: number;
	to: number;
}

/**
 * Day number of a date of the Gregorian calendar; a day past the end of its month runs over, a month past the end of
 * its year too. Counted from 1 March, so that the leap day is the last of its year (H. Hinnant, "chrono-compatible
 * low-level date algorithms"): ten times as fast as `Date.UTC`, and asked thousands of times a page.
 */
export function dayOf(year: number, month: number, day: number): number {
	const months = year * 12 + month - 3;
	const fromMarch = Math.floor(months / 12);
	const days = Math.floor((153 * (months - 12 * fromMarch) + 2) / 5) + day - 1;
	const leaps = Math.floor(fromMarch / 4) - Math.floor(fromMarch / 100) + Math.floor(fromMarch / 400);
	return fromMarch * 365 + leaps + days - 719_468;
}

/** Last day of a month. */
export const monthEnd = (year: number, month: number): number => dayOf(year, month + 1, 1) - 1;

/** `2023-09-10`. */
export const isoOf = (day: number): string => new Date(day * MS).toISOString().slice(0, 10);

/** Day number of `2023-09-10`. */
export const parseIso = (iso: string): number =>
	dayOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8)));

export const yearOf = (day: number): number => new Date(day * MS).getUTCFullYear();

/** Years that a page can be from: those of newspapers set in type, and a little ahead. */
export const FIRST_YEAR = 1850;
export const LAST_YEAR = 2040;
export const EVER: Span = { from: dayOf(FIRST_YEAR, 1, 1), to: dayOf(LAST_YEAR, 12, 31) };

/** All years of {@link EVER}. */
export const YEARS: readonly number[] = Array.from(
	{ length: LAST_YEAR - FIRST_YEAR + 1 },
	(_, i) => FIRST_YEAR + i,
);

/** Days as whole numbers since 1970-01-01, so that ranges are plain arithmetic and no time zone can interfere. */

const MS = 86_400_000;

export interface Span {
	/** First and last day, both included. */
	from: number;
	to: number;
}

/** Day number of a date; a day past the end of its month runs over, as `Date` does. */
export const dayOf = (year: number, month: number, day: number): number =>
	Date.UTC(year, month - 1, day) / MS;

/** Last day of a month. */
export const monthEnd = (year: number, month: number): number => dayOf(year, month + 1, 1) - 1;

/** `2023-09-10`. */
export const isoOf = (day: number): string => new Date(day * MS).toISOString().slice(0, 10);

/** Day number of `2023-09-10`. */
export const parseIso = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / MS;

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

/**
 * Dates of publication in Chinese, as sure as the evidence and no surer.
 * Input is the record's EDTF (Library of Congress, levels 0–2 as far as the archive writes them) and its bounds.
 */
import type { Article } from '../schema/schema.ts';
import { strings } from '../strings/index.ts';

export type DateFields = Pick<Article, 'date' | 'notBefore' | 'notAfter'>;

/** The narrowest heading that holds a date: its numbers are as many as are sure. */
export type DateHeading =
	[] | [year: number] | [year: number, month: number] | [year: number, month: number, day: number];

const numbers = (iso: string): number[] => iso.split('-').map(Number);

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** `2024年1月2日`; fewer numbers, fewer units. */
export const showDay = (parts: readonly number[]): string => strings.date.day(parts);

/** Its ends in numbers, whole months and years without their days; an end alone where both are the same. */
function endsOf(from: string, to: string): [start: number[], end: number[] | null] {
	const start = numbers(from);
	const end = numbers(to);
	const [year = 0, month = 0] = end;
	if (start[2] === 1 && end[2] === lastDay(year, month)) {
		start.pop();
		end.pop();
		if (start[1] === 1 && end[1] === 12) {
			start.pop();
			end.pop();
		}
	}
	return [start, start.some((part, i) => part !== end[i]) ? end : null];
}

/** The shared beginning is said once: `2024年1月2日至7日`. */
export function showRange(from: string, to: string): string {
	const [start, end] = endsOf(from, to);
	return end === null ? showDay(start) : strings.date.range(start, end);
}

/** Some day of a stretch, no one knows which: `2024年1月2日至7日间`. */
function showWithin(from: string, to: string): string {
	const [start, end] = endsOf(from, to);
	return end === null ? showDay(start) : strings.date.within(start, end);
}

/** An EDTF date of one day, month, year, decade or century, with `X` for figures that are not known. */
const SIMPLE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([~?%]?)$/u;

/** What is sure or said of a date by its own words: `2022-09~` 2022, 9, doubtful. Null where it is a range or a decade. */
export function statedDate(date: string | null): { parts: number[]; doubtful: boolean } | null {
	const match = SIMPLE.exec(date ?? '');
	if (!match || match[1]!.includes('X')) return null;
	const parts = match.slice(1, 4).filter((part): part is string => part !== undefined && part !== 'XX');
	// Seasons are no months.
	return Number(parts[1] ?? 1) > 12 ? null : { parts: parts.map(Number), doubtful: match[4] !== '' };
}

/** `1930年代`, `20世纪`, `1935年某月`, `1935年春`; null for what is none of these. */
function showUnspecified(date: string): string | null {
	const [, year, month, day] = SIMPLE.exec(date) ?? [];
	if (year === undefined) return null;
	const { decade, century, someMonth, someDay, season } = strings.date;
	if (year.endsWith('XX')) return century(Number(year.slice(0, 2)) + 1);
	if (year.endsWith('X')) return decade(Number(year.slice(0, 3)) * 10);
	if (/^2[1-4]$/u.test(month ?? '')) return season(Number(year), Number(month) - 21);
	if (month === 'XX') return someMonth(Number(year));
	return day === 'XX' ? someDay(Number(year), Number(month)) : null;
}

/** `约2022年9月`, `2024年1月2日至7日间`, `不晚于2022年10月15日`, `日期不详`. */
export function showDate({ date, notBefore, notAfter }: DateFields): string {
	if (date !== null) {
		const shown = showUnspecified(date) ?? (statedDate(date) ? showDay(statedDate(date)!.parts) : null);
		if (shown !== null) return /[~?%]$/u.test(date) ? strings.date.about(shown) : shown;
		// A paper of several days, not one of them.
		if (date.includes('/') && notBefore !== null && notAfter !== null) return showRange(notBefore, notAfter);
	}
	if (notBefore !== null && notAfter !== null) return showWithin(notBefore, notAfter);
	if (notBefore !== null) return strings.date.notBefore(showDay(numbers(notBefore)));
	if (notAfter !== null) return strings.date.notAfter(showDay(numbers(notAfter)));
	return strings.date.unknown;
}

/** Under which heading of the calendar an article stands; `[]` where it may lie in several years or anywhere. */
export function dateHeading({ date, notBefore, notAfter }: DateFields): DateHeading {
	if (notBefore === null || notAfter === null) return [];
	const start = numbers(notBefore);
	const end = numbers(notAfter);
	const differ = start.findIndex((part, i) => part !== end[i]);
	const heading = differ < 0 ? start : start.slice(0, differ);
	// `2022-09~` is "about September": the month is a guess, so only the year heads it.
	const guessed = date !== null && /[~?%]$/u.test(date) ? heading.slice(0, 1) : heading;
	return guessed as DateHeading;
}

/** Calendar page that lists an article, `2022/08` or `2022`; null where no year is sure. */
export function calendarPage(fields: DateFields): string | null {
	const [year, month] = dateHeading(fields);
	if (year === undefined) return null;
	const page = String(year).padStart(4, '0');
	return month === undefined ? page : `${page}/${String(month).padStart(2, '0')}`;
}

/** Certain to the day: the only dates that go into citations and metadata as they are. */
export const certainDay = ({ date }: DateFields): string | null =>
	date !== null && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? date : null;

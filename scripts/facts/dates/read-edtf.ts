/**
 * Bounds of the EDTF forms (Library of Congress, levels 0–2) that a sidecar or a correction may give: days, months,
 * years, seasons, with `X` for figures that are not known, `~` `?` `%` for doubt, intervals and one-of-a-set.
 */
import { dayOf, monthEnd } from './days.ts';

/** Days that a date can be; null where it is open. */
export interface Bounds {
	from: number | null;
	to: number | null;
}

const ONE = /^(?<year>\d{2}(?:\d{2}|\dX|XX))(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?(?<doubt>[~?%])?$/u;
/** Doubt (`2022-09~`) widens a month or year by this many days on each side. */
const DOUBT = 31;
/** Newspapers have been printed since 1600; a year before is a slip, and one far ahead too. */
const FIRST = 1600;
const LAST = 2100;
/** Months that the seasons begin with: 21 spring, 22 summer, 23 autumn, 24 winter. */
const SEASONS: Record<string, number> = { 21: 3, 22: 6, 23: 9, 24: 12 };

interface Days {
	from: number;
	to: number;
}

function daysOf(year: string, month: string | undefined, day: string | undefined): Days | null {
	const [first, last] = [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))];
	if (last < FIRST || first > LAST) return null;
	// What is finer than a figure not known is not known either.
	if (year.includes('X') && month !== undefined && month !== 'XX') return null;
	if (month === 'XX' && day !== undefined && day !== 'XX') return null;
	if (month === undefined || month === 'XX') return { from: dayOf(first, 1, 1), to: dayOf(last, 12, 31) };
	const season = SEASONS[month];
	if (season !== undefined)
		return day === undefined ? { from: dayOf(first, season, 1), to: monthEnd(first, season + 2) } : null;
	const number = Number(month);
	if (number < 1 || number > 12) return null;
	const whole = { from: dayOf(first, number, 1), to: monthEnd(first, number) };
	if (day === undefined || day === 'XX') return whole;
	const at = whole.from + Number(day) - 1;
	return at >= whole.from && at <= whole.to ? { from: at, to: at } : null;
}

function one(text: string): Days | null {
	const groups = ONE.exec(text)?.groups;
	if (!groups) return null;
	const days = daysOf(groups['year']!, groups['month'], groups['day']);
	return days && groups['doubt'] ? { from: days.from - DOUBT, to: days.to + DOUBT } : days;
}

/** From the first of two ends to the last; an open end is an empty text or `..`. */
function between(first: string, last: string): Bounds | null {
	const [from, to] = [first, last].map((end) => (end === '' || end === '..' ? null : one(end)));
	const isWrong = (end: string, days: Days | null | undefined) => end !== '' && end !== '..' && !days;
	if (isWrong(first, from) || isWrong(last, to) || (!from && !to)) return null;
	return from && to && from.from > to.to ? null : { from: from?.from ?? null, to: to?.to ?? null };
}

/** Bounds of a date, or null for what is none. */
export function readEdtf(text: string): Bounds | null {
	const [, list] = /^\[(.+)\]$/u.exec(text) ?? [];
	if (list !== undefined) {
		const range = /^(?<first>[^,]*?)\.\.(?<last>[^,]*)$/u.exec(list)?.groups;
		if (range) return between(range['first']!, range['last']!);
		const members = list.split(',').map((member) => one(member.trim()));
		if (members.some((member) => member === null)) return null;
		const days = members.flatMap((member) => member ?? []);
		return { from: Math.min(...days.map(({ from }) => from)), to: Math.max(...days.map(({ to }) => to)) };
	}
	const ends = text.split('/');
	return ends.length === 2 ? between(ends[0]!, ends[1]!) : one(text);
}

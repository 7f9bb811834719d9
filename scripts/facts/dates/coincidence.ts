/**
 * What stands beside a date without a year and is true of it in some years only: its weekday (`9月10日（星期日）`), the
 * day of the Chinese calendar (`2月4日，正月十五`), a feast that moves (`5月12日母亲节`).
 */
import type { Event } from '../../../src/schema/schema.ts';
import { dayOf, yearOf, type Span } from './days.ts';
import { daysOf } from './event-days.ts';
import { eventAt, type EventIndex } from './event-index.ts';
import { lunarDay } from './lunar.ts';

/** Whether a day fits what stands beside its date. */
export type Fits = (day: number) => boolean;

const WEEKDAYS = '日一二三四五六';
const WEEKDAY_NAME = '(?:星期|周|礼拜)(?<day>[一二三四五六日天])';
/** Not `周一至周五`, `周三、周四`. */
const WEEKDAY_BEHIND = new RegExp(
	`^[\\s，,（(]{0,3}${WEEKDAY_NAME}(?![至到、和或—-]|\\p{Script=Han}*?，每)`,
	'u',
);
const WEEKDAY_BEFORE = new RegExp(`(?<![每至到、和或—-])(?<!每个)${WEEKDAY_NAME}[\\s（(，,]{1,2}$`, 'u');

/** Weekday printed behind a date, 0 for Sunday; null where there is none. */
export function weekdayBehind(behind: string): number | null {
	const printed = WEEKDAY_BEHIND.exec(behind)?.groups?.['day'];
	return printed === undefined ? null : WEEKDAYS.indexOf(printed === '天' ? '日' : printed);
}

/** 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

function besideWeekday(before: string, behind: string): Fits | null {
	const printed = WEEKDAY_BEFORE.exec(before)?.groups?.['day'];
	const weekday =
		weekdayBehind(behind) ?? (printed ? WEEKDAYS.indexOf(printed === '天' ? '日' : printed) : null);
	return weekday === null ? null : (day) => weekdayOf(day) === weekday;
}

const LUNAR_DAY =
	'(?:农历|阴历|旧历)?(?<month>正|二|三|四|五|六|七|八|九|十一|十二|十|冬|腊)月(?<day>初[一二三四五六七八九十]|十[一二三四五六七八九]?|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十)';
const GLUE = '[\\s，,（(、]{0,2}(?:即|也就是|正值|恰逢|适逢|正是|是|为)?';
const LUNAR_BEHIND = new RegExp(`^${GLUE}${LUNAR_DAY}`, 'u');
const LUNAR_BEFORE = new RegExp(`${LUNAR_DAY}${GLUE}$`, 'u');

const MONTHS: Record<string, number> = { 正: 1, 冬: 11, 腊: 12, 十一: 11, 十二: 12, 十: 10 };
const DIGITS = '一二三四五六七八九十';
const digit = (text: string): number => DIGITS.indexOf(text) + 1;
const lunarMonth = (text: string): number => MONTHS[text] ?? digit(text);

/** `初七` 7, `十五` 15, `廿三` 23, `三十` 30. */
function lunarDate(text: string): number {
	if (text.startsWith('初')) return digit(text.slice(1));
	if (text === '三十') return 30;
	const tens = text.startsWith('二十') || text.startsWith('廿') ? 20 : 10;
	const ones = text.replace(/^(?:二十|廿|十)/u, '');
	return tens + (ones ? digit(ones) : 0);
}

function besideLunar(before: string, behind: string): Fits | null {
	const groups = (LUNAR_BEHIND.exec(behind) ?? LUNAR_BEFORE.exec(before))?.groups;
	if (!groups) return null;
	const month = lunarMonth(groups['month'] ?? '');
	const date = lunarDate(groups['day'] ?? '');
	// The last months of a lunar year lie in the next solar one.
	return (day) => [0, -1].some((shift) => lunarDay(yearOf(day) + shift, month, date) === day);
}

const moves = ({ on }: Event): boolean => 'lunar' in on || 'weekday' in on;
/** The feast itself is meant, not the days around it: `中秋节当天`, `（元宵节）`. */
const ON_THE_DAY =
	/^(?:$|[）)，,。；”\s]|当天|当日|这天|那天|这一天|之夜|当晚|上午|下午|早上|清晨|夜晚|晚上)/u;
const FEAST_GLUE =
	/^[\s，,（(]{0,2}(?:正值|恰逢|适逢|正是|当天是|当日是|即|是|为)?(?:农历|传统|第.{1,4}[个届])?“?/u;

function besideFeast(text: string, start: number, end: number, index: EventIndex): Fits | null {
	const glue = FEAST_GLUE.exec(text.slice(end, end + 16))?.[0].length ?? 0;
	const behind = eventAt(text, end + glue, index);
	const inFront = /[\s，,（(]$/u.test(text.slice(0, start)) ? start - 1 : start;
	let named = behind;
	for (let at = inFront - 2; !named && at >= Math.max(0, inFront - 6); at--) {
		const candidate = eventAt(text, at, index);
		if (candidate?.end === inFront) named = candidate;
	}
	if (!named || !moves(named.event)) return null;
	if (named.start >= end && !ON_THE_DAY.test(text.slice(named.end, named.end + 4))) return null;
	// `春节假期` is a phrase of its own, and no day.
	if (/假|期间|周|走基层|迎/u.test(text.slice(named.start, named.end))) return null;
	const { event } = named;
	// A feast of two days is one that the north keeps on the first and the south on the second.
	const fits = (day: number, span: Span | null) =>
		span !== null && (day === span.from || (span.to - span.from === 1 && day === span.to));
	return (day) => [0, -1].some((shift) => fits(day, daysOf(event, yearOf(day) + shift)));
}

/** `将于6月16日至18日举办，市民可在端午假期前往`: the feast is one of the days of a short stretch. */
const HOLIDAY = /^(?:假期|小长假|长假|期间|假日)/u;
const SAME_SENTENCE = 72;
const LONGEST = 8;

function besideHoliday(text: string, end: number, days: number, index: EventIndex): Fits | null {
	if (days < 1 || days > LONGEST) return null;
	const sentence = /^[^。；！？]*/u.exec(text.slice(end, end + SAME_SENTENCE))?.[0].length ?? 0;
	for (let at = end; at < end + sentence; at++) {
		const named = eventAt(text, at, index);
		if (!named || !moves(named.event)) continue;
		if (!HOLIDAY.test(text.slice(named.end)) && !/假期|小长假|期间$/u.test(text.slice(at, named.end)))
			continue;
		const { event } = named;
		return (day) => {
			const feast = daysOf(event, yearOf(day));
			return feast !== null && feast.from >= day && feast.from <= day + days;
		};
	}
	return null;
}

/** 2月29日 is in leap years only. */
const isLeapDay: Fits = (day) => dayOf(yearOf(day), 2, 29) !== dayOf(yearOf(day), 3, 1);

/**
 * What the words beside a date say of it, or null where they say nothing.
 * @param days how many days the date runs on behind its first
 */
export function fitsBeside(
	text: string,
	{ start, end, days }: { start: number; end: number; days: number },
	index: EventIndex,
): Fits | null {
	const before = text.slice(Math.max(0, start - 16), start);
	const behind = text.slice(end, end + 20);
	const tests = [
		/^(?:2|二|２)月(?:29|二十九|２９)[日号]/u.test(text.slice(start, end)) ? isLeapDay : null,
		besideWeekday(before, behind),
		besideLunar(before, behind),
		besideFeast(text, start, end, index),
		besideHoliday(text, end, days, index),
	].filter((test) => test !== null);
	return tests.length ? (day) => tests.every((test) => test(day)) : null;
}

/**
 * How newspapers print their own date in running heads and mastheads, as a table: each row one form with an example. It
 * is matched on {@link readable} text, at every place of a line; the first row that matches there is taken, so longer
 * forms come first.
 */
import { dayOf, monthEnd, YEARS, type Span } from '../days.ts';
import { ERA_YEAR, eraYear } from '../eras.ts';
import { BRANCHES, cycleOf, isOfCycle, lunarDay, newYear, STEMS } from '../lunar.ts';
import { COUNT, NUMBER, SPELLED_YEAR, toNumber, YEAR } from '../numerals.ts';

/** What a form says. `day`, `month`: the days that the paper can be of; `weekday`: 0 for Sunday; `none`: no more than the words. */
export type Stated =
	| { kind: 'day'; days: Span[]; /** Whether a year is printed. */ dated: boolean }
	| { kind: 'month'; days: Span[] }
	| { kind: 'lunar'; days: Span[]; dated: boolean }
	| { kind: 'weekday'; weekday: number }
	| { kind: 'none' };

/** What the page tells besides, where a form can be read in two ways. */
export interface Setting {
	/** A paper of Hong Kong or Macao, which print the day before the month. */
	dayFirst: boolean;
}

type Groups = Record<string, string | undefined>;

export interface PrintedForm {
	form: string;
	/** One example; the whole of it must be read by this row. */
	example: string;
	/** The day or month of the example, `2023-05-18`. */
	is: string;
	pattern: RegExp;
	/** Null where the words look like the form and are none. */
	read: (groups: Groups, setting: Setting) => Stated | null;
}

/** A day that the calendar has, or null. */
function validDay(year: number, month: number, day: number): Span | null {
	if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
	const at = dayOf(year, month, day);
	return at > monthEnd(year, month) ? null : { from: at, to: at };
}

const stated = (days: readonly (Span | null)[], dated = true): Stated | null => {
	const found = days.filter((day) => day !== null).toSorted((a, b) => a.from - b.from);
	return found.length ? { kind: 'day', days: found, dated } : null;
};

/** Days of one year or of several; a double issue (`12日至14日`) is of all its days. */
function dayIn(years: readonly number[], groups: Groups, dated = true): Stated | null {
	const month = toNumber(groups['month'] ?? '');
	const day = toNumber(groups['day'] ?? '');
	return stated(
		years.map((year) => {
			const first = validDay(year, month, day);
			if (!first || !groups['endDay']) return first;
			const last = validDay(
				year,
				groups['endMonth'] ? toNumber(groups['endMonth']) : month,
				toNumber(groups['endDay']),
			);
			return last && last.to > first.from && last.to - first.from < 15
				? { from: first.from, to: last.to }
				: null;
		}),
		dated,
	);
}

const monthIn = (year: number, text: string | undefined): Stated | null => {
	const month = toNumber(text ?? '');
	return month >= 1 && month <= 12
		? { kind: 'month', days: [{ from: dayOf(year, month, 1), to: monthEnd(year, month) }] }
		: null;
};

const LUNAR_MONTHS: Record<string, number> = { 正: 1, 冬: 11, 腊: 12 };
const lunarMonth = (groups: Groups): number => {
	const text = groups['lunarMonth'] ?? '';
	return (groups['leap'] ? -1 : 1) * (LUNAR_MONTHS[text] ?? toNumber(text));
};
const lunarDate = (text: string | undefined): number => toNumber((text ?? '').replace(/^初/u, ''));

/** A lunar day of the years that may be meant. */
function lunarIn(years: readonly number[], groups: Groups, dated: boolean): Stated | null {
	const days = years.flatMap((year) => {
		const day = lunarDay(year, lunarMonth(groups), lunarDate(groups['lunarDay']));
		return day === null ? [] : [{ from: day, to: day }];
	});
	return days.length ? { kind: 'lunar', days: days.toSorted((a, b) => a.from - b.from), dated } : null;
}

/** Two figures for a year: those of this century and of the last, or of the Republic. */
function shortYears(text: string | undefined): number[] {
	const figures = toNumber(text ?? '');
	if (figures >= 100) return [1911 + figures];
	return figures >= 50 ? [1900 + figures] : [1911 + figures, 2000 + figures];
}

const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const englishMonth = (text: string | undefined): number =>
	ENGLISH_MONTHS.indexOf((text ?? '').slice(0, 3).toLowerCase()) + 1;
const ENGLISH_WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTH_NAME =
	'(?<name>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const english = (groups: Groups): Stated | null =>
	stated([validDay(Number(groups['year']), englishMonth(groups['name']), Number(groups['date']))]);

const CALENDAR = '(?:公元|公历|西历|西元|阳历|新历|国历)?';
const LUNAR = '(?:农历|夏历|旧历|阴历|古历|废历)';
const LUNAR_DAY =
	'(?<leap>闰)?(?<lunarMonth>正|冬|腊|十一|十二|[一二三四五六七八九十])月(?:[大小])?(?<lunarDay>初[一二三四五六七八九十]|[二三]十[一二三四五六七八九]?|十[一二三四五六七八九]?|廿[一二三四五六七八九]?|卅)日?';
const CYCLE = `(?:岁次)?(?<stem>[${STEMS}])(?<branch>[${BRANCHES}])[鼠牛虎兔龙蛇马羊猴鸡狗猪]?年`;
const MONTH_DAY = `(?<![0-9一二三四五六七八九十])(?<month>${NUMBER})月(?<day>${NUMBER})[日号]`;
const TO = `(?:(?:—|－|-|–|～|~|至|到|、)(?:(?<endMonth>${NUMBER})月)?(?<endDay>${NUMBER})[日号])?`;
const ANY_YEAR = `(?<year>${YEAR}|${SPELLED_YEAR})年`;

const form = (
	name: string,
	example: string,
	is: string,
	pattern: string,
	read: PrintedForm['read'],
	flags = '',
): PrintedForm => ({
	form: name,
	example,
	is,
	pattern: new RegExp(pattern, `uy${flags}`),
	read,
});

const eraForm = (groups: Groups): Stated | null => {
	const at = eraYear(groups['era'], groups['reign']);
	if (!at || at.lunar) return null;
	return groups['day'] === undefined ? monthIn(at.year, groups['month']) : dayIn([at.year], groups);
};

export const PRINTED_FORMS: readonly PrintedForm[] = [
	form(
		'年号月日',
		'中华民国二十四年三月五日',
		'1935-03-05',
		`${ERA_YEAR}(?:国历|公历|阳历)?${MONTH_DAY}${TO}`,
		eraForm,
	),
	form(
		'年号农历月日',
		'大清光绪三十年正月初八日',
		'1904-02-23',
		`${ERA_YEAR}(?:岁次[${STEMS}][${BRANCHES}])?(?:夏历|旧历|农历)?${LUNAR_DAY}`,
		(groups) => {
			const at = eraYear(groups['era'], groups['reign']);
			return at ? lunarIn([at.year], groups, true) : null;
		},
	),
	form('年号月', '民国二十四年三月', '1935-03', `${ERA_YEAR}(?<month>${NUMBER})月`, eraForm),
	form('年号年', '中华民国二十四年', '1935', `${ERA_YEAR}`, (groups) =>
		eraYear(groups['era'], groups['reign']) ? { kind: 'none' } : null,
	),
	form(
		'年月日',
		'公历一九八六年五月十二日',
		'1986-05-12',
		`${CALENDAR}${ANY_YEAR}${MONTH_DAY}${TO}`,
		(groups) => dayIn([toNumber(groups['year'] ?? '')], groups),
	),
	form(
		'年月日，点或横线相隔',
		'2024·01·03',
		'2024-01-03',
		`(?<![0-9])(?<year>(?:18|19|20)[0-9]{2})(?<sign>[-—./·•])(?<month>[0-9]{1,2})\\k<sign>(?<day>[0-9]{1,2})(?![0-9])`,
		(groups) => dayIn([toNumber(groups['year'] ?? '')], groups),
	),
	form(
		'日月年',
		'08/06/2023',
		'2023-06-08',
		'(?<![0-9])(?<first>[0-9]{1,2})(?<sign>[-./])(?<second>[0-9]{1,2})\\k<sign>(?<year>(?:18|19|20)[0-9]{2})(?![0-9])',
		(groups, { dayFirst }) => {
			const [year, first, second] = [groups['year'], groups['first'], groups['second']].map(Number) as [
				number,
				number,
				number,
			];
			const day = validDay(year, second, first);
			// Where nothing says which comes first, both are possible.
			return stated(day && (dayFirst || first === second) ? [day] : [day, validDay(year, first, second)]);
		},
	),
	form(
		'英文月日年',
		'May 18th, 2023',
		'2023-05-18',
		`${MONTH_NAME}\\s*(?<date>[0-9]{1,2})(?:st|nd|rd|th)?[\\s,.]*(?<year>(?:18|19|20)[0-9]{2})(?![0-9])`,
		english,
		'i',
	),
	form(
		'英文日月年',
		'18 May 2023',
		'2023-05-18',
		`(?<![0-9])(?<date>[0-9]{1,2})(?:st|nd|rd|th)?[\\s,.-]*${MONTH_NAME}[\\s,.-]*(?<year>(?:18|19|20)[0-9]{2})(?![0-9])`,
		english,
		'i',
	),
	form(
		'短年月日',
		'86年5月12日',
		'1986-05-12',
		`(?<![0-9〇零一二三四五六七八九十第])(?<year>[0-9]{2,3}|[〇零○一二三四五六七八九]{2})年${MONTH_DAY}`,
		(groups) => dayIn(shortYears(groups['year']), groups),
	),
	form('年月', '2017年3月', '2017-03', `${CALENDAR}${ANY_YEAR}(?<month>${NUMBER})月(?!刊)`, (groups) =>
		monthIn(toNumber(groups['year'] ?? ''), groups['month']),
	),
	form(
		'年月，点相隔',
		'2019.7',
		'2019-07',
		'(?<![0-9.-])(?<year>(?:18|19|20)[0-9]{2})[./·](?<month>[0-9]{1,2})(?![0-9./·-])',
		(groups) => monthIn(Number(groups['year']), groups['month']),
	),
	form('干支年月日', '农历癸卯年十月二十日', '2023-12-02', `${LUNAR}?${CYCLE}${LUNAR_DAY}`, (groups) => {
		const cycle = cycleOf(groups['stem'] ?? '', groups['branch'] ?? '');
		return cycle === null
			? null
			: lunarIn(
					YEARS.filter((year) => isOfCycle(year, cycle)),
					groups,
					true,
				);
	}),
	form('农历月日', '农历七月初九', '每年', `${LUNAR}(?:${YEAR}年)?${LUNAR_DAY}`, (groups) =>
		lunarIn(YEARS, groups, false),
	),
	form(
		'农历日',
		'七月初九',
		'每年',
		`(?!十二?月[一二三]?十)${LUNAR_DAY}(?<=初[一-十]日?|廿[一-九]?日?)`,
		(groups) => lunarIn(YEARS, groups, false),
	),
	form('干支年', '农历甲辰年', '每六十年', `${LUNAR}?${CYCLE}`, (groups) => {
		const cycle = cycleOf(groups['stem'] ?? '', groups['branch'] ?? '');
		if (cycle === null) return null;
		const days = YEARS.filter((year) => isOfCycle(year, cycle)).map((year) => ({
			from: newYear(year),
			to: newYear(year + 1) - 1,
		}));
		return { kind: 'lunar', days, dated: false };
	}),
	form('月日', '5月12日', '每年', `${CALENDAR}${MONTH_DAY}`, (groups) => dayIn(YEARS, groups, false)),
	form(
		'星期',
		'星期四',
		'每周',
		'(?:星期|周|礼拜)(?<weekday>[一二三四五六日天])(?!刊|报|末)',
		({ weekday }) => ({
			kind: 'weekday',
			weekday: '日一二三四五六'.indexOf(weekday === '天' ? '日' : (weekday ?? '')),
		}),
	),
	form(
		'英文星期',
		'Thursday',
		'每周',
		'(?<![A-Za-z])(?<weekday>Sun|Mon|Tue|Wed|Thu|Fri|Sat)(?:s|nes|rs|ur)?(?:day)?\\.?(?![A-Za-z])',
		({ weekday }) => ({ kind: 'weekday', weekday: ENGLISH_WEEKDAYS.indexOf((weekday ?? '').toLowerCase()) }),
		'i',
	),
	// OCR breaks the line off behind it.
	form('星期，字不全', '星期', '不详', '(?:星期|礼拜)(?=$|\\s)', () => ({ kind: 'none' })),
	form('公历二字', '公历', '不详', `(?:公元|公历|西历|西元|阳历|新历|国历|${LUNAR})(?:${COUNT}年)?`, () => ({
		kind: 'none',
	})),
];

/**
 * The grammar of date expressions in Chinese newspapers, as a table: each row is one form with an example of it.
 * Order matters: at one place of the text the first row that matches is taken, so longer forms come first.
 */
import { anyRow, form, nextPlace, type Form, type Meaning, type MonthDay, type YearRef } from './form.ts';
import { ERA_YEAR, eraYear } from './eras.ts';
import { NUMBER, SPELLED_YEAR, toNumber, YEAR } from './numerals.ts';
import { TIED_FORMS } from './tied-forms.ts';

export type { Form, Meaning, MonthDay, YearRef } from './form.ts';

const OFFSETS: Record<string, number> = {
	今年: 0,
	本年: 0,
	去年: -1,
	上年: -1,
	前年: -2,
	明年: 1,
	来年: 1,
	后年: 2,
};
const RELATIVE_YEAR = '(?:今年|本年|去年|上年|前年|明年|来年|后年)';
const ANY_YEAR = `(?:(?<year>${YEAR}年|${SPELLED_YEAR}年|${RELATIVE_YEAR}的?)|${ERA_YEAR})`;
const DASH = '(?:—|－|-|–|～|~|至|到)';
const DAY = '[日号]';

type Groups = Record<string, string | undefined>;

const yearRef = (groups: Groups): YearRef | null => {
	const era = eraYear(groups['era'], groups['reign']);
	if (era) return { year: era.year };
	const text = groups['year'];
	if (!text) return null;
	const word = text.replace(/[年的]+$/u, '');
	const offset = OFFSETS[`${word}年`];
	return offset === undefined ? { year: toNumber(word) } : { offset };
};

/** Month and day, or null where there are no such. 2月29日 counts in any year. */
function monthDay(month: string | undefined, day: string | undefined): MonthDay | null {
	const result = { month: toNumber(month ?? ''), day: toNumber(day ?? '') };
	const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][result.month - 1];
	return longest !== undefined && result.day >= 1 && result.day <= longest ? result : null;
}

const day = (groups: Groups): Meaning | null => {
	const from = monthDay(groups['month'], groups['day']);
	const to = groups['endDay'] ? monthDay(groups['endMonth'] ?? groups['month'], groups['endDay']) : from;
	return from && to ? { kind: 'day', of: yearRef(groups), from, to } : null;
};

const report = (groups: Groups): Meaning | null => {
	const on = monthDay(groups['month'], groups['day']);
	return on ? { kind: 'report', of: yearRef(groups), on } : null;
};

/** Days of a part of a month: 上旬 1–10 … 底 25–end. */
const PARTS: Record<string, [number, number]> = {
	初: [1, 10],
	上旬: [1, 10],
	中旬: [11, 20],
	下旬: [21, 31],
	底: [25, 31],
	末: [25, 31],
};

const month = (groups: Groups): Meaning | null => {
	const number = toNumber(groups['month'] ?? '');
	if (!(number >= 1 && number <= 12)) return null;
	const [from, to] = PARTS[groups['part'] ?? ''] ?? [1, 31];
	return {
		kind: 'stretch',
		of: yearRef(groups),
		from: { month: number, day: from },
		to: { month: number, day: to },
		counted: false,
	};
};

const monthsTo = (groups: Groups): Meaning | null => {
	const last = toNumber(groups['last'] ?? '');
	if (!(last >= 2 && last <= 12)) return null;
	return {
		kind: 'stretch',
		of: yearRef(groups),
		from: { month: 1, day: 1 },
		to: { month: last, day: 31 },
		counted: true,
	};
};

const QUARTERS: Record<string, [number, number]> = {
	一: [1, 3],
	首: [1, 3],
	二: [4, 6],
	三: [7, 9],
	四: [10, 12],
	前三: [1, 9],
	前三个: [1, 9],
	上半年: [1, 6],
	下半年: [7, 12],
};

const quarter = (groups: Groups): Meaning | null => {
	const name = groups['quarter'] ?? groups['half'] ?? '';
	const months = QUARTERS[name];
	if (!months) return null;
	const [first, last] = months;
	return {
		kind: 'stretch',
		of: yearRef(groups),
		from: { month: first, day: 1 },
		to: { month: last, day: 31 },
		counted: name.startsWith('前三'),
	};
};

/** Goals that campaigns count down to. */
const GOALS: Record<string, MonthDay> = {
	双过半: { month: 6, day: 30 },
	时间过半: { month: 6, day: 30 },
	全年红: { month: 12, day: 31 },
	全年胜: { month: 12, day: 31 },
	全年目标: { month: 12, day: 31 },
	年度目标: { month: 12, day: 31 },
};

const countdown = (groups: Groups): Meaning | null => {
	const goal = GOALS[groups['goal'] ?? ''];
	const days = toNumber(groups['days'] ?? '');
	return goal && days >= 10 ? { kind: 'countdown', days, goal } : null;
};

const MONTH_DAY = `(?<month>${NUMBER})月(?<day>${NUMBER})${DAY}`;

/** All forms, longest first. */
export const FORMS: readonly Form[] = [
	...TIED_FORMS,
	form('年段', '2023—2025年', `${YEAR}年?${DASH}${YEAR}年`, () => ({ kind: 'none', why: 'plan' })),
	form('民国初年', '民国初年', '民国(?:初年|年间)', () => ({ kind: 'none', why: 'calendar' })),
	form(
		'年号农历日',
		'光绪三十年正月初八',
		`${ERA_YEAR}闰?[正一二三四五六七八九十冬腊]{1,2}月(?:初|廿)[一二三四五六七八九十]?日?`,
		() => ({
			kind: 'none',
			why: 'calendar',
		}),
	),
	form(
		'农历',
		'农历八月十五',
		`农历(?:${YEAR}年)?[正一二三四五六七八九十冬腊]{1,2}月(?:初|廿)?[一二三四五六七八九十]{0,3}`,
		() => ({
			kind: 'none',
			why: 'calendar',
		}),
	),
	form(
		'报道当天',
		'今天（9月10日）',
		`(?:今天|今日|今早|今晚)[（(](?:(?<year>${YEAR}年))?${MONTH_DAY}[）)]`,
		report,
	),
	form(
		'电头',
		'新华社南京9月10日电',
		`(?:新华社|本报|中新社|中新网|央广网|人民网|新华网)[^，。；\\d]{0,12}?${MONTH_DAY}(?:电|讯|专电)`,
		report,
	),
	form(
		'年月日至月日',
		'2023年9月30日至10月2日',
		`${ANY_YEAR}${MONTH_DAY}${DASH}(?:(?<endMonth>${NUMBER})月)?(?<endDay>${NUMBER})${DAY}`,
		day,
	),
	form('年月日', '二〇二三年九月十日', `${ANY_YEAR}${MONTH_DAY}`, day),
	form(
		'年月日，无日字',
		'2023年9月30—10月2日',
		`${ANY_YEAR}(?<month>${NUMBER})月(?<day>${NUMBER})${DASH}(?:(?<endMonth>${NUMBER})月)?(?<endDay>${NUMBER})${DAY}`,
		day,
	),
	form(
		'数字年月日',
		'2023-09-10',
		`(?<year>${YEAR})[-./](?<month>[0-9]{1,2})[-./](?<day>[0-9]{1,2})(?![0-9])`,
		day,
	),
	form(
		'几月至几月',
		'2023年1—8月份',
		`(?:${ANY_YEAR})?[1１一]月?(?:份)?${DASH}(?<last>${NUMBER})月份?(?![0-9０-９一二三四五六七八九十])`,
		monthsTo,
	),
	form('前几个月', '今年前8个月', `(?:${ANY_YEAR})?前(?<last>${NUMBER})个?月`, monthsTo),
	form('年月', '2023年9月底', `${ANY_YEAR}(?<month>${NUMBER})月份?(?<part>上旬|中旬|下旬|底|末|初)?`, month),
	form('季度', '今年三季度', `(?:${ANY_YEAR})?第?(?<quarter>前三个|前三|一|二|三|四|首)个?季度`, quarter),
	form('半年', '今年上半年', `(?:${ANY_YEAR})?(?<half>上半年|下半年)`, quarter),
	form(
		'月日至月日',
		'9月30日至10月2日',
		`${MONTH_DAY}${DASH}(?:(?<endMonth>${NUMBER})月)?(?<endDay>${NUMBER})${DAY}`,
		day,
	),
	form(
		'月日，无日字',
		'7月18-21日',
		`(?<month>${NUMBER})月(?<day>${NUMBER})${DASH}(?:(?<endMonth>${NUMBER})月)?(?<endDay>${NUMBER})${DAY}`,
		day,
	),
	form('月日', '9月10日', MONTH_DAY, day),
	form(
		'月',
		'8月底',
		`(?<month>${NUMBER})月(?:份|(?=[上中下]旬|[底末初，,、]|$))(?<part>上旬|中旬|下旬|底|末|初)?`,
		month,
	),
	form('年', '2023年', `${ANY_YEAR}(?!前)`, (groups) => {
		const of = yearRef(groups);
		return of ? { kind: 'year', of, label: false } : null;
	}),
	form(
		'年名',
		'2024盱眙新年购物节',
		'(?<year>20[0-9]{2})(?=[“\\p{Script=Han}])(?!年|届|级|个|名|人|亩|元|万|亿|多|余|件|次|家|户|米|吨|公里|平方|台|套|份|只|头|棵|株|场|条|辆|所|座|项|本|册|字|分|千)[\\p{Script=Han}“”]{0,8}',
		(groups) => ({
			kind: 'year',
			of: { year: toNumber(groups['year'] ?? '') },
			label: true,
		}),
	),
	form(
		'倒数',
		'大干60天，实现“双过半',
		`(?:大干|奋战|决战|苦战|冲刺|攻坚|实干)(?<days>[0-9]{2,3})天[^。；]{0,12}?(?<goal>${Object.keys(GOALS).join('|')})`,
		countdown,
	),
	form(
		'相对日',
		'昨日',
		'昨日|昨天|昨晚|今日|今天|日前|近日|前天|当日|当天|上周|本周|上月|本月|连日来|近期|目前',
		() => ({
			kind: 'none',
			why: 'relative',
		}),
	),
];

export interface Expression {
	form: string;
	words: string;
	start: number;
	end: number;
	meaning: Meaning;
}

/** Where a date cannot begin: inside a longer number. */
const INSIDE_NUMBER = /[0-9０-９.．%％第]$/u;
const SOME_FORM = anyRow(FORMS);

/** What was read last: several readers ask for the expressions of the same few texts, one after the other. */
const lately = new Map<string, readonly Expression[]>();
const MOST_KEPT = 500;

/** All date expressions of a text, in order, none overlapping. */
export function findExpressions(text: string): readonly Expression[] {
	const known = lately.get(text);
	if (known) return known;
	if (lately.size > MOST_KEPT) lately.clear();
	const found: Expression[] = [];
	lately.set(text, found);
	for (let at = nextPlace(SOME_FORM, text, 0); at < text.length; at = nextPlace(SOME_FORM, text, at + 1)) {
		if (INSIDE_NUMBER.test(text.slice(at - 1, at))) continue;
		for (const { form: name, pattern, read } of FORMS) {
			pattern.lastIndex = at;
			const match = pattern.exec(text);
			const meaning = match && read(match.groups ?? {});
			if (!match || !meaning) continue;
			found.push({ form: name, words: match[0], start: at, end: at + match[0].length, meaning });
			at += match[0].length - 1;
			break;
		}
	}
	return found;
}

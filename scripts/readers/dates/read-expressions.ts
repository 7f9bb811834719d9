/** From date expressions to clues: what each form says of the day of the paper, by its tense and its place. */
import type { Clue } from './clue.ts';
import { describe } from './clue.ts';
import { dayOf, EVER, isoOf, monthEnd, YEARS, type Span } from './days.ts';
import {
	findExpressions,
	type Expression,
	type Meaning,
	type MonthDay,
	type YearRef,
} from './expressions.ts';

/** Where in the article a text stands: a dated beginning of the story is news, the middle of it may be history. */
export type Place = 'header' | 'headline' | 'lead' | 'text';

/** The thing dated is still to come. */
const FUTURE_BEFORE =
	/(?:将于|将在|将从|定于|拟于|拟在|计划于?|力争(?:到|在)?|预计(?:到|于|在)?|争取(?:到|在)?|确保(?:到|在)?|截止(?:到|至)?|有望(?:于|在)?|到|至|距离?|推迟至|延长至|目标.{0,8}|规划.{0,8}|围绕实现项目|赶在|提前至?)$/u;
const FUTURE_BEHIND =
	/^(?:前(?!三|列|瞻|来|往|期|夕|后|\d)|之前|底前|末前|将(?!近)|即将|年?底?(?:力争|确保|计划|预计|建成投产))/u;
/** A year is often named for what is planned: `锚定2035年目标`, `2030年可持续发展议程`, `2026年优化实施`. */
const PLANNED_BEFORE =
	/(?:目标|规划|力争|预计|锚定|愿景|纲要|计划|欢迎|将|部署|迎接|展望|谋划|启动|做好|拟|报名|申报|《)[^。；]{0,22}$/u;
const PLANNED_BEHIND =
	/^(?:[^。；]{0,16}?(?:力争|基本实现|目标|议程|愿景|将|预计|计划)|[^。；，]{0,6}，?要|[^，。]{0,6}(?:元旦|春节|两节)|财政预算|预算|度?工作(?:计划|要点|安排|任务))/u;
/** `自今年6月1日起施行` says little: printed before or behind. */
const IN_FORCE = /^(?:零时)?起?(?:施行|实施|正式施行|生效|起)/u;
/** Past for sure, though 到 or 至 stands in front: 截至9月底. */
const PAST_BEFORE = /(?:截至|截止目前|自从?|从|始于|早在|源于|成立于|建于|始建于)$/u;
/** `从2002年…到2020年`: both are past. */
const FROM_TO = /(?:自|从|由)[^，。；]{0,18}[，,]?(?:到|至)$/u;
/** What is told of another year than the paper's. */
const HISTORY =
	/(?:出生|生于|诞生|毕业|入伍|入党|成立|创办|创建|始建|建成于|逝世|牺牲|颁布|实施以来|编印|出版)/u;
/** Sum-ups and analyses of a stretch are printed soon after its end. */
const SUMMED_UP =
	/^(?:份)?(?:全[市区县省国])?(?:主要|重点)?(?:经济形势|经济运行|经济工作|工业经济|指标|[^，。]{0,8}(?:分析|通报|总结|考核|点评|讲评))/u;
/** `召开2024年…交办会`: the meeting is named by the year it is held in. */
const HELD = /(?:召开|举行|举办|启动|开展|印发|公布|下达|参加|组织开展)[^。；]{0,14}$/u;
const MEETING_BEHIND = /^[^，。；]{0,30}?(?:会|活动|仪式|大赛|节|论坛|培训班|名单|考试|行动)/u;

/** Days of grace a dated thing stays news, by place. */
const FRESH: Record<Place, number> = { header: 1, headline: 35, lead: 30, text: 120 };

/** Days that a month or half year of this year is still told of as such. */
const SEASON = 100;

/** A campaign of so many days is proclaimed within days of its beginning. */
const COUNTDOWN = 14;

const onDay = (year: number, { month, day }: MonthDay): number =>
	Math.min(dayOf(year, month, day), monthEnd(year, month));

/** The same span of every year, shifted ends included; neighbours that touch are one. */
function everyYear(spanOf: (year: number) => Span): Span[] {
	const spans: Span[] = [];
	for (const span of YEARS.map(spanOf)) {
		const last = spans.at(-1);
		if (last && span.from <= last.to + 1) last.to = Math.max(last.to, span.to);
		else spans.push({ ...span });
	}
	return spans;
}

interface Reading {
	allows: Span[];
	weight: number;
}

/** A clue in two steps: surely within the wide span, rather within the narrow one. */
const twoSteps = (
	wide: (year: number) => Span,
	narrow: (year: number) => Span,
	weights: [number, number],
): Reading[] => [
	{ allows: everyYear(wide), weight: weights[0] },
	{ allows: everyYear(narrow), weight: weights[1] },
];

const from = (day: number): Span[] => [{ from: day, to: EVER.to }];
const until = (day: number): Span[] => [{ from: EVER.from, to: day }];

interface Setting {
	place: Place;
	before: string;
	behind: string;
}

const isFuture = ({ before, behind }: Setting): boolean =>
	!PAST_BEFORE.test(before) &&
	!FROM_TO.test(before) &&
	(FUTURE_BEFORE.test(before) || FUTURE_BEHIND.test(behind));

/** A bare date in the middle of a text may be a little ahead without saying so. */
const UNSAID_AHEAD = 8;
/** A story rarely begins with a day to come without saying 将. */
const UNSAID_IN_LEAD = 3;

function readDay(meaning: Extract<Meaning, { kind: 'day' }>, setting: Setting): Reading | Reading[] | null {
	const future = isFuture(setting);
	const { of } = meaning;
	if (IN_FORCE.test(setting.behind)) return null;
	if (of && 'year' in of) {
		const first = onDay(of.year, meaning.from);
		return future
			? { allows: [{ from: first - 400, to: first }], weight: 1 }
			: { allows: from(first), weight: 2.5 };
	}
	const offset = of ? of.offset : 0;
	if (offset !== 0) return null;
	// What lasts several days is reported while it lasts: the first day bounds the paper.
	const span = (year: number): Span => {
		const first = onDay(year, meaning.from);
		if (future) return { from: first - 75, to: onDay(year, meaning.to) };
		// 今年9月10日 stays in its year; a bare date may be told in January of the one before.
		if (of) return { from: first, to: dayOf(year, 12, 31) };
		return {
			from: setting.place === 'text' ? first - UNSAID_AHEAD : first,
			to: first + FRESH[setting.place],
		};
	};
	const weekday = of ? null : weekdayOf(setting.behind);
	if (weekday !== null) {
		// `9月10日（星期日）`: only every fifth or sixth year has that day on a Sunday.
		const years = YEARS.filter((year) => (((onDay(year, meaning.from) + 4) % 7) + 7) % 7 === weekday);
		return { allows: years.map(span), weight: 3 };
	}
	if (HISTORY.test(setting.behind.slice(0, 12)) && setting.place === 'text') return null;
	if (!of && !future && setting.place !== 'text')
		return twoSteps(
			(year) => ({ from: span(year).from - UNSAID_IN_LEAD, to: span(year).to }),
			span,
			[1.6, 0.9],
		);
	return { allows: everyYear(span), weight: of ? 1.5 : future ? 0.7 : setting.place === 'text' ? 0.7 : 2.5 };
}

function readReport(meaning: Extract<Meaning, { kind: 'report' }>): Reading {
	const { of, on } = meaning;
	const near = (year: number): Span => ({ from: onDay(year, on), to: onDay(year, on) + 2 });
	return { allows: of && 'year' in of ? [near(of.year)] : everyYear(near), weight: 4 };
}

/** Ends of a stretch in a year; the 31st of a short month is its last day. */
const stretchIn = (year: number, { from: a, to: b }: Extract<Meaning, { kind: 'stretch' }>): Span => ({
	from: onDay(year, a),
	to: onDay(year, b),
});

function readStretch(
	meaning: Extract<Meaning, { kind: 'stretch' }>,
	setting: Setting,
): Reading | Reading[] | null {
	const { of } = meaning;
	const future = isFuture(setting);
	const whole = meaning.from.day === 1 && meaning.to.day === 31;
	const months = meaning.to.month - meaning.from.month + 1;
	if (of && 'year' in of) {
		const { from: first, to: last } = stretchIn(of.year, meaning);
		if (future) return { allows: until(last), weight: 1 };
		if (meaning.counted)
			return [
				{ allows: [{ from: last - 5, to: last + 120 }], weight: 1.4 },
				{ allows: [{ from: last - 5, to: last + 60 }], weight: 0.8 },
			];
		// A quarter or half year may be running still.
		if (whole && months > 1)
			return [
				{ allows: from(first - 20), weight: 1.2 },
				{ allows: from(last - 10), weight: 0.7 },
			];
		return { allows: from(first), weight: 1.5 };
	}
	if (of && of.offset !== 0) return null;
	const summed =
		meaning.counted || setting.before.endsWith('截至') || (months > 1 && SUMMED_UP.test(setting.behind));
	if (summed && !future) {
		// Figures of a stretch come out within weeks of its end and are quoted until the next ones.
		const after = (year: number, days: number): Span => {
			const { to } = stretchIn(year, meaning);
			return { from: to - 5, to: to + days };
		};
		return twoSteps(
			(year) => after(year, 100),
			(year) => after(year, 60),
			[1.4, 0.8],
		);
	}
	const inYear = (year: number): Span => {
		const { from: first, to: last } = stretchIn(year, meaning);
		const end = dayOf(year, 12, 31);
		if (future) return { from: dayOf(year, 1, 1) - 31, to: last };
		// A quarter or half year spoken of as done is (nearly) over; a month has begun.
		return { from: months > 1 && of ? last - 10 : first, to: end };
	};
	if (!of && !future && months > 1) return null;
	// What happened this year is told again for a season, and then as `今年以来`.
	if (of && !future)
		return twoSteps(
			inYear,
			(year) => ({ from: inYear(year).from, to: stretchIn(year, meaning).to + SEASON }),
			[2, 0.5],
		);
	return { allows: everyYear(inYear), weight: of ? 2 : 0.7 };
}

function readYear(meaning: Extract<Meaning, { kind: 'year' }>, setting: Setting): Reading | Reading[] | null {
	const { of, label } = meaning;
	if (!('year' in of)) return null;
	const start = dayOf(of.year, 1, 1);
	if (label) return { allows: from(start - 92), weight: 0.8 };
	if (isPlanned(setting)) return { allows: until(dayOf(of.year, 12, 31)), weight: 0.7 };
	if (HELD.test(setting.before) && MEETING_BEHIND.test(setting.behind))
		return { allows: [{ from: start - 20, to: dayOf(of.year + 1, 1, 31) }], weight: 1.5 };
	if (/^底(?!前)/u.test(setting.behind)) return { allows: from(dayOf(of.year, 12, 20)), weight: 1.5 };
	// The year to come is named from December on.
	return [
		{ allows: from(start - 92), weight: 0.6 },
		{ allows: from(start - 31), weight: 0.6 },
		{ allows: from(start), weight: 0.8 },
	];
}

/** Whether a year is named for what is to come. */
const isPlanned = (setting: Setting): boolean =>
	isFuture(setting) ||
	/^(?:前|底前|远景)/u.test(setting.behind) ||
	PLANNED_BEFORE.test(setting.before) ||
	PLANNED_BEHIND.test(setting.behind);

/** Weights of the date that a page prints of itself: with its weekday it outweighs whatever the text says. */
const PROVED = 20;
const PRINTED = 9;
const DISPROVED = 2;
/** A weekday behind a printed date proves it; another weekday than the date's own unmakes it. */
const WEEKDAY = /^[\s，,（(]{0,3}(?:星期|周|礼拜)(?<day>[一二三四五六日天])/u;

/** Weekday printed behind a date, 0 for Sunday; null where there is none. */
function weekdayOf(behind: string): number | null {
	const printed = WEEKDAY.exec(behind)?.groups?.['day'];
	return printed === undefined ? null : '日一二三四五六'.indexOf(printed === '天' ? '日' : printed);
}

/** `2019年5月8日 星期三` in a running head is the day of the paper; a year and month there are its month. */
function readHeader(meaning: Meaning, behind: string): Reading | null {
	if (!('of' in meaning) || !meaning.of || !('year' in meaning.of)) return null;
	const { year } = meaning.of;
	if (meaning.kind === 'day') {
		const day = onDay(year, meaning.from);
		const printed = WEEKDAY.exec(behind)?.groups?.['day'];
		const weekday =
			printed === undefined ? null : '日一二三四五六'.indexOf(printed === '天' ? '日' : printed);
		// 1970-01-01 was a Thursday.
		const agrees = weekday === null || weekday === (day + 4) % 7;
		return {
			allows: [{ from: day, to: day }],
			weight: weekday === null ? PRINTED : agrees ? PROVED : DISPROVED,
		};
	}
	if (meaning.kind === 'stretch') return { allows: [stretchIn(year, meaning)], weight: PRINTED / 2 };
	return null;
}

function readOne(expression: Expression, setting: Setting): Reading | Reading[] | null {
	const { meaning } = expression;
	if (setting.place === 'header') return readHeader(meaning, setting.behind);
	switch (meaning.kind) {
		case 'day':
			return readDay(meaning, setting);
		case 'report':
			return readReport(meaning);
		case 'stretch':
			return readStretch(meaning, setting);
		case 'year':
			return readYear(meaning, setting);
		case 'tied-year': {
			const { year, grace } = meaning;
			return {
				allows: [{ from: dayOf(year, 1, 1) - grace, to: dayOf(year, 12, 31) + grace }],
				weight: 1.5,
			};
		}
		case 'countdown': {
			const span = (year: number): Span => {
				const begin = onDay(year, meaning.goal) - meaning.days;
				return { from: begin - COUNTDOWN, to: begin + COUNTDOWN };
			};
			return { allows: everyYear(span), weight: 1 };
		}
		case 'none':
			return null;
	}
}

/** Clues of the date expressions in one text. */
export function readExpressions(text: string, line: number, place: Place): Clue[] {
	return findExpressions(text).flatMap((expression) => {
		const { start, end, words, form } = expression;
		const setting: Setting = {
			// A date in the middle of the first paragraph tells what went before.
			place: place === 'lead' && start > 30 ? 'text' : place,
			before: text.slice(Math.max(0, start - 24), start),
			behind: text.slice(end, end + 40),
		};
		const reading = readOne(expression, setting);
		if (!reading) return [];
		return [reading].flat().map((one) => ({ line, words, form, ...one, says: describe(one.allows, EVER) }));
	});
}

/** Years that a text names as past or present, as numbers. */
function pastYears(text: string): number[] {
	return findExpressions(text).flatMap(({ meaning, start, end }) => {
		const of: YearRef | null = 'of' in meaning ? meaning.of : null;
		const setting: Setting = {
			place: 'text',
			before: text.slice(Math.max(0, start - 24), start),
			behind: text.slice(end, end + 40),
		};
		const planned = meaning.kind === 'year' ? isPlanned(setting) : isFuture(setting);
		return of && 'year' in of && !planned ? [of.year] : [];
	});
}

/** A year named once that is this far ahead of one named often is a plan that does not say so. */
const STRAY = 4;

/**
 * The newest year that a page names: newspapers hardly ever go a year without naming their own or the one before,
 * and rather their own. In one paper of five it is the year before, in January and February one of three.
 */
export function newestYear(texts: readonly { text: string; line: number }[]): Clue[] {
	const named = texts
		.flatMap(({ text, line }) => pastYears(text).map((year) => ({ year, line })))
		.toSorted((a, b) => b.year - a.year);
	const often = named.find(({ year }, at) => named[at + 1]?.year === year);
	const newest = named.find(({ year }) => !often || year - often.year < STRAY);
	if (!newest) return [];
	const { year, line } = newest;
	// Once is chance: a founding year, a plan. Three times is the year the page lives in.
	const times = named.filter((other) => other.year === year).length;
	const sure = times > 2 ? 1 : times > 1 ? 0.8 : 0.55;
	const clue = (from: number, to: number, weight: number): Clue => ({
		line,
		words: `版面所见最晚年份${year}年`,
		form: '最晚年份',
		allows: [{ from, to }],
		weight: weight * sure,
		says: `${isoOf(from)} 至 ${isoOf(to)}`,
	});
	const start = dayOf(year, 1, 1);
	return [
		clue(start - 31, dayOf(year + 1, 12, 31), 1),
		clue(start, dayOf(year + 1, 2, 28), 0.5),
		clue(start - 31, dayOf(year, 12, 31), 0.8),
	];
}

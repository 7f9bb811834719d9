/** What the years that a page names say of the day of the paper: each by itself, and the newest of them. */
import type { Clue } from './clue.ts';
import { dayOf, isoOf } from './days.ts';
import { findExpressions, type Meaning, type YearRef } from './expressions.ts';
import { onDay, sinceDay, untilDay, type Reading, type Setting } from './reading.ts';
import { isFuture, isPlanned, isReached } from './tense.ts';
import { phrase, withPhrase } from '../../language/phrases.ts';

/** `召开2024年…交办会`: the meeting is named by the year it is held in. */
const HELD = withPhrase('around-dates', 'held', (any) => `${any}[^。；]{0,14}$`);
const MEETING_BEHIND = withPhrase('around-dates', 'meeting', (any) => `^[^，。；]{0,30}?${any}`);

/** `2018年首批重大项目集中开工仪式举行`. */
const HELD_BEHIND =
	/^(?:首批|首届|第.{1,3}[批期届季]|春季|夏季|秋季|冬季|全[国省市区县]|\p{Script=Han}{0,12})[^，。；]{0,16}?(?:仪式|大会|会议|赛|节|论坛|博览会|活动|招聘会)[^。；]{0,16}?(?:举行|召开|启动|开幕|开赛|落幕|闭幕|鸣枪|拉开)/u;
/** What sums up a year or plans it, and so may be held in another one. */
const ANNUAL = withPhrase('around-dates', 'annual', (any) => `^(?:度|年度)?[^，。；]{0,14}?${any}`);
/** `2017年是极不平凡的一年`. */
const OF_THE_YEAR = /^，?(?:对[^，。；]{0,12}来说，?)?是[^。；]{0,40}?(?:的一年|之年)/u;
const DONE = withPhrase('around-dates', 'done-in-a-year', (any) => `^[^。；]{0,44}?${any}`);
/** Things that go by the year they are held in. */
const YEARLY = withPhrase('around-dates', 'yearly', (any) => `^(?:年)?(?:度)?[^，。；、]{0,16}?${any}`);
/** Days that a paper tells of what is dated in it. */
const TOLD = 120;

/** `10月14日，2023石门柑橘马拉松鸣枪起跑`, `2019江城桃花节将于4月6日开幕`: the day is of the year that names the thing. */
function besideDay(year: number, { beside, behind }: Setting): Reading | null {
	if (
		!beside ||
		!YEARLY().test(behind) ||
		ANNUAL().test(behind) ||
		/新闻发布会|筹备|启动报名|报名/u.test(behind.slice(0, 30))
	)
		return null;
	const day = onDay(year, beside.day);
	return beside.future
		? { allows: [{ from: day - TOLD, to: day }], weight: 2.2 }
		: { allows: [{ from: day, to: day + TOLD }], weight: 2.5 };
}

/** `表扬了2022年度经济发展先进单位`: praised when the year is over, not as teachers in their September; `曾获评` is hindsight. */
const PRAISED =
	/^度[^，。；]{0,20}?(?:经济|工业|企业|纳税|招商|项目|目标|考核|综治|平安|信访|工作)[^，。；]{0,12}?(?:先进|优秀|表彰|十佳|十强|标兵|突出贡献|明星)/u;
const IN_HINDSIGHT = withPhrase('around-dates', 'hindsight', (any) => `${any}[^。；]{0,6}$`);

/** `调研2024年民生实事项目推进情况`: the tasks of the running year. */
const TASKED = withPhrase(
	'around-dates',
	'tasked',
	(any) => `${any}(?:全[市区县州]|我[市区县州])?(?:推进|关于)?$`,
);
const TASKS = withPhrase(
	'around-dates',
	'tasks',
	(any) => `^度?(?:全[市区县州]|[全市区县]级|省市|十[大件]|重点){0,2}${any}`,
);

export function readYear(
	meaning: Extract<Meaning, { kind: 'year' }>,
	setting: Setting,
): Reading | Reading[] | null {
	const { of, label } = meaning;
	if (!('year' in of)) return null;
	const start = dayOf(of.year, 1, 1);
	const told = besideDay(of.year, setting);
	if (told) return told;
	if (OF_THE_YEAR.test(setting.behind)) {
		// What has been done in a year is told at its end and in the weeks after; what it will be, before and in it.
		return DONE().test(setting.behind)
			? { allows: [{ from: dayOf(of.year, 12, 10), to: dayOf(of.year + 1, 4, 15) }], weight: 2 }
			: { allows: [{ from: start - 45, to: dayOf(of.year, 12, 31) }], weight: 1.2 };
	}
	if (PRAISED.test(setting.behind) && !IN_HINDSIGHT().test(setting.before))
		return [
			{ allows: [{ from: dayOf(of.year, 12, 1), to: dayOf(of.year + 1, 7, 31) }], weight: 1.9 },
			{ allows: [{ from: dayOf(of.year, 12, 15), to: dayOf(of.year + 1, 4, 30) }], weight: 0.4 },
		];
	if (TASKED().test(setting.before) && TASKS().test(setting.behind))
		return { allows: [{ from: start - 31, to: dayOf(of.year + 1, 1, 31) }], weight: 1.4 };
	// `到2018年，已达820万亩`: a figure of a year is known at its end.
	if (/[到至]$/u.test(setting.before) && isReached(setting))
		return [
			{ allows: sinceDay(start), weight: 1.4 },
			{ allows: sinceDay(dayOf(of.year, 12, 15)), weight: 0.9 },
		];
	if (label) return { allows: sinceDay(start - 92), weight: 0.8 };
	if (isPlanned(setting)) return { allows: untilDay(dayOf(of.year, 12, 31)), weight: 0.7 };
	const annual = ANNUAL().test(setting.behind);
	if (
		(HELD().test(setting.before) && MEETING_BEHIND().test(setting.behind)) ||
		(!annual && HELD_BEHIND.test(setting.behind))
	) {
		// Held at the end of its year, told in the first weeks of the next.
		const to = annual ? dayOf(of.year + 1, 1, 31) : dayOf(of.year + 1, 1, 20);
		return { allows: [{ from: start - 20, to }], weight: 1.5 };
	}
	if (/^底(?!前)/u.test(setting.behind)) return { allows: sinceDay(dayOf(of.year, 12, 20)), weight: 1.5 };
	// The year to come is named from December on.
	return [
		{ allows: sinceDay(start - 92), weight: 0.6 },
		{ allows: sinceDay(start - 31), weight: 0.6 },
		{ allows: sinceDay(start), weight: 0.8 },
	];
}

const FOUNDED = phrase('around-dates', 'founded');
const FOUNDED_BEHIND = withPhrase('around-dates', 'founded-behind', (any) => `^[^，。；]{0,6}?${any}`);

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
		// A year of foundation is not the year the page lives in.
		if (FOUNDED().test(setting.before) || FOUNDED_BEHIND().test(setting.behind)) return [];
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
	const sure = times > 2 ? 1.4 : times > 1 ? 0.95 : 0.47;
	const clue = (from: number, to: number, weight: number): Clue => ({
		line,
		words: `版面所见最晚年份${year}年`,
		form: '最晚年份',
		allows: [{ from, to }],
		weight: weight * sure,
		says: `${isoOf(from)} 至 ${isoOf(to)}`,
	});
	const start = dayOf(year, 1, 1);
	// November and December look ahead, January and February look back.
	return [
		clue(start - 61, dayOf(year + 1, 12, 31), 1),
		clue(start - 61, dayOf(year + 1, 2, 28), 1),
		clue(start - 31, dayOf(year, 12, 31), 0.2),
	];
}

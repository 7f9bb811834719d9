/** What the years that a page names say of the day of the paper: each by itself, and the newest of them. */
import type { Clue } from './clue.ts';
import { dayOf, isoOf } from './days.ts';
import { findExpressions, type Meaning, type YearRef } from './expressions.ts';
import { from, until, type Reading, type Setting } from './reading.ts';
import { isFuture, isPlanned } from './tense.ts';

/** `召开2024年…交办会`: the meeting is named by the year it is held in. */
const HELD = /(?:召开|举行|举办|启动|开展|印发|公布|下达|参加|组织开展)[^。；]{0,14}$/u;
const MEETING_BEHIND = /^[^，。；]{0,30}?(?:会|活动|仪式|大赛|节|论坛|培训班|名单|考试|行动)/u;

export function readYear(
	meaning: Extract<Meaning, { kind: 'year' }>,
	setting: Setting,
): Reading | Reading[] | null {
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

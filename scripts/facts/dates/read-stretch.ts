/** What a month, quarter or half year in a text says of the day of the paper. */
import { dayOf, type Span } from './days.ts';
import type { Meaning } from './expressions.ts';
import { everyYear, onDay, sinceDay, twoSteps, untilDay, type Reading, type Setting } from './reading.ts';
import { isFuture } from './tense.ts';

/** Sum-ups and analyses of a stretch are printed soon after its end. */
const SUMMED_UP =
	/^(?:份)?(?:全[市区县省国])?(?:主要|重点)?(?:经济形势|经济运行|经济工作|工业经济|指标|[^，。]{0,8}(?:分析|通报|总结|考核|点评|讲评))/u;
/** Days that a month or half year of this year is still told of as such. */
const SEASON = 100;
/** Days that a month to come is named ahead without saying so. */
const UNSAID_AHEAD = 35;
/** Figures of a quarter or half year are quoted until the next ones are old themselves. */
const LONG_SEASON = 150;
/** First day of 月底, 月末. */
const AT_END = 25;

/** Ends of a stretch in a year; the 31st of a short month is its last day. */
const stretchIn = (year: number, { from: a, to: b }: Extract<Meaning, { kind: 'stretch' }>): Span => ({
	from: onDay(year, a),
	to: onDay(year, b),
});

export function readStretch(
	meaning: Extract<Meaning, { kind: 'stretch' }>,
	setting: Setting,
): Reading | Reading[] | null {
	const { of } = meaning;
	const future = isFuture(setting);
	const whole = meaning.from.day === 1 && meaning.to.day === 31;
	const months = meaning.to.month - meaning.from.month + 1;
	if (of && 'year' in of) {
		const { from: first, to: last } = stretchIn(of.year, meaning);
		if (future) return { allows: untilDay(last), weight: 1 };
		if (meaning.counted || (months > 1 && SUMMED_UP.test(setting.behind)))
			return [
				{ allows: [{ from: last - 5, to: last + 120 }], weight: 1.4 },
				{ allows: [{ from: last - 5, to: last + 60 }], weight: 0.8 },
			];
		// A quarter or half year may be running still.
		if (whole && months > 1)
			return [
				{ allows: sinceDay(first - 20), weight: 1.2 },
				{ allows: sinceDay(last - 10), weight: 0.7 },
			];
		// `2024年6月末`: figures of a day are quoted until there are newer ones.
		return meaning.from.day === AT_END
			? [
					{ allows: sinceDay(first), weight: 1.5 },
					{ allows: [{ from: first, to: last + LONG_SEASON }], weight: 0.7 },
				]
			: { allows: sinceDay(first), weight: 1.5 };
	}
	if (of && of.offset !== 0) return null;
	const summed =
		meaning.counted || setting.before.endsWith('截至') || (months > 1 && SUMMED_UP.test(setting.behind));
	if (summed && !future) {
		// Figures of a stretch come out within weeks of its end and are quoted until the next ones.
		const after = (year: number, before: number, days: number): Span => {
			const { to } = stretchIn(year, meaning);
			return { from: to - before, to: to + days };
		};
		return twoSteps(
			// A half year is marked in its last weeks already: `通报了上半年考核情况`.
			(year) => after(year, months === 6 ? 20 : 10, 100),
			(year) => after(year, 10, 60),
			[1.4, 0.8],
		);
	}
	const inYear = (year: number): Span => {
		const { from: first, to: last } = stretchIn(year, meaning);
		const end = dayOf(year, 12, 31);
		if (future) return { from: dayOf(year, 1, 1) - 31, to: last };
		// A quarter or half year of this year is spoken of as such from its last weeks on.
		return { from: months > 1 && of ? last - 45 : first, to: end };
	};
	if (!of && !future && months > 1) return null;
	// What happened this year is told again for a season, and then as `今年以来`. A month to come is named without 将
	// sometimes; a quarter or half year is mostly over.
	if (of && !future) {
		const begun = (year: number): number =>
			months > 1 ? inYear(year).from : inYear(year).from - UNSAID_AHEAD;
		return [
			{ allows: everyYear((year) => ({ from: begun(year), to: dayOf(year, 12, 31) })), weight: 1 },
			{ allows: everyYear(inYear), weight: 0.7 },
			{
				allows: everyYear((year) => ({
					from: months > 1 ? stretchIn(year, meaning).to - 10 : begun(year),
					to: stretchIn(year, meaning).to + (months > 1 ? LONG_SEASON : SEASON),
				})),
				weight: 0.7,
			},
		];
	}
	return { allows: everyYear(inYear), weight: of ? 2 : 0.7 };
}

/** From date expressions to clues: what each form says of the day of the paper, by its tense and its place. */
import { describe, type Clue } from './clue.ts';
import { fitsBeside } from './coincidence.ts';
import { dayOf, type Span } from './days.ts';
import type { EventIndex } from './event-index.ts';
import { findExpressions, type Expression, type MonthDay } from './expressions.ts';
import { newYear } from './lunar.ts';
import { readDay, readReport } from './read-day.ts';
import { readStretch } from './read-stretch.ts';
import { readYear } from './read-year.ts';
import { isFuture } from './tense.ts';
import { everyYear, onDay, type Beside, type Place, type Reading, type Setting } from './reading.ts';

/** A count of years is as exact as this, or only about right. */
const MONTHS = 90;
/** A campaign of so many days is proclaimed within days of its beginning. */
const COUNTDOWN = 14;

function readOne(expression: Expression, setting: Setting): Reading | Reading[] | null {
	const { meaning, words } = expression;
	// The day that a running head prints of the paper is read by `printedDates`.
	if (setting.place === 'header') return meaning.kind === 'report' ? readReport(meaning, words) : null;
	switch (meaning.kind) {
		case 'day':
			return readDay(meaning, setting);
		case 'report':
			return readReport(meaning, words);
		case 'stretch':
			return readStretch(meaning, setting);
		case 'year':
			return readYear(meaning, setting);
		case 'tied-year': {
			const { year, grace } = meaning;
			return {
				allows: [{ from: dayOf(year, 1, 1) - grace, to: dayOf(year, 12, 31) + grace }],
				// A plan or session names its year, an age only about it.
				weight: grace < MONTHS ? 2.5 : 1.2,
			};
		}
		case 'animal-year':
			// Named all through the year, most around its beginning.
			return [
				{ allows: meaning.years.map((year) => around(newYear(year), 75, 360)), weight: 1.2 },
				{ allows: meaning.years.map((year) => around(newYear(year), 50, 45)), weight: 1.2 },
			];
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

const around = (day: number, before: number, behind: number): Span => ({
	from: day - before,
	to: day + behind,
});

/** A day and what is named by a year, so many characters before or behind it in one sentence, tell of one thing. */
const BESIDE = { before: 36, behind: 12 };

/** The day without a year that a sentence tells of, beside the expression at `at`. */
function dayBeside(expressions: readonly Expression[], at: number, text: string): Beside | null {
	const own = expressions[at]!;
	for (const other of expressions) {
		const { meaning, start, end } = other;
		if (meaning.kind !== 'day' || meaning.of !== null) continue;
		const between = end <= own.start ? text.slice(end, own.start) : text.slice(own.end, start);
		const most = end <= own.start ? BESIDE.before : BESIDE.behind;
		if (between.length > most || /[。；！？]/u.test(between)) continue;
		const setting = {
			place: 'text' as const,
			before: text.slice(Math.max(0, start - 24), start),
			behind: text.slice(end, end + 40),
		};
		return { day: meaning.from, future: isFuture(setting) };
	}
	return null;
}

/** Days that a date runs on: `6月16日至18日` 2. */
const lasting = ({ from, to }: { from: MonthDay; to: MonthDay }): number =>
	dayOf(2000, to.month, to.day) - dayOf(2000, from.month, from.day);

/**
 * Clues of the date expressions in one text.
 * @param index events, for feasts beside dates
 */
export function readExpressions(text: string, line: number, place: Place, index: EventIndex): Clue[] {
	const expressions = findExpressions(text);
	return expressions.flatMap((expression, at) => {
		const { start, end, words, form, meaning } = expression;
		const setting: Setting = {
			// A date in the middle of the first paragraph tells what went before.
			place: place === 'lead' && start > 30 ? 'text' : place,
			before: text.slice(Math.max(0, start - 24), start),
			// What a year names stands behind its number, inside the expression.
			behind:
				meaning.kind === 'year' && meaning.label
					? text.slice(start + 4, end + 40)
					: text.slice(end, end + 40),
			fits:
				meaning.kind === 'day' && meaning.of === null
					? fitsBeside(text, { start, end, days: lasting(meaning) }, index)
					: null,
			beside: meaning.kind === 'year' ? dayBeside(expressions, at, text) : null,
		};
		const reading = readOne(expression, setting);
		if (!reading) return [];
		return [reading].flat().map((one) => ({ line, words, form, ...one, says: describe(one.allows) }));
	});
}

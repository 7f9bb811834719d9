/** From date expressions to clues: what each form says of the day of the paper, by its tense and its place. */
import { describe, type Clue } from './clue.ts';
import { dayOf, EVER, type Span } from './days.ts';
import { findExpressions, type Expression } from './expressions.ts';
import { readDay, readHeader, readReport } from './read-day.ts';
import { readStretch } from './read-stretch.ts';
import { readYear } from './read-year.ts';
import { everyYear, onDay, type Place, type Reading, type Setting } from './reading.ts';

/** A campaign of so many days is proclaimed within days of its beginning. */
const COUNTDOWN = 14;

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

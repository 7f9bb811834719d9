/** A day that one story dates with its year and another begins with without one: the two tell of the same day. */
import type { TextPart } from '../../types.ts';
import { describe, type Clue } from './clue.ts';
import { findExpressions } from './expressions.ts';
import { onDay, type Place, type Setting } from './reading.ts';
import { isFuture } from './tense.ts';

/** Days that such a day stays news. */
const NEWS = 120;
/** A date that a text begins with. */
const BEGINNING = 20;

export function matchedDays(parts: readonly { part: TextPart; place: Place }[]): Clue[] {
	const days = parts.flatMap(({ part: { text, line }, place }) =>
		findExpressions(text).flatMap(({ meaning, words, start, end }) => {
			if (meaning.kind !== 'day') return [];
			const setting: Setting = {
				place,
				before: text.slice(Math.max(0, start - 24), start),
				behind: text.slice(end, end + 40),
			};
			const key = `${meaning.from.month}-${meaning.from.day}`;
			return isFuture(setting) ? [] : [{ meaning, words, line, key, begins: start < BEGINNING, place }];
		}),
	);
	const bare = new Set(
		days
			.filter(({ meaning, begins, place }) => meaning.of === null && begins && place !== 'header')
			.map(({ key }) => key),
	);
	return days.flatMap(({ meaning: { of, from }, words, line, key }): Clue[] => {
		if (!of || !('year' in of) || !bare.has(key)) return [];
		const day = onDay(of.year, from);
		const allows = [{ from: day, to: day + NEWS }];
		return [{ line, words, form: '同日互见', allows, weight: 2, says: describe(allows) }];
	});
}

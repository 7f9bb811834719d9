/** One row of the grammar of date expressions, and what a row can mean. */

/** A year as a number, or as seen from the day of the paper (0 今年, -1 去年, 1 明年). */
export type YearRef = { year: number } | { offset: number };

/** Month and day. */
export interface MonthDay {
	month: number;
	day: number;
}

export type Meaning =
	/** One day or several: `9月10日`, `9月10日至12日`. Without `of`, the year is the one around the paper. */
	| { kind: 'day'; of: YearRef | null; from: MonthDay; to: MonthDay }
	/** The day of the report itself: `今天（9月10日）`, `9月10日电`. */
	| { kind: 'report'; of: YearRef | null; on: MonthDay }
	/** A stretch of a year: month, quarter, half. `counted`: figures up to its end (`1—8月份`). */
	| { kind: 'stretch'; of: YearRef | null; from: MonthDay; to: MonthDay; counted: boolean }
	/** A whole year, or what is named by it: `2024盱眙新年购物节`. */
	| { kind: 'year'; of: YearRef; label: boolean }
	/** Days left to a goal: `大干60天，实现“双过半”`. */
	| { kind: 'countdown'; days: number; goal: MonthDay }
	/** A year that the words name without saying its number: `“十二五”开局之年`, `1949年出生，今年65岁`. */
	| { kind: 'tied-year'; year: number; grace: number }
	/** A year of the Chinese calendar by its animal, or by its two signs and the animal: `兔年春节`, `甲辰龙年`. */
	| { kind: 'animal-year'; years: readonly number[] }
	/** Recognised and left alone: 民国二十六年, 甲辰年, 昨日, 2023—2025年. */
	| { kind: 'none'; why: 'calendar' | 'relative' | 'plan' };

type Groups = Record<string, string | undefined>;

export interface Form {
	/** Name of the form, for tests and the report. */
	form: string;
	/** One example; the whole of it must be read by this row. */
	example: string;
	pattern: RegExp;
	/** Null where the words look like the form and are none (month 13). */
	read: (groups: Groups) => Meaning | null;
}

/** A row from its name, its example and its pattern, which is tried at every place of the text. */
export const form = (name: string, example: string, pattern: string, read: Form['read']): Form => ({
	form: name,
	example,
	pattern: new RegExp(pattern, 'uy'),
	read,
});

/**
 * One pattern for all rows of a table: it finds the few places of a text where it is worth asking which of them matches.
 * It knows no names of groups and no letters from capitals, so it may find a place too many, never one too few.
 */
export const anyRow = (rows: readonly { pattern: RegExp }[]): RegExp =>
	new RegExp(rows.map(({ pattern }) => withoutNames(pattern.source)).join('|'), 'giu');

const withoutNames = (source: string): string =>
	source.replace(/\(\?<(?![=!])[^>]*>/gu, '(?:').replace(/\\k<[^>]*>/gu, '.');

/** The next place of the text, from `at` on, where a pattern of {@link anyRow} matches; the end of the text where none does. */
export function nextPlace(pattern: RegExp, text: string, at: number): number {
	pattern.lastIndex = at;
	return pattern.exec(text)?.index ?? text.length;
}

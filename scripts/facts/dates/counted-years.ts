/**
 * Years that one article counts from a year it named: `2007年起实施移民……禁牧12年来`, a person who was 15 in 1958 and is
 * 77, a line opened on `2014年11月18日` whose first anniversary the headline keeps.
 */
import type { TextPart } from '../../types.ts';
import { describe, type Clue } from './clue.ts';
import { dayOf, FIRST_YEAR, yearOf, type Span } from './days.ts';
import { findExpressions } from './expressions.ts';
import { toNumber, YEAR } from './numerals.ts';
import { onDay } from './reading.ts';
import { isFuture, isPlanned } from './tense.ts';
import { withPhrase } from '../../language/phrases.ts';

/** Characters that a count may stand behind the year it is counted from. */
const REACH = 240;
/** `三年多来`, `已有12年`; not `近三年来`, `过去五年`, which count from the paper. */
const SINCE =
	/(?<=[。，；！？：\s”“、]\p{Script=Han}{0,4}|^\p{Script=Han}{0,4})(?<![近去上这前头每约第0-9０-９一二三四五六七八九十])(?<count>[1-9][0-9]?|[一二两三四五六七八九十]{1,3})(?:个)?(?<more>多|余)?年(?<more2>多)?来(?!最|首|新|第)/gu;
/** What begins in the year that is counted from. */
const BEGUN = withPhrase('around-dates', 'begun', (any) => `^[^。；]{0,40}?${any}`);
const STARTS = /^(?:[0-9]{1,2}月)?(?:起|开始)/u;
/** Events that are kept every year, and so named in headlines by their count. */
const KEPT = withPhrase(
	'around-dates',
	'kept-every-year',
	(any) => `${any}\\p{Script=Han}{0,2}?(?<count>[1-9][0-9]?|[一二两三四五六七八九十]{1,3})周年`,
);
const KEPT_GRACE = { before: 30, behind: 45 };

/** Ages are told from birth or from the first New Year on: a year more or less. */
const AGE = '(?<age>[0-9]{1,2})岁';
const NAME = '(?<name>\\p{Script=Han}{2,3})';
const THEN = new RegExp(
	`(?<year>${YEAR})年[^。；0-9]{0,8}?[，,]?(?:当时|时年|年仅|当年)?${AGE}的${NAME}`,
	'gu',
);
const OLD_FROM = 18;
const DATED = new RegExp(`${YEAR}年[^。；\n]*$`, 'u');

const clue = (line: number, words: string, form: string, span: Span, weight: number): Clue => ({
	line,
	words,
	form,
	allows: [span],
	weight,
	says: describe([span]),
});

const years = (first: number, last: number): Span => ({ from: dayOf(first, 1, 1), to: dayOf(last, 12, 31) });

interface Named {
	year: number;
	end: number;
	/** Something begins in it, said in the same sentence. */
	begins: boolean;
	/** `2007年起`: the count may stand in a paragraph further on. */
	starts: boolean;
}

/** Years that are past, with their places in the text. */
function pastYears(text: string): Named[] {
	return findExpressions(text).flatMap(({ meaning, start, end }) => {
		const of = 'of' in meaning ? meaning.of : null;
		if (!of || !('year' in of) || (meaning.kind === 'year' && meaning.label)) return [];
		const setting = {
			place: 'text' as const,
			before: text.slice(Math.max(0, start - 24), start),
			behind: text.slice(end, end + 40),
		};
		if (isFuture(setting) || isPlanned(setting)) return [];
		return [
			{ year: of.year, end, begins: BEGUN().test(setting.behind), starts: STARTS.test(setting.behind) },
		];
	});
}

/** The part that a place of the joined text lies in. */
function partAt(parts: readonly TextPart[], at: number): TextPart {
	let end = -1;
	return parts.find(({ text }) => at <= (end += text.length + 1)) ?? parts.at(-1)!;
}

/** `2014年……三年多来`: the paper is of the year that the count reaches, or of the next. */
function sinceYears(parts: readonly TextPart[]): Clue[] {
	const text = parts.map((part) => part.text).join('\n');
	const named = pastYears(text);
	return [...text.matchAll(SINCE)].flatMap(({ groups, index, 0: words }) => {
		const from = named.findLast(
			({ end, starts }) =>
				end <= index && index - end <= REACH && (starts || !text.slice(end, index).includes('\n')),
		);
		const count = toNumber(groups?.['count'] ?? '');
		const more = groups?.['more'] || groups?.['more2'];
		// `60多年来` may be 69; `十年来` is what all papers said for years after 2012.
		if (!from || !(from.begins || from.starts) || !(count >= 2) || count === 10 || (more && count % 10 === 0))
			return [];
		const reached = from.year + count;
		// What the text names is past: a count that does not reach its newest year is counted from something else.
		if (reached < FIRST_YEAR || named.some(({ year }) => year > reached)) return [];
		const told = `${from.year}年……${words}`;
		const { line } = partAt(parts, index);
		return [
			clue(line, told, '某年起几年来', years(reached - 1, reached + 1), 0.8),
			clue(line, told, '某年起几年来', years(reached, reached + (more || count % 10 === 0 ? 1 : 0)), 0.9),
		];
	});
}

/** A person whose age is told for a year and for now. */
function twoAges(parts: readonly TextPart[]): Clue[] {
	const whole = parts.map(({ text }) => text).join('\n');
	return parts.flatMap(({ text, line }) =>
		[...text.matchAll(THEN)].flatMap(({ groups, 0: words }) => {
			const { year = '', age = '', name = '' } = groups ?? {};
			// The pattern takes three characters where the name may have two.
			const now = [name, name.slice(0, 2)]
				.flatMap((one) => [...whole.matchAll(new RegExp(`([0-9]{2})岁的(?:[^，。；0-9]{0,8})?${one}`, 'gu'))])
				// An age of another year has that year before it.
				.filter(({ index }) => !DATED.test(whole.slice(Math.max(0, index - 24), index)))
				.map((match) => Number(match[1]))
				.find((one) => one > Number(age) && one >= OLD_FROM);
			if (now === undefined) return [];
			const reached = toNumber(year) + now - Number(age);
			return [
				clue(line, `${words}，${now}岁`, '一人两个年岁', years(reached - 1, reached + 1), 0.9),
				clue(line, `${words}，${now}岁`, '一人两个年岁', years(reached, reached), 0.3),
			];
		}),
	);
}

/** A day of the article’s beginning that its headline keeps the anniversary of. */
function keptDays(heads: readonly TextPart[], parts: readonly TextPart[]): Clue[] {
	return heads.flatMap(({ text: head, line }) => {
		const kept = KEPT().exec(head);
		if (!kept) return [];
		const count = toNumber(kept.groups?.['count'] ?? '');
		const first = parts
			.flatMap(({ text }) => findExpressions(text))
			.find(({ meaning }) => meaning.kind === 'day' && meaning.of && 'year' in meaning.of)?.meaning;
		if (first?.kind !== 'day' || !first.of || !('year' in first.of)) return [];
		const day = onDay(first.of.year + count, first.from);
		const span = { from: day - KEPT_GRACE.before, to: day + KEPT_GRACE.behind };
		return yearOf(day) > first.of.year ? [clue(line, kept[0], '题中周年', span, 3)] : [];
	});
}

/** Clues of one article. */
export function countedYears(heads: readonly TextPart[], running: readonly TextPart[]): Clue[] {
	return [...sinceYears(running), ...twoAges(running), ...keptDays(heads, running)];
}

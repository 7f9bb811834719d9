/** What a day in a text says of the day of the paper. */
import { dayOf, YEARS, type Span } from './days.ts';
import type { Meaning } from './expressions.ts';
import { everyYear, onDay, sinceDay, twoSteps, type Place, type Reading, type Setting } from './reading.ts';
import { endsTerm, isFuture } from './tense.ts';
import { phrase } from '../../language/phrases.ts';

/** `自今年6月1日起施行` says little: printed before or behind. */
const IN_FORCE = /^(?:零时)?起?(?:施行|实施|正式施行|生效|起)/u;
const HISTORY = phrase('around-dates', 'history');
/** Days of grace a dated thing stays news, by place. */
const FRESH: Record<Place, number> = { header: 1, headline: 35, lead: 30, text: 120 };

/** A bare date in the middle of a text may be a little ahead without saying so. */
const UNSAID_AHEAD = 8;
/** So may one of this year. */
const THIS_YEAR_AHEAD = 35;
/** A date with its year may be ahead so far without a word that says so. */
const DATED_AHEAD = 20;
/** A story rarely begins with a day to come without saying 将. */
const UNSAID_IN_LEAD = 3;

export function readDay(
	meaning: Extract<Meaning, { kind: 'day' }>,
	setting: Setting,
): Reading | Reading[] | null {
	const future = isFuture(setting);
	const { of } = meaning;
	if (IN_FORCE.test(setting.behind)) return null;
	if (of && 'year' in of) {
		const first = onDay(of.year, meaning.from);
		// `自2023年1月1日至2023年12月31日`: a term may run on.
		if (endsTerm(setting)) return null;
		return future
			? { allows: [{ from: first - 400, to: first }], weight: 1 }
			: [
					{ allows: sinceDay(first - DATED_AHEAD), weight: 1.6 },
					{ allows: sinceDay(first), weight: 0.9 },
					// What happened on a day is printed on the next.
					{ allows: sinceDay(first + 1), weight: 0.4 },
				];
	}
	const offset = of ? of.offset : 0;
	if (offset !== 0 || (of && endsTerm(setting))) return null;
	// What lasts several days is reported while it lasts: the first day bounds the paper.
	const span = (year: number): Span => {
		const first = onDay(year, meaning.from);
		if (future) return { from: first - 120, to: onDay(year, meaning.to) };
		// 今年9月10日 stays in its year; a bare date may be told in January of the one before.
		if (of) return { from: first, to: dayOf(year, 12, 31) };
		return {
			from: setting.place === 'text' ? first - UNSAID_AHEAD : first,
			to: first + FRESH[setting.place],
		};
	};
	const { fits } = setting;
	if (fits && !of) {
		// `9月10日（星期日）`: only every fifth or sixth year has that day on a Sunday, hardly any on the same feast.
		const years = YEARS.filter((year) => fits(onDay(year, meaning.from)));
		if (years.length) return { allows: years.map(span), weight: 3 };
	}
	if (HISTORY().test(setting.behind.slice(0, 12)) && setting.place === 'text') return null;
	if (!of && !future && setting.place !== 'text')
		return twoSteps(
			(year) => ({ from: span(year).from - UNSAID_IN_LEAD, to: span(year).to }),
			span,
			[1.6, 0.9],
		);
	// `今年的9月22日` may be weeks ahead.
	if (of && !future)
		return twoSteps(
			(year) => ({ from: span(year).from - THIS_YEAR_AHEAD, to: span(year).to }),
			span,
			[1, 0.8],
		);
	return { allows: everyYear(span), weight: of ? 1.5 : future ? 0.7 : setting.place === 'text' ? 0.7 : 2.5 };
}

/** Weekly pages print what an agency sent days ago. */
const WIRE_LATE = 10;
/** `今天（9月10日）` is said on the day. */
const SAID_TODAY = /^今/u;

export function readReport(meaning: Extract<Meaning, { kind: 'report' }>, words: string): Reading[] {
	const { of, on } = meaning;
	const near =
		(days: number) =>
		(year: number): Span => ({
			from: onDay(year, on),
			to: onDay(year, on) + days,
		});
	const allows = (days: number) => (of && 'year' in of ? [near(days)(of.year)] : everyYear(near(days)));
	return SAID_TODAY.test(words)
		? [{ allows: allows(2), weight: 4 }]
		: [
				{ allows: allows(WIRE_LATE), weight: 3.2 },
				{ allows: allows(3), weight: 0.8 },
			];
}

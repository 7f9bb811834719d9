/** What naming an event says of the day of the paper, by its days and the tense it is named in. */
import type { Event } from '../../../src/schema/schema.ts';
import { EVER, type Span } from './days.ts';
import type { Tense } from './event-tense.ts';
import type { Reading } from './reading.ts';
import { withPhrase } from '../../language/phrases.ts';

/** Days that a mention reaches before and behind the event. */
const NEAR = { before: 25, behind: 25 };
/** Days before an event that newspapers speak of it as coming, and as awaited. */
const AWAITED_DAYS = 310;
export const DAYS_AHEAD = 400;

/** Merges spans in order. */
export function union(spans: readonly Span[]): Span[] {
	const merged: Span[] = [];
	for (const span of spans.toSorted((a, b) => a.from - b.from)) {
		const last = merged.at(-1);
		if (last && span.from <= last.to + 1) last.to = Math.max(last.to, span.to);
		else merged.push({ ...span });
	}
	return merged;
}

/** What a congress decided is carried to the villages in the months after it, and quoted for years. */
const SPREAD_BEFORE = withPhrase(
	'around-dates',
	'carried-to-the-villages',
	(any) => `${any}(?:贯彻)?(?:党的)?“?$`,
);
const SPREAD_BEHIND =
	/^[”’]?(?:(?:刚刚)?(?:胜利|圆满)闭幕|精神[”’]?(?:的)?(?:宣讲|传达)|精神[^。；]{0,12}首要政治任务)/u;
/** Days that a congress stays news in the villages. */
const NEWS_OF_CONGRESS = 180;

/** Whether the words around a congress tell of it as news. */
export const isStillNews = (before: string, behind: string): boolean =>
	SPREAD_BEFORE().test(before) || SPREAD_BEHIND.test(behind);

/** What naming a single event of known days says. */
export function readSingle(event: Event, days: Span, tense: Tense, stillNews: boolean): Reading[] {
	const since: Reading = {
		allows: [{ from: days.from, to: EVER.to }],
		weight: tense === 'mention' ? 0.5 : 2,
	};
	const echo: Reading[] = event.echo
		? [{ allows: [{ from: days.from, to: days.to + event.echo }], weight: 0.7 }]
		: [];
	switch (tense) {
		case 'before':
			return [
				{ allows: [{ from: days.from - DAYS_AHEAD, to: days.from - 1 }], weight: 0.6 },
				{ allows: [{ from: days.from - AWAITED_DAYS, to: days.from - 1 }], weight: 2.4 },
			];
		case 'eve':
			return [
				{ allows: [{ from: days.from - 150, to: days.from + 2 }], weight: 1.8 },
				{ allows: [{ from: days.from - 45, to: days.from + 2 }], weight: 0.7 },
			];
		case 'during':
			return [
				{ allows: [{ from: days.from, to: days.to + (event.echo ?? 0) }], weight: 1.2 },
				{ allows: [{ from: days.from, to: days.to }], weight: 0.6 },
			];
		case 'after':
			return [
				since,
				...echo,
				...(stillNews && event.echo
					? [{ allows: [{ from: days.from, to: days.to + NEWS_OF_CONGRESS }], weight: 1.4 }]
					: []),
			];
		// It has been there ever since; an echo says for how long it is the talk of the day.
		case 'since':
			return [{ ...since, weight: 1.3 }, ...(event.says === 'since' ? echo : [])];
		case 'around':
		case 'mention':
			return [{ ...since, allows: [{ from: days.from - DAYS_AHEAD, to: EVER.to }] }];
	}
}

/** What naming an event says that was held on all these days. */
export function readTimes(event: Event, spans: readonly Span[], tense: Tense, sure: boolean): Reading[] {
	const allow = (before: number, behind: number): Span[] =>
		union(spans.map(({ from, to }) => ({ from: from - before, to: to + behind })));
	const weight = sure ? 2 : 1;
	switch (tense) {
		case 'before':
			return [{ allows: allow(sure ? 300 : 60, -1), weight }];
		case 'eve':
			// `国庆节前夕增加供应` is announced weeks before.
			return [
				{ allows: allow(50, 10), weight: weight / 2 },
				{ allows: allow(25, 10), weight: weight / 2 + 0.3 },
			];
		case 'after':
		case 'since':
			return [{ allows: allow('each' in event.on ? (event.ahead ?? 0) : 0, event.echo ?? 25), weight }];
		case 'during':
			return [{ allows: allow(event.ahead ?? 0, 0), weight: 1 }];
		case 'around':
		case 'mention':
			return [{ allows: allow(event.ahead ?? (sure ? 40 : NEAR.before), event.echo ?? NEAR.behind), weight }];
	}
}

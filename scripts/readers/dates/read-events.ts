/** Clues from named events: what is awaited has not been, what is looked back on has. */
import type { Event } from '../../../src/schema.ts';
import { describe, type Clue } from './clue.ts';
import { dayOf, EVER, YEARS, type Span } from './days.ts';
import { daysOf } from './event-days.ts';
import { toNumber } from './numerals.ts';
import type { Place } from './reading.ts';

type Tense = 'before' | 'eve' | 'after' | 'during' | 'around' | 'mention';

const AWAITED =
	/(?:喜迎|迎接|迎(?!来)|献礼|备战|筹备|倒计时.{0,6}|期待|距离?|即将到来的|即将召开的|将召开的)(?:着|党的|今年|第.{1,5}[个届])?“?$/u;
const AT_HAND =
	/^[”’]?(?:来临|到来|临近|将至|将近|在即|前夕|即将|将于|将在|将要|就要|快要|将召开|召开前|倒计时)/u;
const OVER =
	/^[”’]?(?:精神|胜利闭幕|胜利召开|召开以来|以来|结束|过后|之后|刚过|假期(?:结束|后)|后(?=[，,的])|提出|指出|强调|通过|作出|隆重开幕)/u;

/** `第39个`, `第三十九届` in front of an event: its number. */
const ORDINAL =
	/第([0-9０-９]{1,3}|[一二三四五六七八九十百]{1,5})(?:个|届|次|号)(?:全国|国际|世界|中国|“|")?$/u;
/** `101周年` behind an event: years since it. */
const ANNIVERSARY =
	/^(?:日)?(?:([0-9０-９]{1,3}|[一二三四五六七八九十百]{1,5})周年|(百)年(?!大党|党史|以来|征程|历史|奋斗))/u;
/** `2023年国庆`, `去年春节`: the year is named or another one. */
const OTHER_YEAR = /(?:去年|前年|往年|历年|每年|每逢|((?:19|20)[0-9]{2})年)的?“?$/u;
const THIS_YEAR = /今年的?“?$/u;

/** Days that a mention reaches before and behind the event. */
const NEAR = { before: 25, behind: 25 };
/** Days before an event that newspapers speak of it as coming. */
const AHEAD = 400;

function tenseOf(event: Event, before: string, behind: string): Tense {
	if (AT_HAND.test(behind)) return 'eve';
	if (AWAITED.test(before)) return 'before';
	if (event.says !== 'mention') return event.says;
	return OVER.test(behind) ? 'after' : 'mention';
}

/** Merges spans in order. */
function union(spans: readonly Span[]): Span[] {
	const merged: Span[] = [];
	for (const span of spans.toSorted((a, b) => a.from - b.from)) {
		const last = merged.at(-1);
		if (last && span.from <= last.to + 1) last.to = Math.max(last.to, span.to);
		else merged.push({ ...span });
	}
	return merged;
}

interface Reading {
	allows: Span[];
	weight: number;
}

/** What naming a single event of known days says. */
function readSingle(event: Event, days: Span, tense: Tense): Reading[] {
	const since: Reading = {
		allows: [{ from: days.from, to: EVER.to }],
		weight: tense === 'mention' ? 0.5 : 1.7,
	};
	const echo: Reading[] = event.echo
		? [{ allows: [{ from: days.from, to: days.to + event.echo }], weight: 0.7 }]
		: [];
	switch (tense) {
		case 'before':
			return [{ allows: [{ from: days.from - AHEAD, to: days.from - 1 }], weight: 2.5 }];
		case 'eve':
			return [{ allows: [{ from: days.from - 45, to: days.from + 2 }], weight: 2.5 }];
		case 'during':
			return [
				{ allows: [{ from: days.from, to: days.to + (event.echo ?? 0) }], weight: 1.2 },
				{ allows: [{ from: days.from, to: days.to }], weight: 0.6 },
			];
		case 'after':
			return [since, ...echo];
		case 'around':
		case 'mention':
			return [{ ...since, allows: [{ from: days.from - AHEAD, to: EVER.to }] }];
	}
}

/** What naming a yearly event says, in the years given. */
function readYearly(event: Event, years: readonly number[], tense: Tense, sure: boolean): Reading[] {
	const spans = years.flatMap((year) => daysOf(event, year) ?? []);
	const allow = (before: number, behind: number): Span[] =>
		union(spans.map(({ from, to }) => ({ from: from - before, to: to + behind })));
	const weight = sure ? 2 : 1;
	switch (tense) {
		case 'before':
			return [{ allows: allow(60, -1), weight }];
		case 'eve':
			return [{ allows: allow(25, 10), weight: weight + 0.5 }];
		case 'after':
			return [
				{ allows: union(spans.map(({ from, to }) => ({ from, to: to + (event.echo ?? 25) }))), weight },
			];
		case 'during':
			return [{ allows: allow(0, 0), weight: 1 }];
		case 'around':
		case 'mention':
			return [{ allows: allow(sure ? 40 : NEAR.before, sure ? 25 : NEAR.behind), weight }];
	}
}

/** Month and day of `2008-05-12`. */
const monthOf = (iso: string): [number, number] => [Number(iso.slice(5, 7)), Number(iso.slice(8))];

/** Round years are spoken of for months, most in the weeks around the day. */
function readAnniversary(event: Event, count: number): Reading[] {
	const first = event.since ?? ('from' in event.on ? Number(event.on.from.slice(0, 4)) : undefined);
	if (first === undefined) return [];
	const year = first + count;
	const days =
		'from' in event.on
			? { from: dayOf(year, ...monthOf(event.on.from)), to: dayOf(year, ...monthOf(event.on.from)) }
			: daysOf(event, year);
	if (!days) return [];
	return [
		{ allows: [{ from: days.from - 180, to: days.to + 150 }], weight: 1.5 },
		{ allows: [{ from: days.from - 40, to: days.to + 25 }], weight: 0.5 },
	];
}

function readMention(event: Event, text: string, start: number, end: number, place: Place): Reading[] {
	const before = text.slice(Math.max(0, start - 12), start);
	const behind = text.slice(end, end + 12);
	const tense = tenseOf(event, before, behind);
	// `第六次全国人口普查` is not the seventh; an event with its own number in its name is met by that name only.
	if (ORDINAL.test(before) && event.first === undefined) return [];
	const single = 'from' in event.on;
	const ordinal = ORDINAL.exec(before);
	if (ordinal && event.first)
		return readYearly(event, [event.first + toNumber(ordinal[1] ?? '') - 1], plainTense(tense), true);
	const anniversary = ANNIVERSARY.exec(behind);
	if (anniversary) return readAnniversary(event, toNumber(anniversary[1] ?? '一百'));
	// Without its number a day of foundation is history, not a date.
	if (event.since !== undefined && event.says === 'around') return [];
	const other = OTHER_YEAR.exec(before);
	if (other) {
		const year = Number(other[1]);
		const days = year ? daysOf(event, year) : null;
		// A holiday named with its year is mostly the last one.
		return days
			? [
					{ allows: [{ from: days.from - 30, to: EVER.to }], weight: 1.5 },
					{ allows: [{ from: days.from - 30, to: days.to + 150 }], weight: 0.8 },
				]
			: [];
	}
	if (single) {
		const days = YEARS.flatMap((year) => daysOf(event, year) ?? [])[0];
		return days ? readSingle(event, days, tense) : [];
	}
	if (THIS_YEAR.test(before))
		return [
			{
				allows: YEARS.flatMap((year) => daysOf(event, year) ?? []).map(({ from }) => ({
					from: from - 10,
					to: dayOf(new Date(from * 86_400_000).getUTCFullYear(), 12, 31),
				})),
				weight: 1,
			},
		];
	return readYearly(event, YEARS, tense, false).map((reading) => ({
		...reading,
		weight: reading.weight * (place === 'text' ? 0.8 : 1.3),
	}));
}

const plainTense = (tense: Tense): Tense => (tense === 'mention' || tense === 'during' ? 'around' : tense);

interface Phrase {
	phrase: string;
	event: Event;
}

/** Phrases of the events by their first two characters, longest first. */
export type EventIndex = ReadonlyMap<string, readonly Phrase[]>;

/** Characters by which phrases are found: quotes in front are no part of the key. */
export function indexEvents(events: readonly Event[]): EventIndex {
	const index = new Map<string, Phrase[]>();
	for (const event of events)
		for (const phrase of new Set([event.name, ...event.phrases])) {
			const key = phrase.slice(0, 2);
			index.set(key, [...(index.get(key) ?? []), { phrase, event }]);
		}
	for (const phrases of index.values()) phrases.sort((a, b) => b.phrase.length - a.phrase.length);
	return index;
}

/** Whether the phrase is part of a wording that means something else (`五一劳动奖章`, `十八大以来`). */
function inOther(event: Event, text: string, start: number, end: number): boolean {
	return event.except.some((other) => {
		const at = text.indexOf(other, Math.max(0, start - other.length + 1));
		return at >= 0 && at < end && at + other.length > start;
	});
}

/** Clues of the events named in one text. */
export function readEvents(text: string, line: number, place: Place, index: EventIndex): Clue[] {
	const clues: Clue[] = [];
	for (let at = 0; at < text.length - 1; at++) {
		const hit = index.get(text.slice(at, at + 2))?.find(({ phrase }) => text.startsWith(phrase, at));
		if (!hit) continue;
		const { phrase, event } = hit;
		const end = at + phrase.length;
		if (!inOther(event, text, at, end)) {
			const from = ORDINAL.exec(text.slice(Math.max(0, at - 12), at))?.[0].length ?? 0;
			const to = ANNIVERSARY.exec(text.slice(end, end + 12))?.[0].length ?? 0;
			const awaited = AWAITED.exec(text.slice(Math.max(0, at - 12), at))?.[0].length ?? 0;
			const behind =
				(AT_HAND.exec(text.slice(end, end + 8)) ?? OVER.exec(text.slice(end, end + 8)))?.[0].length ?? 0;
			const words = text
				.slice(at - Math.max(from, awaited), end + Math.max(to, behind))
				.replace(/[，,]$/u, '');
			for (const { allows, weight } of readMention(event, text, at, end, place))
				clues.push({ line, words, form: event.name, allows, weight, says: describe(allows, EVER) });
		}
		at = end - 1;
	}
	return clues;
}

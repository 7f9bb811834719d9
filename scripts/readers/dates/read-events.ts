/** Clues from named events: what is awaited has not been, what is looked back on has. */
import type { Event } from '../../../src/schema.ts';
import { describe, type Clue } from './clue.ts';
import { dayOf, EVER, YEARS, type Span } from './days.ts';
import { daysOf } from './event-days.ts';
import { findEvents, type EventIndex } from './event-index.ts';
import { readRelation } from './event-relations.ts';
import { toNumber } from './numerals.ts';
import type { Place, Reading } from './reading.ts';

type Tense = 'before' | 'eve' | 'after' | 'since' | 'during' | 'around' | 'mention';

const AWAITED =
	/(?:喜迎|迎接|迎(?!来)|献礼|备战|筹备|倒计时.{0,6}|期待|距离?|即将到来的|即将召开的|将召开的)(?:着|党的|今年|第.{1,5}[个届])?“?$/u;
const AT_HAND = /^[”’]?(?:来临|到来|临近|将至|将近|在即|前夕|即将|将要|就要|快要|召开前)/u;
/** Announced, however far ahead. */
const TO_COME = /^[”’]?(?:将[于在]|将召开|将举行|倒计时)/u;
/** `为党的二十大胜利召开营造氛围`. */
const FOR_IT = /(?:为|以|迎)(?:着|了)?(?:迎接)?(?:党的)?$/u;
const CLOSING = /^[”’]?将[于在].{0,8}?(?:闭幕|结束|落幕)/u;
const OVER =
	/^[”’]?(?:精神|胜利闭幕|胜利召开|召开以来|以来|结束|过后|之后|刚过|假期(?:结束|后)|后(?=[，,的])|提出|指出|强调|通过|作出|隆重开幕)/u;

/** `第39个`, `第三十九届` in front of an event: its number. */
const ORDINAL =
	/第([0-9０-９]{1,3}|[一二三四五六七八九十百]{1,5})(?:个|届|次|号)(?:全国|国际|世界|中国|“|")?$/u;
/** `101周年` behind an event: years since it. */
const ANNIVERSARY =
	/^(?:日)?(?:([0-9０-９]{1,3}|[一二三四五六七八九十百]{1,5})(?:周年|华诞|周岁)|(百)年(?!大党|党史|以来|征程|历史|奋斗|目标|大计))/u;
/** `2023年国庆`, `去年春节`: the year is named or another one. */
const OTHER_YEAR = /(?:去年|前年|往年|历年|每年|每逢|((?:19|20)[0-9]{2})年)的?“?$/u;
const THIS_YEAR = /今年的?“?$/u;

/** Days that a mention reaches before and behind the event. */
const NEAR = { before: 25, behind: 25 };
/** Days before a yearly event that newspapers name it by its year. */
const AHEAD_NAMED = 120;
/** Days before an event that newspapers speak of it as coming, and as awaited. */
const AWAITED_DAYS = 310;
const AHEAD = 400;

function tenseOf(event: Event, before: string, behind: string): Tense {
	if (event.says === 'since') return 'since';
	if (CLOSING.test(behind)) return 'during';
	if (FOR_IT.test(before) && /^[”’]?(?:胜利|顺利)?召开/u.test(behind)) return 'before';
	if (AT_HAND.test(behind)) return 'eve';
	if (AWAITED.test(before) || TO_COME.test(behind)) return 'before';
	if (event.says !== 'mention') return event.says;
	if (/^[”’]?以来/u.test(behind)) return 'since';
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

/** What naming a single event of known days says. */
function readSingle(event: Event, days: Span, tense: Tense): Reading[] {
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
				{ allows: [{ from: days.from - AHEAD, to: days.from - 1 }], weight: 0.6 },
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
			return [since, ...echo];
		// It has been there ever since; an echo says for how long it is the talk of the day.
		case 'since':
			return [{ ...since, weight: 1.3 }, ...(event.says === 'since' ? echo : [])];
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
			return [{ allows: allow(sure ? 300 : 60, -1), weight }];
		case 'eve':
			return [{ allows: allow(25, 10), weight: weight + 0.5 }];
		case 'after':
		case 'since':
			return [
				{ allows: union(spans.map(({ from, to }) => ({ from, to: to + (event.echo ?? 25) }))), weight },
			];
		case 'during':
			return [{ allows: allow(0, 0), weight: 1 }];
		case 'around':
		case 'mention':
			return [{ allows: allow(event.ahead ?? (sure ? 40 : NEAR.before), event.echo ?? NEAR.behind), weight }];
	}
}

/** Month and day of `2008-05-12`. */
const monthOf = (iso: string): [number, number] => [Number(iso.slice(5, 7)), Number(iso.slice(8))];

const NEXT_YEAR = /(?:明年|来年|后年)[^，。；]{0,14}$/u;
/** `建党百年之际`: the weeks around the day itself. */
const THE_DAY = /^(?:之际|前夕|到来|来临|庆典|纪念日|当天|华诞之际)/u;

/** Round years are spoken of for months, most in the weeks around the day. */
function readAnniversary(event: Event, count: number, behind: string): Reading[] {
	const first = event.since ?? ('from' in event.on ? Number(event.on.from.slice(0, 4)) : undefined);
	if (first === undefined) return [];
	const year = first + count;
	const days =
		'from' in event.on
			? { from: dayOf(year, ...monthOf(event.on.from)), to: dayOf(year, ...monthOf(event.on.from)) }
			: daysOf(event, year);
	if (!days) return [];
	return [
		{ allows: [{ from: dayOf(year, 1, 1) - 60, to: dayOf(year + 1, 4, 30) }], weight: 1.5 },
		{ allows: [{ from: days.from - 180, to: days.to + 150 }], weight: 0.5 },
		{ allows: [{ from: days.from - 60, to: days.to + 45 }], weight: 0.6 },
		...(THE_DAY.test(behind) ? [{ allows: [{ from: days.from - 45, to: days.to + 30 }], weight: 1.2 }] : []),
	];
}

function readMention(event: Event, text: string, start: number, end: number, place: Place): Reading[] {
	const before = text.slice(Math.max(0, start - 16), start);
	const behind = text.slice(end, end + 20);
	const tense = tenseOf(event, before, behind);
	// `第六次全国人口普查` is not the seventh; an event with its own number in its name is met by that name only.
	if (ORDINAL.test(before) && event.first === undefined) return [];
	const single = 'from' in event.on;
	const ordinal = ORDINAL.exec(before);
	if (ordinal && event.first)
		return readYearly(event, [event.first + toNumber(ordinal[1] ?? '') - 1], plainTense(tense), true);
	const anniversary = ANNIVERSARY.exec(behind);
	// `明年是……80周年`.
	if (anniversary && NEXT_YEAR.test(before)) return [];
	if (anniversary)
		return readAnniversary(event, toNumber(anniversary[1] ?? '一百'), behind.slice(anniversary[0].length));
	// Without its number a day of foundation is history, not a date.
	if (event.since !== undefined && event.says === 'around') return [];
	const days = single ? YEARS.flatMap((year) => daysOf(event, year) ?? [])[0] : undefined;
	// What exists from a day on is spoken of in every year.
	const relation = days && event.says !== 'since' ? readRelation(days, before, behind) : null;
	if (relation) return relation;
	const other = OTHER_YEAR.exec(before);
	const ahead = single ? AHEAD : AHEAD_NAMED;
	if (other && !(single && event.says === 'since')) {
		const year = Number(other[1]);
		const then = year ? daysOf(event, year) : null;
		// A holiday named with its year is mostly the last one.
		return then
			? [
					{ allows: [{ from: then.from - ahead, to: EVER.to }], weight: 1.5 },
					{ allows: [{ from: then.from - ahead, to: then.to + 150 }], weight: 1.2 },
				]
			: [];
	}
	if (single) return days ? readSingle(event, days, tense) : [];
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

/** Clues of the events named in one text. */
export function readEvents(text: string, line: number, place: Place, index: EventIndex): Clue[] {
	return findEvents(text, index).flatMap(({ event, start, end }) => {
		const before = text.slice(Math.max(0, start - 12), start);
		const behind = text.slice(end, end + 12);
		const from = (ORDINAL.exec(before) ?? AWAITED.exec(before))?.[0].length ?? 0;
		const to = (ANNIVERSARY.exec(behind) ?? AT_HAND.exec(behind) ?? OVER.exec(behind))?.[0].length ?? 0;
		const words = text.slice(start - from, end + to).replace(/[，,]$/u, '');
		return readMention(event, text, start, end, place).map(({ allows, weight }): Clue => ({
			line,
			words,
			form: event.name,
			allows,
			weight,
			says: describe(allows, EVER),
		}));
	});
}

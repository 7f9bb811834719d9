/** Clues from named events: what is awaited has not been, what is looked back on has. */
import type { Event } from '../../../src/schema/schema.ts';
import { describe, type Clue } from './clue.ts';
import { dayOf, EVER, yearOf } from './days.ts';
import { allDaysOf, daysOf, isCounted, numberedDaysOf } from './event-days.ts';
import { findEvents, type EventIndex } from './event-index.ts';
import { DAYS_AHEAD, isStillNews, readSingle, readTimes, union } from './event-readings.ts';
import { JUST_OVER, RECENT, readRelation, yearsOff } from './event-relations.ts';
import { AT_HAND, AWAITED, EVENT_IS_OVER, plainTense, tenseOf, type Tense } from './event-tense.ts';
import { toNumber } from './numerals.ts';
import { readAnniversary, readRoundYears } from './read-anniversary.ts';
import { readForce } from './read-force.ts';
import type { Place, Reading } from './reading.ts';

/** `第39个`, `第三十九届`, `首届` in front of an event: its number. */
const ORDINAL =
	/(?:第(?<number>[0-9０-９]{1,3}|[一二三四五六七八九十百]{1,5})(?:个|届|次|号)|首[个届])[“"]?(?:全国|国际|世界|中国)?[“"]?$/u;
/** `101周年`, `40年来` behind an event: years since it. */
const ANNIVERSARY =
	/^(?:日|[”》]?(?:工程|战略|政策|制度|倡议|理念|条例|机制)?(?:提出|实施|启动|开展|推行|颁布|施行|设立)?(?:整整|已|已经)?)?(?:(?<count>[0-9０-９]{1,3}|[一二三四五六七八九十百]{1,5})(?:周年|华诞|周岁)|(?<hundred>百)年(?!大党|党史|以来|征程|历史|奋斗|目标|大计)|(?<round>[1-9]0|[二三四五六七八九]?十)年(?=来|间|的(?:伟大|光辉|历程|成就)|[，。”’、\s]|$))/u;
/** `2023年国庆`, `去年春节`: the year is named or another one. */
const OTHER_YEAR = /(?:去年|前年|往年|历年|每年|每逢|((?:19|20)[0-9]{2})年)的?“?$/u;
const THIS_YEAR = /今年的?“?$/u;

/** Days that a yearly meeting may end before its usual end. */
const JUST_BEFORE = 3;
/** Days before a yearly event that newspapers name it by its year. */
const AHEAD_NAMED = 120;
const NEXT_YEAR = /(?:明年|来年|后年)[^，。；]{0,14}$/u;
/** What a name says that was held more than once: a typhoon’s by its own days, a fair’s only with its number. */
function readListed(event: Event, before: string, tense: Tense): Reading[] {
	if (isCounted(event) || event.says === 'around') return [];
	const spans = allDaysOf(event);
	const [first] = spans;
	if (event.says === 'since')
		return first ? [{ allows: [{ from: first.from, to: EVER.to }], weight: 1 }] : [];
	const off = yearsOff(before);
	if (off !== null)
		return [
			{
				allows: union(
					spans.map(({ from }) => ({
						from: dayOf(yearOf(from) + off, 1, 1),
						to: dayOf(yearOf(from) + off, 12, 31),
					})),
				),
				weight: 1.3,
			},
		];
	return readTimes(event, spans, tense, false);
}

function readMention(event: Event, text: string, start: number, end: number, place: Place): Reading[] {
	const printed = text.slice(Math.max(0, start - 16), start);
	const ordinal = ORDINAL.exec(printed);
	// Typhoons are numbered too, anew each year: `2018年第22号台风“山竹”` is of 2018 and no 22nd of its name.
	const before =
		ordinal && 'each' in event.on && !isCounted(event) ? printed.slice(0, ordinal.index) : printed;
	const behind = text.slice(end, end + 20);
	const tense = tenseOf(event, before, behind);
	const force =
		event.says === 'since' || event.says === 'around' ? readForce(event, text.slice(end, end + 48)) : null;
	if (force) return force;
	// `第六次全国人口普查` is not the seventh; an event with its own number in its name is met by that name only.
	if (ordinal && !isCounted(event) && !('each' in event.on)) return [];
	const single = 'from' in event.on;
	if (ordinal && isCounted(event)) {
		const held = numberedDaysOf(event, toNumber(ordinal.groups?.['number'] ?? '1'));
		return held ? readTimes(event, [held], plainTense(tense), true) : [];
	}
	const anniversary = ANNIVERSARY.exec(behind);
	// `明年是……80周年`.
	if (anniversary && NEXT_YEAR.test(before)) return [];
	if (anniversary) {
		const { count, round } = anniversary.groups ?? {};
		return round
			? readRoundYears(event, toNumber(round))
			: readAnniversary(event, toNumber(count ?? '一百'), before, behind.slice(anniversary[0].length));
	}
	// Without its number a day of foundation is history, not a date.
	if (event.since !== undefined && event.says === 'around') return [];
	const days = single ? allDaysOf(event)[0] : undefined;
	// What exists from a day on is spoken of in every year.
	const relation = days && event.says !== 'since' ? readRelation(days, before, behind) : null;
	if (relation) return relation;
	if ('each' in event.on && yearsOff(before) !== null) return readListed(event, before, tense);
	const other = OTHER_YEAR.exec(before);
	const ahead = single ? DAYS_AHEAD : AHEAD_NAMED;
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
	if (single) {
		return days ? readSingle(event, days, tense, isStillNews(before, behind)) : [];
	}
	if ('each' in event.on) return readListed(event, before, tense);
	if (JUST_OVER().test(behind))
		return [
			{
				allows: allDaysOf(event).map(({ to }) => ({ from: to - JUST_BEFORE, to: to + RECENT })),
				weight: 1.6,
			},
		];
	if (THIS_YEAR.test(before))
		return [
			{
				allows: allDaysOf(event).map(({ from }) => ({
					from: from - 10,
					to: dayOf(yearOf(from), 12, 31),
				})),
				weight: 1,
			},
		];
	return readTimes(event, allDaysOf(event), tense, false).map((reading) => ({
		...reading,
		weight: reading.weight * (place === 'text' ? 0.8 : 1.3),
	}));
}

/** Clues of the events named in one text. */
export function readEvents(text: string, line: number, place: Place, index: EventIndex): Clue[] {
	return findEvents(text, index).flatMap(({ event, start, end }) => {
		const before = text.slice(Math.max(0, start - 12), start);
		const behind = text.slice(end, end + 12);
		const from = (ORDINAL.exec(before) ?? AWAITED().exec(before))?.[0].length ?? 0;
		const to =
			(ANNIVERSARY.exec(behind) ?? AT_HAND().exec(behind) ?? EVENT_IS_OVER().exec(behind))?.[0].length ?? 0;
		const words = text.slice(start - from, end + to).replace(/[，,]$/u, '');
		return readMention(event, text, start, end, place).map(({ allows, weight }): Clue => ({
			line,
			words,
			form: event.name,
			allows,
			weight,
			says: describe(allows),
		}));
	});
}

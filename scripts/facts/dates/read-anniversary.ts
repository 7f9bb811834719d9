/** What an anniversary of an event says: `建党101周年`, `改革开放40年来`. */
import type { Event } from '../../../src/schema/schema.ts';
import { dayOf } from './days.ts';
import { daysOf } from './event-days.ts';
import type { Reading } from './reading.ts';
import { phrase, withPhrase } from '../../language/phrases.ts';

/** Month and day of `2008-05-12`. */
const monthOf = (iso: string): [number, number] => [Number(iso.slice(5, 7)), Number(iso.slice(8))];

const THE_DAY = phrase('around-dates', 'the-day-itself');

/** `以优异成绩庆祝改革开放40周年`: the day is near or still to come. */
const CELEBRATED = withPhrase('around-dates', 'celebrated', (any) => `${any}(?:着|中国共产党|伟大)?“?$`);

/** Round years are spoken of for months, most in the weeks around the day. */
export function readAnniversary(event: Event, count: number, before: string, behind: string): Reading[] {
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
		...(CELEBRATED().test(before)
			? [{ allows: [{ from: dayOf(year, 1, 1) - 60, to: dayOf(year + 1, 2, 28) }], weight: 1 }]
			: []),
		...(THE_DAY().test(behind)
			? [{ allows: [{ from: days.from - 45, to: days.to + 30 }], weight: 1.2 }]
			: []),
	];
}

/** `改革开放40年来`: a round count without 周 is said in that year and in the next. */
export function readRoundYears(event: Event, count: number): Reading[] {
	if (event.since === undefined) return [];
	const year = event.since + count;
	return [
		{ allows: [{ from: dayOf(year - 1, 10, 1), to: dayOf(year + 1, 12, 31) }], weight: 0.9 },
		{ allows: [{ from: dayOf(year, 1, 1), to: dayOf(year + 1, 3, 31) }], weight: 0.5 },
	];
}

/** `《旅游法》10月1日起施行`: a law whose day of coming into force is known says which year that is. */
import type { Event } from '../../../src/schema/schema.ts';
import { isoOf } from './days.ts';
import { allDaysOf } from './event-days.ts';
import { toNumber, NUMBER } from './numerals.ts';
import type { Reading } from './reading.ts';

const IN_FORCE = new RegExp(
	`^[^。；]{0,28}?(?<month>${NUMBER})月(?<day>${NUMBER})日(?:零时)?起?(?:将|正式|开始)?(?:施行|实施|生效)`,
	'u',
);
/** A law that comes into force is news from its passing to some weeks after. */
const AFTER = 45;
const BEFORE = 240;

/** What the words behind a law say of the day of the paper, or null where they name no day that it came into force on. */
export function readForce(event: Event, behind: string): Reading[] | null {
	const { month, day } = IN_FORCE.exec(behind)?.groups ?? {};
	if (!month || !day) return null;
	const printed = `${toNumber(month)}`.padStart(2, '0') + `-${`${toNumber(day)}`.padStart(2, '0')}`;
	const spans = allDaysOf(event).filter(({ to }) => isoOf(to).slice(5) === printed);
	return spans.length
		? [
				{
					allows: spans.map(({ from, to }) => ({ from: Math.max(from, to - BEFORE), to: to + AFTER })),
					weight: 2,
				},
			]
		: null;
}

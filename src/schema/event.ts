/** Rows of the vocabulary of events, by which pages are dated. */
import { z } from 'zod';
import { day } from './values.ts';

const monthDay = z
	.string()
	.regex(/^\d\d-\d\d$/u, 'expected MM-DD')
	.refine((text) => {
		const [month, date] = text.split('-').map(Number) as [number, number];
		// 2000 was a leap year.
		return month >= 1 && month <= 12 && date >= 1 && date <= new Date(Date.UTC(2000, month, 0)).getUTCDate();
	}, 'expected a day that the calendar has');

/** Months of the Chinese calendar have 29 or 30 days. */
const lunarDay = z
	.string()
	.regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|30)$/u, 'expected MM-DD of the Chinese calendar');

/**
 * A thing with a known date that newspapers name. `on` gives its day or days, in one of four ways:
 * fixed days, the days of each time, a day of every year, a day of the Chinese calendar, the nth weekday of a month.
 */
export const eventSchema = z.strictObject({
	name: z.string().min(2),
	/** As newspapers print it; the name itself counts too. */
	phrases: z.array(z.string().min(2)).default([]),
	/** Wordings around a phrase in which it means something else (`五一劳动奖章`). */
	except: z.array(z.string().min(2)).default([]),
	/** City or province whose newspapers mean this event, or null for the whole country. */
	region: z.string().min(2).nullable().default(null),
	on: z.union([
		z
			.strictObject({ from: day, to: day })
			.refine(({ from, to }) => from <= to, 'expected `from` no later than `to`'),
		/** Held again and again on days no rule gives; `number`: what the first of them is counted as (第21届). */
		z.strictObject({
			each: z
				.array(
					z
						.tuple([day, day])
						.refine(([from, to]) => from <= to, 'expected the first day no later than the last'),
				)
				.min(1)
				.refine(
					(spans) => spans.every(([, to], i) => i + 1 === spans.length || to < spans[i + 1]![0]),
					'expected the spans in order, none overlapping',
				),
			number: z.int().positive().optional(),
		}),
		z.strictObject({ yearly: monthDay, to: monthDay.optional() }),
		z.strictObject({ lunar: lunarDay, days: z.int().positive().optional() }),
		z.strictObject({
			month: z.int().min(1).max(12),
			weekday: z.int().min(0).max(6),
			nth: z.int().min(1).max(5),
		}),
	]),
	/** Year of the first one, where newspapers count them (第39个教师节: 1985). */
	first: z.int().optional(),
	/** Year that anniversaries are counted from (`建党101周年`: 1921). */
	since: z.int().optional(),
	/** First and last year that a yearly one was held on these days (2003: 高考 in June); by default from `first` on. */
	begins: z.int().optional(),
	ends: z.int().optional(),
	/** What naming it says of the day of the paper; the default is read from the words around it. `since`: it exists from then on. */
	says: z.enum(['after', 'since', 'during', 'around', 'mention']).default('mention'),
	/** How long before it newspapers begin to speak of it, in days. */
	ahead: z.int().positive().optional(),
	/** How long after it newspapers still speak of it so, in days. */
	echo: z.int().positive().optional(),
	/** Where the date was found. */
	source: z.string().min(4),
});

export type Event = z.infer<typeof eventSchema>;

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCalendar } from '../../src/archive/calendar.ts';
import { anArchive } from './an-item.ts';

const range = fc
	.tuple(fc.integer({ min: -51_000, max: 4000 }), fc.integer({ min: 0, max: 900 }))
	.map(([start, length]): [string, string] => {
		const date = (days: number) =>
			new Date(Date.UTC(2010, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
		return [date(start), date(start + length)];
	});
const dated = (ranges: ([string, string] | null)[]) =>
	anArchive(
		ranges.map((bounds, i) => ({
			fields: {
				id: `page-${i}`,
				date: bounds === null ? null : 'x',
				notBefore: bounds?.[0] ?? null,
				notAfter: bounds?.[1] ?? null,
			},
		})),
	).items;
const someItems = fc.array(fc.option(range), { maxLength: 40 }).map(dated);

describe('makeCalendar', () => {
	it('puts every article under exactly one heading', () => {
		fc.assert(
			fc.property(someItems, (items) => {
				const { years, spanning, unknown } = makeCalendar(items);
				const months = years.flatMap(({ months: inYear }) => inYear);
				const all = [
					...years.flatMap(({ loose }) => loose),
					...months.flatMap(({ loose, days }) => [...loose, ...[...days.values()].flat()]),
					...spanning,
					...unknown,
				];
				expect(all.map(({ id }) => id).sort()).toEqual(items.map(({ id }) => id).sort());
				for (const month of months)
					expect(month.items.length).toBe(month.loose.length + [...month.days.values()].flat().length);
			}),
		);
	});
});

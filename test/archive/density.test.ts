import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDensity } from '../../src/archive/density.ts';
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

describe('makeDensity', () => {
	it('gives every bar an area in proportion to its articles, over the months they may lie in', () => {
		fc.assert(
			fc.property(someItems, (items) => {
				const { bars, undrawn } = makeDensity(items);
				expect(bars.reduce((sum, { count }) => sum + count, 0) + undrawn).toBe(items.length);
				const months = ({ from, to }: { from: string; to: string }) =>
					(Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
					Number(to.slice(5)) -
					Number(from.slice(5)) +
					1;
				const perArticle = bars.map((bar) => (bar.height * months(bar)) / bar.count);
				for (const area of perArticle) expect(Math.abs(area - (perArticle[0] ?? 0))).toBeLessThan(0.5);
				for (const { x, y, width, height, sure, from, to } of bars) {
					expect(sure).toBe(from === to);
					expect(x).toBeGreaterThanOrEqual(0);
					expect(x + width).toBeLessThanOrEqual(100.01);
					expect(y).toBeGreaterThanOrEqual(13.9);
					expect(y + height).toBeLessThanOrEqual(100.02);
				}
			}),
		);
	});

	it('draws a large archive with few bars, and loses no article', () => {
		const items = dated(
			Array.from({ length: 600 }, (_, i): [string, string] => {
				const year = 2000 + (i % 20);
				const month = 1 + (i % 12);
				const last = Math.min(12, month + 1 + (i % 7));
				const two = (value: number) => String(value).padStart(2, '0');
				return [`${year}-${two(month)}-01`, `${year}-${two(last)}-28`];
			}),
		);
		const { bars } = makeDensity(items);
		expect(bars.length).toBeLessThanOrEqual(240);
		expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(600);
	});

	it.each([
		[false, [1990, 2000, 2010, 2020]],
		[true, [2000, 2020]],
	])('names as many years as have room (margin column: %s), none over the edge', (low, named) => {
		const ends: [string, string][] = [
			['1990-05-01', '1990-05-31'],
			['2030-02-01', '2030-02-28'],
		];
		const { years } = makeDensity(dated(ends), low);
		expect(years.filter(({ label }) => label).map(({ year }) => year)).toEqual(named);
	});

	it('draws nothing where no date is known, and says how many', () => {
		expect(makeDensity(dated([null, null]))).toEqual({ bars: [], years: [], undrawn: 2 });
	});
});

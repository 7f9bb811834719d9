import { expect, test } from 'vitest';
import { daysOf, isCounted, numberedDaysOf } from '../../../scripts/facts/dates/event-days.ts';
import { isoOf } from '../../../scripts/facts/dates/days.ts';
import { vocabulary } from '../vocabulary.ts';

const on = (name: string, year: number) => {
	const days = daysOf(
		vocabulary.events.find((event) => event.name === name)!,
		year,
	);
	return days && [isoOf(days.from), isoOf(days.to)];
};

test.each([
	['春节', 2024, '2024-02-10', '2024-02-17'],
	['春节', 2023, '2023-01-22', '2023-01-29'],
	['中秋节', 2023, '2023-09-29', '2023-10-01'],
	['端午节', 2025, '2025-05-31', '2025-06-02'],
	['教师节', 2023, '2023-09-10', '2023-09-10'],
	['母亲节', 2024, '2024-05-12', '2024-05-12'],
	['全国助残日', 2023, '2023-05-21', '2023-05-21'],
	['岁末年初', 2023, '2023-12-15', '2024-01-31'],
])('%s of %i is %s to %s', (name, year, from, to) => {
	expect(on(name, year)).toEqual([from, to]);
});

test('a single event has no days in another year', () => {
	expect(on('党的二十大', 2021)).toBeNull();
});

const named = (name: string) => vocabulary.events.find((event) => event.name === name)!;

test.each([
	['中国—东盟博览会', 21, '2024-09-24', '2024-09-28'],
	['“一带一路”国际合作高峰论坛', 3, '2023-10-17', '2023-10-18'],
	['教师节', 39, '2023-09-10', '2023-09-10'],
])('the days of %s by its number %i, gaps and all', (name, number, from, to) => {
	const days = numberedDaysOf(named(name), number)!;
	expect([isoOf(days.from), isoOf(days.to)]).toEqual([from, to]);
});

test('a number that was not held yet has no days, and a typhoon is not counted', () => {
	expect(numberedDaysOf(named('世界互联网大会'), 40)).toBeNull();
	expect(isCounted(named('台风“山竹”'))).toBe(false);
});

test('a typhoon has its days in each of its years', () => {
	expect(on('台风“摩羯”', 2018)).toEqual(['2018-08-12', '2018-08-12']);
	expect(on('台风“摩羯”', 2024)).toEqual(['2024-09-06', '2024-09-06']);
	expect(on('台风“摩羯”', 2020)).toBeNull();
});

test('every event has its days in some year', () => {
	for (const event of vocabulary.events)
		expect(
			Array.from({ length: 51 }, (_, i) => 1990 + i).some((year) => daysOf(event, year) !== null),
			event.name,
		).toBe(true);
});

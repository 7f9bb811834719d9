import { expect, test } from 'vitest';
import { daysOf } from '../../../scripts/readers/dates/event-days.ts';
import { isoOf } from '../../../scripts/readers/dates/days.ts';
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

test('every event has its days in some year', () => {
	for (const event of vocabulary.events)
		expect(
			Array.from({ length: 51 }, (_, i) => 1990 + i).some((year) => daysOf(event, year) !== null),
			event.name,
		).toBe(true);
});

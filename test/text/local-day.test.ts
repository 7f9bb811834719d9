import { expect, it } from 'vitest';
import { localDay } from '../../src/text/local-day.ts';

it('is the day of the clock on the wall, with two signs for month and day', () => {
	expect(localDay(new Date(2024, 0, 3, 0, 5))).toBe('2024-01-03');
	expect(localDay(new Date(2024, 10, 30, 23, 55))).toBe('2024-11-30');
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarPage, certainDay, dateHeading, showDate, showRange } from '../../src/text/show-date.ts';

const fields = (date: string | null, notBefore: string | null = null, notAfter: string | null = null) => ({
	date,
	notBefore,
	notAfter,
});

describe('showDate', () => {
	it.each([
		[fields('2024-01-03', '2024-01-03', '2024-01-03'), '2024年1月3日'],
		[fields('2024-01', '2024-01-01', '2024-01-31'), '2024年1月'],
		[fields('2024', '2024-01-01', '2024-12-31'), '2024年'],
		[fields('2022-09~', '2022-08-20', '2022-10-10'), '约2022年9月'],
		[fields('[2024-01-02..2024-01-07]', '2024-01-02', '2024-01-07'), '2024年1月2日至7日间'],
		[fields('[2024-01-02..2024-02-03]', '2024-01-02', '2024-02-03'), '2024年1月2日至2月3日间'],
		[fields('[2023-12-30..2024-01-02]', '2023-12-30', '2024-01-02'), '2023年12月30日至2024年1月2日间'],
		[fields('[2022-07-01..2022-09-30]', '2022-07-01', '2022-09-30'), '2022年7月至9月间'],
		[fields('[2022-01-01..2023-12-31]', '2022-01-01', '2023-12-31'), '2022年至2023年间'],
		[fields('[..2022-10-15]', null, '2022-10-15'), '不晚于2022年10月15日'],
		[fields('[2022-07-01..]', '2022-07-01', null), '不早于2022年7月1日'],
		[fields('1958-05~', '1958-03-31', '1958-07-01'), '约1958年5月'],
		[fields('193X', '1930-01-01', '1939-12-31'), '1930年代'],
		[fields('193X~', '1929-12-01', '1940-01-31'), '约1930年代'],
		[fields('19XX', '1900-01-01', '1999-12-31'), '20世纪'],
		[fields('1935-XX', '1935-01-01', '1935-12-31'), '1935年某月'],
		[fields('1935-03-XX', '1935-03-01', '1935-03-31'), '1935年3月某日'],
		[fields('1935-22', '1935-06-01', '1935-08-31'), '1935年夏'],
		[fields('2024-02-09/2024-02-12', '2024-02-09', '2024-02-12'), '2024年2月9日至12日'],
		[fields('1904-02-23', '1904-02-23', '1904-02-23'), '1904年2月23日'],
		[fields(null), '日期不详'],
	])('shows %j as %s', (date, shown) => {
		expect(showDate(date)).toBe(shown);
	});
});

describe('showRange', () => {
	it('shows February to its last day as a whole month, leap years and others', () => {
		expect(showRange('2024-02-01', '2024-02-29')).toBe('2024年2月');
		expect(showRange('2023-02-01', '2023-02-28')).toBe('2023年2月');
		expect(showRange('2024-02-01', '2024-02-28')).toBe('2024年2月1日至28日');
	});
});

describe('dateHeading', () => {
	it.each([
		[fields('2024-01-03', '2024-01-03', '2024-01-03'), [2024, 1, 3]],
		[fields('[2024-01-02..2024-01-07]', '2024-01-02', '2024-01-07'), [2024, 1]],
		[fields('[2024-01-02..2024-03-07]', '2024-01-02', '2024-03-07'), [2024]],
		[fields('[2023-12-30..2024-01-02]', '2023-12-30', '2024-01-02'), []],
		[fields('2022-09~', '2022-09-01', '2022-09-30'), [2022]],
		[fields('[2022-07-01..]', '2022-07-01', null), []],
		[fields(null), []],
	])('puts %j under %j', (date, heading) => {
		expect(dateHeading(date)).toEqual(heading);
	});

	it('never names a year, month or day that one of the bounds does not lie in', () => {
		const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
		fc.assert(
			fc.property(day, day, (a, b) => {
				const [from, to] = [a, b].map((date) => date.toISOString().slice(0, 10)).sort();
				const heading = dateHeading(fields('x', from ?? null, to ?? null)).map((part) =>
					String(part).padStart(2, '0'),
				);
				expect(from?.startsWith(heading.join('-'))).toBe(true);
				expect(to?.startsWith(heading.join('-'))).toBe(true);
			}),
		);
	});
});

it('the page of the calendar is one that the permalinks can hold, whatever the year', () => {
	expect(calendarPage(fields('0986-05-12', '0986-05-12', '0986-05-12'))).toBe('0986/05');
	expect(calendarPage(fields('1904', '1904-01-01', '1904-12-31'))).toBe('1904');
});

describe('certainDay', () => {
	it('gives only a day that is written as one', () => {
		expect(certainDay(fields('2024-01-03'))).toBe('2024-01-03');
		for (const date of ['2024-01', '2024-01-03~', '[2024-01-03..2024-01-03]', null])
			expect(certainDay(fields(date))).toBeNull();
	});
});

import { describe, expect, test } from 'vitest';
import { fitsBeside, weekdayBehind, weekdayOf } from '../../../scripts/facts/dates/coincidence.ts';
import { dayOf } from '../../../scripts/facts/dates/days.ts';
import { indexEvents } from '../../../scripts/facts/dates/event-index.ts';
import { vocabulary } from '../vocabulary.ts';

const index = indexEvents(vocabulary.events);
const DATE = /(?<month>\d{1,2})月(?<day>\d{1,2})日(?:至(?<last>\d{1,2})日)?/u;

/** Years from 2000 to 2030 in which what stands beside the date of a text is true; null where nothing does. */
function years(text: string): number[] | null {
	const match = DATE.exec(text)!;
	const [month, day] = [Number(match.groups!['month']), Number(match.groups!['day'])];
	const days = Number(match.groups!['last'] ?? day) - day;
	const fits = fitsBeside(text, { start: match.index, end: match.index + match[0].length, days }, index);
	return (
		fits && Array.from({ length: 31 }, (_, i) => 2000 + i).filter((year) => fits(dayOf(year, month, day)))
	);
}

describe('years in which a date is what is printed beside it', () => {
	test.each([
		['9月10日（星期日），学校开放。', [2000, 2006, 2017, 2023, 2028]],
		['本周五（9月6日）起，公交改线。', [2002, 2013, 2019, 2024, 2030]],
		['1月28日，正月初七，春节后上班第一天。', [2004, 2023]],
		['农历腊月廿三（1月14日），古镇里年味正浓。', [2004, 2023]],
		['2月4日是大年三十，值班民警巡逻。', [2000, 2019]],
		['9月29日，中秋节当天，游客很多。', [2023]],
		['母亲节（5月12日）前，花店忙了起来。', [2002, 2013, 2019, 2024, 2030]],
		['6月16日至18日举办茶会，市民可在端午假期前往。', [2010, 2018, 2029]],
		['2月29日，市民在车站候车。', [2000, 2004, 2008, 2012, 2016, 2020, 2024, 2028]],
	])('%s', (text, expected) => {
		expect(years(text)).toEqual(expected);
	});
});

describe('nothing is read', () => {
	test.each([
		'9月10日至15日，周一至周五开放。',
		'每周五9月起开课，9月6日首讲。',
		'9月8日，中秋佳节来临之际，志愿者走访慰问。',
		'1月20日，春节临近，市场备货充足。',
		'9月29日，中秋假期第一天，客流增长。',
		'10月1日国庆节，升旗仪式举行。',
		'6月1日，孩子们来到公园。',
		'6月16日至18日举办茶会。端午假期游客很多。',
		'6月16日至18日举办茶会，中秋节前还有一场。',
	])('%s', (text) => {
		expect(years(text)).toBeNull();
	});
});

test('weekdays of known days', () => {
	expect(weekdayOf(dayOf(2023, 9, 10))).toBe(0);
	expect(weekdayOf(dayOf(1969, 7, 20))).toBe(0);
	expect(weekdayBehind(' 星期天')).toBe(0);
	expect(weekdayBehind('，周三')).toBe(3);
	expect(weekdayBehind('，周三至周五')).toBeNull();
});

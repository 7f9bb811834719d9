import { describe, expect, test } from 'vitest';
import { isoOf } from '../../../../scripts/facts/dates/days.ts';
import { PRINTED_FORMS } from '../../../../scripts/facts/dates/printed/forms.ts';
import { readLine } from '../../../../scripts/facts/dates/printed/read-line.ts';

const read = (text: string, dayFirst = true) => readLine(text, { dayFirst });

describe('every form of the table reads its own example, whole', () => {
	test.each(PRINTED_FORMS.map(({ form, example, is }) => [form, example, is]))('%s：%s', (_, example, is) => {
		const { stated, rest } = read(example);
		expect(rest).toBe('');
		expect(stated).toHaveLength(1);
		const [one] = stated;
		if (!/^\d/u.test(is) || !one || !('days' in one)) return;
		expect(one.days.map(({ from }) => isoOf(from)).some((day) => day.startsWith(is))).toBe(true);
	});

	test('names are unique', () => {
		expect(new Set(PRINTED_FORMS.map(({ form }) => form)).size).toBe(PRINTED_FORMS.length);
	});
});

test.each([
	['2023 年 5 月 18 日　星期四'],
	['２０２３年５月１８日 星期四'],
	['二〇二三年五月十八日 星期四'],
	['二○二三年五月十八日'],
	['2023/05/18 Thu'],
	['Thursday, May 18, 2023'],
	['2023年5⽉18⽇ 星期四'],
	['2 0 2 3 年 5 月 1 8 日'.replace('1 8', '18')],
	['公元2023年5月18日（农历癸卯年三月廿九）'],
	['中華民國一百一十二年五月十八日　星期四'],
	['18-05-2023'],
])('one day in many spellings: %s', (text) => {
	const { stated, rest } = read(text);
	expect(rest).toBe('');
	const days = stated.flatMap((one) => ('days' in one ? [one.days.map(({ from }) => isoOf(from))] : []));
	expect(days.length).toBeGreaterThan(0);
	for (const found of days) expect(found).toContain('2023-05-18');
});

test.each([
	['共8版'],
	['今日12版'],
	['总第1234期'],
	['印数3000份'],
	['2023年度'],
	['热线0527-12345678'],
	['13月5日'],
	['2月30日'],
])('what only looks like a date is none: %s', (text) => {
	expect(read(text).stated).toEqual([]);
});

test('a day that may be a month is both where nothing says which comes first', () => {
	const days = read('08/06/2023', false).stated.flatMap((one) => ('days' in one ? one.days : []));
	expect(days.map(({ from }) => isoOf(from))).toEqual(['2023-06-08', '2023-08-06']);
	expect(read('25/06/2023', false).stated).toMatchObject([{ days: [{ from: days[0]!.from + 17 }] }]);
});

test('leap months of the Chinese calendar', () => {
	const [one] = read('光绪二十九年闰五月初一').stated;
	expect(one && 'days' in one && isoOf(one.days[0]!.from)).toBe('1903-06-25');
});

test.each([
	['示例日報　日三月五年三十二國民華中', '1934-05-03'],
	['六期星　日九十月六年三十二國民', '1934-06-19'],
	['日十二月十年五十二国民华中', '1936-10-20'],
])('%s stands from right to left', (text, day) => {
	const days = read(text).stated.flatMap((one) =>
		'days' in one ? one.days.map(({ from }) => isoOf(from)) : [],
	);
	expect(days).toEqual([day]);
});

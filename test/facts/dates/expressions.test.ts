import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findExpressions, FORMS } from '../../../scripts/facts/dates/expressions.ts';
import { toNumber } from '../../../scripts/facts/dates/numerals.ts';

describe('every form of the table reads its own example, whole', () => {
	test.each(FORMS.map(({ form, example }) => [form, example]))('%s：%s', (form, example) => {
		expect(findExpressions(example)).toMatchObject([{ form, words: example, start: 0, end: example.length }]);
	});

	test('names are unique', () => {
		expect(new Set(FORMS.map(({ form }) => form)).size).toBe(FORMS.length);
	});
});

const words = (text: string) => findExpressions(text).map((found) => found.words);

test('dates stand in running text', () => {
	expect(words('自2021年8月起，截至9月底，1—8月份工业用电增长；9月10日，召开会议。')).toEqual([
		'2021年8月',
		'9月底',
		'1—8月份',
		'9月10日',
	]);
});

test.each([
	['项目总投资18.5亿元，占地2023亩'],
	['“13153·N”攻坚体系，365天“不打烊”'],
	['第12月台，13月5日，9月31日，2月30日'],
	['2024人参加，2023个项目'],
])('what only looks like a date is none: %s', (text) => {
	expect(words(text)).toEqual([]);
});

test('a plan over years bounds nothing', () => {
	expect(findExpressions('三年行动方案（2023—2025年）')).toMatchObject([{ meaning: { kind: 'none' } }]);
});

const han = (n: number): string =>
	n < 10
		? '〇一二三四五六七八九'[n]!
		: `${n < 20 ? '' : '〇一二三四五六七八九'[Math.floor(n / 10)]}十${n % 10 ? '〇一二三四五六七八九'[n % 10] : ''}`;
const hanYear = (year: number) =>
	[...String(year)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');
const anyDate = fc
	.date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
	.map((date) => ({
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate(),
	}));

test('a day is the same day in figures, full-width figures, characters and ISO form', () => {
	fc.assert(
		fc.property(anyDate, ({ year, month, day }) => {
			const wide = `${year}年${month}月${day}日`.replace(/\d/gu, (digit) =>
				String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
			);
			const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
			for (const text of [
				`${year}年${month}月${day}日`,
				wide,
				`${hanYear(year)}年${han(month)}月${han(day)}日`,
				iso,
			])
				expect(findExpressions(`于${text}，`)).toMatchObject([
					{ meaning: { kind: 'day', of: { year }, from: { month, day }, to: { month, day } } },
				]);
		}),
	);
});

test('numerals of dates read back', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 99 }), (n) => {
			expect(toNumber(han(n))).toBe(n);
		}),
	);
	expect([
		toNumber('一百一十二'),
		toNumber('一百零一'),
		toNumber('三十九'),
		toNumber('３９'),
		toNumber('二〇二三'),
	]).toEqual([112, 101, 39, 39, 2023]);
});

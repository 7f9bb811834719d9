import { describe, expect, test } from 'vitest';
import { readDates } from '../../../../scripts/facts/dates.ts';
import type { PrintedLine } from '../../../../scripts/facts/dates/printed/printed-dates.ts';
import type { TextPart } from '../../../../scripts/types.ts';
import { article, vocabulary } from '../../vocabulary.ts';

const story = (text: string): TextPart[] => article(['title', '简讯'], ['paragraph', text]);
const BODY = '示例镇修好一条路，群众十分满意。';

/** A page of some lines; `#` marks those that are set aside as running heads. */
const lines = (...texts: string[]): PrintedLine[] =>
	texts.map((text, i) => ({ line: i + 1, text: text.replace(/^#/u, ''), furniture: text.startsWith('#') }));
const read = (page: PrintedLine[], ...stories: string[]) =>
	readDates((stories.length ? stories : [BODY]).map(story), {}, vocabulary, null, page);
const dated = (head: string, ...stories: string[]) => read(lines(`#${head}`), ...stories).value.date;

describe('the day that a page prints of itself is the day of the paper, in any century', () => {
	test.each([
		['第三版 1986年5月12日 星期一', '1986-05-12'],
		['1958年3月12日 星期三', '1958-03-12'],
		['中華民國二十四年三月五日 星期二', '1935-03-05'],
		['大清光緒三十年正月初八日　西曆一千九百零四年二月二十三號', '1904-02-23'],
		['民国22年10月25日　农历九月初七　第四版', '1933-10-25'],
		['二〇〇三年八月九日　星期六', '2003-08-09'],
		['2024.01.03 星期三 A04', '2024-01-03'],
		['2024年8月12日星期', '2024-08-12'],
		['2024年2月9日至12日', '[2024-02-09..2024-02-12]'],
		['86年5月12日 星期一', '1986-05-12'],
		['A07 城事 2019.7 江城晚报', '2019-07'],
		['12 2024年8月 星期一 副刊', '2024-08-12'],
		['农历癸卯年十月二十 2023年12月2日', '2023-12-02'],
	])('%s', (head, date) => {
		expect(dated(head)).toBe(date);
	});

	test('in a masthead of several lines, one part a line', () => {
		expect(read(lines('江城日报', '一九八六年', '五月', '十二日', '星期一', '', BODY)).value.date).toBe(
			'1986-05-12',
		);
	});

	test('though the segmentation took the line for a title', () => {
		expect(read(lines('Thursday, May 18, 2023', '', BODY)).value.date).toBe('2023-05-18');
	});
});

test('a month and day without a year are of the year that the text names', () => {
	expect(dated('5月12日 星期一')).toBe(null);
	expect(dated('5月12日 星期一', '1986年1月，全县动工；1986年2月，完成一半；到1986年3月底，全部完成。')).toBe(
		'1986-05-12',
	);
});

test('in Hong Kong the day stands before the month, elsewhere both are possible', () => {
	expect(read(lines('#08/06/2023', '香港中环')).value.date).toBe('2023-06-08');
	expect(dated('08/06/2023')).toBe('[2023-06-08..2023-08-06]');
	expect(read(lines('#02/12/2023', '癸卯年十月二十')).value.date).toBe('2023-12-02');
});

test('a date under a notice is its signature’s', () => {
	const page = lines('#江城日报 第四版', ...Array.from({ length: 12 }, () => BODY), '2021年3月4日');
	expect(read(page).value.date).toBe(null);
});

test('a weekday that the day is not on is a finding with its line, and the text is believed', () => {
	const { value, findings } = read(
		lines('#2019年5月8日 星期五'),
		'2021年6月1日，会议召开。',
		'2021年6月2日，会议结束。',
		'建党百年，歌声嘹亮。',
	);
	expect(value.date).not.toBe('2019-05-08');
	expect(findings).toContainEqual(
		expect.objectContaining({
			ruleId: 'date-contradiction',
			line: 1,
			data: expect.objectContaining({ against: { weekday: expect.any(Number), day: '2019-05-08' } }),
		}),
	);
});

test('a day that is printed is no guess', () => {
	expect(read(lines('#1986年5月12日 星期一')).value.dateBasis).toBe('printed');
	expect(read(lines('#2017年3月'), '3月24日，会议召开。').value.dateBasis).toBe('text');
});

describe('no year is offered that the evidence does not carry', () => {
	const guess = (...stories: string[]) =>
		readDates(stories.map(story), {}, vocabulary).findings.find((one) => one.ruleId === 'no-date')?.data
			.guess;

	test.each([
		['10月25日，示例镇修好一条路。'],
		['9月的天气，秋高气爽。'],
		['10月25日（星期日），示例镇修好一条路。'],
	])('%s', (text) => {
		expect(guess(text)).toBeNull();
	});

	test('what is to come is no contradiction of a printed day', () => {
		const { findings } = read(
			lines('#2023年5月17日 星期三'),
			'报名截止时间为2023年6月14日17时。2023年6月10日前搬迁。',
		);
		expect(findings).toEqual([]);
	});
});

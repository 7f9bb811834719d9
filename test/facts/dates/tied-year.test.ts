import { describe, expect, test } from 'vitest';
import { readDates } from '../../../scripts/facts/dates.ts';
import { article, vocabulary } from '../vocabulary.ts';

const dated = (...paragraphs: string[]) =>
	readDates(
		paragraphs.map((text) => article(['title', '简讯'], ['paragraph', text])),
		{},
		vocabulary,
	);

describe('the year of a page that does not print it', () => {
	test.each([
		['a plan’s year', ['3月14日，春季农业生产会议召开。', '今年是“十四五”规划的收官之年。'], '2025'],
		['a feast beside a date', ['1月28日，正月初七，机关开展大走访。', '认真贯彻党的二十大精神。'], '2023'],
		[
			'a weekday beside a date and a campaign',
			['9月10日（星期日），全县举行赛事。', '第二批学习贯彻习近平新时代中国特色社会主义思想主题教育启动。'],
			'2023',
		],
		['a thing named by its year beside a date', ['10月14日，2019江城马拉松鸣枪起跑。'], '2019'],
		[
			'a session of the provincial congress',
			['1月20日，省十二届人大一次会议闭幕。', '1月22日，全市传达会议精神。'],
			'2013',
		],
		[
			'a year that was summed up',
			[
				'1月5日，区政府全体会议召开。',
				'2017年是全区发展极不平凡的一年。',
				'贯彻党的十九大精神，新的一年要抓好开局。',
			],
			'2018',
		],
		[
			'the animal of a new year with its signs',
			['2月9日，除夕夜，游客留在古镇。', '甲辰龙年到来，年画热销。'],
			'2024',
		],
		[
			'a day still to come of what is named by its year',
			['3月12日，新闻发布会召开。', '2019江城桃花节将于4月6日开幕。'],
			'2019',
		],
		[
			'praise for a year that is over',
			['2月14日，经济工作会议召开。', '会上表扬了2022年度经济发展先进单位。'],
			'2023',
		],
		[
			'the tasks of the running year',
			['3月13日，区长调研2024年民生实事项目推进情况。', '植树节里，市民植树。'],
			'2024',
		],
		[
			'a figure reached in a year',
			['9月18日，水利会议召开。', '到2018年，灌溉面积已经达到820万亩，全市上下庆祝新中国成立70周年。'],
			'2019',
		],
		['a quarter summed up with its year', ['4月16日，全州2024年一季度经济形势分析会召开。'], '2024'],
		['one day told twice', ['2016年8月6日，大桥合龙。', '8月6日，大桥合龙现场灯火通明。'], '2016'],
	])('%s', (_case, paragraphs, year) => {
		const { value, evidence } = dated(...paragraphs);
		expect(value.date, JSON.stringify(evidence)).toContain(year);
		expect(value.notBefore?.slice(0, 4)).toBe(year);
	});

	test('is not guessed from the year that a club was founded in', () => {
		const { value } = dated('12月8日，志愿者献血。', '该组织成立于2009年。');
		expect(value.date).toBeNull();
	});

	test('is not guessed from a plan', () => {
		const { value } = dated('12月6日，项目开工，计划2015年投入使用。');
		expect(value.date).toBeNull();
	});

	test('what an agency sent days ago does not narrow a weekly page to that day', () => {
		const { value } = dated('新华社北京3月18日电 中央财政安排资金。', '今年是“十四五”收官之年。');
		expect(value.notAfter! >= '2025-03-25').toBe(true);
	});
});

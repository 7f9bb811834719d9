import { noteDateEvidence } from '../../src/findings/evidence-date.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDates } from '../../scripts/facts/dates.ts';
import type { TextPart } from '../../scripts/types.ts';
import { article, vocabulary } from './vocabulary.ts';

const page = (...paragraphs: string[]): TextPart[][] =>
	paragraphs.map((text) => article(['title', '简讯'], ['paragraph', text]));
const read = (...paragraphs: string[]) => readDates(page(...paragraphs), {}, vocabulary);

describe('a page is dated by its clues together', () => {
	test('a day in a lead and a numbered day of the year', () => {
		const { value } = read('9月10日，某县召开调度会。', '在第39个教师节来临之际，县领导走访慰问教师。');
		expect(value.notBefore! >= '2023-09-01' && value.notAfter! <= '2023-09-30').toBe(true);
		expect(value.notBefore! <= '2023-09-11' && value.notAfter! >= '2023-09-12').toBe(true);
		expect(value.dateBasis).toBe('text');
	});

	test('what is awaited has not been', () => {
		const { value } = read('今年8月以来，各村喜迎二十大，唱响新时代。', '面对持续高温，供电工人坚守一线。');
		expect(value.notAfter! <= '2022-10-15').toBe(true);
		expect(value.notBefore! >= '2022-06-01').toBe(true);
	});

	test('figures of a quarter come out after its end', () => {
		const { value } = read(
			'区里召开一季度经济形势分析会，部署二季度工作。',
			'近日召开2024年人大代表建议交办会。',
			'2023年获评先进，2024年再启程。',
		);
		expect(value.notBefore! >= '2024-03-20').toBe(true);
		expect(value.notAfter! <= '2024-07-31').toBe(true);
	});

	test('the heavier side wins and the lighter is reported with its line', () => {
		const { value, findings } = read(
			'大家以实际行动迎接党的二十大胜利召开。',
			'各校喜迎二十大，开展主题班会。',
			'坚持“外防输入、内防反弹”总策略。',
			'深入学习贯彻党的二十大精神。',
		);
		expect(value.notAfter! < '2022-10-16').toBe(true);
		expect(findings).toContainEqual(expect.objectContaining({ ruleId: 'date-contradiction', line: 2 }));
	});
});

describe('a date in the running head', () => {
	const header = (text: string): TextPart[] => [{ kind: 'furniture', text, line: 1 }];
	const dated = (head: string, ...paragraphs: string[]) =>
		readDates([...page(...paragraphs), header(head)], {}, vocabulary).value.date;

	test('settles the page', () => {
		expect(dated('A03 要闻 2019年5月8日 星期三', '2016年以来，成效明显。', '“五一”假期游客增多。')).toBe(
			'2019-05-08',
		);
	});

	test('settles the month where it gives no day', () => {
		expect(dated('08 文化 2012年10月', '2010年10月，遗址开放。')).toBe('2012-10');
	});

	test('is not believed against the text where its weekday is wrong', () => {
		const text = ['2021年6月1日，会议召开。', '6月2日，会议结束。', '建党百年，歌声嘹亮。'];
		expect(dated('2019年5月8日 星期三', ...text)).toBe('2019-05-08');
		expect(dated('2019年5月8日 星期五', ...text)).not.toBe('2019-05-08');
	});
});

test.each([
	['十二五”开局之年', '2011'],
	['十四五”规划收官之年', '2025'],
])('a year named by its plan is that year: %s', (words, year) => {
	const { value } = read(`今年是“${words}，各镇抓好春耕。`, '3月19日，春播开始。');
	expect([value.notBefore?.slice(0, 4), value.notAfter?.slice(0, 4)]).toEqual([year, year]);
});

test('a weekday behind a day leaves the years that have it', () => {
	const { value } = read('9月10日（星期日），某县召开调度会。', '2022年获评先进，2022年再启程。');
	expect(value.notBefore?.slice(0, 7)).toBe('2023-09');
});

test('an anniversary of any dated event gives its year', () => {
	const { value } = read('汶川地震十周年之际，师生悼念遇难者。', '5月12日，学校举行应急演练。');
	expect([value.notBefore?.slice(0, 4), value.notAfter?.slice(0, 4)]).toEqual(['2018', '2018']);
});

test('a counted event is met by its own number only', () => {
	const { evidence } = read('第四次全国人口普查结束。');
	expect(evidence).toEqual([]);
});

test('where the year is open the bounds hold every year that is nearly as likely', () => {
	const { value, findings } = read('2014年获评先进。', '7月6日，会议召开。');
	expect(value.date).toBeNull();
	expect(value.notBefore! <= '2014-07-06').toBe(true);
	expect(value.notAfter === null || value.notAfter >= '2015-07-06').toBe(true);
	expect(findings).toContainEqual(
		expect.objectContaining({
			ruleId: 'no-date',
			// A year that is told of is no year of issue: nothing is offered.
			data: { why: expect.any(String), guess: null },
		}),
	);
});

test('a page without clues is not dated', () => {
	expect(read('孩子们认真聆听、积极互动。')).toMatchObject({
		value: { date: null, notBefore: null, dateBasis: null },
	});
});

test('a day without any year is not given one', () => {
	expect(read('9月10日，某县召开调度会。')).toMatchObject({ value: { date: null } });
});

test('every clue of the answer is given with its line', () => {
	const { evidence } = read('2023年9月10日，某县召开调度会。', '昨日，第39个教师节庆祝大会举行。');
	expect(evidence.length).toBeGreaterThan(0);
	for (const { line, clue } of evidence) {
		expect(line).toBeGreaterThan(0);
		expect(noteDateEvidence(clue)).toMatch(/[≥≤至]/u);
	}
});

test('a meeting of one city is meant in its own newspapers only', () => {
	const story = page('市委八届五次全会提出，要抓好工业。', '2022年获评先进。');
	const dated = (region: string | null) => readDates(story, {}, vocabulary, region).value.notBefore;
	expect(dated('淮安市')).toBe('2022-12-27');
	expect(dated('清江浦区')).toBe('2022-12-27');
	expect(dated('盐城市')).not.toBe('2022-12-27');
	expect(dated(null)).not.toBe('2022-12-27');
});

describe('the sidecar', () => {
	test('wins over the text', () => {
		expect(readDates(page('9月10日，某县召开调度会。'), { date: '2024-01-03' }, vocabulary).value).toEqual({
			date: '2024-01-03',
			notBefore: '2024-01-03',
			notAfter: '2024-01-03',
			dateBasis: 'sidecar',
		});
	});

	test('is checked against the text', () => {
		const { findings } = readDates(
			page('2025年3月5日，某县召开调度会。'),
			{ date: '2024-01-03' },
			vocabulary,
		);
		expect(findings).toContainEqual(
			expect.objectContaining({ ruleId: 'sidecar-date-contradicted', line: 2 }),
		);
	});

	test('that agrees with the text has no finding', () => {
		expect(
			readDates(page('2024年1月2日，某县召开调度会。'), { date: '2024-01-03' }, vocabulary).findings,
		).toEqual([]);
	});
});

test('a story dated with its year is inside the range, in any year', () => {
	const anyDay = fc.date({ min: new Date('2000-01-02'), max: new Date('2030-12-30'), noInvalidDate: true });
	fc.assert(
		fc.property(anyDay, (date) => {
			const iso = date.toISOString().slice(0, 10);
			const [year, month, day] = iso.split('-').map(Number);
			const { value } = read(
				`${year}年${month}月${day}日，某县召开调度会。`,
				`${month}月${day}日，村里开讲座。`,
			);
			expect(
				value.notBefore! <= iso && iso <= value.notAfter!,
				`${iso} in ${value.notBefore}..${value.notAfter}`,
			).toBe(true);
		}),
		{ numRuns: 60 },
	);
});

describe('a day of the cycle of sixty', () => {
	const masthead = '江城农民报　农历丙寅年四月初四　第一版';
	const story = article(['title', '新桥通车'], ['paragraph', '新桥通车，乡亲来看。']);
	const dateBy = (...years: [first: number, last: number][]) =>
		readDates(
			[story],
			{},
			vocabulary,
			null,
			[{ line: 1, text: masthead, furniture: true }],
			years[0] ? { paper: '江城农民报', years: years[0] } : null,
		);
	test('is of the century in which the paper’s dated pages are, and says so', () => {
		expect(dateBy([1986, 1986]).value.date).toBe('1986-05-12');
		expect(dateBy([1925, 1931]).value.date).toBe('1926-05-15');
		expect(dateBy([1986, 1986]).evidence.map(({ clue }) => noteDateEvidence(clue))).toContainEqual(
			expect.stringContaining('江城农民报其他版面 1986 '),
		);
	});
	test('is none where nothing says which', () => {
		expect(dateBy().value.date).toBeNull();
		expect(dateBy().fewYears).toBe(true);
	});
});

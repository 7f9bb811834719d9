import { describe, expect, test } from 'vitest';
import { atCuts, halfWidth, repetitions, runaways, suspect, unread } from '../../scripts/doubt/suspicions.ts';

const part = (...texts: string[]) => ({
	pieces: texts.map((text, i) => ({ line: i + 1, start: 0, end: text.length, text })),
});

describe('characters printed twice', () => {
	test.each([
		'重要时间节点节点的再把控',
		'以百倍的警惕警惕对待风险',
		'某中学依托托科学教育理念',
		'园区重大项目项目签约落地',
		'重要時間節點節點的再把控',
	])('%s is suspected', (text) => {
		const [found] = repetitions(part(text));
		expect(found?.mend).toHaveLength(1);
		const [{ before, after } = { before: '', after: '' }] = found?.mend ?? [];
		expect(text.split(before)).toHaveLength(2);
		expect(repetitions(part(text.replace(before, after)))).toEqual([]);
	});

	test.each([
		'做到件件有落实、事事有回音',
		'一步一步走下去',
		'人人都是服务员',
		'中国国家铁路集团',
		'大家纷纷表示',
		'四季瓜果飘香，季季有果',
		'千千万万的群众',
		'主试委员为第一科科長周先生',
		'警察二分局局長親到場',
		'又電會議議決設試驗場',
		'保安第三團第二營營長率部',
		'本縣縣立女子小學新校舍',
	])('%s is not', (text) => {
		expect(repetitions(part(text))).toEqual([]);
	});

	test.each([
		['的'.repeat(10_000), { repeated: '的', times: 10_000 }],
		[`会议指出${'书记'.repeat(2000)}。`, { repeated: '书记', times: 2000 }],
		['二〇三五年'.repeat(50), { repeated: '二〇三五年', times: 50 }],
	])('a repetition without end is one finding, with its count', (text, data) => {
		expect(runaways(part(text))).toMatchObject([{ found: { line: 1, ruleId: 'runaway-repetition', data } }]);
		expect(repetitions(part(text))).toEqual([]);
	});

	test.each(['哈哈哈哈！', '……………………', '100000000000元', '研究研究再研究研究'])('%s is none', (text) => {
		expect(runaways(part(text))).toEqual([]);
	});

	test('a long stretch is one sooner', () => {
		const unit = '要加快推进水利工程建设，确保安全度汛，';
		expect(runaways(part(`会议指出，${unit.repeat(4)}`))).toMatchObject([{ found: { data: { times: 4 } } }]);
		expect(runaways(part(`会议指出，${unit.repeat(2)}`))).toEqual([]);
	});

	test('a line again and again is one finding, at its first printing', () => {
		const block = (line: number) => ({ line, text: '全县秋收秋种工作会议在县城召开' });
		const copies = (n: number) =>
			Array.from({ length: n }, (_, k) => ({ copy: block(k + 4), of: block(3), exact: true }) as never);
		const ids = (n: number) => suspect({ drafts: [] }, copies(n)).map(({ found }) => found);
		expect(ids(6)).toMatchObject([{ line: 3, ruleId: 'runaway-repetition', data: { times: 7 } }]);
		expect(ids(1)).toEqual([]);
	});

	test('a word on both sides of a column cut is told with its line', () => {
		expect(atCuts(part('机关党建工作要紧密', '紧密围绕会议部署要求。'))).toMatchObject([
			{
				found: { line: 2, ruleId: 'repeated-at-cut' },
				mend: [{ before: '紧密围绕会议', after: '围绕会议' }],
			},
		]);
		expect(atCuts(part('月月有花', '季季有果。'))).toEqual([]);
	});
});

describe('half-width marks', () => {
	const usual = part('一，二，三，四，五，六，七；八：九！');

	test('are told where the page is set in full width', () => {
		expect(halfWidth([usual, part('会议指出,要抓好落实')])).toMatchObject([
			{
				found: { ruleId: 'half-width-marks', line: 1 },
				mend: [{ before: '会议指出,要抓好落', after: '会议指出，要抓好落' }],
			},
		]);
	});

	test('are no matter where the whole page is set so, nor in numbers', () => {
		expect(halfWidth([part('会议指出,要抓好落实,要见成效')])).toEqual([]);
		expect(halfWidth([usual, part('增长6.3,达到1:2')])).toEqual([]);
	});
});

describe('a sign for a character that could not be read', () => {
	test.each([
		['縣府昨開第□次縣政會議，由□縣長主席', '□', 2],
		['□□社電　昨日無戰事', '□', 2],
		['会议由■局长主持', '■', 1],
		['米价每石\uFFFD元', '\uFFFD', 1],
		['金〓〓，年四十', '〓', 2],
	])('is told: %s', (text, signs, times) => {
		expect(unread(part(text))).toMatchObject([
			{ found: { line: 1, ruleId: 'unread-characters', data: { signs, times } } },
		]);
	});

	test.each(['□本报记者 王小明', '□ 王小明 李立', '■通讯员 张三', '秋收开镰■本报记者 王小明', '○ 甲 ○ 乙'])(
		'is none: %s',
		(text) => {
			expect(unread(part(text))).toEqual([]);
		},
	);
});

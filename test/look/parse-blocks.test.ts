import { describe, expect, test } from 'vitest';
import { formats, parseBlocks, wrapWidth } from '../../scripts/look/parse-blocks.ts';
import { pageLines } from '../../scripts/look/lines.ts';
import { asPage } from '../convert/own-pages.ts';

const blocks = (text: string) => parseBlocks(asPage(text));
const texts = (text: string) => blocks(text).map((b) => b.text);

describe('the table of formats', () => {
	test('every row can be shown, and the last one reads everything', () => {
		expect(formats.map((f) => f.name)).toHaveLength(new Set(formats.map((f) => f.name)).size);
		for (const f of formats) expect(f.example).toContain('。');
		expect(formats.at(-1)?.test(asPage(''), [])).toBe(true);
	});

	test('a short page is never taken for a wrapped one', () => {
		expect(wrapWidth(pageLines('本报讯 日前，某区召开\n推进会，部署下一阶段\n工作。'))).toBeNull();
	});

	test('full lines one below the other are a wrapped page, bylines between blank lines are not', () => {
		const line = '会议指出要深入学习贯彻落实有关精神';
		expect(wrapWidth(pageLines(Array.from({ length: 20 }, () => line).join('\n')))).toBe(34);
		expect(
			wrapWidth(
				pageLines(Array.from({ length: 20 }, () => `题目\n\n■通讯员 张三\n记者 李四\n\n正文。`).join('\n\n')),
			),
		).toBeNull();
	});

	test('a wrapped paragraph ends at an indent, a blank line or a line that is not full', () => {
		const full = '会议指出要深入学习贯彻落实有关精神';
		const page = [
			...Array.from({ length: 8 }, () => full),
			'完。',
			`　　${full}`,
			...Array.from({ length: 7 }, () => full),
			'',
			'小标题',
			'',
			full,
			'完。',
		].join('\n');
		expect(blocks(page).map((b) => [b.line, b.endLine])).toEqual([
			[1, 9],
			[10, 17],
			[19, 19],
			[21, 22],
		]);
	});
});

describe('in a wrapped text a headline below a full line that ends a sentence stands alone', () => {
	const body = ['会议指出要深入学习贯彻落实有关精神', '扎实做好当前各项重点工作提高服务水平'];
	const story = (...head: string[]) => [
		...head,
		...body,
		...body,
		...body,
		'推动全县各项事业再上新的一个台阶。',
	];
	test.each([
		['short, without a mark', ['石桥乡修通三公里水渠'], 1],
		['as wide as the column, above an opener', ['石桥乡修通三公里水渠灌田一千二百亩'], 1],
		[
			'in two lines, above a byline',
			['石桥乡修通三公里水渠灌田一千二百亩', '今秋可增产粮食', '□通讯员 王小明'],
			3,
		],
	])('%s', (_what, head, own) => {
		const opened = head.length > 1 ? story(...head) : story(...head, '本报讯 日前，石桥乡修通一条水渠，');
		const page = [...story('城关镇办起扫盲班'), ...opened].join('\n');
		const lines = blocks(page).map((b) => [b.line, b.endLine]);
		const first = 1 + body.length * 3 + 2;
		expect(lines.filter(([line]) => line! >= first).slice(0, own)).toEqual(
			Array.from({ length: own }, (_, i) => [first + i, first + i]),
		);
	});
});

describe('Markdown and plain lines', () => {
	test('a mark without its blank is a mark before a sign too', () => {
		expect(blocks('##——记修渠人\n\n##，接上文').map((b) => [b.depth, b.text])).toEqual([
			[2, '——记修渠人'],
			[2, '，接上文'],
		]);
	});

	test('heading marks on both sides are no text, their number is the depth', () => {
		expect(blocks('## 题目一 ##\n\n### 小标题\n\n##没有空格').map((b) => [b.depth, b.text])).toEqual([
			[2, '题目一'],
			[3, '小标题'],
			[2, '没有空格'],
		]);
	});

	test.each([
		'1. 一、目标任务',
		'- 破折号开头',
		'* 星号',
		'> 引文',
		'[甲]: 乙',
		'`代码`',
		'<丙>',
		'{甲}',
		'| 甲 | 乙 |',
		'~~~',
		'    缩进',
		'1月1日，',
		'#1号楼',
	])('%s keeps every character', (line) => {
		expect(texts(`${line}\n\n正文。`)[0]).toBe(line.trim());
	});

	test('byline lines that stand together are one block, a signature under a text is its own', () => {
		expect(texts('题目\n\n■通讯员 张立  \n融媒体记者 李四\n\n正文到此。\n单晓宁 钟艺 吴晓倩')).toEqual([
			'题目',
			'■通讯员 张立  \n融媒体记者 李四',
			'正文到此。',
			'单晓宁 钟艺 吴晓倩',
		]);
	});

	test('blank lines are counted, at the top of the page they say nothing', () => {
		expect(blocks('\n\n甲。\n\n\n\n乙。\n丙。').map((b) => b.gap)).toEqual([0, 3, 0]);
	});

	test('lines are numbered from 1 under every line ending', () => {
		for (const end of ['\n', '\r\n', '\r'])
			expect(blocks(['甲。', '', '乙。'].join(end)).map((b) => b.line)).toEqual([1, 3]);
	});
});

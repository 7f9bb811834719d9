/** Kinds of pages that were once cut or read wrongly, each an invented page with what must come of it. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { convertPage } from '../../scripts/convert/convert-page.ts';
import { findPages } from '../../scripts/read/find-pages.ts';
import { vocabulary } from '../facts/vocabulary.ts';
import { weights } from '../frozen.ts';

/** Articles of a page: front matter and body as they are written. */
function articlesOf(name: string, text: string) {
	const folder = mkdtempSync(join(tmpdir(), 'jianbao-'));
	writeFileSync(join(folder, name), text);
	const [file] = findPages(folder).files;
	const { files, report } = convertPage(
		{ file: file!, published: {} },
		{ vocabulary, region: null },
		weights,
	);
	const articles = files.map(({ content }) => {
		const [, head = '', body = ''] = content.split(/^---$/mu);
		const field = (key: string) => new RegExp(`^${key}: "(.*)"$`, 'mu').exec(head)?.[1] ?? null;
		const authors = [...head.matchAll(/name: "([^"]*)", role: (?:"([^"]*)"|null), kind/gu)].map(
			([, author, role]) => [author, role ?? null],
		);
		return {
			title: field('title'),
			kind: field('kind'),
			authors,
			confidence: Number(/^confidence: (.*)$/mu.exec(head)?.[1]),
			body: body.trim(),
		};
	});
	return {
		articles,
		furniture: report.furniture.map(({ text: line }) => line),
		rules: report.messages.map(({ ruleId }) => ruleId),
	};
}
const subheads = (body: string) => [...body.matchAll(/^### (.*)$/gmu)].map(([, words]) => words);

test('one detected line a line: a headline below a full line opens a story', () => {
	const { articles } = articlesOf(
		'a.txt',
		`东乡修通一条灌溉水渠
本报讯（通讯员周建华）十一月五日，
记者从县水利局了解到，今年东乡修通
了三条灌溉水渠，全长四十二公里，沿
线十一个村的稻田从此不再靠天吃饭。
棉花收购突破三十万担
本报讯（记者孙爱华）截至十一月十日，
全县共收购棉花三十万二千担，完成年
计划的百分之九十一点四，比去年同期
多收四万担。供销社职工们日夜奋战，
做到随到随收，不压级，不压价，棉农
非常满意。目前收购工作还在继续进行。`,
	);
	expect(articles.map(({ title }) => title)).toEqual(['东乡修通一条灌溉水渠', '棉花收购突破三十万担']);
	expect(articles[0]?.body).toMatch(/不再靠天吃饭。$/u);
});

test('vertical text, one character a line', () => {
	const column = (words: string) => [...words].join('\n');
	const { articles, furniture } = articlesOf(
		'a.txt',
		`${column('縣裡辦起夜校')}\n\n${column('本報訊昨晚，城南小學辦起夜校，一百二十名青年報名入學。')}\n`,
	);
	expect(articles).toMatchObject([
		{ title: '縣裡辦起夜校', body: '昨晚，城南小學辦起夜校，一百二十名青年報名入學。' },
	]);
	expect(furniture).toEqual([]);
});

test('what stands below a picture and ends in who took it is its caption, and signs nothing', () => {
	const { articles } = articlesOf(
		'a.md',
		`# 县城新添三座街心花园

![](images/aa.jpg)
图为新建成的东门街心花园。通讯员 孙立 摄

本报讯（记者 周平）昨日，县城东门、南门、西门三座街心花园同时开放，总面积一万二千平方米，市民们纷纷前来休憩。园内栽种香樟、桂花等树木三百余株。

据悉，年内县城还将新建两座街心花园。

# 老年大学开学

本报讯（通讯员 钱进）昨天，县老年大学秋季班开学，二百名学员走进课堂，学习书法、国画和太极拳，个个兴致勃勃。`,
	);
	expect(articles.map(({ title, authors }) => [title, authors])).toEqual([
		['县城新添三座街心花园', [['周平', '记者']]],
		['老年大学开学', [['钱进', '通讯员']]],
	]);
	expect(articles[0]?.body).toContain('<Caption>图为新建成的东门街心花园。通讯员 孙立 摄</Caption>');
});

test('an item that puts the paper right, or opens with a dateline, is no part of the story above', () => {
	const { articles } = articlesOf(
		'a.txt',
		`春节前夕全县食油供应充足

本报讯 记者从县商业局获悉，为迎接春节，从一月十五日起，每人增供食油半斤、白糖二两、粉丝一斤；鲜鱼、活鸡敞开供应，价格不变。

更正

本报一月八日第二版《养鸡状元》一文中，“年产蛋八千斤”应为“年产蛋八百斤”，特此更正。

邻省遭受强烈地震

据新华社示例市一月十九日电（记者 高宁）邻省十七日夜间发生强烈地震，已知有十二人受伤，部分建筑物倒塌，电话中断。`,
	);
	expect(articles.map(({ title, kind }) => [title, kind])).toEqual([
		['春节前夕全县食油供应充足', 'article'],
		['更正', 'article'],
		['邻省遭受强烈地震', 'article'],
	]);
});

test('the last of a row of sub-heads of one form is one too', () => {
	const { articles } = articlesOf(
		'a.txt',
		`免费领鸡蛋领回三千元保健品

本报记者 孙晓

“说好了免费领鸡蛋，坐下就走不了。”家住东湖区的赵大爷今年七十六岁，上周在公园门口被拉进一家“养生馆”，半天工夫花了三千多元。

老人：越听越觉得有病

赵大爷说，讲课的人把他的小毛病一样一样数出来，说不吃药就要瘫痪，他越听越怕。

商家：都是自愿购买

记者来到这家养生馆，负责人表示所有产品都是老人自愿购买，店里没有强迫任何人消费。

民警：收好证据及时报案

东湖派出所民警说，遇到这种情况要保留收据和产品，及时报案。

城南菜场改造完工

本报讯（记者 周林）昨日，城南菜场改造完工重新开业，摊位由八十个增加到一百二十个，地面做了防滑处理，买菜更方便了。`,
	);
	expect(articles.map(({ title, body }) => [title, subheads(body)])).toEqual([
		['免费领鸡蛋领回三千元保健品', ['老人：越听越觉得有病', '商家：都是自愿购买', '民警：收好证据及时报案']],
		['城南菜场改造完工', []],
	]);
});

test('a text in which the OCR ran away is told, and is not sure', () => {
	const { articles, rules } = articlesOf(
		'a.md',
		`# 县里召开秋收会议

本报讯（记者 王小明）昨日，县里召开秋收会议。会议指出，${'要抓好秋收秋种，做到颗粒归仓，不误农时，'.repeat(12)}要抓好`,
	);
	expect(rules).toContain('runaway-repetition');
	expect(articlesOf('a.txt', `# 县里召开秋收会议\n\n${'的'.repeat(3000)}`).rules).toContain(
		'runaway-repetition',
	);
	expect(articles[0]?.confidence).toBeLessThan(0.5);
});

test('lines of verse and rows of a table keep their ends; a table with a headline is an item', () => {
	const { articles, furniture, rules } = articlesOf(
		'a.txt',
		`城南小学又添新教室

本报讯（记者 王小明）昨日，城南小学新建的六间教室交付使用，二百四十名学生搬进宽敞明亮的新教室，告别了冬冷夏热的旧平房。

本周主要蔬菜批发价

| 品名 | 最高价 | 最低价 |
| --- | --- | --- |
| 青菜 | 3.20 | 2.80 |
| 3月5日萝卜 | 1.60 | 1.20 |

图书馆延长开放

本报讯（通讯员 李立）从下周一起，县图书馆每天延长开放两小时，闭馆时间由晚上六点改为晚上八点，方便上班族借阅图书。

渡口

□王小静

摆渡的人走了
船还拴在柳树下
水一下一下地拍它

像拍一个
不肯睡的孩子`,
	);
	expect(articles.map(({ title, kind }) => [title, kind])).toEqual([
		['城南小学又添新教室', 'article'],
		['本周主要蔬菜批发价', 'article'],
		['图书馆延长开放', 'article'],
		['渡口', 'article'],
	]);
	expect(articles[1]?.body.split('\n').map((line) => line.trim())).toEqual([
		'<Table>| 品名 | 最高价 | 最低价 |',
		'| --- | --- | --- |',
		'| 青菜 | 3.20 | 2.80 |',
		'| 3月5日萝卜 | 1.60 | 1.20 |</Table>',
	]);
	expect(articles[3]?.body).toBe(
		'摆渡的人走了  \n船还拴在柳树下  \n水一下一下地拍它\n\n像拍一个  \n不肯睡的孩子',
	);
	expect([furniture, rules.includes('evidence-date')]).toEqual([[], false]);
});

test('a text that stands right below who signed it begins here', () => {
	const { articles } = articlesOf(
		'a.txt',
		`石拱桥的故事

■ 黎 明

拱桥在县城东二十里,桥长不过十丈,却有一段说不完的故事。相传古时候有个石匠,曾在此处歇脚。

今天的桥头镇已是全县的商业重镇。老街上的青石板路被磨得发亮,茶馆里坐着南来北往的客商。`,
	);
	expect(articles).toMatchObject([{ title: '石拱桥的故事', kind: 'article' }]);
	expect(articles[0]?.body).not.toContain('<Gap />');
});

test('a story whose opening is lost says so, though its headline and byline stand above', () => {
	const { articles } = articlesOf(
		'a.txt',
		`城南小学添置新课桌

■通讯员 陈小明

这是城南小学今年的第二批新课桌，全部用本地木材做成，学生们十分喜欢。

河西村开办识字班

■通讯员 李国安

的识字率和生产积极性。

识字班开办以来，村里的青年每天晚上来上课，教员是从县里请来的两位老师。
`,
	);
	expect(articles.map(({ title, kind }) => [title, kind])).toEqual([
		['城南小学添置新课桌', 'article'],
		['河西村开办识字班', 'fragment'],
	]);
	expect(articles[1]?.body).toMatch(/^<Gap \/>/u);
});

test('a letter of one paragraph with its name below is no picture’s story', () => {
	const { articles } = articlesOf(
		'a.txt',
		`汽车站应当添几条长凳

编辑同志：县汽车站每天有上千人候车，却只有四条长凳，老人和带孩子的妇女常常站上一两个钟头，希望有关部门早日解决。

城关镇退休教师 周国华
`,
	);
	expect(articles.map(({ kind }) => kind)).toEqual(['article']);
});

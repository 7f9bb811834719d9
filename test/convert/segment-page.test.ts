import { describe, expect, test } from 'vitest';
import { scorePage } from '../../scripts/bench/score-page.ts';
import { segmentPage } from '../frozen.ts';
import { articlesOf, linesOf, ownPages, parts, segment } from './own-pages.ts';

const pages = ownPages();
const page = (n: number) => pages[n] as (typeof pages)[number];
const TOO_MANY = 'an article too many';
const wrong = (p: (typeof pages)[number]) =>
	scorePage(p, segmentPage(p.source))
		.articles.filter((a) => !a.right)
		.map((a) => a.gold?.head ?? TOO_MANY);

describe('the five pages', () => {
	test.each(pages.map((p) => [p.source.page, p] as const))(
		'%s: every article as a reader sees it',
		(_, p) => {
			expect(wrong(p)).toEqual([]);
		},
	);

	test.each(ownPages(true).map((p) => [p.source.page, p] as const))(
		'%s: the same without any heading mark',
		(_, p) => {
			expect(wrong(p)).toEqual([]);
		},
	);
});

describe('named cases', () => {
	test('a continuation without title is no part of the story printed above it', () => {
		const result = segmentPage(page(0).source);
		expect(linesOf(result, 144)).not.toContain(142);
		expect(
			result.drafts.find((d) => d.parts.some((p) => p.pieces.some((x) => x.line === 144))),
		).toMatchObject({ kind: 'continuation', incomplete: 'start' });
	});

	test('an open end is not joined to the next story only because it is open', () => {
		expect(linesOf(segmentPage(page(2).source), 131)).not.toContain(135);
	});

	test('captions inside a sentence do not keep its halves apart', () => {
		const second = segmentPage(page(2).source);
		expect(linesOf(second, 103)).toEqual(expect.arrayContaining([103, 109]));
		expect(parts(second, 'caption')).toContain('天合光能项目建设俯瞰图');
		expect(linesOf(segmentPage(page(4).source), 109)).toEqual(expect.arrayContaining([109, 115]));
	});

	test('a title printed again does not head the fragment below it', () => {
		const result = segmentPage(page(3).source);
		expect(result.duplicates.map((d) => d.line)).toContain(165);
		expect(linesOf(result, 167)).toContain(121);
	});

	test('four identical bylines sign four articles', () => {
		expect(parts(segmentPage(page(2).source), 'byline').filter((b) => b === '■通讯员 李侃')).toHaveLength(4);
	});

	test('a title printed below its story is found, and a person is asked', () => {
		const draft = segmentPage(page(3).source).drafts.find((d) =>
			d.parts.some((p) => p.pieces.some((x) => x.line === 61)),
		);
		expect(draft?.parts.flatMap((p) => p.pieces.map((x) => x.line))).toEqual(
			expect.arrayContaining([57, 59]),
		);
		expect(draft?.review).toContain('title-from-elsewhere');
	});

	test('two lines of one form far apart are sub-heads, behind a picture as well', () => {
		expect(parts(segmentPage(page(4).source), 'subheading')).toEqual(
			expect.arrayContaining([
				'学深做实，激发“红色基因”',
				'外引内联，构建“红色矩阵”',
				'聚智汇力，澎湃“红色动能”',
			]),
		);
	});

	test('a story turned around is read in its true order', () => {
		expect(linesOf(segmentPage(page(3).source), 157)).toEqual([157, 153, 155]);
	});
});

describe('other papers’ pages', () => {
	test('agency copy, an embedded byline and a page number are told apart', () => {
		const result = segment(
			[
				'A3 综合新闻',
				'全市春耕备耕工作会议召开',
				'本报讯（记者 王小明 通讯员 赵立）3月5日，全市春耕备耕工作会议在临河镇召开，总结去年粮食生产情况，部署今年春耕备耕工作。副市长到会讲话。',
				'会议指出，要压实粮食安全责任，落实最严格的耕地保护制度，抓好种子、化肥、农药等农资储备，确保春播粮食面积只增不减。',
				'前两月外贸进出口增长6.3%',
				'新华社北京3月7日电（记者 李大山）海关总署7日发布数据，今年前两个月我国货物贸易进出口总值同比增长6.3%，其中出口增长10.3%，进口增长2.2%。',
				'责任编辑：张立 版式：王芳',
			].join('\n\n'),
		);
		expect(parts(result, 'title')).toEqual(['全市春耕备耕工作会议召开', '前两月外贸进出口增长6.3%']);
		expect(result.furniture.map((f) => f.line)).toEqual([1, 13]);
	});

	test('where a story comes from, on a line of its own, opens its first paragraph', () => {
		const from = '本报临河3月4日电（记者王小明）';
		const text =
			'近日，临河镇破获一起盗采河砂案件。案件发生后，镇里要求严查此案，同时派员赶赴现场，就案件处理进行指导。';
		const more = '下一步，该镇还将会同水务部门开展巡查，切实保护河道安全。';
		const result = segment(['临河镇严查盗采河砂案件', from, text, more].join('\n\n'));
		expect(parts(result, 'paragraph')).toEqual([from + text, more]);
	});

	test('a page of hard-wrapped lines gives whole paragraphs', () => {
		const text =
			'为进一步提升辖区居民的防灾减灾意识和自救互救能力，切实保障人民群众生命财产安全，连日来，望江街道组织社区干部、网格员和志愿者走进小区、学校、商铺，开展形式多样的防灾减灾宣传活动，发放宣传手册两千余份，解答群众咨询三百多人次。';
		const more =
			'活动现场，工作人员通过案例讲解、互动问答、现场演示等方式，向居民介绍火灾、地震、洪涝等常见灾害的预防和应对知识，并指导大家正确使用灭火器、逃生绳等器材，居民纷纷表示受益匪浅，今后要把学到的知识用到生活中去。';
		const wrap = (t: string) => t.match(/.{1,18}/gu)?.join('\n') ?? t;
		const result = segment(`防灾减灾宣传进万家\n\n　　${wrap(text)}\n　　${wrap(more)}\n`);
		expect(parts(result, 'paragraph')).toEqual([text, more]);
		expect(parts(result, 'title')).toEqual(['防灾减灾宣传进万家']);
	});

	test('a page that begins in the middle of a story says so', () => {
		const result = segment(
			'，切实把各项惠民政策落到实处。下一步，该镇将继续完善帮扶机制，让更多群众受益。\n\n## 石桥镇开展禁毒宣传\n\n●通讯员 孙大勇\n\n本报讯 近日，石桥镇组织禁毒志愿者走进集市，开展禁毒宣传活动，发放宣传资料五百余份。',
		);
		expect(result.drafts[0]).toMatchObject({ kind: 'fragment', incomplete: 'start' });
		expect(result.drafts[0]?.review).toContain('no-title');
		expect(result.drafts[0]?.parts.map((p) => p.kind)).toEqual(['gap', 'paragraph']);
		expect(result.drafts).toHaveLength(2);
	});

	test('a paragraph that is not set in goes on with the one above, where the others are', () => {
		const result = segment(
			[
				'## 云水县夜市烟火旺',
				'　　本报讯（记者 王小明）晚上7点，云水县老街的夜市刚刚亮灯，摊主们已经忙得团团转。周边乡镇的居民也赶来逛一逛、尝一尝，一条街上挤得水泄不通，生意一直做到后半夜，浇',
				'在米饭上的一勺红油要卖出两千多份，一晚上的流水超过六万元。',
				'　　该县以夜间经济为突破口，对老街的店铺统一改造，新增摊位120个，带动300多人就业，预计今年夜间消费额将达到8000万元。',
				'## 南山镇开展禁毒宣传',
				'　　本报讯（记者 赵立）近日，南山镇组织禁毒志愿者走进集市，开展禁毒宣传活动，发放宣传资料五百余份，现场解答群众提问。',
			].join('\n\n'),
		);
		expect(parts(result, 'paragraph')).toHaveLength(3);
		expect(parts(result, 'title')).toEqual(['云水县夜市烟火旺', '南山镇开展禁毒宣传']);
	});

	test('a letter keeps its salutation as a paragraph, and who wrote it signs', () => {
		const result = segment(
			[
				'## 门前这条路何时能修好',
				'编辑同志：',
				'我们是望江小区的居民。小区门前的道路破损已经有三年，一到下雨天就积水，老人和孩子出行很不方便，多次反映没有结果。',
				'我们希望有关部门能到现场看一看，尽快把路修好，给居民一条干净平坦的路。',
				'望江小区居民 王小明',
				'## 公交站台能否加个雨棚',
				'编辑同志：',
				'我每天在北门站等公交车。站台没有雨棚，夏天晒、雨天淋，盼望公交公司尽快解决这个问题，方便大家出行。',
				'读者 赵立',
			].join('\n\n'),
		);
		expect(parts(result, 'title')).toEqual(['门前这条路何时能修好', '公交站台能否加个雨棚']);
		expect(parts(result, 'paragraph').filter((p) => p === '编辑同志：')).toHaveLength(2);
		expect(parts(result, 'credit')).toEqual(['望江小区居民 王小明', '读者 赵立']);
	});

	test('a page without any text has no article and loses nothing', () => {
		expect(segment('')).toMatchObject({ drafts: [], furniture: [], duplicates: [] });
		expect(segment('\n\n———\n\n■\n').furniture.map((f) => f.text)).toEqual(['———', '■']);
	});
});

describe('corrections bind', () => {
	const text =
		'## 第一个题目在这里\n\n本报讯 日前，第一件事情发生在南山镇，大家都很高兴。\n\n这一段其实属于第二篇文章，讲的是另外一件事情。\n\n## 第二个题目在这里\n\n本报讯 近日，第二件事情发生在北山镇，大家也很高兴。';
	const under = (constraints: Parameters<typeof segmentPage>[1]) => {
		const p = segmentPage({ ...page(0).source, text }, constraints);
		return p.drafts.map((d) =>
			d.parts.filter((x) => x.kind === 'paragraph').map((x) => x.pieces.map((y) => y.line)),
		);
	};

	test('a text follows where a person put it', () => {
		expect(under({ follows: [{ from: 9, to: 5 }] })).toEqual([[[3]], [[9], [5]]]);
	});

	test('an article begins where a person says so', () => {
		expect(under({ begins: [5] })).toHaveLength(3);
	});

	test('a role is what a person says', () => {
		const p = segmentPage({ ...page(0).source, text }, { roles: new Map([[1, 'furniture']]) });
		expect(p.furniture.map((f) => f.line)).toEqual([1]);
	});

	test('a line that holds nothing is refused with its number', () => {
		expect(() => segmentPage({ ...page(0).source, text }, { roles: new Map([[2, 'title']]) })).toThrow(
			/line 2/u,
		);
	});
});

test('the same page gives the same articles, every time', () => {
	expect(articlesOf(segmentPage(page(3).source))).toEqual(
		articlesOf(segmentPage(ownPages()[3]?.source ?? page(3).source)),
	);
});

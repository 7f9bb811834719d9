import { describe, expect, test } from 'vitest';
import {
	isByline,
	isNameList,
	isSignature,
	readByline,
	readEmbeddedByline,
} from '../../scripts/forms/byline.ts';
import { opensWithDateline, readDateline } from '../../scripts/forms/dateline.ts';
import { isImprint, pageLineForms } from '../../scripts/forms/page-lines.ts';

const written = (text: string) =>
	readByline(text).authors.map(
		({ name, role, kind }) => `${role ?? '–'} ${name}${kind === 'office' ? ' (office)' : ''}`,
	);

/** Every form of a byline, as printed, and who signed. */
const forms: [form: string, printed: string, authors: string[]][] = [
	['one role, one name', '■通讯员 张抗抗', ['通讯员 张抗抗']],
	[
		'four names',
		'■通讯员 石华岳 李晓天 徐薇薇 崔玥',
		['通讯员 石华岳', '通讯员 李晓天', '通讯员 徐薇薇', '通讯员 崔玥'],
	],
	[
		'two roles on two lines',
		'■通讯员 李乃媛 徐建  \n融媒体记者 左文东',
		['通讯员 李乃媛', '通讯员 徐建', '融媒体记者 左文东'],
	],
	[
		'a wrapped name on a line of its own',
		'■融媒体记者 赵启瑞  \n通讯员 张家华  \n陈爱莉',
		['融媒体记者 赵启瑞', '通讯员 张家华', '通讯员 陈爱莉'],
	],
	['a letter-spaced name', '■通讯员 吕 彪 张晚帆', ['通讯员 吕彪', '通讯员 张晚帆']],
	['two letter-spaced names', '■通讯员 李 侃 叶 玲', ['通讯员 李侃', '通讯员 叶玲']],
	['a letter-spaced role', '■通 讯 员 冯尚尚', ['通讯员 冯尚尚']],
	['an office that signs with two spaced characters', '■通讯员 淮 开', ['通讯员 淮开 (office)']],
	['an office that signs with two characters', '■通讯员 经招', ['通讯员 经招 (office)']],
	['an office by its name', '●通讯员 区委宣传部', ['通讯员 区委宣传部 (office)']],
	['names alone', '单晓宁 钟艺 吴晓倩', ['– 单晓宁', '– 钟艺', '– 吴晓倩']],
	['a reporter of this paper', '本报记者 王小明', ['本报记者 王小明']],
	['another mark', '□ 首席记者 赵立 实习生 欧阳春', ['首席记者 赵立', '实习生 欧阳春']],
	['two roles on one line', '▲全媒体记者 李大山 通讯员 王芳', ['全媒体记者 李大山', '通讯员 王芳']],
	[
		'two houses before one role',
		'示例晚报、示报全媒体记者 张立 通讯员 李四',
		['示例晚报、示报全媒体记者 张立', '通讯员 李四'],
	],
	['a given name that ends in 和', '通讯员 李平和 王大为', ['通讯员 李平和', '通讯员 王大为']],
	['in brackets', '（本报记者 张立 通讯员 李四）', ['本报记者 张立', '通讯员 李四']],
	['names parted by marks', '◎记者 张立、李四，王小明', ['记者 张立', '记者 李四', '记者 王小明']],
	['a photographer', '王小明 摄', ['摄 王小明']],
	['words and pictures', '王小明 文/图', ['文/图 王小明']],
	['a role glued to the name', '王小明摄', ['摄 王小明']],
	['a special contributor', '特约通讯员 司马青', ['特约通讯员 司马青']],
	[
		'a paper that signs for its own',
		'▲常德日报记者 雷 鸣 王小明 通讯员 李四',
		['常德日报记者 雷鸣', '常德日报记者 王小明', '通讯员 李四'],
	],
	['a station that signs for its own', '市广播电视台记者 王小明', ['市广播电视台记者 王小明']],
	['words by one, pictures by another', '通讯员 王小明 文 李大山 摄', ['通讯员 王小明', '摄 李大山']],
	['a house no table knows', '○示例融媒记者 王小明 李 立', ['示例融媒记者 王小明', '示例融媒记者 李立']],
	['a house in letters', 'YMG记者 李 立', ['YMG记者 李立']],
	['a house and its name without a space', '示例经济报记者王小明', ['示例经济报记者 王小明']],
	['a house without a role', '示例市融媒体中心 王小明', ['– 示例市融媒体中心 (office)', '– 王小明']],
	['three spaced letters', '●通讯员 王 小 明', ['通讯员 王小明']],
	['spaced letters before a role', '□特约记者 李 立 摄', ['特约记者 李立']],
	['roles behind strokes', '□王小明 赵立/文 李大山/摄', ['文 王小明', '文 赵立', '摄 李大山']],
	['a role in brackets', '【记者】王小明', ['记者 王小明']],
	['another mark still', '⊙本报记者 王小明', ['本报记者 王小明']],
	['a stroke before 摄', '记者 王 明/摄', ['记者 王明']],
	['where somebody belongs', '示例大学外国语学院 李 立', ['– 李立']],
	['a student reporter behind a name', '李 立 学生记者 王 明', ['– 李立', '学生记者 王明']],
	['in brackets with 摄', '（记者 王小明 摄）', ['记者 王小明']],
	['who drew it', '王小明 画', ['画 王小明']],
	['a rare name in brackets', '（娄小明）', ['– 娄小明']],
	['a name and 报道', '王小明 报道', ['报道 王小明']],
	['where it was written', '特派记者 王小明 发自北京', ['特派记者 王小明']],
	['a letter and who wrote it', '示例区居民 王小明', ['示例区居民 王小明']],
	['a department that signs in brackets', '（群工部）', ['– 群工部 (office)']],
	['a signature in brackets', '（黎 明）', ['– 黎明']],
	['a station in letters and a body', '■ABTV首席记者 区教育局', ['ABTV首席记者 区教育局 (office)']],
	[
		'a paper of any kind and a spaced pen-name',
		'示例县经济报首席记者 政 法',
		['示例县经济报首席记者 政法 (office)'],
	],
	['an office of many media and a pen-name', '■示例区融媒记者 教 宣', ['示例区融媒记者 教宣 (office)']],
	['who gives advice', '心理咨询师 王小明', ['心理咨询师 王小明']],
	['words and pictures by one', '文/片 本报记者 王小明 李立', ['本报记者 王小明', '本报记者 李立']],
	['a commentator without a name', '本报评论员', []],
	['a name with a middle dot beside a role', '■通讯员 买买提·艾力', ['通讯员 买买提·艾力']],
];

describe('bylines', () => {
	test.each(forms)('%s: %s', (_, printed, authors) => {
		expect(written(printed)).toEqual(authors);
		expect(readByline(printed).known).toBe(true);
	});

	test.each(forms.filter(([form]) => form !== 'names alone'))('%s is known as a byline', (_, printed) => {
		expect(isByline(printed)).toBe(true);
	});

	test('what is not understood is left out, never guessed', () => {
		const read = readByline('■通讯员 张三 等一行十余人前往');
		expect(read.known).toBe(false);
	});

	test.each([
		'市领导慰问经开区一线教育工作者',
		'记者节座谈会召开',
		'经开区：“三心”服务全链条保障项目建设',
		'记者在现场看到，工人们正忙着施工。',
		'通讯员培训班在我市开班，各县区三百余名通讯员参加了为期两天的学习。',
		'古韵洪蓝 魅力新城',
		'责任编辑：张立 版式：王芳',
		'山塘市',
		'图片新闻',
		'文字实录',
		'公民记者 王者归来',
		'海报记者 招募令',
		'实干笃行开新局',
		'举报记者 是谁',
		'党员干部记者 下基层',
		'小记者走进消防队',
		'评论员文章',
		'',
	])('%s is no byline', (text) => {
		expect(isByline(text)).toBe(false);
	});

	test.each([
		['单晓宁 钟艺 吴晓倩', true],
		['李 侃', true],
		['古韵洪蓝 魅力新城', false],
		['当排头 走前列 找差距 补短板', false],
		['抱打不平·性能', false],
		['红草湖 候鸟来', false],
		['浦绍明', true],
		['阿 牛', true],
		['通 知', false],
		['浦绍明 王小明', true],
	])('%s as a list of names: %s', (text, is) => {
		expect(isNameList(text)).toBe(is);
	});

	test.each(['责任编辑：张立 版式：王芳', '本版责任编辑 王小明', '值班编委：李四', '校对：王五'])(
		'%s is the imprint of the page',
		(text) => {
			expect(isImprint(text)).toBe(true);
		},
	);
});

describe('bylines inside paragraphs', () => {
	test.each([
		['本报讯（记者 王小明 通讯员 赵立）3月5日，会议召开。', 'start', ['记者 王小明', '通讯员 赵立']],
		['新华社北京3月7日电（记者 李大山）海关总署发布数据。', 'start', ['记者 李大山']],
		['本报讯 （首席记者 王芳） 近日，', 'start', ['首席记者 王芳']],
		['活动受到群众欢迎。（王小明 赵立）', 'end', ['– 王小明', '– 赵立']],
		['活动受到群众欢迎。（本报记者 王小明）', 'end', ['本报记者 王小明']],
	] as const)('%s (%s)', (text, where, authors) => {
		expect(readEmbeddedByline(text, where).authors.map((a) => `${a.role ?? '–'} ${a.name}`)).toEqual(authors);
	});

	test.each([
		['近日，某区（县级市）召开会议。', 'start'],
		['主要讲“三防”（防鼠、防虫、防尘）', 'end'],
		['会议由市委副书记（兼区长）主持', 'end'],
	] as const)('%s (%s) holds none', (text, where) => {
		expect(readEmbeddedByline(text, where).authors).toEqual([]);
	});
});

describe('datelines', () => {
	test.each([
		['本报讯 日前，', '本报讯', 4],
		['本报讯日前，', '本报讯', 3],
		['（本报讯）日前，', '（本报讯）', 5],
	])('%s', (text, printed, length) => {
		expect(readDateline(text)).toEqual({ text: printed, length });
	});

	test('where there is none there is none', () => {
		expect(readDateline('日前，本报讯部')).toBeNull();
	});

	test.each([
		'本报讯 日前，',
		'本报北京1月3日讯 会议',
		'新华社南京1月3日电（记者 李四）',
		'中新社北京3月1日电 ',
	])('%s opens a news item', (text) => {
		expect(opensWithDateline(text)).toBe(true);
	});
});

describe('lines of the page', () => {
	test.each([
		'示例日报 评论 04',
		'示例日报 县市简讯 3版 2023年7月21日 星期五',
		'第三版 2010年5月',
		'民国二十三年四月二日 示例日报 第四版',
		'示例农民报 一九八四年六月七日 头版',
		'示例日报 旧历甲戌年三月初一 第二张第一版',
		'2012年8月9日/星期四/责编:王丽/版式:李四',
		'2010年6月25日 文体新闻 15 示例晚报',
		'示例晚报 SHILI EVENING NEWS 社区 A06',
		'大河滩 示例日报 文学副刊 第1164期',
		'示例日报 新海湾新区新闻 2025年5月 B01',
	])('%s is a running head', (text) => expect(isImprint(text)).toBe(true));

	test.each([
		'王小明 李红梅',
		'2020年 大事记',
		'日报 晚报 合作',
		'新时代 新气象 新作为',
		'第一 书记',
		'快报 喜讯',
		'十一 出游 攻略',
	])('%s is none', (text) => expect(isImprint(text)).toBe(false));

	test.each(pageLineForms().map(([form, example]) => [example, form] as const))('%s', (example, form) => {
		expect(form.test(example)).toBe(true);
		expect(isImprint(example)).toBe(true);
	});

	test.each(['编辑部的故事', '2019年5月8日，大桥通车。', '热线电话响个不停', '日报社记者走进山村'])(
		'%s is none of them',
		(text) => {
			expect(isImprint(text)).toBe(false);
		},
	);
});

test.each([
	'晨报讯(记者 王小明)昨天，',
	'本报综合讯 昨天，',
	'新华社北京1月3日电（记者 王小明）',
	'绍兴网讯（王小明）昨天，',
])('%s opens an item', (text) => {
	expect(opensWithDateline(text)).toBe(true);
});

test.each(['通讯（上）', '资讯 一周', '报讯员上门'])('%s opens none', (text) => {
	expect(opensWithDateline(text)).toBe(false);
});

test('between brackets behind 本报讯 a name needs no role, and a place there is none', () => {
	expect(
		readEmbeddedByline('本报讯（庞代珍）县城新修一桥。', 'start').authors.map(({ name }) => name),
	).toEqual(['庞代珍']);
	expect(readEmbeddedByline('本报讯（三合场）新修一桥。', 'start').printed).toBeNull();
	expect(readEmbeddedByline('（庞代珍）县城新修一桥。', 'start').printed).toBeNull();
});

test.each([
	['金沙乡 晏成章', ['– 晏成章']],
	['东风中学 宁远', ['– 宁远']],
	['示例县运输大队', ['– 示例县运输大队 (office)']],
])('%s signs where the line is known to sign, and proves nothing by itself', (printed, authors) => {
	expect(written(printed)).toEqual(authors);
	expect(isByline(printed)).toBe(false);
});

test('below a text a name signs, with the place it writes from or without; a sentence and a heading do not', () => {
	expect(['金沙乡 晏成章', '陈敏'].map(isSignature)).toEqual([true, true]);
	expect(['希望早日修好', '群众满意。', '金沙乡修桥', '通 知'].map(isSignature)).toEqual([
		false,
		false,
		false,
		false,
	]);
});

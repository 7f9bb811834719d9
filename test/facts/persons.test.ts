import { language } from '../../scripts/language/words.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPersons } from '../../scripts/facts/persons.ts';
import { article, vocabulary } from './vocabulary.ts';

const read = (...paragraphs: string[]) =>
	readPersons(
		[article(...paragraphs.map((text): ['paragraph', string] => ['paragraph', text]))],
		vocabulary,
	)[0]!.value;
const names = (...paragraphs: string[]) => read(...paragraphs).map(({ name }) => name);

describe('a person is', () => {
	test.each([
		['named behind an office', '县委书记陈永格主持会议。', ['陈永格']],
		[
			'whose name ends as a place does',
			'县委书记王卫镇、副县长李成名到会，市长张三省和村长刘建村介绍情况。',
			['王卫镇', '李成名', '张三省', '刘建村'],
		],
		['named behind an office in brackets', '党群工作部（机关工委）部长（书记）葛思远主持会议。', ['葛思远']],
		['named behind a capacity in quotes', '区“青春阅读达人”安小俊围绕主题分享。', ['安小俊']],
		['a list behind one office', '区领导吴守文、孙爱民、张尧参加会议。', ['吴守文', '孙爱民', '张尧']],
		['named with two characters before a verb', '副局长张辉表示，将不断改进。', ['张辉']],
		['named with a word of the dictionary', '区领导高山及有关部门负责人参加活动。', ['高山']],
		['who speaks at the beginning of a clause', '“工作很实在。”赵晓兰说。', ['赵晓兰']],
		['named with a compound family name', '校长欧阳明远介绍，学校开设新课。', ['欧阳明远']],
		['named with a space between', '负责人李 侃、王小明参加。', ['李侃', '王小明']],
		['named behind a calling of the countryside', '村医罗小凤和羊倌骆新会都来了。', ['罗小凤', '骆新会']],
		['named with a rarer family name', '主任诸建军带领团队会诊。', ['诸建军']],
		['named with a thing for a family name', '副局长田爱国就住在村里。', ['田爱国']],
		['named before a word that begins with its last character’s twin', '工程师董平刚刚领到钥匙。', ['董平']],
		['named before 大学毕业', '25岁的潘小云大学毕业后回乡。', ['潘小云']],
		['named 伯 in the middle, before who speaks', '企业负责人章伯言介绍，订单增加。', ['章伯言']],
		['named with a family name of the Yi', '乡中心小学教师曲木阿洛今年教一年级。', ['曲木阿洛']],
		['accused, or keeps the books', '对犯罪嫌疑人贺志田提起公诉。企业会计郑小军说。', ['贺志田', '郑小军']],
		['who chairs one side of a table', '职工方首席代表敖建民递上报告。', ['敖建民']],
		['who calls the paper', '住在这里的车小国拨打本报热线反映。', ['车小国']],
		['who signs a question', '这是什么原因？（莒县某某镇　王洪兰）', ['王洪兰']],
		['whose given name is a place too', '立案法官孟长安逐份核对。', ['孟长安']],
		['who is something', '“配方好。”窦来英是程庄的种梨大户。', ['窦来英']],
		['whose business is told of', '版权在家门口就能买到。孙秋荣的企业年出三套新款。', ['孙秋荣']],
		['called by a name', '修渠的人叫黄有发，今年81岁。', ['黄有发']],
		['by whom something is run', '食堂由龚玉君承包，菜价实惠。', ['龚玉君']],
		['of a people of China', '55岁的哈萨克族牧民托列汗骑着马。藏族姑娘卓玛吉说。', ['托列汗', '卓玛吉']],
		['named before a title', '大家在叶剑英元帅铜像前默哀。', ['叶剑英']],
		['named behind an office and a dash', '认识一位全国人大代表——王小琼。', ['王小琼']],
		['told of by age', '32岁的罗小佳去年回来，73岁的罗正发守在渠边。', ['罗小佳', '罗正发']],
		['told of by where he is from', '罗门新村的屠金泉今年76岁。', ['屠金泉']],
		[
			'named behind a calling that no list holds',
			'瓦工葛建军数完最后一沓，村里的木匠涂玉书笑了。',
			['葛建军', '涂玉书'],
		],
		['who does what only persons do', '早上五点，陆汉清把皮裤穿好；何柏根撑着筏子。', ['陆汉清', '何柏根']],
		['who the story comes back to', '谢贱生种了八亩。五年后，谢贱生还清了债。', ['谢贱生']],
		[
			'named with a given name that holds a grammar word',
			'县委书记高向荣出席，局长付有才介绍。',
			['高向荣', '付有才'],
		],
		[
			'named behind an office before no known verb',
			'院长石家臻这句话，市长陈文渊拍了桌子。',
			['石家臻', '陈文渊'],
		],
		['one of several holders of offices', '副总理王建平、石油公司总裁李思远出席。', ['王建平', '李思远']],
		[
			'of the family, whatever stands behind, if no word is in the name',
			'妻子孟秀娥靠缝被子供孩子上学，徒弟娄海龙操作的是扫描仪。',
			['孟秀娥', '娄海龙'],
		],
		[
			'an old man or a couple',
			'，杜桂英老人半夜醒来，镇上的彭小勇、彭二勇兄弟俩。',
			['杜桂英', '彭小勇', '彭二勇'],
		],
		['of an age, with a word for a given name', '63岁的任建设在厂里干了35年。', ['任建设']],
		[
			'named with a word and an ending in front',
			'地质员章小武渴极了，41岁的修鞋匠李大强摆摊。',
			['章小武', '李大强'],
		],
		['named with a wish for a long life', '高级工程师顾鹤年，五十多岁。', ['顾鹤年']],
		['named with a rare family name', '48岁的护鸟员毋小龙、银匠寸发荣来了。', ['毋小龙', '寸发荣']],
		['put into an office', '会议任命邓其方为县人民法院副院长。', ['邓其方']],
		['one of two gentlemen', '承赵季庭、任仲兰两先生介绍。', ['任仲兰']],
		['of an office of the Republic', '建设厅技正黄耀中语记者，推事甘济民宣判。', ['黄耀中', '甘济民']],
		['of another country, with a name in sounds', '法国总统阿尔芒·杜瓦尔抵达。', ['阿尔芒·杜瓦尔']],
	])('%s', (_what, text, expected) => {
		expect(names(text)).toEqual(expected);
	});
});

describe('the office is', () => {
	test.each([
		['without the hour and 经 that lead up to it', '昨夜经保安团营长魏德明率部围捕。', '保安团营长'],
		['with the 经 that belongs to it', '经信局局长魏德明到会。', '经信局局长'],
		['what stands in front of a name with a title behind', '由校长陈慕真女士报告。', '校长'],
		['without the name of who wrote it', '本报讯（庞代珍）富民镇养兔能手赵文安致富。', '富民镇养兔能手'],
	])('%s', (_what, text, office) => {
		expect(read(text).map(({ as }) => as)).toEqual([office]);
	});
});

describe('no person is', () => {
	test.each([
		['a word and 后', '工作人员查询后告诉记者，规划已经取消。'],
		['what is or becomes', '要管得住是硬道理，由风查腐，颜色由黄转青，表明水质变好。'],
		['a people and its animals', '哈萨克族牧民的马跑得快。'],
		['a word behind an office', '要用好人才公寓，留住青年。'],
		['an adverb behind a calling', '保洁员陆续走进来喝水。'],
		['jargon of leaders', '实行区领导包联、部门包案。'],
		['a form of address', '68岁的老党员李阿公和邻居陈婆婆来了。'],
		['a moment', '快七十岁的时候会有新工作，接待群众时要露出微笑。'],
		['a verb said twice', '希望车站领导管一管，请局长查一查。'],
		['one thing with the other', '与会人员边走边看。'],
		['two words', '图纸审查、施工许可合并办理。'],
		['what those do who are called up', '乡里组织群众修渠，又发动职工管水。'],
		['meat', '由拉面带出来的牛羊肉销路好。'],
		['a county', '小面包车驶出甘泉川，进了甘泉川县城。'],
		['even who cannot do a thing', '婆婆连微信都不会用。'],
		['a family name with a form of address', '居民杨女士说，王大爷竖起大拇指。'],
		['a place behind an office', '镇长王家镇、李家村都去过，乡长到城关镇调研，区长高新路段长。'],
		['a form of address', '家住桥头街的刘太婆，今年74岁，陈太婆说好。'],
		['an unnamed office', '党委书记高度重视，分管领导和牵头部门负责人参加会议。'],
		['a museum, a spirit or a prize', '大家参观周恩来纪念馆，学习雷锋精神，看鲁迅文学奖作品。'],
		['a document', '学习贯彻习近平总书记系列重要讲话精神。'],
		['a group', '党员和管理人员下沉，群众代表、居民代表参加，青少年从小抓起。'],
		['a paper or a body', '白皮书指出，司法部要求，全会强调，方案明确。'],
		['a place', '市民代表安徽、江苏两省交流。'],
		['a place that begins a clause', '他强调，江苏要走在前列；来自江苏段的建设者说，江苏要带头。'],
		['half of a name with a dot', '一名男子阿朗佐·巴格利说，他从未见过。'],
		['a storm', '受台风“麦德姆”影响，各地加强防范；“麦德姆”登陆。'],
		['a country', '领导人会见，吉布提表示支持，吉布提愿意合作。'],
		['a word behind an office', '会见外方领导人时强调，负责人敬献花圈，书记关于党的论述。'],
		['who wrote the story', '（记者刘志安 通讯员兰孝文）5月11日，热试成功。'],
		['a dish the story comes back to', '永平，黄焖鸡有了标准。黄焖鸡在外地开店。'],
		['a number with what it counts', '修水管的钱一家一半，他说，那一代用锤子敲。'],
		['old people of a place', '社区的周边老人、姜家兄弟都来了。'],
		['the end of a term of office', '书记高兴了一年，主任任职多年，经理算的是全年。'],
		['a kiln, a lane or a history', '景德镇有两千年的冶陶史、始建于明末的徐家窑、热闹的陶阳里。'],
	])('%s', (_what, text) => {
		expect(names(text)).toEqual([]);
	});
});

test('the office is kept exactly as printed', () => {
	expect(read('日前，市委常委、临江经济开发区党工委书记徐子安来到企业。')).toEqual([
		{ name: '徐子安', as: '市委常委、临江经济开发区党工委书记' },
	]);
	expect(read('“90后”青年赵小杰是村里人。')).toEqual([{ name: '赵小杰', as: '“90后”青年' }]);
	expect(read('区委书记朱海明出席，区长赵洪文主持会议。')).toEqual([
		{ name: '朱海明', as: '区委书记' },
		{ name: '赵洪文', as: '区长' },
	]);
});

test('the office is one’s own, not that of who stands in front, nor what was done to him', () => {
	expect(read('同副总理诺瓦克、石油公司总裁谢钦等会见。')).toContainEqual({
		name: '谢钦',
		as: '石油公司总裁',
	});
	expect(read('强烈谴责美国大使赫卡比发表言论。')).toEqual([{ name: '赫卡比', as: '美国大使' }]);
});

test('one name is one person, with the first office printed', () => {
	expect(read('徐子安强调，要抓落实。', '市长徐子安要求，要见成效。')).toEqual([
		{ name: '徐子安', as: '市长' },
	]);
});

test('a name proved in one story of a page counts in the others', () => {
	const stories = [
		[article(['paragraph', '县委书记陈永格主持会议。'])],
		[article(['paragraph', '昨日，陈永格的建议得到采纳。'])],
	].flat();
	expect(
		readPersons(stories, vocabulary).map(({ value }) => value.map(({ name, as }) => [name, as])),
	).toEqual([[['陈永格', '县委书记']], [['陈永格', null]]]);
});

test.each([
	['a word across the end', '不辜负总书记殷殷嘱托。'],
	['the end of an office', '副总工程师、高级工程师参加。'],
	['what only begins like a name', '教师周转房建好了，手续繁琐，占四成。'],
])('%s makes no name', (_what, text) => {
	expect(names(text)).toEqual([]);
});

test('every name has the words around it as evidence', () => {
	const [fact] = readPersons([article(['paragraph', '县委书记陈永格主持会议。'])], vocabulary);
	expect(fact?.evidence).toEqual([
		{ line: 1, clue: { printed: expect.stringContaining('县委书记陈永格'), reason: 'office' } },
	]);
});

test('any family name with any common given name is found behind an office and before a verb', () => {
	const surname = fc.constantFrom(
		...[...language().surnames.borne].filter((one) => !language().surnames.weak.has(one)),
	);
	const given = fc.constantFrom(...'建国志强晓明丽华永春海波玉兰文斌小燕思远佳怡振东雪梅'.match(/../gu)!);
	fc.assert(
		fc.property(surname, given, (first, last) => {
			expect(names(`日前，市委书记${first}${last}主持召开会议。`)).toEqual([first + last]);
		}),
	);
});

test('whatever the text, names found stand in it and are no shorter than two characters', () => {
	const bits = fc.constantFrom(
		'书记',
		'、',
		'，',
		'“',
		'”',
		'（',
		'）',
		'张',
		'王',
		'小明',
		'表示',
		'和',
		'高',
		'会议',
		'总统',
		'法国',
		'·',
		' ',
	);
	fc.assert(
		fc.property(
			fc.array(bits, { maxLength: 20 }).map((list) => list.join('')),
			(text) => {
				for (const { name, as } of read(text)) {
					expect(name.length).toBeGreaterThan(1);
					expect(text.replace(/\s/gu, '')).toContain(name);
					if (as !== null) expect(text).toContain(as);
				}
			},
		),
	);
});

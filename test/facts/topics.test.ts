import { said } from '../said.ts';
import { describe, expect, test } from 'vitest';
import { readTopics } from '../../scripts/facts/topics.ts';
import { article, vocabulary } from './vocabulary.ts';

const read = (title: string, text: string) =>
	readTopics([article(['title', title], ['paragraph', text])], vocabulary)[0]!;

describe('the first topic is what the headline and the text say most', () => {
	test.each([
		['我县早稻开镰收割', '种植户驾驶农机下田，水稻亩产高于往年，合作社助力农民增收。', '农业农村'],
		['法官走进校园普法', '法院法官为学生讲解法律案例，提醒防范诈骗。', '法治'],
		['社区医院开展义诊', '医生为居民测血压，讲解慢性病知识，护士发放药品。', '卫生健康'],
		['文物展览开幕', '博物馆展出文物两百件，观众欣赏书法艺术。', '文化旅游'],
		['消防演练进工厂', '消防员讲解应急知识，排查火灾隐患。', '安全应急'],
		['招聘会送岗上门', '人社部门举办招聘会，为高校毕业生提供岗位，帮助求职就业。', '人才就业'],
		['林区封山禁牧三年', '水源地周边实行封山育林，丹顶鹤又来了。', '生态环境'],
		['务工人员讨薪有了帮手', '劳动合同没有签，拖欠的工资一个月内发到手里。', '人才就业'],
		['果树施肥有讲究', '梨树入秋要施农家肥，沙土少量多次。', '农业农村'],
		['发热门诊的一天', '护士穿上防护服，接诊病人。', '卫生健康'],
		['沪指三连跌', 'A股成交额降至新低，券商说，投资者应关注上市公司净利润。', '经济'],
		['房东不退押金', '小唐通过中介租房，月租一千元，退租时房东扣下押金。', '民生'],
		['仔猪拉稀怎么治', '仔猪十日龄前后易发白痢，母猪产前要接种疫苗。', '农业农村'],
		['一张借条还了二十年', '老人守信还钱，诚实守信的事迹感动了邻居，大家说他是好心人。', '精神文明'],
		['国庆前增加副食品供应', '市百货公司和副食品商店增加货源，门市部延长营业时间。', '消费商贸'],
		['县里出现皮革专业村', '这个村的社队企业加工皮革，产品销往十八个省市，产值逐年增长。', '产业与招商'],
		['工厂打破铁饭碗', '厂里推行浮动工资制，利润超过去年全年，上缴利润增加。', '经济'],
		['河道清淤还碧水', '污水处理厂建成，水质改善，河长制落实，生态好转。', '生态环境'],
	])('%s', (title, text, topic) => {
		expect(read(title, text).value[0]).toBe(topic);
	});
});

test('a text without any of the words has no topic and is listed', () => {
	const fact = read('无题', '天色渐暗，他起身关上了窗。');
	expect(fact.value).toEqual([]);
	expect(fact.findings).toContainEqual(expect.objectContaining({ ruleId: 'no-topic' }));
});

test('a word inside a phrase that means something else does not count', () => {
	const words = read(
		'经济技术开发区动态',
		'经济技术开发区、经济技术开发区、经济技术开发区、经济技术开发区。',
	).evidence;
	expect(words.map((one) => said('evidence-topics', one)).join()).not.toMatch(/“经济”/u);
});

test('saying everything twice changes no order', () => {
	const [title, text] = ['区里召开招商推进会', '会议指出，要抓好招商引资，推动项目签约开工。'];
	expect(read(title, text + text).value[0]).toBe(read(title, text).value[0]);
});

test('at most three, each with its words as evidence', () => {
	const all = vocabulary.topics.flatMap(({ strong }) => strong.slice(0, 4)).join('、');
	const fact = read('大杂烩', `${all}。`);
	expect(fact.value.length).toBeLessThanOrEqual(3);
	expect(fact.evidence).toHaveLength(fact.value.length);
	fact.value.forEach((label, i) => expect(fact.evidence[i]!.clue.topic).toBe(label));
});

test('a brief needs few words, a long story more', () => {
	const brief = '本月起，县里为八十岁以上老人发放津贴。';
	expect(read('高龄老人领津贴', brief).value[0]).toBe('民生');
	const aside = `${'他沿着那条路慢慢走，想起许多往事，天色一点点暗下来。'.repeat(30)}有位老人领了津贴。`;
	expect(read('黄昏', aside).value).toEqual([]);
});

test('a topic that stands alone needs less than one among others', () => {
	const filler = '他沿着那条路慢慢走，想起许多往事，天色一点点暗下来。'.repeat(12);
	const alone = `${filler}他是果农，今年柑橘丰收，果园里一片金黄。`;
	expect(read('黄昏', alone).value).toEqual(['农业农村']);
	expect(read('黄昏', `${alone}学校里，老师和学生、家长谈起高考。`).value).not.toEqual(['农业农村']);
});

test('of words inside each other only the longest counts', () => {
	const { evidence } = read('县人大常委会督办建议', '县人大常委会督办代表建议，常委会组成人员查看办理情况。');
	const politics = evidence
		.map((one) => said('evidence-topics', one))
		.find((text) => text.startsWith('政务'));
	expect(politics).toContain('题中有“人大常委会”');
	expect(politics).not.toMatch(/题中有[^，]*“常委会”/u);
});

describe('comment is told by its form', () => {
	const argument =
		'有人说，排队是小事。其实，小事最见一座城市的底色。难道非要等到罚单贴上车窗，才想起规矩？说到底，规矩不是写在墙上的，而是长在心里的。与其事后指责，不如从我们自己做起。';
	test('by what it says and how', () => {
		expect(read('莫让规矩只挂在墙上', argument).value[0]).toBe('评论');
	});
	test('by a commentator’s line', () => {
		const [fact] = readTopics(
			[
				article(
					['title', '把实事办到心坎上'],
					['byline', '本报评论员'],
					['paragraph', '群众的事无小事，必须件件有着落。'],
				),
			],
			vocabulary,
		);
		expect(fact?.value[0]).toBe('评论');
		expect(fact?.evidence[0]?.clue).toMatchObject({ comment: { line: '本报评论员' } });
	});
	test('by the rubric over it', () => {
		const [fact] = readTopics(
			[
				[
					{ kind: 'title', text: '公园长椅为何总缺一块', line: 5 },
					{
						kind: 'paragraph',
						text: '椅子坏了可以修，如果没人管，修好还会坏。其实该修的不只是椅子。',
						line: 7,
					},
				],
			],
			vocabulary,
			[{ kind: 'furniture', text: '市井杂谈', line: 3 }],
		);
		expect(fact?.value[0]).toBe('评论');
	});
	test('but not a report in which somebody argues', () => {
		const { value } = read(
			'莫让规矩只挂在墙上',
			`本报讯 昨日，市城管局召开座谈会。局长张三说，必须从小事抓起。记者从会上获悉，城管队员已上路执法。据介绍，截至5月，已劝导三千人次。`,
		);
		expect(value).not.toContain('评论');
	});
});

describe('comment is told by its form', () => {
	test('an essay by its headline, on any page', () => {
		expect(
			read('小议“等一等”', '机关里有一句口头语，叫做等一等。去办事的人听了，只好回去再等。').value[0],
		).toBe('评论');
	});

	test('an expert’s answer to a reader argues nothing', () => {
		const [fact] = readTopics(
			[
				article(
					['kicker', '专家门诊'],
					['title', '仔猪拉稀能不能用土办法'],
					[
						'paragraph',
						'仔猪拉稀不能乱用药，应当先查原因。如果是白痢，必须隔离，不能只靠土办法，关键在于保温。母猪产前应该接种疫苗。',
					],
				),
			],
			vocabulary,
		);
		expect(fact!.value[0]).toBe('农业农村');
		expect(fact!.value).not.toContain('评论');
	});
});

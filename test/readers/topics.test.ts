import { describe, expect, test } from 'vitest';
import { readTopics } from '../../scripts/readers/topics.ts';
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
	expect(words.map(({ text }) => text).join()).not.toMatch(/经济[（ ]/u);
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
	fact.value.forEach((label, i) => expect(fact.evidence[i]!.text.startsWith(label)).toBe(true));
});

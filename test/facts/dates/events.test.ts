import { describe, expect, test } from 'vitest';
import { isoOf } from '../../../scripts/facts/dates/days.ts';
import { indexEvents } from '../../../scripts/facts/dates/event-index.ts';
import { readEvents } from '../../../scripts/facts/dates/read-events.ts';
import { vocabulary } from '../vocabulary.ts';

const index = indexEvents(vocabulary.events);
/** Whether the clues of a text allow a day: all of those that weigh most. */
const allows = (text: string, iso: string): boolean => {
	const clues = readEvents(text, 1, 'text', index);
	const most = Math.max(...clues.map(({ weight }) => weight));
	return clues
		.filter(({ weight }) => weight >= most - 0.3)
		.every(({ allows: spans }) => spans.some(({ from, to }) => isoOf(from) <= iso && iso <= isoOf(to)));
};

describe('what a text says of an event puts the day of the paper', () => {
	test.each([
		['years off: last year’s', '去年汶川地震中受损的校舍已重建。', '2009-05-10', '2010-05-10'],
		['years off: the year before last', '前年的玉树地震后，学校迁址。', '2012-03-01', '2011-03-01'],
		['days to go', '距离唐山世园会开幕还有不到300天。', '2015-07-10', '2016-04-01'],
		['a counted countdown', '距广州亚运会开幕还有100天，志愿者培训启动。', '2010-08-04', '2010-11-01'],
		['days since', '上海世博会开园半个月，餐厅客流不断。', '2010-05-16', '2010-04-20'],
		['just over', '北京冬奥会刚刚落幕，操场上玩起了冰壶。', '2022-03-05', '2022-06-01'],
		['planned until', '活动从五月开始，到2012年党的十八大召开前结束。', '2010-05-20', '2012-11-20'],
		['awaited', '各村喜迎党的二十大，唱响新时代。', '2022-09-01', '2022-10-20'],
		['held', '认真贯彻党的十九届六中全会精神。', '2021-12-01', '2021-11-01'],
		['since then', '党的十八大以来，全县面貌一新。', '2019-01-01', '2012-11-01'],
		['since a reform was decided', '立案登记制施行以来，法院大厅秩序井然。', '2016-01-10', '2014-10-01'],
		['an anniversary', '庆祝新中国成立75周年。', '2024-09-20', '2022-09-20'],
		['a hundred years, at the day', '建党百年之际，老支书讲起当年。', '2021-06-28', '2021-01-20'],
		['a numbered day', '第39个教师节到来，学校张灯结彩。', '2023-09-08', '2022-09-08'],
		['a day that was not kept before its first year', '医院庆祝中国医师节。', '2018-08-18', '2017-08-18'],
		['an office made by a reform', '市应急管理局组织演练。', '2019-06-01', '2017-06-01'],
		['an office ended by a reform', '市国税局送税法下乡。', '2016-04-10', '2019-04-10'],
		['a plan', '“十二五”期间，全县投资翻番。', '2014-01-01', '2009-01-01'],
		['a session', '传达十一届全国人大三次会议精神。', '2010-03-20', '2009-03-20'],
		['the first of a counted feast', '首个“中国农民丰收节”庆祝活动举行。', '2018-09-24', '2019-09-24'],
		[
			'a fair by its number, held on other days each year',
			'第21届中国—东盟博览会将举办。',
			'2024-09-12',
			'2023-09-12',
		],
		['a typhoon', '受台风“摩羯”影响，早稻倒伏。', '2024-09-13', '2021-09-13'],
		['a typhoon’s number of the year', '2018年第22号台风“山竹”过后，海堤加固。', '2018-11-01', '2017-11-01'],
		['last year’s typhoon', '去年的台风“利奇马”让全村受灾。', '2020-05-01', '2019-09-01'],
		['a speech still to come for its day', '12月18日全岛封关进入倒计时。', '2025-12-02', '2026-02-01'],
		['an anniversary that is celebrated', '以优异的成绩庆祝改革开放40周年。', '2018-10-12', '2017-05-12'],
		['round years', '改革开放40年来，老街变了样。', '2018-05-05', '2016-05-05'],
		['years of a programme', '“千村示范、万村整治”工程实施二十年来，村村整洁。', '2023-06-14', '2021-06-14'],
		['a countdown to a hundred days', '距离杭州亚运会开幕只有一百天。', '2023-06-15', '2023-04-15'],
		['a countdown that was kept', '北京冬奥会倒计时100天活动举行。', '2021-11-02', '2021-12-20'],
		['just held', '11月举行的第十五届全国运动会吸引了游客。', '2025-12-02', '2025-10-02'],
		['the yearly session just over', '全国两会刚刚落下帷幕，区里部署春耕。', '2024-03-14', '2024-05-30'],
		['a law that comes into force', '《中华人民共和国旅游法》10月1日起施行。', '2013-09-20', '2014-09-20'],
		['a law made anew', '新修订的《老年人权益保障法》7月1日起施行。', '2013-06-26', '2015-06-26'],
		['a campaign’s second round', '开展第二批党的群众路线教育实践活动。', '2014-07-16', '2013-07-16'],
		['census takers', '普查员入户登记，请您开门。', '2020-10-27', '2021-10-27'],
		['a solar term', '立冬刚过，供暖开始。', '2021-11-09', '2021-12-20'],
		[
			'the youth league’s congress, not the party’s',
			'学习贯彻共青团十八大精神。',
			'2018-08-01',
			'2013-08-01',
		],
		['a fair held twice a year', '企业参加第126届广交会。', '2019-10-20', '2019-04-20'],
		['a visit’s speech', '贯彻总书记考察安徽重要讲话精神。', '2016-06-01', '2018-06-01'],
	])('%s: %s', (_case, text, inside, outside) => {
		expect(allows(text, inside)).toBe(true);
		expect(allows(text, outside)).toBe(false);
	});

	test.each([
		'辛亥革命以后，小镇通了铁路。',
		'原国税局大楼改作展馆。',
		'第五大道的商店。',
		'中国—东盟博览会的常客。',
		'回归祖国25周年。',
	])('nothing of it: %s', (text) => {
		expect(readEvents(text, 1, 'text', index)).toEqual([]);
	});
});

test('a congress is preached in the months after it, and quoted for years', () => {
	const narrow = (text: string) =>
		readEvents(text, 1, 'text', index).some(({ allows: [span] }) => isoOf(span!.to) < '2018-06-01');
	expect(narrow('区里宣讲党的十九大精神。')).toBe(true);
	expect(narrow('党的十九大胜利闭幕。')).toBe(true);
	expect(narrow('贯彻落实党的十九大精神。')).toBe(false);
});

test('every event names a source that can be looked up: a year, a document number or a standard', () => {
	for (const { name, source } of vocabulary.events)
		expect(source, name).toMatch(/\d{4}|〔\d+〕|GB\/T|\.(?:org|net|com|asia)|农时|历年|公历|通行/u);
});

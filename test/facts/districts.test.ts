import { describe, expect, test } from 'vitest';
import { readDistricts } from '../../scripts/facts/districts.ts';
import type { TextPart } from '../../scripts/types.ts';
import { article, vocabulary } from './vocabulary.ts';

const story = (title: string, ...paragraphs: string[]): TextPart[] =>
	article(['title', title], ...paragraphs.map((text): ['paragraph', string] => ['paragraph', text]));
const districts = (region: string | null, ...stories: TextPart[][]) =>
	readDistricts(stories, region, vocabulary).map(({ value }) => value.district);

describe('the story is about', () => {
	test.each([
		[
			'the district in the headline',
			'盱眙县开展消防演练',
			'日前，演练在县城举行，涟水县派人观摩。',
			'盱眙县',
		],
		['the district of a street', '柳树湾街道办起助餐点', '日前，街道办起老年助餐点。', '清江浦区'],
		[
			'who administers a street, not where it lies',
			'枚乘街道整治环境',
			'近日，村里清理了河道。',
			'淮安经济技术开发区',
		],
		[
			'the city where the headline says 我市',
			'我市商场迎来客流',
			'盱眙县、涟水县、金湖县的商场也很热闹。',
			'淮安市',
		],
		[
			'a county named in the headline, though the city’s leaders came',
			'市领导调研涟水县招商工作',
			'日前，市领导来到企业。',
			'涟水县',
		],
		[
			'the city whose headline says 我市, though somebody of a county speaks first',
			'我市农民用上新农机',
			'“好用！”盱眙县的农民老贾说。市农业农村局介绍，全市已推广六千台。',
			'淮安市',
		],
		[
			'the city, not the thing that has a county’s name',
			'我市“盱眙快办”服务延伸',
			'近日，通知印发到各镇。',
			'淮安市',
		],
		[
			'the city, not some of its many counties',
			'大风天气将至',
			'我市将降温，涟水县、盱眙县等地风力较大。',
			'淮安市',
		],
		['the home of those who travel', '金湖县领导赴广东考察', '日前，一行赴深圳、东莞拜访企业。', '金湖县'],
		['a former name’s district of today', '楚州区老街修缮', '老街修缮后开放。', '淮安区'],
	])('%s', (_what, title, text, district) => {
		expect(districts('淮安市', story(title, text))).toEqual([district]);
	});
});

test.each([
	['恩施开出流动医院', '7月15日，恩施市屯堡乡的码头上停着一辆大巴车。', '恩施市'],
	['恩施开出流动医院', '7月15日，全州各县都派出了大巴车。', '恩施土家族苗族自治州'],
])(
	'%s, %s: a prefecture and its city of one name are told apart by the first paragraph',
	(title, text, district) => {
		expect(districts('恩施土家族苗族自治州', story(title, text))).toEqual([district]);
	},
);

test('经开区 means the zone of the newspaper’s own city', () => {
	const text = story('经开区召开项目推进会', '日前，经开区召开会议。');
	expect(districts('淮安市', text)).toEqual(['淮安经济技术开发区']);
	expect(districts('扬州市', text)).toEqual(['扬州经济技术开发区']);
	expect(districts('无锡市', text)).toEqual([null]);
});

test('开发区 is the economic zone of the city that has one, 某某开发区 everywhere', () => {
	const text = story('开发区召开项目推进会', '日前，开发区召开会议。');
	expect(districts('烟台市', text)).toEqual(['烟台经济技术开发区']);
	expect(districts('威海市', text)).not.toContain('威海经济技术开发区');
	expect(districts(null, story('烟台开发区企业扩产', '日前，烟台开发区一家企业投产。'))).toEqual([
		'烟台经济技术开发区',
	]);
});

test('开发区 once, or beside a zone of its own name, is no district', () => {
	const others = (text: string) =>
		readDistricts([story('淮安市召开会议', text)], '淮安市', vocabulary).map(
			({ value }) => value.otherDistricts,
		);
	expect(others('日前，会议要求推进开发区体制改革。')).toEqual([[]]);
	expect(others('日前，清江浦经济开发区清理用地，占开发区用地的一成，开发区党工委督办。')).toEqual([
		['清江浦区'],
	]);
	expect(others('日前，开发区清理用地，占开发区用地的一成。')).toEqual([['淮安经济技术开发区']]);
});

test('a headline that begins with a county’s short name and a colon is about it, where no city is at home', () => {
	expect(districts(null, story('玛多：湖泊回来了', '八月，湖边的草又绿了。'))).toEqual(['玛多县']);
	expect(districts(null, story('平安：三个字的分量', '八月，路上的车多了。'))).toEqual([null]);
});

test('经济开发区 without its city is nobody’s', () => {
	const text = story('经济开发区企业扩产', '日前，经济开发区一家企业投产。');
	expect(districts(null, text)).toEqual([null]);
	expect(districts('扬州市', text)).not.toContain('蚌埠市经济开发区');
});

test('a page on which hardly anything but a zone is spoken of is the zone’s: its silent stories are there', () => {
	const of = (title: string) => story(title, `日前，${title}，大季家街道的居民到场。`);
	const silent = article(
		['title', '管委会部署下半年工作'],
		['byline', '记者 王明'],
		['paragraph', '昨日，全区工作会议召开。'],
	);
	expect(
		districts(null, of('烟台开发区企业扩产'), of('开发区学校开学'), of('开发区医院义诊'), silent),
	).toEqual(Array.from({ length: 4 }, () => '烟台经济技术开发区'));
});

test('a county’s short name that is a word too is a name where the page also names a town of it', () => {
	const stories = (town: string) => [
		story('义乌市场客流回升', `日前，义乌市场迎来客商，${town}的店主说，义乌变了。`),
		story('义乌商人出海', '义乌的商人到国外办展，义乌小商品走红。'),
		story('义乌班列开行', '义乌开出的班列满载小商品，义乌与世界相连。'),
	];
	expect(districts(null, ...stories('廿三里街道'))).toEqual(['义乌市', '义乌市', '义乌市']);
	expect(districts(null, ...stories('街上'))).toEqual([null, null, null]);
});

test('a name that several cities have is read in the own one, and nowhere without one', () => {
	const text = story('鼓楼区开展普法活动', '日前，鼓楼区开展活动。');
	expect(districts('南京市', text)).toEqual(['鼓楼区']);
	expect(districts('徐州市', text)).toEqual(['徐州市鼓楼区']);
	expect(districts(null, text)).toEqual([null]);
});

test('several counties, none ahead: the story is the city’s', () => {
	const text = story(
		'商场节日里人气旺',
		'各地商场举办活动。',
		'淮阴区大卖场人头攒动，盱眙县发放消费券，金湖县开展促销，涟水县也很热闹。',
	);
	expect(districts('淮安市', text)).toEqual(['淮安市']);
});

test('a story that names no place goes with the rest of its page, and says so', () => {
	const [, , silent] = readDistricts(
		[
			story('涟水县推进秋收', '日前，涟水县组织农机下田。'),
			story('涟水县办理民生实事', '涟水县召开会议。'),
			story('孩子们读书忙', '活动中，孩子们认真聆听。'),
		],
		'淮安市',
		vocabulary,
	);
	expect(silent?.value.district).toBe('涟水县');
	expect(silent?.findings).toContainEqual(expect.objectContaining({ ruleId: 'district-by-page' }));
});

test('a page of another city is read in that city', () => {
	const stories = [
		story('溧水区发展草莓产业', '近年来，溧水区建起示范园。'),
		story('江宁推进城市更新', '日前，南京市江宁区开工建设。'),
		story('浦口经济开发区以党建促发展', '园区服务企业，浦口区委作出部署。'),
		story('高淳区开展义诊', '高淳区医务人员走进村庄。'),
	];
	expect(districts('淮安市', ...stories)).toEqual(['溧水区', '江宁区', '浦口区', '高淳区']);
});

test('a page of a city whose streets are unknown is read by the names of its districts', () => {
	const stories = [
		story('邗江区召开经济工作会议', '日前，邗江区召开会议。'),
		story('广陵打造古城文化', '扬州市广陵区修缮老宅。'),
		story('江都区推进夏收', '江都区农机手下田作业。'),
	];
	expect(districts(null, ...stories)).toEqual(['邗江区', '广陵区', '江都区']);
});

test('where nothing is named, none is given', () => {
	const [fact] = readDistricts([story('孩子们读书忙', '活动中，孩子们认真聆听。')], null, vocabulary);
	expect(fact?.value).toEqual({ district: null, otherDistricts: [] });
	expect(fact?.findings).toContainEqual(expect.objectContaining({ ruleId: 'no-district' }));
});

test('lakes, schools and firms that carry a district’s name are not the district', () => {
	expect(districts('淮安市', story('洪泽湖畔渔歌起', '日前，渔民迎来开捕。'))).toEqual([null]);
	expect(districts('淮安市', story('企业送温暖', '海南某某投资有限公司看望老人。'))).toEqual([null]);
});

test.each([
	['inside a longer word', '飓风登陆佛罗里达州，佛罗里达州进入紧急状态。'],
	['in a wording that means something else', '北京时间今晚八点，比赛开始；北京时间十点，比赛结束。'],
	['as the name of a body', '上海合作组织秘书长表示，上海合作组织成员国将加强合作。'],
])('a place is not named %s', (_what, text) => {
	expect(districts(null, story('国际简讯', text))).toEqual([null]);
});

test('every district given has its words and line as evidence', () => {
	const [fact] = readDistricts(
		[story('盱眙县开展消防演练', '日前，盱眙县消防大队举行演练。')],
		'淮安市',
		vocabulary,
	);
	expect(fact?.evidence).toContainEqual({
		line: 1,
		clue: { why: 'named', where: 'headline', words: '盱眙县' },
	});
});

describe('the home of a page', () => {
	const silent = article(
		['title', '孩子们读书忙'],
		['byline', '本报记者 张三'],
		['paragraph', '孩子们认真聆听。'],
	);
	const furniture = (text: string): TextPart[] => [{ kind: 'furniture', text, line: 1 }];
	const read = (region: string | null, stories: TextPart[][], heads: TextPart[] = []) =>
		readDistricts(stories, region, vocabulary, heads).map(({ value }) => value.district);

	test('is what the running head says, and 全市 is that city', () => {
		const ours = story('全市部署春季防火', '日前，我市召开会议。');
		expect(read(null, [ours], furniture('扬州日报 2版'))).toEqual(['扬州市']);
		expect(read('淮安市', [ours], furniture('扬州日报 2版'))).toEqual(['扬州市']);
	});

	test('is the city in which the towns lie', () => {
		const stories = [
			story('全市推进农村改厕', '日前，我市在郭村镇召开现场会。'),
			story('樊川镇办起食堂', '樊川镇和小纪镇的老人吃上热饭。'),
			story('丁沟镇修路', '丁沟镇打通道路。'),
		];
		expect(read('淮安市', stories)).toEqual(['扬州市', '江都区', '江都区']);
	});

	test('is found by names of former days', () => {
		const stories = [
			story('全市春耕', '日前，我市部署春耕。'),
			story('即墨市修路', '即墨市的路通了。'),
			story('胶州办学', '胶南市的学校开学，平度市也开学。'),
		];
		expect(read(null, stories).slice(0, 2)).toEqual(['青岛市', '即墨区']);
	});

	test('is the county-level city whose paper it is: 全市 and silent stories mean it, not the prefecture', () => {
		const stories = [
			story('靖江举办招聘会', '日前，靖江市举办招聘会。'),
			story('靖江法院开庭', '靖江市法院审理案件。'),
			story('全市推进老旧小区改造', '日前，市委召开会议。'),
			story('新桥镇建成停车场', '靖江市新桥镇的停车场启用。'),
			silent,
		];
		expect(new Set(read(null, stories))).toEqual(new Set(['靖江市']));
	});

	test('is not the given region where the page names other places only', () => {
		const stories = [
			story('全市开展普法', '日前，我市开展普法。苏州市、无锡市派人参加。'),
			story('名城交流', '无锡市、苏州市、常州市的代表参加。'),
		];
		expect(read('淮安市', stories)[0]).not.toBe('淮安市');
	});

	test('is the given region where nothing on the page speaks against it', () => {
		expect(read('淮安市', [story('全市开展普法', '日前，市司法局开展普法。')])).toEqual(['淮安市']);
	});

	test('has the stories of its own reporters that name no other place, and no agency’s', () => {
		const wire = article(
			['title', '秋粮丰收'],
			['dateline', '新华社北京9月3日电'],
			['paragraph', '秋粮丰收在望。'],
		);
		const stories = [
			story('我市召开会议', '日前，淮安市召开会议。'),
			story('盱眙县修路', '盱眙县修路。'),
			silent,
			wire,
		];
		expect(read('淮安市', stories).slice(2)).toEqual(['淮安市', null]);
	});
});

describe('who comes, where they meet and where they go is not what the story is about', () => {
	test.each([
		[
			'where somebody lives',
			'一部电梯装了三年',
			'家住盱眙县城的老张最高兴。',
			'去年起，我市简化手续，全市已装电梯百部。',
			'淮安市',
		],
		[
			'where the city meets',
			'全市治水现场会召开',
			'昨日，全市治水现场会在金湖县召开。',
			'会议部署任务。',
			'淮安市',
		],
		[
			'where goods are sold',
			'洪泽区大闸蟹俏销',
			'洪泽区的大闸蟹运往北京、上海。',
			'北京客商订货千斤。',
			'洪泽区',
		],
		[
			'where the guests of a list are from',
			'冬泳邀请赛开赛',
			'本报讯 昨日，冬泳邀请赛在白马湖举行，来自北京、太原、包头等地的选手下水。',
			'年龄最大的78岁。',
			'淮安市',
		],
		['the province', '盱眙县龙虾节开幕', '江苏省专家来到盱眙县。', '江苏省农科院派人参加。', '盱眙县'],
	])('%s', (_what, title, first, second, district) => {
		expect(districts('淮安市', story(title, first, second))).toEqual([district]);
	});
});

describe('names are known', () => {
	test.each([
		['short forms of autonomous counties', '丽水市', '景宁县采春茶', '景宁县的春茶采了。', '景宁畲族自治县'],
		['counties that are districts today', '南平市', '邵武县修路', '邵武县的路通了。', '邵武市'],
		['former names of another stem', '成都市', '郫县修渠', '郫县的水渠通了水。', '郫都区'],
		['cities that are districts today', '青岛市', '即墨市办学', '即墨市的学校开学。', '即墨区'],
	])('%s', (_what, region, title, text, district) => {
		expect(districts(region, story(title, text))).toEqual([district]);
	});
});

describe('the area in the headline is the subject', () => {
	test('a county further on in the text is an example of it', () => {
		const text = story('省领导在湖南调研', '近日，省领导在湖南走访。', '在常德市鼎城区，农机正在下田。');
		expect(districts(null, text)).toEqual(['湖南省']);
	});

	test('a county that only the text of a national story names is no subject', () => {
		const text = story('各地加快修渠', '各地加快水利建设。', '在湖南省鼎城区，农机正在下田。');
		expect(districts(null, text)).toEqual([null]);
	});
});

test.each([
	['a river town of Ukraine', '俄军打击苏梅州的目标。'],
	['a treaty', '巴中关系不断发展，巴中友谊历久弥新。'],
	['a pit', '条例规定了矿区的生态修复，矿区须公示。'],
	['an old town', '他走进云南丽江古城，古城游客很多。'],
])('%s is no district of ours', (_what, text) => {
	expect(districts(null, story('要闻', text))).not.toContainEqual(
		expect.stringMatching(/^(?:梅州市|巴中市|矿区|古城区)$/u),
	);
});

describe('where little is said, none is given', () => {
	const silent = (n: number) => story(`春日读书记之${n}`, '孩子们认真聆听。');

	test('two stories do not decide for many that are silent', () => {
		const page = [story('涟水县秋收', '涟水县农机下田。'), story('涟水县修路', '涟水县的路通了。')];
		const rest = Array.from({ length: 8 }, (_, n) => silent(n));
		expect(new Set(districts('淮安市', ...page, ...rest).slice(2))).toEqual(new Set([null]));
	});

	test('an agency’s story does not go with the page', () => {
		const wire = article(
			['title', '秋粮丰收'],
			['dateline', '新华社北京9月3日电'],
			['paragraph', '秋粮丰收在望。'],
		);
		const page = [story('涟水县秋收', '涟水县农机下田。'), story('涟水县修路', '涟水县的路通了。'), wire];
		expect(districts('淮安市', ...page)[2]).toBeNull();
	});

	test('the capital that every page names is not the home of all', () => {
		const page = [
			story('北京举办论坛', '论坛在北京举行。'),
			story('代表团抵京', '代表团抵达北京。'),
			story('会见来宾', '我市代表在北京会见来宾。'),
		];
		const [, , third] = readDistricts(
			[...page.slice(0, 2), story('全市动员', '我市动员。')],
			null,
			vocabulary,
		);
		expect(third?.value.district).toBeNull();
	});

	test('a province’s name means the province, though the home has a district of that name', () => {
		expect(districts('天津市', story('河北专家来津', '河北的专家到天津市讲课，天津市农业局接待。'))).toEqual([
			'天津市',
		]);
	});
});

describe('the paper of a province', () => {
	const head: TextPart = { kind: 'furniture', line: 1, text: '江苏工人报 2012年6月14日' };
	const read = (...stories: TextPart[][]) =>
		readDistricts(stories, null, vocabulary, [head]).map(({ value }) => value.district);

	test('means the province by 全省 and 我省', () => {
		expect(read(story('全省工会“金秋助学”启动', '本报讯 省总工会昨日部署，资助学生。'))).toEqual(['江苏省']);
	});
	test('means it too where teachers of some cities speak', () => {
		expect(
			read(story('全省教师节座谈会举行', '日前，座谈会在南京市举行，苏州市、扬州市、盐城市的教师发言。')),
		).toEqual(['江苏省']);
	});
	test('names a county without its city', () => {
		expect(read(story('蒜价走高', '3月14日，盱眙县的市场里，大蒜每斤四元。'))).toEqual(['盱眙县']);
	});
	test('begins a headline with the court of a county', () => {
		expect(read(story('盱眙法院：案子当天立', '本报讯 针对果农起诉难，法院开辟通道。'))).toEqual(['盱眙县']);
	});
	test('says of a question who asks, not what it is about', () => {
		expect(
			read(story('番茄出现空洞怎么办', '问：这是什么原因？（盱眙县某某镇 王洪兰）', '答：夜温太低。')),
		).toEqual([null]);
	});
});

test('a letter that names no place comes from where its writer lives', () => {
	const letter = article(
		['title', '消防通道成了车位'],
		['paragraph', '我们小区的通道停满了车。'],
		['byline', '盱眙县读者 王洪兰'],
	);
	expect(districts('淮安市', letter)).toEqual(['盱眙县']);
});

describe('a story that was sent from a place is about it', () => {
	test.each([
		['by a correspondent', '米价步涨', '宝应通讯 此间米价，上涨甚速，县商会昨日开会。', '扬州市宝应县'],
		['by telegram of a day', '江水暴涨', '镇江七日电 江水一夜涨一丈。', '镇江市'],
		['between signs', '旱象已成', '【宿迁讯】入春以来，雨水稀少。', '宿迁市'],
	])('%s', (_how, title, text, district) => {
		expect(districts('淮安市', story(title, text)).map((name) => name && district.endsWith(name))).toEqual([
			true,
		]);
	});
	test('but not where several places sent something, nor where a correspondent is spoken of', () => {
		const several = story('各地简讯', '镇江七日电 江水上涨。', '宿迁通讯 雨水稀少。');
		expect(districts('淮安市', several)).toEqual([null]);
		expect(districts('淮安市', story('通讯员会议', '宿迁通讯员昨日开会。'))).not.toEqual(['宿迁市']);
	});
});

describe('in the paper of a county', () => {
	const home = story('盱眙县修路', '盱眙县马坝镇、管镇镇修路。', '全县都在修路，县委要求抓紧。');
	const second = story('盱眙县植树', '盱眙县河桥镇植树。');
	const read = (...parts: TextPart[]) =>
		readDistricts([home, second, parts], '盱眙县', vocabulary).map(({ value }) => value.district)[2];
	test('the city’s office that came to look is not the subject', () => {
		expect(read(...story('东片普及初等教育', '本报讯 东片九个乡最近经淮安市教育局检查验收合格。'))).toBe(
			'盱眙县',
		);
	});
	test('who writes from a village or an office without its county writes from the county', () => {
		const signed = (byline: string) =>
			read(...article(['title', '拾金不昧'], ['byline', byline], ['paragraph', '他把提包还了。']));
		expect(signed('古柳乡小学 文昌明')).toBe('盱眙县');
		expect(read(...story('防治赤霉病', '县农业局提醒，雨后补喷一次。'))).toBe('盱眙县');
	});
});

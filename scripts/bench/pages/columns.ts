/** Rubrics: the names of columns and campaigns above articles. */
import type { Knobs } from './knobs.ts';
import { plain, type DressedArticle, type Printed } from './printed.ts';
import type { Random } from './random.ts';
import { clause, placeName, words } from './words.ts';

/** Most columns have names of four characters: 班组园地, 健康问诊, 一家之言. */
const fourCharacters = (r: Random): string => {
	const two = words().nouns.filter((n) => n.length === 2);
	return r.chance(0.75)
		? `${r.chance(0.3) ? r.pick(words().places).slice(0, 2) : r.pick(two)}${r.chance(0.5) ? r.pick(two) : r.pick([...'园地信箱热线问诊之言微评快评素描视窗人物故事茶座百科课堂顾问纪事'.matchAll(/../gu)].map(String))}`
		: r.pick(words().idioms);
};

/** What papers head their columns with while a campaign runs. */
const campaigns = [
	'践行“三严三实”',
	'两学一做 学习教育',
	'党的群众路线教育实践活动',
	'创先争优在基层',
	'不忘初心 牢记使命',
	'奋斗新时代 奋进新征程',
	'新时代 新作为 新篇章',
	'新春走基层',
	'迎国庆 看变化',
	'喜迎二十大',
	'壮丽七十年 奋斗新时代',
	'学习贯彻党的十九大精神',
	'深入学习实践科学发展观',
	'建设社会主义新农村',
	'决战决胜脱贫攻坚',
	'精准扶贫在行动',
	'乡村振兴看一线',
	'扫黑除恶进行时',
	'创建全国文明城市',
	'聚焦“我的中国梦”',
	'项目建设年',
	'作风建设年',
];

export function withRubrics(
	r: Random,
	printed: Printed[],
	dressed: DressedArticle[],
	knobs: Knobs,
): Printed[] {
	if (knobs.rubric === 'none' || dressed.length < 3) return printed;
	if (knobs.rubric === 'own') return withColumns(r, printed, dressed);
	const first = r.int(0, dressed.length - 2);
	const under = dressed
		.slice(first, first + r.int(2, 4))
		.filter((a) => a.head.some((h) => h.role === 'title' || h.role === 'kicker'));
	const sample = under.flatMap((a) => a.body.map((b) => b.text)).join('');
	const text = rubricText(r, under.length ? under : dressed, sample);
	const rank = r.pick([0, 1, 1, 2]);
	const heads = new Set(
		(knobs.rubric === 'shared' ? under.slice(0, 1) : under).map((a) =>
			a.head.find((h) => h.role === 'title' || h.role === 'kicker'),
		),
	);
	return printed
		.flatMap((b) =>
			heads.has(b) ? [plain(text, 'rubric', { picture: b.picture, rank }), { ...b, picture: false }] : [b],
		)
		.map((b) => b);
}

/** Short news as they are printed, mostly under one rubric. */
export function printedColumn(r: Random, column: DressedArticle[]): Printed[] {
	const blocks = column.flatMap((a) => [...a.head, ...a.body, ...a.foot]);
	if (!blocks.length || r.chance(0.2)) return blocks;
	const name = r.chance(0.5)
		? `${r.pick(['县区', '区县', '乡镇', '街镇', '园区', '基层', '一线', placeName(r), placeName(r)])}${r.pick(['短讯', '简讯', '速览', '动态', '快讯', '速递', '短波', '短新闻', '一句话新闻'])}`
		: rubricText(r, column, '');
	return [plain(name, 'rubric', { rank: r.pick([0, 1, 1, 2]) }), ...blocks];
}

/** Many articles stand in a column of their own, as on evening papers' pages. */
function withColumns(r: Random, printed: Printed[], dressed: DressedArticle[]): Printed[] {
	const rank = r.pick([0, 1, 1, 2]);
	const columns = new Map(
		dressed.flatMap((a): [Printed, string][] => {
			const first = a.head.find((h) => h.role === 'title' || h.role === 'kicker');
			return first && r.chance(0.4)
				? [[first, r.chance(0.7) ? fourCharacters(r) : rubricText(r, [a], '')]]
				: [];
		}),
	);
	return printed.flatMap((b) => {
		const text = columns.get(b);
		return text === undefined
			? [b]
			: [plain(text, 'rubric', { picture: b.picture, rank }), { ...b, picture: false }];
	});
}

function rubricText(r: Random, under: DressedArticle[], sample: string): string {
	const headline = r.pick(under).head.find((h) => h.role === 'title')?.text ?? '';
	const repeated =
		headline.length >= 12
			? headline.slice(r.int(Math.floor(headline.length / 3), headline.length - 8))
			: null;
	return r.pick([
		`${r.pick(['认真学习贯彻', '认真贯彻落实', '深入学习宣传贯彻', '聚焦'])}${repeated ?? r.pick(words().idioms)}`,
		`${r.pick(['认真学习贯彻', '认真贯彻落实', '深入学习宣传贯彻', '聚焦'])}${repeated ?? r.pick(words().idioms)}`,
		`${r.pick(['认真学习贯彻', '深入贯彻落实', '奋力推进', '聚焦', '走进'])}${clause(r, sample, 6, 14) ?? r.pick(words().idioms)}`,
		`${placeName(r)}${r.pick(['新闻', '快讯', '要闻', '视窗', '在行动', '之窗', '动态'])}`,
		`【${r.pick(words().idioms)}】`,
		`${r.pick(['简讯', '短波', '一线速递', '基层动态', '民生关注', '工作研究', '先锋风采', '记者走基层'])}`,
		`${r.pick(words().idioms)}·${r.pick(words().nouns)}${r.pick(['篇', '行', ''])}`,
		`${r.pick(words().idioms)} ${r.pick(words().idioms)}`,
		`${r.pick(['迎', '看', '学', '赞'])}${r.pick(words().nouns)} ${r.pick(['看', '促', '话', '抓'])}${r.pick(words().nouns)}`,
		`${r.pick(words().nouns)}${r.pick(['广角', '大家谈', '直通车', '传真', '茶座', '文苑', '说法', '之声', '视窗'])}`,
		`${r.pick(['关注', '走近', '聚焦', '热议'])}${r.pick(words().nouns)}`,
		`${r.pick(words().idioms)}${r.pick(['在行动', '进行时', '一线行', '大家谈'])}`,
		r.pick(campaigns),
		r.pick(campaigns),
		fourCharacters(r),
		fourCharacters(r),
		fourCharacters(r),
		fourCharacters(r),
		`${r.pick(words().places)}${r.pick(['时评', '视窗', '文苑', '广场', '论坛', '气象', '人家'])}`,
		`${placeName(r)}${r.pick(['故事', '人家', '印象', '人物', '风采'])}`,
		`${placeName(r)}${r.pick(['时评', '论坛', '杂谈', '纵横', '观察'])}`,
		r.pick([
			'短讯',
			'三言两语',
			'街谈巷议',
			'延伸阅读',
			'相关链接',
			'记者手记',
			'热线追踪',
			'七嘴八舌',
			'警方在线',
			...'街坊 民声 广角 视点 茶座 话题 链接 热线 速读 旁观 史话 提醒'.split(' '),
		]),
	]);
}

/** Pages like those that hurt, with gold known by construction. Deterministic: one seed, one page. */
import type { SourcePage } from '../types.ts';
import type { Role } from '../roles/roles.ts';
import type { CleanArticle } from './pages/articles.ts';
import { asPage } from './pages/as-page.ts';
import { briefColumn } from './pages/briefs.ts';
import { dress, type DressedArticle, type Printed } from './pages/dress.ts';
import { hardKnobs, type Knobs } from './pages/knobs.ts';
import { arrange, cutParagraphs, insertCaptions } from './pages/print.ts';
import { seeded, type Random } from './pages/random.ts';
import { applyStyle } from './pages/style.ts';
import { houseKnobs, makeHouse, renameHeads, signAs, specials, type House } from './pages/house.ts';
import { boxLabel, insertPictureWords, narrowLines, scanArticle } from './pages/scan/articles.ts';
import { scanCharacters, scanPrinted } from './pages/scan/print.ts';
import { makeScan, scanKnobs } from './pages/scan/scan.ts';
import { clause, placeName, words } from './pages/words.ts';

/** What truly stands on a line. */
export interface LineTruth {
	role: Role;
	article: number | null;
	/** Position in the article's reading order. */
	order: number;
	/** Goes on within the paragraph of the block before it in reading order. */
	joined: boolean;
}

export interface GoldArticle {
	id: string;
	kind: DressedArticle['kind'];
	layout: DressedArticle['layout'];
	head: string;
	title: string;
	/** Sub-heads, paragraphs and captions in reading order. */
	blocks: { type: 'paragraph' | 'subheading' | 'caption'; text: string; cuts: number }[];
	incomplete: 'start' | 'end' | null;
	continuedFrom: string | null;
}

export interface GeneratedPage {
	source: SourcePage;
	knobs: Knobs;
	/** By line of the block's beginning. Repeated lines are not in it. */
	lines: Map<number, LineTruth>;
	articles: GoldArticle[];
	duplicates: number[];
	/** The tables of known forms are not asked. */
	blind?: boolean;
	/** Pages of one number are of one paper. */
	paper?: number;
	/** Printed as OCR programs do. */
	scanned?: boolean;
}

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

/** Makes page number `seed` from the given articles. `adjust` changes single knobs. */
export function generatePage(
	articles: readonly CleanArticle[],
	seed: number,
	adjust: (knobs: Knobs, r: Random) => Knobs = (k) => k,
	own: readonly CleanArticle[] = [],
	houses = 0,
	paper?: number,
	scans = 0,
): GeneratedPage {
	const r = seeded(seed * 7919 + 17);
	const rh = seeded(seed * 104_729 + 71);
	const rs = seeded(seed * 15_485_863 + 29);
	// A paper is printed by one house and read by one program.
	const rp = paper === undefined ? rs : seeded(paper * 15_485_863 + 29);
	const scan = rp.chance(scans) ? makeScan(rp) : null;
	const house =
		paper !== undefined
			? makeHouse(seeded(paper))
			: rh.chance(scan ? houses * 0.7 : houses)
				? makeHouse(rh)
				: null;
	const usual = adjust(hardKnobs(r), r);
	const housed = house ? houseKnobs(rh, usual) : usual;
	const knobs = scan ? scanKnobs(rs, housed, scan) : housed;
	const pool = scan
		? rs.chance(0.7)
			? ofNewspapers(articles)
			: articles
		: own.length && r.chance(0.35)
			? own
			: articles;
	let dressed = choose(r, pool, articles, knobs).map((a, i) => dress(r, a, i, knobs));
	if (house) {
		for (const a of dressed) signAs(house, rh, a);
		renameHeads(house, rh, articles, dressed);
		const more = specials(house, rh, articles, dressed.length);
		// Numbers are places in the list.
		dressed = house.notices > 4 ? [...dressed.slice(0, 3), ...more] : [...dressed, ...more];
		dressed = rh.chance(0.6) ? rh.shuffle(dressed) : dressed;
		dressed.forEach((a, i) => {
			a.index = i;
			for (const b of [...a.head, ...a.body, ...a.foot, ...a.late]) b.article = i;
		});
	}
	const column = briefColumn(r, articles, dressed.length, knobs);
	if (scan) {
		const label = rs.chance(0.6) ? boxLabel(rs) : null;
		for (const a of dressed) scanArticle(rs, a, scan, label);
	}
	for (const a of [...dressed, ...column]) cutParagraphs(r, a, knobs, scan?.cutsAtEnds);
	if (scan) for (const a of dressed) narrowLines(rs, a, scan);
	if (knobs.kind === 'middle') beginInTheMiddle(r, dressed);
	// Reading order is fixed before anything is moved; gold is taken after the text is final.
	insertCaptions(r, dressed, knobs, scan !== null);
	if (scan) for (const a of dressed) insertPictureWords(rs, a, scan);
	const reading = new Map([...dressed, ...column].map((a) => [a.index, [...a.body]]));
	let printed = arrange(r, dressed, knobs);
	printed = withRubrics(r, printed, dressed, knobs);
	printed.push(...printedColumn(r, column));
	printed = scan
		? scanPrinted(rs, printed, dressed, scan)
		: house
			? withHouse(rh, printed, house)
			: withFurniture(r, printed, knobs);
	const styled = applyStyle(r, printed, knobs);
	const bold = house && !scan ? applyMarks(rh, printed, styled, house) : new Set<number>();
	if (scan) scanCharacters(rs, printed, styled, scan);
	const { copies, at } = repeat(r, printed, knobs);
	return printPage({
		seed,
		knobs,
		printed,
		styled,
		copies,
		at,
		dressed: [...dressed, ...column],
		reading,
		bold,
		house,
		paper,
		scanned: scan !== null,
	});
}

const newspapers = new WeakMap<readonly CleanArticle[], readonly CleanArticle[]>();
/** Those that were set in a newspaper, with their own bylines and sub-heads; all where there are none. */
function ofNewspapers(articles: readonly CleanArticle[]): readonly CleanArticle[] {
	const own = newspapers.get(articles) ?? articles.filter((a) => a.paper);
	newspapers.set(articles, own);
	return own.length > 50 ? own : articles;
}

function choose(
	r: Random,
	pool: readonly CleanArticle[],
	rest: readonly CleanArticle[],
	knobs: Knobs,
): CleanArticle[] {
	const n = {
		usual: () => r.int(5, 11),
		long: () => r.int(2, 3),
		briefs: () => r.int(12, 30),
		comments: () => r.int(4, 9),
		one: () => 1,
		middle: () => r.int(4, 8),
	}[knobs.kind]();
	const size = (a: CleanArticle) => a.blocks.reduce((s, b) => s + b.text.length, 0);
	const fits = (a: CleanArticle) =>
		knobs.kind === 'long' || knobs.kind === 'one'
			? size(a) > 700
			: knobs.kind === 'briefs' || knobs.kind === 'comments'
				? size(a) < 600
				: size(a) > 100;
	const chosen = new Map<string, CleanArticle>();
	for (let tries = 0; chosen.size < n && tries < 400; tries++) {
		const a = r.pick(tries > 150 && rest.length ? rest : pool);
		if (fits(a)) chosen.set(a.id, a);
	}
	return [...chosen.values()];
}

function beginInTheMiddle(r: Random, dressed: DressedArticle[]): void {
	const first = dressed[0];
	if (!first || first.kind !== 'article') return;
	const cuts = first.body.map((b, i) => (b.cutBefore ? i : -1)).filter((i) => i > 0);
	if (!cuts.length) return;
	first.head = [];
	first.late = [];
	first.body = first.body.slice(r.pick(cuts));
	first.kind = 'fragment';
	first.incomplete = 'start';
	first.layout = 'beheaded';
}

const plain = (text: string, role: Role, more: Partial<Printed> = {}): Printed => ({
	text,
	role,
	rank: 1,
	picture: false,
	article: null,
	paragraph: -1,
	cutBefore: false,
	...more,
});

function withRubrics(r: Random, printed: Printed[], dressed: DressedArticle[], knobs: Knobs): Printed[] {
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
function printedColumn(r: Random, column: DressedArticle[]): Printed[] {
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

/** Running heads of any shape, an index of other pages, a note at the foot. */
function withHouse(r: Random, printed: Printed[], house: House): Printed[] {
	const line = (text: string) => plain(text, 'furniture', { rank: 0, whole: true });
	const index = house.index
		? [
				plain(r.pick(['今日导读', '导读', '要目', '本期导览', '内容提要']), 'rubric', { rank: 1 }),
				line(
					Array.from(
						{ length: r.int(2, 4) },
						() =>
							`${r.int(2, 16)}版 ${printed.filter((b) => b.role === 'subhead' || b.role === 'title')[r.int(0, 5)]?.text ?? r.pick(words().idioms)}`,
					).join(r.chance(0.6) ? '\n' : ' '),
				),
			]
		: [];
	const body = [...printed];
	if (house.index && r.chance(0.5)) body.unshift(...index);
	else body.push(...index);
	return [...house.top.map(line), ...body, ...house.foot.map(line)];
}

/** Marks after the house's own fashion; says which lines are bold. */
function applyMarks(
	r: Random,
	printed: Printed[],
	styled: { text: string; depth: number }[],
	house: House,
): Set<number> {
	const bold = new Set<number>();
	if (!house.marks) return bold;
	printed.forEach((b, i) => {
		const s = styled[i] as { text: string; depth: number };
		const role = b.role === 'byline0' || b.role === 'credit' ? 'byline' : b.role;
		const mark = house.marks?.get(role);
		s.depth = 0;
		if (!mark || s.text.includes('\n') || !r.chance(house.steady)) return;
		s.depth = mark.depth;
		if (mark.bold) bold.add(i);
	});
	return bold;
}

function withFurniture(r: Random, printed: Printed[], knobs: Knobs): Printed[] {
	if (!knobs.furniture) return printed;
	const y = `20${r.int(10, 24)}年${r.int(1, 12)}月${r.int(1, 28)}日`;
	const head = r.pick([
		`${r.pick(['A2', '02', '第3版', 'A04'])} ${r.pick(['要闻', '综合', '本地', '县区', '民生'])}`,
		`${y} 星期${r.pick([...'一二三四五六'])}`,
		`${r.pick(words().places)}日报 ${y}`,
		`${r.pick(words().places)}${r.pick(['晚报', '日报', '晨报'])} ${r.pick(['2版', 'A3', '4', '07'])} ${r.pick(['社区', '综合', '文化'])}`,
		`${r.int(1, 12)} ${r.pick(['综合新闻', '副刊', '要闻', '文化'])}`,
		`${y} 星期${r.pick([...'一二三四五六'])} 编辑：${r.pick([...'王李张'])}${r.pick([...'伟芳娜'])}`,
	]);
	const foot = `责任编辑：${r.pick([...'王李张刘陈'])}${r.pick([...'伟芳娜敏静'])} ${r.pick(['版式', '校对', '版面设计'])}：${r.pick([...'赵钱孙周吴'])}${r.pick([...'磊军洋勇艳'])}`;
	return [
		...(r.chance(0.6) ? [plain(head, 'furniture', { rank: 0 })] : []),
		...printed,
		...(r.chance(0.6) ? [plain(foot, 'furniture', { rank: 0 })] : []),
	];
}

/** Which printed blocks are printed again, and before which block (or at the end). */
function repeat(r: Random, printed: Printed[], knobs: Knobs): { copies: number[]; at: number[] } {
	if (knobs.repeated === 'none') return { copies: [], at: [] };
	if (knobs.repeated === 'tail') {
		const n = Math.min(r.int(3, 8), printed.length);
		const copies = Array.from({ length: n }, (_, k) => printed.length - n + k);
		return { copies, at: copies.map(() => printed.length) };
	}
	// Titles printed a second time among the text, as on the page whose tails stand below their heads.
	const titles = printed
		.map((b, i) => (b.role === 'title' && b.text.length >= 8 ? i : -1))
		.filter((i) => i >= 0 && i < printed.length - 6);
	const copies = r
		.shuffle(titles)
		.slice(0, r.int(1, 4))
		.sort((a, b) => a - b);
	return { copies, at: copies.map((i) => r.int(Math.min(i + 5, printed.length), printed.length)) };
}

interface Sheet {
	seed: number;
	knobs: Knobs;
	printed: Printed[];
	styled: { text: string; depth: number }[];
	copies: number[];
	at: number[];
	dressed: DressedArticle[];
	reading: Map<number, Printed[]>;
	bold: ReadonlySet<number>;
	house: House | null;
	paper?: number | undefined;
	scanned: boolean;
}

function printPage({
	seed,
	knobs,
	printed,
	styled,
	copies,
	at,
	dressed,
	reading,
	bold,
	house,
	paper,
	scanned,
}: Sheet): GeneratedPage {
	const rows: { block: Printed; text: string; depth: number; copy: boolean; bold: boolean }[] = [];
	const row = (i: number, copy: boolean) => ({
		block: printed[i] as Printed,
		text: styled[i]?.text ?? '',
		depth: styled[i]?.depth ?? 0,
		copy,
		bold: bold.has(i),
	});
	printed.forEach((_, i) => {
		copies.forEach((c, k) => at[k] === i && rows.push(row(c, true)));
		rows.push(row(i, false));
	});
	copies.forEach((c, k) => at[k] === printed.length && rows.push(row(c, true)));
	let text = knobs.layout === 'blank lines' ? '\n\n' : '';
	let line = knobs.layout === 'blank lines' ? 3 : 1;
	const lines = new Map<number, LineTruth>();
	const duplicates: number[] = [];
	rows.forEach(({ block, text: own, depth, copy, bold: strong }, k) => {
		const image = house?.images === true && block.picture && !copy;
		if (k > 0) {
			const blank =
				block.picture && !copy && !image ? 3 : knobs.layout === 'blank lines' && !(block.rank === -1) ? 1 : 0;
			text += '\n'.repeat(blank + 1);
			line += blank + 1;
		}
		if (image) {
			text += `![](imgs/${k}.jpg)\n\n`;
			line += 2;
		}
		if (copy) duplicates.push(line);
		else {
			const truth = { role: block.role, article: block.article, order: -1, joined: false };
			lines.set(line, truth);
			// A heading is one line; what stands below it in the same block is read as another.
			if (depth) for (let k = 1; k < own.split('\n').length; k++) lines.set(line + k, { ...truth });
		}
		const indent =
			(knobs.layout === 'indented' || knobs.indents) &&
			(block.role === 'body' || block.role === 'photo') &&
			!block.cutBefore
				? '　　'
				: '';
		text += indent + (depth ? `${'#'.repeat(depth)} ` : '') + (strong ? `**${own}**` : own);
		if (!copy) lineOf.set(block, line);
		line += own.split('\n').length - 1;
	});
	const articles = dressed
		.filter((a) => [...a.head, ...(reading.get(a.index) ?? [])].length > 0)
		.map((a) => goldOf(a, reading.get(a.index) ?? [], printed, lines));
	const page = `generated-${seed}`;
	return {
		source: asPage(text, page),
		knobs,
		lines,
		articles,
		duplicates,
		blind: house?.blind === true,
		scanned,
		...(paper === undefined ? {} : { paper }),
	};
}

/** Line at which each printed block stands; filled while printing. */
const lineOf = new WeakMap<Printed, number>();

function goldOf(
	a: DressedArticle,
	reading: Printed[],
	printed: Printed[],
	lines: Map<number, LineTruth>,
): GoldArticle {
	// Rubrics make copies of head blocks; what was printed counts.
	const alive = new Set(printed);
	const head = printed.filter(
		(b) =>
			b.article === a.index && ['kicker', 'title', 'title-more', 'subtitle', 'late-title'].includes(b.role),
	);
	const body = reading.filter((b) => alive.has(b));
	const untitled = !printed.some((b) => b.article === a.index && (b.role === 'title' || b.role === 'kicker'));
	const blocks: GoldArticle['blocks'] = [];
	let order = 0;
	let paragraph = -2;
	for (const b of body) {
		const truth = lines.get(lineOf.get(b) ?? -1);
		if (!truth) continue;
		if (b.role === 'caption') {
			blocks.push({ type: 'caption', text: b.text, cuts: 0 });
			continue;
		}
		if (b.role === 'mark' || b.role === 'furniture') continue;
		truth.order = order++;
		const type = b.role === 'subhead' ? 'subheading' : 'paragraph';
		const last = blocks.findLast((x) => x.type !== 'caption');
		if (type === 'paragraph' && b.cutBefore && b.paragraph === paragraph && last) {
			last.text += b.text;
			last.cuts++;
			truth.joined = true;
		} else blocks.push({ type, text: b.text, cuts: 0 });
		paragraph = b.paragraph;
	}
	for (const [, truth] of lines) {
		if (truth.article !== a.index || !untitled) continue;
		if (truth.role === 'body') truth.role = 'body0';
		if (truth.role === 'byline') truth.role = 'byline0';
	}
	return {
		id: `${a.id}#${a.index}`,
		kind: a.kind,
		layout: a.layout,
		head: head.map((b) => b.text).join(''),
		title: head
			.filter((b) => b.role === 'title' || b.role === 'title-more' || b.role === 'late-title')
			.map((b) => b.text)
			.join(''),
		blocks,
		incomplete: a.incomplete,
		continuedFrom: a.continuedFrom,
	};
}

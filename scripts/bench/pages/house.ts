/**
 * A paper nobody has seen: invented forms of byline, marks, running heads and notices, kept to throughout a page.
 * What is learned on such pages must come from shape, place and consistency, not from words in tables.
 */
import type { Role } from '../../roles/roles.ts';
import type { CleanArticle } from './articles.ts';
import type { DressedArticle, Printed } from './dress.ts';
import type { Knobs } from './knobs.ts';
import type { Random } from './random.ts';
import { clause, personName, placeName, words } from './words.ts';

type Mark = { depth: number; bold: boolean };

export interface House {
	/** Bylines in this paper's own form. */
	sign: (r: Random) => string;
	at: 'above' | 'below' | 'none';
	/** Share of articles that are signed. */
	share: number;
	marks: Map<Role, Mark> | null;
	/** Chance that a line keeps to its mark. */
	steady: number;
	images: boolean;
	top: string[];
	foot: string[];
	index: boolean;
	notices: number;
	verse: number;
	tables: number;
	talks: number;
	/** Share of the sub-heads that share no words with their text. */
	freeHeads: number;
	/** The tables of known forms are not asked: every byline and running head looks like one never seen. */
	blind: boolean;
}

const han = (r: Random, n: number) => {
	let s = '';
	while (s.length < n) s += r.pick(words().nouns);
	return s.slice(0, n);
};
const noun = (r: Random) => r.pick(words().nouns);
const org = (r: Random) =>
	`${placeName(r)}${r.chance(0.5) ? noun(r) : ''}${r.pick(['学校', '医院', '公司', '研究所', '中心', '法院', '大学', '站', '局', '委员会', '合作社', '协会', '银行支行', '工作室', '编辑部', '科'])}`;
const paper = (r: Random) =>
	`${r.pick(words().places)}${r.chance(0.4) ? noun(r) : ''}${r.pick(['报', '日报', '晚报', '周刊', '时报', '融媒', '导报', '网', '客户端'])}`;

const person = (r: Random, odd: number): string => {
	if (!r.chance(odd)) return personName(r);
	return r.weighted<'pen' | 'long' | 'quoted' | 'foreign'>({ pen: 50, long: 15, quoted: 15, foreign: 20 }) ===
		'pen'
		? han(r, r.int(2, 3))
		: r.chance(0.4)
			? `“${han(r, r.int(2, 4))}”`
			: r.chance(0.5)
				? `${han(r, r.int(2, 3))}·${han(r, r.int(2, 4))}`
				: han(r, r.int(3, 5));
};

function signer(r0: Random): House['sign'] {
	const kinds = Array.from({ length: r0.int(1, 2) }, () =>
		r0.weighted<'role' | 'paper' | 'org' | 'place' | 'occupation' | 'none'>({
			role: 30,
			paper: 14,
			org: 14,
			place: 8,
			occupation: 14,
			none: 24,
		}),
	);
	const role = r0.pick([
		'记者',
		'本报记者',
		'通讯员',
		'特约撰稿',
		'文',
		'撰文',
		'作者',
		'报道',
		'全媒体记者',
		'本刊记者',
		'采写',
		'执笔',
		`${noun(r0)}员`,
		`${noun(r0)}`,
	]);
	const home = paper(r0);
	const sep = r0.weighted({ ' ': 62, '／': 8, '/': 6, '：': 8, '·': 4, '　': 6, '|': 3, '': 3 });
	const wrap = r0.weighted<string>({
		'': 58,
		'（）': 16,
		'【】': 8,
		'[]': 4,
		'〔〕': 3,
		'——': 3,
		'▍': 2,
		'◤': 1,
		'※': 2,
		'☆': 2,
		'/': 1,
		'●': 2,
	});
	const suffix = r0.weighted<string>({
		'': 72,
		' 文': 4,
		' 摄': 3,
		' 口述': 4,
		' 整理': 3,
		place: 8,
		' 文/图': 3,
		odd: 3,
	});
	const word = noun(r0);
	const odd = r0.chance(0.25) ? 0.5 : 0.06;
	const many = r0.chance(0.3) ? 0.4 : 0.1;
	const second = r0.pick(['通讯员', '实习生', '见习记者', '整理', '摄影', noun(r0)]);
	return (r) => {
		const before = {
			role: () => role,
			paper: () => `${home}${r.chance(0.7) ? '记者' : ''}`,
			org: () => org(r),
			place: () => placeName(r),
			occupation: () =>
				`${r.chance(0.6) ? `${r.pick(words().places)} ` : ''}${r.pick(['读者', '网友', '教师', '退休教师', '工人', '农民', '村民', '市民', '大学生', '律师', '医生', '主任医师', '家长', '学生', '编辑', '干部'])}`,
			none: () => '',
		}[r.pick(kinds)]();
		const names = Array.from({ length: r.chance(many) ? r.int(2, 3) : 1 }, () => person(r, odd)).join(
			r.chance(0.8) ? ' ' : '、',
		);
		let text = before ? `${before}${sep}${names}` : names;
		if (suffix === 'place')
			text += `${sep || '／'}${r.pick(words().places)}${r.pick(['报道', '电', '讯', ''])}`;
		else if (suffix === 'odd') text += ` ${word}`;
		else if (suffix && r.chance(0.8)) text += suffix;
		if (r.chance(0.12)) text += ` ${second} ${personName(r)}`;
		return wrap.length === 2 && wrap !== '——'
			? `${wrap[0]}${text}${wrap[1]}`
			: wrap
				? `${wrap}${r.chance(0.5) ? ' ' : ''}${text}`
				: text;
	};
}

function head(r: Random): string {
	const y = r.int(1985, 2025);
	const [m, d] = [r.int(1, 12), r.int(1, 28)];
	const token = (): string =>
		r.pick([
			() => paper(r),
			() => r.pick(['A', 'B', 'C', '', '']) + String(r.int(1, 24)).padStart(r.int(1, 2), '0'),
			() => `第${r.pick([...'一二三四五六七八'])}版`,
			() => `${r.int(1, 16)}版`,
			() => han(r, r.int(2, 4)),
			() => `${han(r, 2)}${r.pick(['新闻', '周刊', '视窗', '时空', '天地', '专版'])}`,
			() => `${y}年${m}月${d}日`,
			() => `${y}年${m}月`,
			() => `${y}.${m}${r.chance(0.5) ? `.${d}` : ''}`,
			() => `${y}-${m}-${d}`,
			() => `星期${r.pick([...'一二三四五六日'])}`,
			() => `周${r.pick([...'一二三四五六日'])}`,
			() =>
				`${r.pick(['编辑', '责编', '主编', '版式', '校对', '美编', '统筹', '责校', '策划', '值班'])}${r.pick(['：', '/', ' ', ':', '／'])}${personName(r)}`,
			() => `总第${r.int(10, 9999)}期`,
			() =>
				`${han(r, 2)}${r.pick(['热线', '电话', '邮箱', '微信'])}${r.pick(['：', ' ', ':'])}${r.int(100, 999)}-${r.int(1000000, 9999999)}`,
		])();
	return Array.from({ length: r.int(1, 5) }, token).join(r.pick([' ', ' ', ' · ', ' | ', '　', ' ']));
}

const notes = [
	'仅供参考',
	'请勿转载',
	'市场有风险',
	'欢迎来稿',
	'未完待续',
	'版权所有',
	'来稿请寄',
	'扫码关注',
	'图文无关',
];
const foot = (r: Random): string =>
	r.chance(0.4)
		? `${r.chance(0.5) ? '本版' : ''}${noun(r)}${r.pick(notes)}${r.chance(0.4) ? `${r.pick([' ', '，', ','])}${noun(r)}${r.pick(notes)}` : ''}`
		: r.chance(0.4)
			? `${r.pick(['本版', '本报', ''])}${r.pick(['投稿', '来稿', '热线', '电话', '地址', '邮箱', '咨询', '广告'])}${r.pick(['：', ' ', ':'])}${r.int(100, 999)}-${r.int(1000000, 9999999)}${r.chance(0.3) ? `${r.pick(['X', 'XX'])}` : ''}`
			: head(r);

export function makeHouse(r: Random): House {
	const mark = (): Mark => ({ depth: r.chance(0.75) ? r.int(1, 4) : 0, bold: r.chance(0.3) });
	const marks = new Map<Role, Mark>();
	const title = mark();
	const plain = { depth: 0, bold: false };
	marks.set('title', title).set('late-title', title);
	for (const role of ['kicker', 'subtitle'] as Role[])
		marks.set(role, r.chance(0.45) ? title : r.chance(0.4) ? plain : mark());
	marks.set(
		'subhead',
		r.chance(0.25)
			? title
			: r.chance(0.35)
				? plain
				: {
						depth: title.depth ? Math.min(6, title.depth + r.int(0, 2)) : 0,
						bold: title.depth ? r.chance(0.35) : r.chance(0.8),
					},
	);
	marks.set('rubric', r.chance(0.3) ? title : r.chance(0.5) ? plain : mark());
	marks.set('furniture', r.chance(0.85) ? plain : mark());
	marks.set('byline', r.chance(0.92) ? plain : mark());
	return {
		sign: signer(r),
		at: r.weighted({ above: 52, below: 38, none: 10 }),
		share: r.pick([1, 1, 0.8, 0.5, 0.25]),
		marks: r.chance(0.65) ? marks : null,
		steady: r.chance(0.7) ? 1 : 0.85,
		images: r.chance(0.4),
		top: Array.from({ length: r.weighted({ 0: 15, 1: 45, 2: 30, 3: 10 }) as unknown as number }, () =>
			r.chance(0.85) ? head(r) : foot(r),
		),
		foot: Array.from({ length: Number(r.weighted({ 0: 35, 1: 45, 2: 20 })) }, () => foot(r)),
		index: r.chance(0.08),
		notices: r.chance(0.3) ? r.int(1, 4) : r.chance(0.1) ? r.int(5, 9) : 0,
		verse: r.chance(0.12) ? r.int(1, 2) : 0,
		tables: r.chance(0.15) ? r.int(1, 2) : 0,
		talks: r.chance(0.15) ? r.int(1, 3) : 0,
		freeHeads: r.pick([0, 0.4, 0.8, 1]),
		blind: r.chance(0.35),
	};
}

/** A page's settings under a house: its own bylines take the place of the known ones. */
export const houseKnobs = (r: Random, k: Knobs): Knobs => ({
	...k,
	byline: 'none',
	otherBylines: r.chance(0.3) ? 0.25 : 0,
	dated: r.chance(0.5) ? k.dated : k.dated * 0.3,
	opener: r.chance(0.3)
		? r.pick([
				'本报综合消息',
				'据新华社北京5月2日电',
				'本报综合报道',
				'综合消息',
				'中新社上海2月3日电',
				'本报专电',
			])
		: k.opener,
	rubric: r.chance(0.4) ? 'own' : k.rubric,
	lostStops: r.chance(0.15) ? r.pick([0.08, 0.25]) : k.lostStops,
	layout: r.chance(0.9) ? 'blank lines' : k.layout,
});

const block = (text: string, role: Role, article: number, more: Partial<Printed> = {}): Printed => ({
	text,
	role,
	rank: 0,
	picture: false,
	article,
	paragraph: -1,
	cutBefore: false,
	...more,
});

/** Signs an article in the house's form. */
export function signAs(house: House, r: Random, a: DressedArticle): void {
	if (a.kind === 'continuation' || a.kind === 'fragment') return;
	if (a.kind === 'photo') {
		if (r.chance(0.5) && a.foot.length)
			a.foot = [
				block(
					`${r.chance(0.5) ? house.sign(r) : personName(r)}${r.chance(0.6) ? ' 摄' : ''}`,
					'credit',
					a.index,
				),
			];
		return;
	}
	// Long pieces are signed, whoever signs; what goes unsigned is short.
	if (house.at === 'none' || (!r.chance(house.share) && a.body.length < 7)) return;
	if (a.head.some((h) => h.role === 'byline') || a.foot.some((f) => f.role === 'credit')) return;
	const text = house.sign(r);
	if ([...text].length > 44) return;
	if (house.at === 'above' && a.head.length) a.head.push(block(text, 'byline', a.index));
	else if (house.at === 'below' && !a.late.length) a.foot.push(block(text, 'credit', a.index));
}

/** Real sub-heads seldom repeat the words of their section, and features are titled in images: some lines here say nothing of their text. */
export function renameHeads(
	house: House,
	r: Random,
	articles: readonly CleanArticle[],
	dressed: DressedArticle[],
): void {
	const free = house.freeHeads;
	const other = () =>
		r
			.pick(articles)
			.blocks.map((b) => b.text)
			.join('');
	for (const a of dressed) {
		const form = r.weighted({ plain: 40, quoted: 20, space: 15, comma: 10, colon: 10, asks: 5 });
		const line = (n: number, m: number): string => {
			const c = clause(r, other(), n, m) ?? r.pick(words().idioms);
			const d = r.pick(words().nouns);
			return {
				plain: c,
				quoted: `${c.slice(0, 2)}“${d}”${c.slice(2)}`,
				space: `${r.pick(words().idioms)} ${c}`,
				comma: `${c}，${r.pick(words().idioms)}`,
				colon: `${d}：${c}`,
				asks: `${c}？`,
			}[form];
		};
		for (const b of a.body) if (b.role === 'subhead' && r.chance(free)) b.text = line(4, 10);
		for (const h of a.head) if (h.role === 'title' && r.chance(free * 0.25)) h.text = line(5, 13);
	}
}

const empty = (index: number, id: string): DressedArticle => ({
	index,
	id,
	kind: 'article',
	head: [],
	body: [],
	foot: [],
	authors: [],
	continuedFrom: null,
	incomplete: null,
	late: [],
	layout: 'whole',
});

/** Notices, verse, tables, questions and answers: texts that are no news stories. */
export function specials(
	house: House,
	r: Random,
	articles: readonly CleanArticle[],
	from: number,
): DressedArticle[] {
	const out: DressedArticle[] = [];
	const add = (title: string, id: string) => {
		const a = empty(from + out.length, `${id}-${from + out.length}`);
		a.head.push(block(title, 'title', a.index, { rank: 1 }));
		out.push(a);
		let n = 0;
		return {
			a,
			say: (text: string, more: Partial<Printed> = {}) =>
				a.body.push(block(text, 'body', a.index, { paragraph: n++, ...more })),
		};
	};
	const prose = (min: number) => {
		const c = r.pick(articles);
		return c.blocks
			.filter((b) => !b.subhead && b.text.length >= min)
			.slice(0, r.int(1, 2))
			.map((b) => b.text);
	};
	const date = () =>
		r.chance(0.6)
			? `${r.int(1985, 2025)}年${r.int(1, 12)}月${r.int(1, 28)}日`
			: `二〇${r.pick([...'一二'])}${r.pick([...'一二三四五六七'])}年${r.pick([...'一二三四五六七八九'])}月${r.pick(['三', '十一', '二十'])}日`;
	for (let k = 0; k < house.notices; k++) {
		const title = r.chance(0.65)
			? `${r.chance(0.6) ? org(r) : r.chance(0.5) ? noun(r) : ''}${r.pick(['公告', '启事', '声明', '公示', '更正', '通知', '招标公告', '招聘启事', '遗失声明', '致歉', '预告', '征稿启事', '注销公告'])}`
			: (r.pick(articles).title.split(/\s/u)[0] ?? '启事');
		const { say } = add(title, 'notice');
		if (r.chance(0.15)) say(`${r.chance(0.5) ? personName(r) : org(r)}：`, { whole: true });
		const texts = prose(20);
		if (r.chance(0.25)) {
			// Item after item, one line each.
			const n = r.int(2, 5);
			const items = Array.from(
				{ length: n },
				() =>
					`${r.chance(0.5) ? org(r) : personName(r)}${r.pick(['遗失', '不慎丢失', '申请', '经办', '的'])}${noun(r)}${r.chance(0.5) ? `，编号${r.int(10000, 999999)}` : ''}${r.chance(0.7) ? '，声明作废' : ''}${r.chance(0.75) ? '。' : ''}`,
			);
			if (r.chance(0.4)) say(items.join('\n'), { whole: true });
			else for (const i of items) say(i, { whole: true });
		} else for (const t of texts) say(t.slice(0, 400));
		const tails: (() => string)[] = [
			() =>
				`${r.pick(['联系电话', '电话', '咨询电话', '热线'])}：${r.int(100, 999)}—${r.int(1000000, 9999999)}`,
			() =>
				`${r.pick(['联系人', '经办人'])}：${personName(r)}${r.chance(0.5) ? ` ${r.int(13000000, 18999999)}XXX` : ''}`,
			() =>
				`${r.pick(['地址', '联系地址', '报名地点'])}：${placeName(r)}${noun(r)}路${r.int(1, 300)}号${r.chance(0.5) ? ` ${r.pick(['电话', '邮编'])}：${r.int(100000, 9999999)}` : ''}`,
			() =>
				`${r.pick(['时间', '报名时间', '公示期'])}：${r.int(1, 12)}月${r.int(1, 28)}日至${r.int(1, 12)}月${r.int(1, 28)}日`,
		];
		for (const t of r.shuffle(tails).slice(0, r.pick([0, 0, 1, 1, 2]))) say(t(), { whole: true });
		const sign = r.pick(['none', 'both', 'both', 'org', 'date', 'one line', 'lines']);
		if (sign === 'both') {
			say(org(r), { whole: true });
			say(date(), { whole: true });
		} else if (sign === 'org') say(org(r), { whole: true });
		else if (sign === 'date') say(date(), { whole: true });
		else if (sign === 'one line') say(`${org(r)} ${date()}`, { whole: true });
		else if (sign === 'lines') say(`${org(r)}\n${date()}`, { whole: true });
	}
	for (let k = 0; k < house.verse; k++) {
		const c = r.pick(articles);
		const text = c.blocks.map((b) => b.text).join('');
		const { a, say } = add(
			`${clause(r, text, 3, 9) ?? noun(r)}${r.pick(['', '', '（组诗）', '（外一首）'])}`,
			'verse',
		);
		const heads = r.chance(0.4);
		for (let v = 0; v < r.int(2, 6); v++) {
			if (heads && v > 0 && r.chance(0.5))
				a.body.push(block(clause(r, text, 2, 6) ?? noun(r), 'subhead', a.index, { rank: 3 }));
			const lines = Array.from(
				{ length: r.int(2, 6) },
				() => (clause(r, text, 4, 12) ?? noun(r)) + (r.chance(0.2) ? '，' : ''),
			);
			if (r.chance(0.3)) lines[lines.length - 1] += '。';
			say(lines.join('\n'), { whole: true });
		}
	}
	for (let k = 0; k < house.tables; k++) {
		const host =
			out.length && r.chance(0.4)
				? null
				: add(
						`${noun(r)}${r.pick(['一览', '积分榜', '价格表', '统计表', '排行'])}${r.chance(0.4) ? `（${r.int(1, 30)}）` : ''}`,
						'table',
					);
		const a = host?.a ?? (out.at(-1) as DressedArticle);
		const n = r.int(2, 6);
		const row = (f: () => string) => `| ${Array.from({ length: n }, f).join(' | ')} |`;
		const table = [
			row(() => noun(r)),
			row(() => '---').replaceAll(' ', r.chance(0.5) ? '' : ' '),
			...Array.from({ length: r.int(2, 9) }, () =>
				row(() => (r.chance(0.3) ? noun(r) : String(r.int(1, 9999) / 100))),
			),
		].join('\n');
		const say = (t: string) =>
			a.body.push(block(t, 'body', a.index, { paragraph: 90 + a.body.length, whole: true }));
		if (host && r.chance(0.3)) say(`单位：${noun(r)}`);
		say(table);
		if (r.chance(0.3))
			say(`${r.pick(['数据来源', '制表', '来源', '注'])}：${r.chance(0.5) ? org(r) : personName(r)}`);
		if (r.chance(0.3)) for (const t of prose(30).slice(0, 1)) say(t);
	}
	for (let k = 0; k < house.talks; k++) {
		const c = r.pick(articles);
		const { say } = add(c.title.split(/\s/u)[0] ?? c.title, 'talk');
		const [q, w] = r.pick([
			['问：', '答：'],
			['问：', '答：'],
			['记者：', `${personName(r)}：`],
			[`读者${personName(r)}：`, `${r.pick(['编辑', '专家', '律师', '记者核实'])}：`],
			['Q：', 'A：'],
		]) as [string, string];
		const texts = c.blocks.filter((b) => !b.subhead).map((b) => b.text);
		for (const t of texts.slice(0, r.int(1, 4))) {
			const ask = clause(r, t, 6, 18) ?? noun(r);
			say(`${q}${ask}${r.pick(['吗？', '怎么办？', '，是真的吗？', '？'])}`, { whole: true });
			say(w + t);
		}
	}
	return out;
}

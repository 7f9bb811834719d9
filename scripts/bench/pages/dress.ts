/** A clean article → what is printed of it: headline lines, byline, marks, blocks. */
import type { Role } from '../../roles/roles.ts';
import type { CleanArticle } from './articles.ts';
import { bylineStyle, type Knobs } from './knobs.ts';
import { opensWithDateline } from '../../forms/dateline.ts';
import type { Random } from './random.ts';
import { bodyName, clause, officeName, personName, placeName, words } from './words.ts';

/** A block as it will be printed, and what it truly is. */
export interface Printed {
	text: string;
	role: Role;
	/** 0 for none; the rank of the headline before the page's style is applied. */
	rank: number;
	/** Blank lines above are those of a removed picture. */
	picture: boolean;
	/** Of the article it belongs to, or null. */
	article: number | null;
	/** Paragraph number within the article; pieces of one paragraph share it. -1 for the rest. */
	paragraph: number;
	/** Printed after a cut inside a sentence. */
	cutBefore: boolean;
	/** Is never cut: a line of a notice, a stanza, a table. */
	whole?: boolean;
}

export interface DressedArticle {
	index: number;
	id: string;
	kind: 'article' | 'photo' | 'continuation' | 'fragment';
	head: Printed[];
	body: Printed[];
	foot: Printed[];
	/** Names as written in the byline, spaces removed. */
	authors: { name: string; role: string | null }[];
	continuedFrom: string | null;
	incomplete: 'start' | 'end' | null;
	/** The title stands behind the article. */
	late: Printed[];
	layout: 'whole' | 'scattered' | 'rotated' | 'beheaded';
}

const block = (text: string, role: Role, article: number | null, more: Partial<Printed> = {}): Printed => ({
	text,
	role,
	rank: 0,
	picture: false,
	article,
	paragraph: -1,
	cutBefore: false,
	...more,
});

const sentence = /[^。！？]+[。！？]+[”’」）]*/gu;

export function dress(r: Random, clean: CleanArticle, index: number, knobs: Knobs): DressedArticle {
	const photo = r.chance(knobs.photos) && clean.blocks.some((b) => b.text.length >= 45);
	const authors: DressedArticle['authors'] = [];
	const out: DressedArticle = {
		index,
		id: clean.id,
		kind: photo ? 'photo' : 'article',
		head: [],
		body: [],
		foot: [],
		authors,
		continuedFrom: null,
		incomplete: null,
		late: [],
		layout: 'whole',
	};
	const first = clean.blocks[0]?.text ?? '';
	if (photo) return photoStory(r, clean, out, knobs);
	out.head.push(...headline(r, clean, index, knobs));
	const dated = r.chance(knobs.dated);
	if (r.chance(knobs.continuations)) {
		out.continuedFrom = r.pick(['A1', 'A1', '1', 'A01', '01']);
		out.kind = 'continuation';
	}
	const usual = r.chance(knobs.otherBylines) ? bylineStyle(r, knobs.kind) : knobs.byline;
	// What is printed with a dateline or a byline of its own keeps it.
	const own = opensWithDateline(first) || (clean.sign !== undefined && clean.sign.length > 0);
	const byline = out.continuedFrom || own ? 'none' : usual;
	let paragraphs = withSubheads(r, clean, knobs);
	if (knobs.kind === 'comments') paragraphs = paragraphs.filter((p) => !p.subhead).slice(0, r.int(2, 5));
	if (knobs.kind === 'briefs') paragraphs = paragraphs.filter((p) => !p.subhead).slice(0, r.int(1, 2));
	if (out.continuedFrom && paragraphs.length > 2 && r.chance(0.5)) paragraphs = paragraphs.slice(1);
	if (paragraphs[0]?.subhead) paragraphs = paragraphs.slice(1);
	let number = 0;
	for (const p of paragraphs)
		out.body.push(
			p.subhead
				? block(p.text, 'subhead', index, { rank: 3 })
				: block(p.text, 'body', index, { paragraph: number++ }),
		);
	const opening = out.body[0];
	if (knobs.kind === 'comments' && !out.continuedFrom && opening?.role === 'body' && r.chance(0.2))
		out.body.unshift(
			block(r.pick(['编辑同志：', '记者同志：', '尊敬的编辑：', '编辑：']), 'body', index, {
				paragraph: number++,
			}),
		);
	if (out.continuedFrom && opening) {
		const page = out.continuedFrom === '1' && r.chance(0.5) ? '第一' : out.continuedFrom;
		const mark = `${r.chance(0.1) ? '[' : '（'}${r.chance(0.9) ? '上接' : '紧接'}${page === '1' ? '第1' : page}版）`;
		if (r.chance(0.35)) out.body.unshift(block(mark, 'mark', index));
		else opening.text = mark + opening.text;
	} else if (opening && !own) openText(r, opening, dated, { ...knobs, byline }, authors, first);
	signatures(r, out, byline, knobs);
	for (const { text, at } of clean.sign ?? [])
		if (at === 'above') out.head.push(block(text, 'byline', index));
		else if (at === 'below') out.foot.push(block(text, 'credit', index));
		else out.body.push(block(text, 'body', index, { paragraph: number++, whole: true }));
	if (r.chance(knobs.jumps)) {
		const last = out.body.findLast((b) => b.role === 'body');
		const mark = `（下转${r.pick(['A2', 'A3', '第二', '4', 'A02'])}版）`;
		if (last && r.chance(0.8)) last.text += mark;
		else if (last) out.body.push(block(mark, 'mark', index));
	}
	if (r.chance(knobs.missingTitle) && (byline === 'above' || dated || out.continuedFrom)) {
		out.head = out.head.filter((h) => h.role === 'byline');
	} else if (r.chance(knobs.lateTitle) && (byline === 'above' || dated) && !out.continuedFrom) {
		out.late = out.head.filter((h) => h.role === 'title').map((h) => ({ ...h, role: 'late-title' }));
		out.head = out.head.filter((h) => h.role === 'byline');
	}
	return out;
}

function photoStory(r: Random, clean: CleanArticle, out: DressedArticle, knobs: Knobs): DressedArticle {
	const long =
		clean.blocks.filter((b) => b.text.length >= 45).sort((a, b) => a.text.length - b.text.length)[0]?.text ??
		'';
	let text = '';
	for (const s of long.match(sentence) ?? []) if (text.length < 60 || text.length + s.length < 150) text += s;
	const when = r.pick(['日前，', '近日，', '昨日，', '连日来，', '']);
	text = when + text;
	if (r.chance(0.5))
		text += `图为${clause(r, text, 4, 12) ?? '活动现场'}${r.pick(['现场。', '。', '的场景。', '一角。'])}`;
	// Pictures are often titled in four or five characters.
	const title = r.chance(0.4)
		? (clause(r, text, 4, 8) ?? r.pick(words().idioms))
		: (clean.title.split(' ')[0] ?? clean.title);
	out.head.push(block(title, 'title', out.index, { rank: 1, picture: r.chance(0.75) }));
	out.body.push(block(text, 'photo', out.index, { paragraph: 0 }));
	const names = people(r, 1, 3);
	const role = r.pick(['通讯员', '融媒体记者', '记者', '本报记者', '摄影']);
	const style = r.weighted({ line: 55, lines: 10, shot: 20, bracket: 15 });
	if (style === 'bracket')
		out.foot.push(
			block(
				`（${r.pick([role, '本报记者', '记者', '通讯员'])} ${spaced(r, names.slice(0, 1), knobs).join('')} ${r.pick(['摄', '摄', '航拍', '摄影报道'])}）`,
				'credit',
				out.index,
			),
		);
	else if (style === 'shot')
		out.foot.push(
			block(
				`${r.chance(0.5) ? `${knobs.bylineMark}${role} ` : ''}${spaced(r, names.slice(0, 1), knobs).join('')} ${r.pick(['摄', '文/图', '摄影报道'])}`,
				'credit',
				out.index,
			),
		);
	else if (style === 'lines') {
		const more = people(r, 1, 2);
		out.foot.push(
			block(`${knobs.bylineMark}${role} ${names.join(' ')}  \n通讯员 ${more.join(' ')}`, 'credit', out.index),
		);
	} else
		out.foot.push(
			block(`${knobs.bylineMark}${role} ${spaced(r, names, knobs).join(' ')}`, 'credit', out.index),
		);
	return out;
}

const people = (r: Random, a: number, b: number) => Array.from({ length: r.int(a, b) }, () => personName(r));
const spaced = (r: Random, names: string[], knobs: Knobs) =>
	names.map((n) => ([...n].length === 2 && r.chance(knobs.letterSpaced) ? [...n].join(' ') : n));

/** One to three lines above the text; a deck is split off the title's own halves or invented around it. */
function headline(r: Random, clean: CleanArticle, index: number, knobs: Knobs): Printed[] {
	const title = (text: string) => block(text, 'title', index, { rank: 1 });
	const { deck } = clean;
	if (deck && (deck.kicker || deck.subtitle) && r.chance(0.85))
		return [
			...(deck.kicker ? [block(deck.kicker, 'kicker', index, { rank: 2 })] : []),
			title(deck.title),
			...(deck.subtitle ? [block(deck.subtitle, 'subtitle', index, { rank: 2 })] : []),
		];
	const halves = clean.title.split(/\s+/u);
	if (halves.length >= 2 && r.chance(knobs.deck + 0.15)) {
		const at = halves.length > 2 ? r.int(1, halves.length - 1) : 1;
		const [a, b] = [halves.slice(0, at).join(' '), halves.slice(at).join(' ')];
		if (a.length >= 4 && b.length >= 4)
			return r.chance(0.5)
				? [block(a, 'kicker', index, { rank: 2 }), title(b)]
				: [title(a), block(b, 'subtitle', index, { rank: 2 })];
	}
	if (!r.chance(knobs.deck)) return [title(clean.title)];
	const text = clean.blocks.map((b) => b.text).join('');
	switch (r.weighted({ place: 26, dash: 18, slogan: 23, question: 6, fromTo: 4, below: 23 })) {
		case 'place':
			return [
				block(`${placeName(r)}${r.pick(['：', '：', '：', '：', '：', '：', '：', ''])}`, 'kicker', index, {
					rank: 2,
				}),
				title(clean.title),
			];
		case 'dash':
			return [
				block(`${clause(r, text, 5, 14) ?? placeName(r)}——`, 'kicker', index, { rank: 2 }),
				title(clean.title),
			];
		case 'question':
			return [
				block(
					`${clause(r, text, 5, 12) ?? placeName(r)}，${r.pick(['怎么办', '难在哪', '路在何方', '如何破题'])}？`,
					'kicker',
					index,
					{
						rank: 2,
					},
				),
				title(clean.title),
			];
		case 'fromTo':
			return [
				block(`从“${r.pick(words().nouns)}”到“${r.pick(words().nouns)}”`, 'kicker', index, { rank: 2 }),
				title(clean.title),
			];
		case 'slogan': {
			const [a, b] = r.chance(0.5)
				? [r.pick(words().idioms), r.pick(words().idioms)]
				: [r.pick(slogans) + (r.chance(0.5) ? ` ${r.pick(slogans)}` : ''), r.pick(slogans)];
			return r.chance(0.5)
				? [block(`${a} ${b}`, 'kicker', index, { rank: 2 }), title(clean.title)]
				: [title(`${a} ${b}`), block(clean.title, 'subtitle', index, { rank: 2 })];
		}
		default: {
			const tail = clause(r, text, 6, 16);
			return tail
				? [
						title(clean.title),
						block(
							r.chance(0.6)
								? `——${placeName(r)}${tail}${r.pick(['纪实', '侧记', '综述', '综述之三', ''])}`
								: tail,
							'subtitle',
							index,
							{ rank: 2 },
						),
					]
				: [title(clean.title)];
		}
	}
}

const slogans =
	'抓项目 促发展 强产业 惠民生 保增长 转作风 提效能 争一流 鼓干劲 补短板 扬优势 守底线 拼经济 优环境 解难题 办实事 开新局 创佳绩 凝聚发展合力 夯实安全根基 锚定全年目标 跑出项目加速度 冲刺四季度 打赢攻坚战'.split(
		' ',
	);

const numerals = '一二三四五六七八';

/** Sub-heads of one article are made alike; some are not. */
function withSubheads(r: Random, clean: CleanArticle, knobs: Knobs): CleanArticle['blocks'] {
	const own = clean.blocks.some((b) => b.subhead);
	const texts = clean.blocks.filter((b) => !b.subhead);
	if (own) return r.chance(0.8) ? clean.blocks : texts;
	if (texts.length < 4 || !r.chance(knobs.subheads)) return texts;
	const every = r.int(2, 4);
	const style = r.weighted({
		comma: 20,
		space: 22,
		plain: 32,
		dash: 5,
		number: 8,
		quoted: 6,
		colon: 9,
		long: 20,
	});
	const size = r.int(5, 9);
	const out: CleanArticle['blocks'] = [];
	let n = 0;
	texts.forEach((t, i) => {
		if (i % every === (every > 2 ? 2 : 1) % every && i > 0 && texts.length - i >= 1 && n < 6) {
			const section = texts
				.slice(i, i + every)
				.map((x) => x.text)
				.join('');
			const tail = clause(r, section, size, size) ?? clause(r, section, 4, 11);
			if (tail) {
				const idiom = r.pick(words().idioms);
				const forms = {
					comma: `${idiom}，${tail}`,
					space: `${idiom} ${tail}`,
					plain: tail,
					dash: `${idiom}—— ${tail}`,
					number: `${numerals[n] ?? ''}、${tail}`,
					colon: `${idiom}：${tail}`,
					long: [tail, clause(r, section, 5, 12), clause(r, section, 6, 12)]
						.filter((c, k, all) => c && all.indexOf(c) === k)
						.join('，'),
					quoted: `${idiom}，${tail.slice(0, 2)}“${tail.slice(2)}”`,
				};
				out.push({ subhead: true, text: forms[style] });
				n++;
			}
		}
		out.push(t);
	});
	return out;
}

function openText(
	r: Random,
	opening: Printed,
	dated: boolean,
	{ byline, opener, house }: Knobs,
	authors: DressedArticle['authors'],
	first: string,
): void {
	const when =
		first && !/^(?:\d|日前|近日|今天|昨|在|“)/u.test(first) && r.chance(0.4)
			? r.pick(['日前，', '近日，', '昨日，', ''])
			: '';
	if (byline === 'embedded') {
		const [a, b] = [people(r, 1, 2), people(r, 0, 2)];
		for (const name of a) authors.push({ name, role: '记者' });
		for (const name of b) authors.push({ name, role: '通讯员' });
		const inner = `${house ? `${house}记者` : r.pick(['记者', '本报记者', '首席记者', '见习记者'])} ${a.join(' ')}${b.length ? ` 通讯员 ${b.join(' ')}` : ''}`;
		opening.text = `${opener}（${inner}）${when}${opening.text}`;
	} else if (byline === 'agency')
		opening.text = `新华社${r.pick(words().places)}${r.int(1, 12)}月${r.int(1, 28)}日电${r.chance(0.7) ? `（记者 ${people(r, 1, 3).join('、')}）` : ' '}${opening.text}`;
	else if (dated)
		opening.text = `${opener}${opener !== '本报讯' || r.chance(0.9) ? ' ' : r.pick(['', '　'])}${when}${opening.text}`;
	else if (when) opening.text = when + opening.text;
}

const roleNames = {
	通讯员: 45,
	融媒体记者: 15,
	记者: 14,
	本报记者: 12,
	全媒体记者: 6,
	特约记者: 3,
	首席记者: 2,
	见习记者: 3,
};

function signatures(r: Random, out: DressedArticle, byline: Knobs['byline'], knobs: Knobs): void {
	const { index } = out;
	const role = (n = 0) =>
		n
			? '通讯员'
			: knobs.house
				? `${knobs.house}${r.pick(['记者', '记者', '全媒体记者', '首席记者'])}`
				: r.weighted(roleNames);
	const one = (mark: string) => {
		const names = r.chance(0.07) ? [officeName(r)] : people(r, 1, r.chance(0.15) ? 4 : 2);
		if (r.chance(0.03))
			return `${bodyName(r)}${r.chance(0.5) ? ` ${spaced(r, people(r, 1, 1), { ...knobs, letterSpaced: 1 }).join('')}` : ''}`;
		const printed = r.chance(0.05) ? [...'通讯员'].join(' ') : role();
		return `${mark}${printed} ${spaced(r, names, knobs).join(' ')}${r.chance(0.12) ? ` 通讯员 ${people(r, 1, 2).join(' ')}` : ''}`;
	};
	if (byline === 'above') out.head.push(block(one(knobs.bylineMark), 'byline', index));
	else if (byline === 'own line') out.head.push(block(one(''), 'byline', index));
	else if (byline === 'roles on lines') {
		out.head.push(
			block(
				`${knobs.bylineMark}${role(1)} ${people(r, 1, 2).join(' ')}${r.chance(0.5) ? '  ' : ''}\n${r.pick(['融媒体记者', '记者', '本报记者'])} ${people(r, 1, 2).join(' ')}${r.chance(0.15) ? `  \n${personName(r)}` : ''}`,
				'byline',
				index,
			),
		);
	} else if (byline === 'names at end')
		out.foot.push(
			block(spaced(r, people(r, 1, 3), knobs).join(' '), 'credit', index, { rank: r.chance(0.2) ? -1 : 0 }),
		);
	else if (byline === 'signed') {
		const last = out.body.findLast((b) => b.role === 'body');
		const sign = `（${spaced(r, people(r, 1, 2), knobs).join(' ')}）`;
		if (last && r.chance(0.85)) last.text += sign;
		else out.foot.push(block(sign, 'credit', index));
	} else if (byline === 'credit at end')
		out.foot.push(block(one(r.chance(0.5) ? knobs.bylineMark : ''), 'credit', index));
}

/** Headlines: one to three lines. */
import type { CleanArticle } from '../articles.ts';
import type { Knobs } from '../knobs.ts';
import { block, type Printed } from '../printed.ts';
import type { Random } from '../random.ts';
import { clause, placeName, words } from '../words.ts';

const slogans =
	'抓项目 促发展 强产业 惠民生 保增长 转作风 提效能 争一流 鼓干劲 补短板 扬优势 守底线 拼经济 优环境 解难题 办实事 开新局 创佳绩 凝聚发展合力 夯实安全根基 锚定全年目标 跑出项目加速度 冲刺四季度 打赢攻坚战'.split(
		' ',
	);

/** One to three lines above the text; a deck is split off the title's own halves or invented around it. */
export function headline(r: Random, clean: CleanArticle, index: number, knobs: Knobs): Printed[] {
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

/** Running heads and imprints as most papers print them, and lines printed twice. */
import type { Knobs } from './knobs.ts';
import { plain, type Printed } from './printed.ts';
import type { Random } from './random.ts';
import { words } from './words.ts';

export function withFurniture(r: Random, printed: Printed[], knobs: Knobs): Printed[] {
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
export function repeat(r: Random, printed: Printed[], knobs: Knobs): { copies: number[]; at: number[] } {
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

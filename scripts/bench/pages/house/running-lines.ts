/** Lines at the head and the foot of a page. */
import type { Random } from '../random.ts';
import { personName } from '../words.ts';
import { han, noun, paper } from './invented.ts';

export function head(r: Random): string {
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
export const foot = (r: Random): string =>
	r.chance(0.4)
		? `${r.chance(0.5) ? '本版' : ''}${noun(r)}${r.pick(notes)}${r.chance(0.4) ? `${r.pick([' ', '，', ','])}${noun(r)}${r.pick(notes)}` : ''}`
		: r.chance(0.4)
			? `${r.pick(['本版', '本报', ''])}${r.pick(['投稿', '来稿', '热线', '电话', '地址', '邮箱', '咨询', '广告'])}${r.pick(['：', ' ', ':'])}${r.int(100, 999)}-${r.int(1000000, 9999999)}${r.chance(0.3) ? `${r.pick(['X', 'XX'])}` : ''}`
			: head(r);

/** A table, of its own or below the text before it. */
import { block, type DressedArticle } from '../printed.ts';
import { personName } from '../words.ts';
import { noun, org } from './invented.ts';
import type { Desk } from './desk.ts';

export function addTable({ r, out, add, prose }: Desk): void {
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

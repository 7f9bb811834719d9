/** Tables as plain rows, a block each: results, standings, prices, programmes. */
import type { Random } from '../random.ts';
import { clause, personName, words } from '../words.ts';
import { noun, org } from './invented.ts';
import type { Desk } from './desk.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const pair = (r: Random): string => `${r.pick(words().places)}${noun(r)}`;

/** One form of row for all rows of a table. */
function rowMaker(r0: Random, text: string): { head: string | null; row: (r: Random, k: number) => string } {
	const unit = r0.pick(['球', '分', '元', '票', '吨', '人']);
	const columns = r0.int(2, 5);
	const sign = r0.pick(['：', ':', '比', '—']);
	const form = r0.pick(['match', 'rank', 'count', 'hours', 'draw', 'price'] as const);
	const rows: Record<typeof form, (r: Random, k: number) => string> = {
		match: (r) => `${pair(r)} ${r.int(0, 99)}${sign}${r.int(0, 99)} ${pair(r)}`,
		rank: (r, k) => `${k + 1} ${pair(r)} ${Array.from({ length: columns }, () => r.int(0, 60)).join(' ')}`,
		count: (r) => `${r.int(1, 40)}${unit} ${personName(r)}（${pair(r)}）`,
		hours: (r) =>
			`${two(r.int(0, 23))}${r.pick([':', '：'])}${two(r.int(0, 59))} ${noun(r)} ${clause(r, text, 4, 14) ?? noun(r)}`,
		draw: (r) =>
			`${noun(r)}第${r.int(10000, 2030000)}期：${Array.from({ length: columns + 2 }, () => r.int(0, 35)).join(' ')}`,
		price: (r) => `${noun(r)}${r.pick([' ', '：', '…… '])}${r.int(1, 9999) / 100}${r.pick(['', unit])}`,
	};
	const head =
		form === 'rank' ? ['名次', ...Array.from({ length: columns + 1 }, () => noun(r0))].join(' ') : null;
	return { head: head !== null && r0.chance(0.7) ? head : null, row: rows[form] };
}

export function addRows({ r, articles, add }: Desk): void {
	const text = r
		.pick(articles)
		.blocks.map((b) => b.text)
		.join('');
	const title = `${r.chance(0.6) ? noun(r) : ''}${r.pick(['战报', '积分榜', '射手榜', '赛程', '开奖', '节目预告', '行情', '价格', '名单', '排行榜', noun(r)])}`;
	const { say } = add(`${title}${r.chance(0.15) ? `（前${r.int(3, 9)}名）` : ''}`, 'rows');
	const { head, row } = rowMaker(r, text);
	const rows = Array.from({ length: r.int(3, 9) }, (_, k) => row(r, k));
	for (const line of head === null ? rows : [head, ...rows]) say(line, { whole: true });
	if (r.chance(0.15))
		say(`${r.pick(['以上', '注：'])}${noun(r)}${r.pick(['以公告为准', '仅供参考', `由${org(r)}提供`])}`, {
			whole: true,
		});
}

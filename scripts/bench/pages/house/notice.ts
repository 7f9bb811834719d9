/** A notice: its title, its text or items, how to reach who issued it, its issuer and day. */
import type { Random } from '../random.ts';
import { personName, placeName } from '../words.ts';
import { noun, org } from './invented.ts';
import type { Desk } from './desk.ts';

const date = (r: Random): string =>
	r.chance(0.6)
		? `${r.int(1985, 2025)}年${r.int(1, 12)}月${r.int(1, 28)}日`
		: `二〇${r.pick([...'一二'])}${r.pick([...'一二三四五六七'])}年${r.pick([...'一二三四五六七八九'])}月${r.pick(['三', '十一', '二十'])}日`;

export function addNotice({ r, articles, add, prose }: Desk): void {
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
	} else if (r.chance(0.12)) {
		// An event: what, who, when, where, a line each.
		for (const label of r.shuffle(['主题', '内容', '主讲', '对象', '名额', '票价']).slice(0, r.int(1, 3)))
			say(`${label}：${r.pick([noun, org, personName])(r)}${r.chance(0.5) ? noun(r) : ''}`, { whole: true });
	} else if (r.chance(0.08))
		// Before the forties notices were set without any sign.
		for (const t of texts) say(t.slice(0, 150).replace(/[，。、；：！？]/gu, ''), { whole: true });
	else for (const t of texts) say(t.slice(0, 400));
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
		say(date(r), { whole: true });
	} else if (sign === 'org') say(org(r), { whole: true });
	else if (sign === 'date') say(date(r), { whole: true });
	else if (sign === 'one line') say(`${org(r)} ${date(r)}`, { whole: true });
	else if (sign === 'lines') say(`${org(r)}\n${date(r)}`, { whole: true });
}

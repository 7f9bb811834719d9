/** Questions and answers. */
import { clause, personName } from '../words.ts';
import { noun } from './invented.ts';
import type { Desk } from './desk.ts';

export function addTalk({ r, articles, add }: Desk): void {
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

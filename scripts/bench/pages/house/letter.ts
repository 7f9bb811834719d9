/** Letters to the paper: whom they address, what they say, who signs from where. */
import { block } from '../printed.ts';
import type { Random } from '../random.ts';
import { clause, personName, placeName } from '../words.ts';
import { noun, org, paper } from './invented.ts';
import type { Desk } from './desk.ts';

const address = (r: Random): string =>
	`${r.weighted({ '': 55, 尊敬的: 15, paper: 15, noun: 15 }).replace('paper', paper(r)).replace('noun', noun(r))}${r.pick(['编辑同志', '编辑', '编辑部', '主编', '记者同志', '同志'])}：`;

/** Where from and who, in one form for all letters of a page. */
function signature(r0: Random): (r: Random) => string {
	const [open, close] = r0.pick(['', '', '', '（）', '——']).padEnd(2).split('') as [string, string];
	const between = r0.pick([' ', ' ', '　', '']);
	const from = r0.pick([placeName, org, () => '', (r: Random) => `${noun(r)}${r.pick(['读者', '职工'])}`]);
	const behind = r0.chance(0.15);
	return (r) => {
		// Bodies write letters too, and people together.
		if (r.chance(0.15)) return `${open}${org(r)}${close}`.trim();
		const who = r.chance(0.08) ? `${personName(r)}等${r.int(2, 30)}人` : personName(r);
		return (behind ? `${who}（${placeName(r)}）` : `${open}${from(r)}${between}${who}${close}`).trim();
	};
}

export function addLetters({ r, articles, add, prose }: Desk, count: number): void {
	const sign = signature(r);
	const [apart, above] = [r.chance(0.35), r.chance(0.2)];
	for (let k = 0; k < count; k++) {
		const said = r.pick(articles).blocks.map(({ text }) => text);
		const title = clause(r, said.join(''), 5, 14) ?? noun(r);
		const { a, say } = add(`${title}${r.pick(['', '', '？', '！'])}`, 'letter');
		if (above) a.head.push(block(sign(r), 'byline', a.index));
		const texts = prose(60);
		if (apart) say(address(r), { whole: true });
		texts.forEach((text, i) => say(i === 0 && !apart ? address(r) + text : text));
		if (!above) a.foot.push(block(sign(r), 'credit', a.index));
	}
}

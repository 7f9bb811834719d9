/** News of a sentence each under one short title, every one behind the same sign. */
import { clause, personName, words } from '../words.ts';
import { noun } from './invented.ts';
import type { Desk } from './desk.ts';

export function addItems({ r, articles, add }: Desk): void {
	const title = r.weighted({ known: 40, idiom: 20, noun: 40 });
	const { say } = add(
		{
			known: () => r.pick(['简讯', '短讯', '短波', '点滴', '集锦']),
			idiom: () => r.pick(words().idioms),
			noun: () => noun(r) + (r.chance(0.5) ? noun(r) : ''),
		}[title](),
		'items',
	);
	const sign = r.pick([...'△▲●◆■○◎☆★·']);
	const signed = r.chance(0.25);
	const count = r.int(3, 7);
	for (let k = 0; k < count; k++) {
		const text = r.pick(articles).blocks.find((b) => !b.subhead && b.text.length > 25)?.text ?? '';
		const sentence = /^[^。]{12,90}。/u.exec(text)?.[0] ?? `${clause(r, text, 8, 30) ?? noun(r)}。`;
		say(`${sign}${sentence}${signed ? `（${personName(r)}）` : ''}`, { whole: true });
	}
}

/** Notices, verse, tables, questions and answers, letters, news of a sentence: texts that are no news stories. */
import type { CleanArticle } from '../articles.ts';
import type { House } from '../house.ts';
import { block, type DressedArticle } from '../printed.ts';
import type { Random } from '../random.ts';
import type { Desk } from './desk.ts';
import { addItems } from './items.ts';
import { addLetters } from './letter.ts';
import { addNotice } from './notice.ts';
import { addRows } from './rows.ts';
import { addTable } from './table.ts';
import { addTalk } from './talk.ts';
import { addVerse } from './verse.ts';

const empty = (index: number, id: string): DressedArticle => ({
	index,
	id,
	kind: 'article',
	head: [],
	body: [],
	foot: [],
	authors: [],
	continuedFrom: null,
	incomplete: null,
	late: [],
	layout: 'whole',
});

export function specials(
	house: House,
	r: Random,
	articles: readonly CleanArticle[],
	from: number,
): DressedArticle[] {
	const out: DressedArticle[] = [];
	const desk: Desk = {
		r,
		articles,
		out,
		add(title, id) {
			const a = empty(from + out.length, `${id}-${from + out.length}`);
			a.head.push(block(title, 'title', a.index, { rank: 1 }));
			out.push(a);
			let n = 0;
			return {
				a,
				say: (text, more = {}) => void a.body.push(block(text, 'body', a.index, { paragraph: n++, ...more })),
			};
		},
		prose: (min) =>
			r
				.pick(articles)
				.blocks.filter((b) => !b.subhead && b.text.length >= min)
				.slice(0, r.int(1, 2))
				.map((b) => b.text),
	};
	for (let k = 0; k < house.notices; k++) addNotice(desk);
	for (let k = 0; k < house.verse; k++) addVerse(desk);
	for (let k = 0; k < house.tables; k++) addTable(desk);
	for (let k = 0; k < house.talks; k++) addTalk(desk);
	if (house.letters) addLetters(desk, house.letters);
	if (house.items) addItems(desk);
	for (let k = 0; k < house.rows; k++) addRows(desk);
	return out;
}

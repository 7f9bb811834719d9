import { expect, test } from 'vitest';
import { FAMILIES } from '../../scripts/bench/eval/families.ts';
import type { GeneratedPage } from '../../scripts/bench/pages/generated.ts';
import type { Role } from '../../scripts/roles/roles.ts';

/** A page of lines and their roles. */
const page = (rows: readonly [text: string, role: Role][], more: object = {}): GeneratedPage =>
	({
		source: { text: rows.map(([text]) => text).join('\n') },
		lines: new Map(rows.map(([, role], i) => [i + 1, { role, article: 0, order: 0, joined: false }])),
		articles: [],
		knobs: { lostStops: 0 },
		scanned: false,
		...more,
	}) as unknown as GeneratedPage;
const article = (id: string) => page([], { articles: [{ id }] });
const familiesOf = (one: GeneratedPage) => FAMILIES.filter(({ has }) => has(one)).map(({ name }) => name);

test.each<[string[], GeneratedPage]>([
	[
		[],
		page([
			['# 河堤加固', 'title'],
			['■记者 王小明', 'byline'],
			['正文。', 'body'],
		]),
	],
	[['byline wrapped'], page([['【记者 王小明】', 'byline']])],
	[
		['byline below'],
		page([
			['记者 王小明', 'credit'],
			['记者 李丽', 'credit'],
		]),
	],
	[
		['bare names'],
		page([
			['王小明', 'byline'],
			['李丽', 'byline0'],
		]),
	],
	[['notices'], article('notice-3#3')],
	[['verse'], article('verse-3#3')],
	[['tables'], article('table-3#3')],
	[['dialogue'], article('talk-3#3')],
	[
		['marks alike'],
		page([
			['## 河堤加固', 'title'],
			['## 昼夜施工', 'subhead'],
		]),
	],
	[
		[],
		page([
			['## 河堤加固', 'title'],
			['### 昼夜施工', 'subhead'],
		]),
	],
	[['bold marks'], page([['## **河堤加固**', 'title']])],
	[
		['running heads'],
		page([
			['江城日报', 'furniture'],
			['第三版', 'furniture'],
		]),
	],
	[['lost stops'], page([], { knobs: { lostStops: 0.25 } })],
	[['as OCR programs print'], page([], { scanned: true })],
])('%s', (names, one) => {
	expect(familiesOf(one)).toEqual(names);
});

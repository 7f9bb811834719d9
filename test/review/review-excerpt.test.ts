import { expect, test } from 'vitest';
import type { Item } from '../../src/archive/archive-types.ts';
import { excerpt, ownersOf } from '../../src/review/review-excerpt.ts';
import { anArticle } from '../an-article.ts';

const lines = ['# 甲题', '', '甲文一。', '', '栏题', '', '# 乙题', '', '乙文一，', '', '乙文二。'];
const item = (lines: [number, number][]): Item =>
	({ article: anArticle({ source: [{ page: 'p', lines, sha256: 'a'.repeat(64) }] }) }) as Item;
const owners = ownersOf({
	name: 'p',
	label: 'p',
	stem: 'p',
	sha256: '',
	items: [item([[1, 3]]), item([[7, 11]])],
	furniture: [{ line: 5, text: '栏题' }],
	duplicates: [],
	messages: [],
	evidence: [],
});
const shown = (named: number[], mentioned: number[]) =>
	excerpt(lines, named, mentioned, owners).map(({ line }) => line);

test('a line belongs to the article whose ranges hold it, furniture to none', () => {
	expect([1, 2, 3, 5, 7, 9, 11].map((line) => owners.get(line) ?? null)).toEqual([1, 1, 1, null, 2, 2, 2]);
});

test('a place alone is shown alone', () => {
	expect(shown([9], [])).toEqual([9]);
});

test('a line in question stands between its neighbours, what would change with it beside', () => {
	expect(excerpt(lines, [9], [9, 3], owners)).toMatchObject([
		{ line: 3, article: 1, named: false, gap: false },
		{ line: 7, article: 2, named: false, gap: true },
		{ line: 9, article: 2, named: true, gap: false },
		{ line: 11, article: 2, named: false, gap: false },
	]);
});

test('lines that the page does not have are not shown', () => {
	expect(shown([1], [2, 40])).toEqual([1, 3]);
});

test('of a long line both ends are shown', () => {
	const [only] = excerpt([`${'头'.repeat(60)}${'尾'.repeat(60)}`], [1], [], new Map());
	expect(only?.text).toMatch(/^头+……尾+$/u);
});

import { expect, test } from 'vitest';
import { CHANGES } from '../../scripts/bench/eval/changes.ts';
import type { GeneratedPage } from '../../scripts/bench/pages/generated.ts';

const made = (name: string, rows: readonly string[], signed: readonly number[] = []) => {
	const lines = new Map(
		signed.map((line) => [line, { role: 'byline' as const, article: 0, order: 0, joined: false }]),
	);
	const change = CHANGES.find((one) => one.name === name)!;
	return change.make(rows, { lines } as unknown as GeneratedPage);
};

test.each([
	[
		'every byline in one other frame',
		['河堤加固', '（记者 王小明）', '■本报记者 李丽'],
		[2, 3],
		['河堤加固', '〔记者 王小明〕', '〔本报记者 李丽〕'],
	],
	[
		'depths of marks turned round',
		['# 河堤加固', '## 昼夜施工', '正文。'],
		[],
		['## 河堤加固', '# 昼夜施工', '正文。'],
	],
	['marks of one depth as bold', ['## 河堤加固', '正文。'], [], ['**河堤加固**', '正文。']],
	[
		'pictures as blank lines',
		['河堤加固', '', '![](a.jpg)', '', '正文。'],
		[],
		['河堤加固', '', '', '', '正文。'],
	],
])('%s', (name, rows, signed, expected) => {
	expect(made(name, rows, signed)).toEqual(expected);
});

test('a page with nothing to change is left out', () => {
	for (const { name } of CHANGES) expect(made(name, ['河堤加固', '正文。'])).toBeNull();
	expect(made('marks of one depth as bold', ['# 河堤加固', '## 昼夜施工'])).toBeNull();
	expect(made('depths of marks turned round', ['# 河堤加固', '正文。'])).toBeNull();
});

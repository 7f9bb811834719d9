import { expect, test } from 'vitest';
import { findApart } from '../../src/search/apart.ts';
import { normalise } from '../../src/search/normalise.ts';

const rubric = '讀者來信';
const lines: Parameters<typeof findApart>[0] = [
	['p1', 3, rubric, '读者来信'],
	['p2', 9, '本版编辑：王小明\n版式：李四', normalise('本版编辑：王小明\n版式：李四')],
];

test('what stands in a line of no article is found with its page and line, in either script', () => {
	expect(findApart(lines, normalise('读者来信'))).toEqual([{ stem: 'p1', line: 3, words: rubric }]);
});
test('lines that stand together are one text', () => {
	expect(findApart(lines, normalise('王小明版式'))).toEqual([
		{ stem: 'p2', line: 9, words: '本版编辑：王小明 版式：李四' },
	]);
});
test('what stands nowhere is not found, and nothing asked finds nothing', () => {
	expect(findApart(lines, normalise('读者来函'))).toEqual([]);
	expect(findApart(lines, '')).toEqual([]);
});

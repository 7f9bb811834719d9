import { expect, test } from 'vitest';
import { perList } from '../../src/archive/per-list.ts';

test('a list is asked once, another with the same rows for itself', () => {
	const asked: number[][] = [];
	const sum = perList((rows: readonly number[]) => {
		asked.push([...rows]);
		return rows.reduce((a, b) => a + b, 0);
	});
	const [list, twin] = [
		[1, 2],
		[1, 2],
	];
	expect([sum(list), sum(list), sum(twin), sum([])]).toEqual([3, 3, 3, 0]);
	expect(asked).toEqual([[1, 2], [1, 2], []]);
});

/** People's decisions about the cut, on a real run of the segmentation. */
import { describe, expect, test } from 'vitest';
import type { Permalinks } from '../../src/schema/schema.ts';
import { cutAsDecided } from '../../scripts/convert/cut-as-decided.ts';
import { convertPage } from '../../scripts/convert/convert-page.ts';
import { vocabulary } from '../facts/vocabulary.ts';
import { weights } from '../frozen.ts';
import { aPage, read } from '../decide/a-page.ts';

/** Articles as lists of their lines. */
function cut(corrections: object[]) {
	const { page, corrections: list } = read(corrections);
	const segmented = cutAsDecided(page, list, weights)?.segmented;
	const faults = page.file.messages.filter(({ fatal }) => fatal).map(({ reason }) => reason);
	const articles = segmented?.drafts.map(({ parts }) =>
		parts.flatMap(({ pieces }) => pieces.map(({ line }) => line)),
	);
	return { articles: articles?.map((lines) => [...new Set(lines)]), segmented, faults };
}

test('without decisions the page is cut in two', () => {
	expect(cut([{ do: 'reviewed', line: 1, text: '清河镇', by: '甲', on: '2026-01-02' }])).toMatchObject({
		articles: [
			[1, 3, 5, 7],
			[9, 11, 13, 15],
		],
		faults: [],
	});
});

describe('the cut obeys', () => {
	test('a split', () => {
		expect(cut([{ do: 'split', line: 7, text: '镇农技站提醒' }])).toMatchObject({
			articles: [[1, 3, 5], [7], [9, 11, 13, 15]],
			faults: [],
		});
	});

	test('a role', () => {
		const { segmented, faults } = cut([{ do: 'role', line: 9, text: '中学生走进消防站', role: 'rubric' }]);
		expect(faults).toEqual([]);
		expect(segmented?.furniture).toEqual([expect.objectContaining({ line: 9 })]);
	});

	test('a credit', () => {
		const { segmented, faults } = cut([
			{ do: 'role', line: 11, text: '■通讯员 王小静', role: 'credit' },
			{ do: 'role', line: 9, text: '中学生', role: 'subheading' },
		]);
		expect(faults).toEqual([]);
		expect(
			segmented?.drafts.flatMap(({ parts }) => parts.filter(({ kind }) => kind === 'credit')),
		).toMatchObject([{ pieces: [{ line: 11 }] }]);
	});

	test.each([
		['same', [[5, 7]]],
		['new', [[5], [7]]],
	] as const)('a join in the %s paragraph', (paragraph, expected) => {
		const { segmented, faults } = cut([
			{ do: 'join', line: 5, text: '本报讯', to: 7, toText: '镇农技站', paragraph },
		]);
		expect(faults).toEqual([]);
		expect(
			segmented?.drafts[0]?.parts
				.filter(({ kind }) => kind === 'paragraph')
				.map(({ pieces }) => pieces.map(({ line }) => line)),
		).toEqual(expected);
	});

	test('a move', () => {
		const { articles, faults } = cut([
			{ do: 'move', line: 15, text: '同学们表示', after: 7, afterText: '镇农技站' },
		]);
		expect(faults).toEqual([]);
		expect(articles?.[0]).toEqual([1, 3, 5, 7, 15]);
	});
});

test('decisions that contradict each other fail with their place', () => {
	const { faults } = cut([
		{ do: 'join', line: 5, text: '本报讯', to: 7, toText: '镇农技站' },
		{ do: 'part', line: 5, text: '本报讯', to: 7, toText: '镇农技站' },
	]);
	expect(faults.join('\n')).toMatch(/line \d+: .*line 7/u);
});

test('every address that was published answers after a split, a retitle and a merge back', () => {
	const context = { vocabulary, region: null };
	const run = (corrections: object[], published: Permalinks) => {
		const { failures, permalinks } = convertPage(
			{ file: aPage(corrections).file, published },
			context,
			weights,
		);
		expect(failures).toEqual([]);
		return permalinks;
	};
	const reviewed = { do: 'reviewed', line: 1, text: '清河镇', by: '甲', on: '2026-01-02' };
	const first = run([reviewed], {});
	const split = run([{ do: 'split', line: 7, text: '镇农技站提醒' }], first);
	const retitled = run(
		[{ do: 'set', line: 1, text: '清河镇', field: 'title', before: '清河镇推进秋收', value: '清河镇秋收忙' }],
		split,
	);
	expect(Object.keys(first)).toEqual(['a-1', 'a-9']);
	expect(Object.keys(split)).toEqual(expect.arrayContaining(['a-1', 'a-7', 'a-9']));
	expect(retitled['a-7']).toMatchObject({ state: 'moved', to: 'a-1' });
	expect(retitled['a-1']).toMatchObject({ state: 'live', title: '清河镇秋收忙' });
	for (const id of Object.keys({ ...first, ...split })) expect(retitled[id], id).toBeDefined();
});

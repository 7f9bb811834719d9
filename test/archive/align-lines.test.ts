import { describe, expect, it } from 'vitest';
import { alignLines, printedParts } from '../../src/archive/align-lines.ts';
import { anItem, on } from './an-item.ts';

describe('alignLines', () => {
	const item = anItem(
		{
			title: '题目',
			dateline: '本报讯',
			byline: '■记者 张 三',
			source: [
				{
					...on('page', 3),
					lines: [
						[3, 9],
						[15, 15],
					],
				},
			],
		},
		[
			{ kind: 'paragraph', text: '第一段从这里开始，一直写到栏的末尾又接上另一栏的半句话。' },
			{ kind: 'paragraph', text: '第二段。' },
		],
	);
	const [page] = item.pages;
	const lines = [
		'',
		'',
		'## 题目',
		'',
		'■记者 张 三',
		'',
		'本报讯 第一段从这里开始，一直写到栏的末尾',
		'',
		'第二段。',
		'',
		'',
		'',
		'',
		'',
		'又接上另一栏的半句话。',
	];

	it('lays every line beside the part it went into, each once', () => {
		if (page === undefined) throw new Error('no page');
		const rows = alignLines(item, page, lines);
		expect(rows.map(({ printed, lines: own }) => [printed?.key, own.map(({ line }) => line)])).toEqual([
			['title', [3]],
			['byline', [5]],
			[0, [7, 15]],
			[1, [9]],
		]);
		expect(printedParts(item).length).toBe(4);
	});
});

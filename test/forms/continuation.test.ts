import { describe, expect, test } from 'vitest';
import { isContinuationMark, readContinuation } from '../../scripts/forms/continuation.ts';

describe('where a text comes from', () => {
	test.each([
		['（上接A1版）截至目前，', 'A1', '截至目前，'],
		['（上接第一版）会议指出，', '1', '会议指出，'],
		['(上接第1版)会议指出，', '1', '会议指出，'],
		['[上接第一版）会议指出，', '1', '会议指出，'],
		['【紧接01版】会议指出，', '01', '会议指出，'],
		['（上接第十二版）会议', '12', '会议'],
		['（上接1版《走好共富路》）会议', '1', '会议'],
		['▲上接A1版 会议', 'A1', '▲ 会议'],
		['■上接第1版融媒体记者 某某', '1', '■融媒体记者 某某'],
		['（ 上 接 A1 版 ）会议', 'A1', '会议'],
	])('%s', (text, from, rest) => {
		expect(readContinuation(text)).toMatchObject({ from, rest });
	});

	test.each(['会议指出，上接天线、下接地气。', '他（上接任务）之后', '接1版的报道', '从这一层面而言，'])(
		'%s comes from nowhere',
		(text) => {
			expect(readContinuation(text)).toMatchObject({ from: null, on: null, rest: text });
		},
	);
});

describe('where a text goes on', () => {
	test.each([
		['全面推进。（下转A2版）', 'A2', '全面推进。'],
		['全面推进（下转第二版）', '2', '全面推进'],
		['全面推进。（下转4版）', '4', '全面推进。'],
		['全面推进。下转A3版', 'A3', '全面推进。'],
	])('%s', (text, on, rest) => {
		expect(readContinuation(text)).toMatchObject({ on, rest });
	});
});

test.each([
	['（上接A1版）', true],
	['（下转A2版）', true],
	['（上接A1版）会议', false],
	['会议', false],
])('%s is nothing but a mark: %s', (text, is) => {
	expect(isContinuationMark(text)).toBe(is);
});

test('the marks and the rest are the whole text', () => {
	const text = '（上接A1版）中间的话。（下转A3版）';
	const { marks, rest } = readContinuation(text);
	expect(marks.map((m) => m.text)).toEqual(['（上接A1版）', '（下转A3版）']);
	expect(marks[0]?.text + rest + marks[1]?.text).toBe(text);
	for (const m of marks) expect(text.slice(m.start, m.end)).toBe(m.text);
});

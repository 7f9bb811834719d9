import { describe, expect, test } from 'vitest';
import { followWords } from '../../scripts/decide/follow-words.ts';
import { readCorrections, strayCorrections } from '../../scripts/decide/read-corrections.ts';
import { readPage } from '../../scripts/read/read-page.ts';
import { aPage, read } from './a-page.ts';

const split = { do: 'split', line: 7, text: '镇农技站提醒' };

test('a page without a corrections file has none', () => {
	const { file } = aPage([split]);
	const page = readPage(file);
	expect(readCorrections(page, 'nowhere').list).toEqual([]);
	expect(page.file.messages).toEqual([]);
});

test('a correction that fits is read with its line in the file', () => {
	const { corrections, faults } = read([split]);
	expect(faults).toEqual([]);
	expect(corrections.list).toMatchObject([{ correction: { do: 'split', line: 7 }, at: 3 }]);
});

test('heading marks are no part of the words', () => {
	expect(read([{ do: 'role', line: 9, text: '中学生走进消防站', role: 'title' }]).faults).toEqual([]);
});

describe('one that does not fit is fatal, with its place and reason', () => {
	test.each([
		['words that stand nowhere', [{ ...split, text: '没有这句' }], 'line 3: Unexpected `镇农技站提醒'],
		[
			'words of nowhere on a blank line',
			[{ ...split, line: 8, text: '没有' }],
			'line 3: Unexpected `` on line 8',
		],
		['a line beyond the page', [{ ...split, line: 99, text: '没有' }], 'Unexpected line 99 of a page of'],
		[
			'the second line of a join',
			[{ do: 'join', line: 5, text: '本报讯', to: 7, toText: '不是这句' }],
			'expected `不是这句`',
		],
		[
			'an unknown role',
			[{ do: 'role', line: 9, text: '中学生', role: 'headline' }],
			'Unexpected `corrections.0.role`',
		],
		['an unknown decision', [{ do: 'delete', line: 9, text: '中学生' }], 'Unexpected `corrections.0'],
		[
			'a review without a name',
			[{ do: 'reviewed', line: 9, text: '中学生', on: '2026-01-01' }],
			'Unexpected absence of `corrections.0.by`',
		],
	])('%s', (_what, corrections, reason) => {
		const { page, corrections: list, faults } = read(corrections);
		expect(faults.join('\n')).toContain(reason);
		expect(
			page.file.messages.every(({ fatal, ruleId }) => fatal === true && ruleId === 'correction-unfit'),
		).toBe(true);
		expect(list.list).toEqual([]);
	});
});

describe('where the page has changed, a decision follows its words', () => {
	test('to the line that begins with them now, and the page says what to write', () => {
		const { page, corrections } = read([{ ...split, line: 3 }], 'f'.repeat(64));
		expect(page.file.messages.filter(({ fatal }) => fatal)).toEqual([]);
		expect(corrections.list).toMatchObject([{ correction: { do: 'split', line: 7 } }]);
		const told = page.file.messages.filter(({ ruleId }) => ruleId === 'correction-followed');
		expect(told.map(({ reason }) => reason)).toEqual([
			expect.stringMatching(/sha256: "[0-9a-f]{64}"；第3行 line: 7$/u),
		]);
	});

	const lines = ['甲乙', '', '## 丙丁', '', '丙丁戊', '甲乙'];
	test('in every line that it names', () => {
		const join = { do: 'join', line: 9, text: '丙丁戊', to: 8, toText: '丙' } as const;
		expect(followWords({ ...join, toText: '甲' }, ['丙丁戊', '甲']).correction).toMatchObject({
			line: 1,
			to: 2,
		});
	});

	test('but not where they stand at several places, which are named', () => {
		expect(followWords({ do: 'split', line: 2, text: '甲乙' }, lines)).toMatchObject({
			moved: [],
			lost: [{ named: { field: 'line' }, places: [1, 6] }],
		});
		expect(followWords({ do: 'split', line: 6, text: '甲乙' }, lines)).toMatchObject({ moved: [], lost: [] });
		const { faults } = read([{ ...split, line: 8, text: '本' }]);
		expect(faults.join()).toMatch(
			/which now begins \d+ lines; put the right one: `line: \d+` or `line: \d+`/u,
		);
	});
});

test('corrections of a page that is not there are found', () => {
	const { folder, path } = aPage([split]);
	expect(strayCorrections(folder, ['a'])).toEqual([]);
	expect(strayCorrections(folder, ['b'])).toMatchObject([{ path, ruleId: 'correction-without-page' }]);
});

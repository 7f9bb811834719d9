import { describe, expect, test } from 'vitest';
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
		['another line’s words', [{ ...split, text: '近日，镇中学' }], 'line 3: Unexpected `镇农技站提醒'],
		['a blank line', [{ ...split, line: 8 }], 'line 3: Unexpected `` on line 8'],
		['a line beyond the page', [{ ...split, line: 99 }], 'Unexpected line 99 of a page of'],
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

	test('a page that has changed since', () => {
		const { faults } = read([split], 'f'.repeat(64));
		expect(faults).toEqual([
			expect.stringMatching(/line 1: Unexpected sha256 `ffffffffffff…`, expected `[0-9a-f]{12}…`/u),
		]);
	});
});

test('corrections of a page that is not there are found', () => {
	const { folder, path } = aPage([split]);
	expect(strayCorrections(folder, ['a'])).toEqual([]);
	expect(strayCorrections(folder, ['b'])).toMatchObject([{ path, ruleId: 'correction-without-page' }]);
});

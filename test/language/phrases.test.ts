/** Every list of phrases of `content/language/`: its example stands where the list says, and each list stands once. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Stop } from '../../src/faults/stop.ts';
import { faultsOfLists, loadLanguageRows } from '../../scripts/language/load-language.ts';
import { anyPhrase, everyPhrase, phrase, withPhrase } from '../../scripts/language/phrases.ts';
import { patternOf } from '../../src/text/phrases.ts';

const rows = Object.entries(loadLanguageRows().phrases).flatMap(([file, lists]) =>
	lists.map((row) => ({ file, ...row })),
);

describe.each(rows)('$file: $list', (row) => {
	test('is found in its example', () => expect(patternOf(row).test(row.example)).toBe(true));
	test('is not found in every text', () => expect(patternOf(row).test('龘龘')).toBe(false));
});

const row = (list: string) => ({ list, note: '–', at: 'anywhere' as const, example: '甲', words: ['甲'] });
const placed = (...lists: string[]) =>
	lists.map((list, at) => ({ row: row(list), file: 'some.yaml', line: at + 1 }));

describe('a file of lists', () => {
	test('is as it should be with each list once', () =>
		expect(faultsOfLists('some.yaml', ['one', 'two'], placed('two', 'one'))).toEqual([]));
	test('misses a list that a reader asks for', () =>
		expect(faultsOfLists('some.yaml', ['one', 'two'], placed('one'))).toEqual([
			{ file: 'some.yaml', line: 1, text: 'Unexpected file without the list `two`, expected its row' },
		]));
	test('holds a list twice', () =>
		expect(faultsOfLists('some.yaml', ['one'], placed('one', 'one'))).toEqual([
			{ file: 'some.yaml', line: 2, text: 'Unexpected second list `one`, expected one; join the rows' },
		]));
});

test('a wrong row is told with its file and line', () => {
	const folder = mkdtempSync(join(tmpdir(), 'jianbao-language-'));
	cpSync('content/language', folder, { recursive: true });
	const file = join(folder, 'comment.yaml');
	const lines = readFileSync(file, 'utf8').split('\n');
	const at = lines.findIndex((line) => line.startsWith('  example: '));
	lines[at] = '  example: 龘龘';
	writeFileSync(file, lines.join('\n'));
	const load = () => loadLanguageRows(folder);
	expect(load).toThrow(Stop);
	expect(load).toThrow(`${file}:${at + 1} Unexpected \`0.example\`: expected a text in which a phrase`);
	rmSync(folder, { recursive: true });
});

describe('a list as readers ask for it', () => {
	test('is found where it must stand only', () => {
		expect(phrase('around-places', 'journey')().test('昨日驰援')).toBe(true);
		expect(phrase('around-places', 'journey')().test('驰援者昨日')).toBe(false);
	});
	test('is found as often as it stands', () =>
		expect('固然……然而……'.match(everyPhrase('comment', 'argument')())).toEqual(['固然', '然而']));
	test('is a part of a longer pattern', () => {
		expect(anyPhrase('around-names', 'storm')).toBe('(?:台风|飓风|风暴|气旋)');
		expect(withPhrase('around-names', 'storm', (any) => `^${any}“`)().test('台风“甲”')).toBe(true);
	});
});

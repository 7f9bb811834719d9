import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { newspaperReader } from '../../scripts/papers/newspaper-of.ts';

/** Sidecars → the newspaper of a page. */
function newspaperOf(page: string, sidecars: Record<string, string>): string | null {
	const folder = join(mkdtempSync(join(tmpdir(), 'jianbao-newspaper-')), 'sources');
	mkdirSync(folder);
	for (const [name, text] of Object.entries(sidecars)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	return newspaperReader(folder, new Set(['江城日报', '江城晚报']))(page);
}

test.each([
	['nothing is said of the page', '1935/a', {}, null],
	['its sidecar names it', '1935/a', { '1935/a.yaml': 'newspaper: 江城日报\n' }, '江城日报'],
	['the archive is one paper', '1935/a', { 'folder.yaml': 'newspaper: 江城日报\n' }, '江城日报'],
	[
		'the nearer sidecar wins',
		'late/a',
		{ 'folder.yaml': 'newspaper: 江城日报\n', 'late/folder.yaml': 'newspaper: 江城晚报\n' },
		'江城晚报',
	],
	['one page of a file', '1935/a-p2', { '1935/a.yaml': 'newspaper: 江城日报\n' }, '江城日报'],
	['a folder bears its name', '江城晚报/1935/a', {}, '江城晚报'],
	['a folder of any other name says nothing', '江城旧报/a', {}, null],
	[
		'a person has decided it',
		'a',
		{
			'a.yaml': 'newspaper: 江城日报\n',
			'../corrections/a.yaml': `sha256: "${'0'.repeat(64)}"\ncorrections:\n  - { do: page, line: 1, text: 甲, field: newspaper, value: 江城晚报, by: 甲, on: 2026-01-02 }\n`,
		},
		'江城晚报',
	],
	['a name that the vocabulary does not hold', 'a', { 'a.yaml': 'newspaper: 山城日报\n' }, null],
	['a sidecar that cannot be read', 'a', { 'a.yaml': 'newspaper: [\n' }, null],
])('%s', (_, page, sidecars, expected) => {
	expect(newspaperOf(page, sidecars)).toBe(expected);
});

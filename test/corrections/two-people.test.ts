/** Two people decide, each in a copy of the archive; git brings both together. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { inOrder } from '../../src/corrections/order.ts';
import { toYaml } from '../../src/corrections/paste.ts';
import { correctionsSchema, type Correction } from '../../src/schema/schema.ts';

let folder = '';
const git = (...args: string[]): string =>
	execFileSync('git', ['-c', 'user.name=甲', '-c', 'user.email=a@example.org', ...args], {
		cwd: folder,
		encoding: 'utf8',
	});
const merge = (branch: string): boolean =>
	spawnSync(
		'git',
		['-c', 'user.name=甲', '-c', 'user.email=a@example.org', 'merge', '-q', '--no-edit', branch],
		{
			cwd: folder,
		},
	).status === 0;

const pathOf = (page: string): string => join(folder, 'corrections', `${page}.yaml`);
const decide = (page: string, corrections: readonly Correction[]): void => {
	writeFileSync(pathOf(page), `${toYaml({ sha256: 'a'.repeat(64), corrections: inOrder(corrections) })}\n`);
	git('add', '.');
	git('commit', '-qm', page);
};
const read = (page: string): readonly Correction[] =>
	correctionsSchema.parse(parse(readFileSync(pathOf(page), 'utf8'))).corrections;

const begins = (line: number): Correction => ({ do: 'split', line, text: `第${line}行` });
const is = (line: number, role: 'rubric' | 'subheading'): Correction => ({
	do: 'role',
	line,
	text: `第${line}行`,
	role,
});

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'jianbao-two-'));
	mkdirSync(join(folder, 'corrections'));
	git('init', '-q', '-b', 'main');
	decide('p', [begins(10), begins(50), begins(90)]);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('two people on two pages never conflict', () => {
	git('checkout', '-qb', 'other');
	decide('b', [begins(3)]);
	git('checkout', '-q', 'main');
	decide('a', [begins(5)]);
	expect(merge('other')).toBe(true);
	expect([read('a'), read('b')]).toEqual([[begins(5)], [begins(3)]]);
});

test('on one page, decisions about lines apart are both kept', () => {
	git('checkout', '-qb', 'other');
	decide('p', [begins(10), begins(50), begins(90), is(95, 'rubric')]);
	git('checkout', '-q', 'main');
	decide('p', [is(5, 'subheading'), begins(10), begins(50), begins(90)]);
	expect(merge('other')).toBe(true);
	expect(read('p').map(({ line }) => line)).toEqual([5, 10, 50, 90, 95]);
});

test('two decisions about one line are a conflict of whole lines, which say who wants what', () => {
	git('checkout', '-qb', 'other');
	decide('p', [begins(10), is(30, 'rubric'), begins(50), begins(90)]);
	git('checkout', '-q', 'main');
	decide('p', [begins(10), is(30, 'subheading'), begins(50), begins(90)]);
	expect(merge('other')).toBe(false);
	const conflict = /<{7}[^\n]*\n([\s\S]*?)={7}\n([\s\S]*?)>{7}/u.exec(readFileSync(pathOf('p'), 'utf8'));
	expect(conflict?.slice(1)).toEqual(['    role: "subheading"\n', '    role: "rubric"\n']);
});

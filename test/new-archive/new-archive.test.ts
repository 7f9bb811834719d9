/** A new archive as its maker begins it: by one command, and it converts at once. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { slugOf } from '../../scripts/new-archive/render-archive.ts';

const run = (script: string, args: string[], env: Record<string, string> = {}) =>
	spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', env: { ...process.env, ...env } });
const newFolder = () => join(mkdtempSync(join(tmpdir(), 'jianbao-')), 'archive');

test.each([
	['a county paper of 1986', ['--paper', '湖口报', '--region', '湖口县'], 'zh-CN'],
	[
		'a paper of 1935 in traditional characters',
		['--paper', '江聲日報', '--region', '長沙市', '--traditional'],
		'zh-TW',
	],
])('%s: one command, and it converts; no word of another city', (_, flags, language) => {
	const folder = newFolder();
	const made = run('scripts/new-archive.ts', [folder, ...flags]);
	expect(made.status, made.stderr).toBe(0);
	const converted = run('scripts/build-content.ts', [], { JIANBAO_CONTENT: folder });
	expect(converted.stderr).toBe('');
	expect(converted.stdout).toMatch(/1 pages → 2 articles/u);
	const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
	expect(texts.join('\n')).not.toMatch(/淮安|清江浦|南京/u);
	expect(texts.join('\n')).toContain(`newspaper: "${flags[1]!}"`);
	const site = readFileSync(join(folder, 'site.yaml'), 'utf8');
	expect(site).toContain(`interface: ${language}\n`);
	// What the site says of itself is in the script of its pages.
	const said = site.match(/^(?:title|subtitle|description|rights): .*$/gmu)!.join('\n');
	expect(/[报库识体]/u.test(said)).toBe(language === 'zh-CN');
});

test.each([
	['a name in traditional characters proposes', ['--paper', '江聲日報'], 'zh-TW'],
	['a flag decides', ['--paper', '江聲日報', '--interface', 'en'], 'en'],
])('the language of the interface: %s', (_, flags, language) => {
	const folder = newFolder();
	expect(run('scripts/new-archive.ts', [folder, ...flags]).status).toBe(0);
	expect(readFileSync(join(folder, 'site.yaml'), 'utf8')).toContain(`interface: ${language}\n`);
});

test.each([
	[[], 2, 'expected one: `npm run new-archive -- DIR`'],
	[['DIR'], 2, 'expected `--paper NAME`'],
	[['DIR', '--paper', '某报', '--region', '湖口'], 1, ', such as `湖口县`; leave `--region` away'],
	[['DIR', '--paper', '某报', '--address', 'https://例子.org'], 1, 'Unexpected `address`'],
	[['DIR', '--paper', '某报', '--interface', 'fr'], 1, 'Unexpected `interface`'],
	[['DIR', '--papper', '某报'], 2, 'Unexpected argument `--papper`'],
	[['test', '--paper', '某报'], 1, 'Unexpected files in the folder'],
])('%j ends with %i and says why', (args, status, message) => {
	const folder = newFolder();
	const made = run(
		'scripts/new-archive.ts',
		args.map((one) => (one === 'DIR' ? folder : one)),
	);
	expect(made.stderr).toContain(message);
	expect(made.status).toBe(status);
});

test('names of papers become addresses', () => {
	expect(slugOf('湖口报')).toBe('hu-kou-bao');
	expect(slugOf('！')).toBe('paper');
});

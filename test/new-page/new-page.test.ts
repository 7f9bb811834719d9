/** The command as people call it. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const PAGE = '\n某县召开会议\n\n■记者 陈小明\n\n本报讯 2023年9月10日，某县召开会议。\n';

function newArchive() {
	const archive = mkdtempSync(join(tmpdir(), 'jianbao-'));
	cpSync('content/site.yaml', join(archive, 'site.yaml'));
	cpSync('content/vocabulary', join(archive, 'vocabulary'), { recursive: true });
	mkdirSync(join(archive, 'in'));
	writeFileSync(join(archive, 'in', '九月 三版.txt'), PAGE);
	writeFileSync(join(archive, 'in', 'nul.txt'), 'a\0b');
	const call = (...args: string[]) =>
		spawnSync(process.execPath, ['scripts/new-page.ts', ...args], {
			encoding: 'utf8',
			env: { ...process.env, JIANBAO_CONTENT: archive },
		});
	return { archive, file: join(archive, 'in', '九月 三版.txt'), call };
}

test('a page is taken in with a sidecar, and a second time refused', () => {
	const { archive, file, call } = newArchive();
	expect(call(file, '--newspaper', '淮安日报', '--page', 'A3')).toMatchObject({ status: 0, stderr: '' });
	expect(readFileSync(join(archive, 'sources', '九月 三版.txt'), 'utf8')).toBe(PAGE);
	const sidecar = readFileSync(join(archive, 'sources', '九月 三版.yaml'), 'utf8');
	expect(parse(sidecar)).toEqual({ newspaper: '淮安日报', page: 'A3' });
	expect(call(file)).toMatchObject({
		status: 1,
		stderr: expect.stringContaining('Unexpected second page `九月 三版`'),
	});
});

test.each([
	['no file', [], 'expected `npm run new-page -- FILE'],
	['a missing file', ['nowhere.txt'], 'Unexpected missing file `nowhere.txt`'],
	['a file that is no page', ['package.json'], 'expected a page in one of the forms that are read'],
	['a picture', ['.github/screenshots/overview.png'], 'read it with an OCR program first (PaddleOCR'],
	['an unknown newspaper', ['FILE', '--newspaper', '无名报'], 'Unexpected newspaper `无名报`'],
	['a date that is none', ['FILE', '--date', '昨天'], 'Unexpected date `昨天`'],
	['an option nobody knows', ['FILE', '--issue', '3'], '--issue'],
])('%s is told what to do, and nothing is written', (what, args, words) => {
	const { archive, file, call } = newArchive();
	const { status, stderr } = call(...args.map((arg) => (arg === 'FILE' ? file : arg)));
	expect(stderr).toContain(words);
	// 2: called in a way that it does not know; 1: what it was given is wrong.
	expect(status).toBe(/no file|option/u.test(what) ? 2 : 1);
	expect(existsSync(join(archive, 'sources'))).toBe(false);
});

test('a file that is no text is refused with its line', () => {
	const { archive, call } = newArchive();
	const { status, stderr } = call(join(archive, 'in', 'nul.txt'));
	expect([status, stderr]).toEqual([1, expect.stringMatching(/nul\.txt:1 .*U\+0000/u)]);
});

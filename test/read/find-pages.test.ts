import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPage } from '../../scripts/read/read-page.ts';
import { findPages } from '../../scripts/read/find-pages.ts';

/** A folder with the given files, what is wrong with it, and the pages that can be read. */
function folderOf(files: Record<string, string | Uint8Array>) {
	const folder = mkdtempSync(join(tmpdir(), 'jianbao-'));
	for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
	const found = findPages(folder);
	const pages = found.files.map(readPage);
	const messages = [
		...found.failures,
		...pages.flatMap(({ file }) => file.messages.filter(({ fatal }) => fatal)),
	].map(({ ruleId, line, reason }) => ({ ruleId, line, reason: reason.replaceAll(folder, '') }));
	return { pages, messages, notes: found.notes };
}
const only = (files: Record<string, string | Uint8Array>) => {
	const { messages } = folderOf(files);
	expect(messages).toHaveLength(1);
	return messages[0];
};

test('pages come in name order with text, digest and sidecar', () => {
	const { pages, messages } = folderOf({
		'b.txt': '乙\n',
		'a.txt': '甲\n',
		'a.yaml': 'date: "2024-01-03"\n',
		'folder.yaml': 'newspaper: 示例日报\n',
	});
	expect(messages).toEqual([]);
	expect(pages.map(({ page, text }) => [page, text])).toEqual([
		['a', '甲\n'],
		['b', '乙\n'],
	]);
	expect(pages[0]?.sidecar).toEqual({ newspaper: '示例日报', date: '2024-01-03' });
	expect(pages[0]?.sha256).toMatch(/^[0-9a-f]{64}$/u);
});

test('GB18030, UTF-16 and a byte order mark are read as what they are', () => {
	const gb18030 = Uint8Array.from([0xbb, 0xb4, 0xb0, 0xb2]);
	const { pages } = folderOf({
		'a.txt': gb18030,
		'b.txt': Uint8Array.from([0xef, 0xbb, 0xbf, 0xe6, 0xb7, 0xae]),
		'c.txt': Uint8Array.from([0xff, 0xfe, 0xee, 0x6d]),
	});
	expect(pages.map(({ text }) => text)).toEqual(['淮安', '淮', '淮']);
});

test('a file name with spaces or Han characters keeps its name and gets an ASCII stem', () => {
	const { pages, messages } = folderOf({ '淮安日报 A2.txt': '文\n', 'plain-1.txt': '文\n' });
	expect(messages).toEqual([]);
	expect(pages.map(({ page }) => page)).toContain('淮安日报 A2');
	expect(pages.map(({ stem }) => stem).sort()).toEqual([expect.stringMatching(/^[0-9a-f]{8}$/u), 'plain-1']);
});

test('a missing folder is one error', () => {
	expect(findPages('no/such/folder').failures).toMatchObject([
		{ path: 'no/such/folder', ruleId: 'no-sources' },
	]);
});

test('an empty folder is one error', () => {
	expect(only({})).toMatchObject({ ruleId: 'no-sources' });
});

test('an empty page is an error that names the file', () => {
	expect(only({ 'a.txt': '\n \n' })).toMatchObject({ ruleId: 'empty-page' });
});

test('bytes of no known encoding are an error with their line', () => {
	const bytes = Uint8Array.from([0x61, 0x0a, 0xff, 0xff, 0x80, 0x0a]);
	expect(only({ 'a.txt': bytes })).toMatchObject({ ruleId: 'unknown-encoding', line: 2 });
});

test('a NUL byte is an error with its line', () => {
	expect(only({ 'a.txt': '甲\n乙\0丙\n' })).toMatchObject({
		ruleId: 'control-character',
		line: 2,
		reason:
			'Unexpected control character U+0000, expected text; remove it or convert the file to UTF-8 again',
	});
});

test('a page of 5 MB is an error that says how large', () => {
	const { reason, ruleId } = only({ 'a.txt': '文'.repeat(1_666_667) }) ?? {};
	expect([ruleId, reason]).toEqual([
		'page-too-large',
		'Unexpected 5.0 MB in one page, expected at most 1 MB; split the file into one file a page',
	]);
});

test('two pages with one name are an error that names both', () => {
	expect(only({ 'a.txt': '文', 'a.md': '文' })?.reason).toBe(
		'Unexpected pages of one name (`a.md`, `a.txt`), expected one file a page; rename or remove one',
	);
});

test.each([
	['an unknown field', 'datum: "2024"\n', 1, 'Unexpected `datum`'],
	['a wrong value', 'newspaper: 示例日报\npage: [3]\n', 2, 'Unexpected `page`'],
	['no YAML', 'newspaper: [\n', 2, 'line'],
])('a sidecar with %s is an error with its line', (_, yaml, line, reason) => {
	const message = only({ 'a.txt': '文', 'a.yaml': yaml });
	expect(message).toMatchObject({ ruleId: 'invalid-sidecar', line });
	expect(message?.reason).toContain('a.yaml');
	expect(message?.reason).toContain(reason);
});

test('a sidecar without a page is an error', () => {
	expect(only({ 'a.txt': '文', 'b.yaml': 'page: A1\n' })).toMatchObject({ ruleId: 'sidecar-without-page' });
});

test.each(['a.yml', 'folder.yml', 'a.YAML'])('a sidecar under another ending is an error: %s', (name) => {
	expect(only({ 'a.txt': '甲\n', [name]: 'date: "1986-05-12"\n' })).toMatchObject({
		ruleId: 'sidecar-ending',
		reason: expect.stringContaining('.yaml`; rename it'),
	});
});

test('a file of another kind is left out and said so', () => {
	const { messages, notes } = folderOf({ 'a.txt': '文', 'scan.pdf': 'x' });
	expect([messages, notes]).toEqual([[], [expect.stringContaining('scan.pdf: Unexpected file')]]);
});

test('what is left out is named, with folders, hidden pages and what cannot be opened', () => {
	const folder = mkdtempSync(join(tmpdir(), 'jianbao-'));
	for (const name of ['1962/03', 'old.txt']) mkdirSync(join(folder, name), { recursive: true });
	for (const name of [
		'.DS_Store',
		'._a.txt',
		'.gitkeep',
		'.b.txt',
		'c.docx',
		'd.xls',
		'a.txt',
		'1962/03/e.txt',
	])
		writeFileSync(join(folder, name), '文');
	symlinkSync('nowhere.txt', join(folder, 'f.txt'));
	symlinkSync('g.txt', join(folder, 'g.txt'));
	const { files, notes } = findPages(folder);
	expect(files.map(({ page }) => page)).toEqual(['1962/03/e', 'a']);
	expect(notes.map((note) => note.replace(`${folder}/`, ''))).toEqual([
		'.b.txt: Unexpected file, left out: its name begins with a dot, as those of hidden files do',
		'old.txt: Unexpected file, left out: a folder with nothing in it',
		expect.stringMatching(
			/^c\.docx \(with d\.xls of that folder\): Unexpected file, left out: a document of an office program/u,
		),
		'f.txt (with g.txt of that folder): Unexpected file, left out: it cannot be opened',
	]);
});

test('a picture that cannot be shown, and one without a page, are left out, each with what to do', () => {
	const { pages, notes } = folderOf({
		'a.txt': '甲。',
		'a.jp2': 'x',
		'b.jpg': 'x',
		'c.txt': '乙。',
		'c.webp': 'x',
	});
	expect(pages.map(({ page, picture }) => [page, picture])).toEqual([
		['a', undefined],
		['c', 'c.webp'],
	]);
	expect(notes.join('\n')).toMatch(/a\.jp2: .*expected one JPEG, PNG, WebP or TIFF/u);
	expect(notes.join('\n')).toMatch(/b\.jpg: .*a picture alone.*PaddleOCR/u);
});

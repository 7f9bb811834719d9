import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { findPages } from '../../scripts/read/find-pages.ts';
import { readPage } from '../../scripts/read/read-page.ts';
import { unpackPages } from '../../scripts/read/unpack-pages.ts';

async function folderOf(files: Record<string, string | Uint8Array>) {
	const folder = mkdtempSync(join(tmpdir(), 'jianbao-'));
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(join(folder, dirname(name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	}
	const { files: found, failures, notes, close } = await unpackPages(findPages(folder));
	const pages = found.map(readPage);
	close();
	return {
		pages,
		failures: [...failures, ...pages.flatMap(({ file }) => file.messages)].map(
			({ ruleId, line, reason }) => ({ ruleId, line, reason }),
		),
		notes: notes.map((note) => note.replaceAll(folder, '')),
	};
}
const lines = JSON.stringify({ lines: [{ text: '城东新桥', score: 1, box: [0, 0, 40, 10] }] });

test('a form feed ends a page, at the end of a file it ends nothing', async () => {
	const { pages, failures } = await folderOf({ 'a.txt': '甲\n\f乙\n\f', 'b.txt': '丙\n\f' });
	expect(failures).toEqual([]);
	expect(pages.map(({ page, text }) => [page, text])).toEqual([
		['a-p1', '甲\n'],
		['a-p2', '乙\n'],
		['b', '丙\n'],
	]);
});

test('marks of Umi-OCR part pages and are no print', async () => {
	const { pages } = await folderOf({ 'a.txt': '≦ 版面_A1.jpg ≧\n甲\n\n≦ 版面_A2.jpg ≧\n乙\n' });
	expect(pages.map(({ text }) => text)).toEqual(['甲\n\n', '乙\n']);
	expect(pages[0]?.setAside).toEqual([{ line: 1, text: '≦ 版面_A1.jpg ≧', what: 'page-mark' }]);
});

test('pages in folders keep their folders in their names, and sidecars of folders reach them', async () => {
	const { pages } = await folderOf({
		'2024-01-03/01.txt': '甲\n',
		'2024-01-03/folder.yaml': 'date: "2024-01-03"\n',
		'A1/auto/A1.md': '# 乙\n',
	});
	expect(pages.map(({ page, stem }) => [page, stem])).toEqual([
		['2024-01-03/01', '2024-01-03-01'],
		['A1', 'A1'],
	]);
	expect(pages[0]?.sidecar).toEqual({ date: '2024-01-03' });
});

test('of several files about one page the one that knows most is read, the others are named', async () => {
	const { pages, failures, notes } = await folderOf({
		'A1.txt': '城东新桥\n',
		'A1.pp-ocr-lines.json': lines,
		'A1.jpg': 'x',
	});
	expect(failures).toEqual([]);
	expect(pages.map(({ fileName, picture }) => [fileName, picture])).toEqual([
		['A1.pp-ocr-lines.json', 'A1.jpg'],
	]);
	expect(notes).toEqual([
		'/A1.txt: Unexpected file, left out: `A1.pp-ocr-lines.json` is the same page and says more of it',
	]);
});

test('many files of one kind that are left out are told in one line', async () => {
	const { notes } = await folderOf({
		'a.txt': '甲\n',
		...Object.fromEntries(Array.from({ length: 213 }, (_, i) => [`images/${i}.jpg`, 'x'])),
		'notes.docx': 'x',
	});
	expect(notes).toEqual([
		expect.stringContaining('/notes.docx: Unexpected file, left out: a document of an office program'),
		expect.stringContaining(
			'/images/0.jpg (with 1.jpg, 10.jpg, 100.jpg, 101.jpg, 102.jpg, 103.jpg, 104.jpg, 105.jpg, 106.jpg and 203 more of that folder): Unexpected file, left out: a picture alone',
		),
	]);
});

test('JSON that breaks off names its line and what to do', async () => {
	const { failures } = await folderOf({ 'a.json': `{"lines":[\n{"text":"甲","score":1,"box":[0,0,4` });
	expect(failures).toMatchObject([{ ruleId: 'broken-json', line: 2 }]);
	expect(failures[0]?.reason).toContain('the file ends too early');
});

test('XML with entities of its own is refused before it grows', async () => {
	const bomb = `<?xml version="1.0"?>\n<!DOCTYPE alto [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>\n<alto><Layout><Page/></Layout></alto>`;
	const { failures } = await folderOf({ 'a.xml': bomb });
	expect(failures).toMatchObject([{ ruleId: 'xml-entities', line: 2 }]);
});

test('XML that breaks off names its line', async () => {
	const { failures } = await folderOf({ 'a.xml': '<alto>\n<Layout>\n<Page>\n' });
	expect(failures).toMatchObject([{ ruleId: 'broken-xml' }]);
	expect(failures[0]?.reason).toContain('expected a whole file');
});

test('boxes that are none leave their lines without a place', async () => {
	const { pages, failures } = await folderOf({
		'a.json': JSON.stringify({
			lines: [
				{ text: '甲', box: [0, 0, 40, 10] },
				{ text: '乙', box: [40, 10] },
				{ text: '丙', box: ['x', 1, 2, 3] },
				{ text: '丁', box: [5, 5, 5, 5] },
			],
		}),
	});
	expect(failures).toEqual([]);
	expect(pages[0]?.text).toBe('甲\n乙\n丙\n丁\n');
	expect(pages[0]?.layout?.lines.map(Boolean)).toEqual([true, false, false, false]);
});

import {
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	statSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openOutput } from '../../scripts/write/write-articles.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'jianbao-'));
const filesIn = (folder: string) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.sort();
function run(folder: string, files: Record<string, string>) {
	const output = openOutput(folder);
	for (const [path, content] of Object.entries(files)) output.put(path, content);
	return output.commit();
}

test('files are written and counted, a second run writes nothing', () => {
	const folder = newFolder();
	const files = { 'articles/a/3.mdx': '甲', 'report.json': '{}' };
	expect(run(folder, files)).toMatchObject({ written: 2, unchanged: 0, removed: 0 });
	const old = new Date(0);
	utimesSync(join(folder, 'articles/a/3.mdx'), old, old);
	expect(run(folder, files)).toMatchObject({ written: 0, unchanged: 2, removed: 0 });
	expect(statSync(join(folder, 'articles/a/3.mdx')).mtimeMs).toBe(0);
});

test('stale articles and their empty folders go, other files stay', () => {
	const folder = newFolder();
	run(folder, { 'articles/a/3.mdx': '甲', 'articles/b/3.mdx': '乙' });
	mkdirSync(join(folder, 'sources'));
	writeFileSync(join(folder, 'sources/a.txt'), '甲');
	expect(run(folder, { 'articles/a/3.mdx': '丙' })).toMatchObject({ written: 1, unchanged: 0, removed: 1 });
	expect(filesIn(folder)).toEqual(['articles/a/3.mdx', 'manifest.txt', 'sources/a.txt']);
	expect(readdirSync(join(folder, 'articles'))).toEqual(['a']);
	expect(readFileSync(join(folder, 'articles/a/3.mdx'), 'utf8')).toBe('丙');
});

test('a discarded run leaves everything as it was', () => {
	const folder = newFolder();
	run(folder, { 'articles/a/3.mdx': '甲' });
	const output = openOutput(folder);
	output.put('articles/a/3.mdx', '丙');
	output.put('articles/a/9.mdx', '丁');
	output.discard();
	expect(filesIn(folder)).toEqual(['articles/a/3.mdx', 'manifest.txt']);
	expect(readFileSync(join(folder, 'articles/a/3.mdx'), 'utf8')).toBe('甲');
});

test('a file put twice holds what was put last', () => {
	const folder = newFolder();
	run(folder, { 'articles/a/3.mdx': '甲' });
	const output = openOutput(folder);
	output.put('articles/a/3.mdx', '乙');
	output.put('articles/a/3.mdx', '甲');
	expect(output.commit()).toMatchObject({ written: 0, unchanged: 1, removed: 0 });
});

test('a file that comes in pieces is the file, and is left alone where nothing changed', () => {
	const folder = newFolder();
	const put = (pieces: string[]) => {
		const output = openOutput(folder);
		output.put('report.json', pieces);
		return output.commit();
	};
	expect(put(['甲乙', '丙'])).toMatchObject({ written: 1, unchanged: 0, removed: 0 });
	expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe('甲乙丙');
	expect(put(['甲', '乙丙'])).toMatchObject({ written: 0, unchanged: 1, removed: 0 });
	expect(put(['甲', '乙丁'])).toMatchObject({ written: 1, unchanged: 0, removed: 0 });
	expect(put(['甲', '乙丁', '戊'])).toMatchObject({ written: 1, unchanged: 0, removed: 0 });
	expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe('甲乙丁戊');
	expect(filesIn(folder)).toEqual(['manifest.txt', 'report.json']);
});

test('files that no run wrote stay, whether they lie among the articles or beside them, and are named', () => {
	const folder = newFolder();
	mkdirSync(join(folder, 'articles/2019'), { recursive: true });
	writeFileSync(join(folder, 'articles/thesis.docx'), 'x');
	writeFileSync(join(folder, 'articles/2019/paper.pdf'), 'x');
	run(folder, { 'articles/a/3.mdx': '甲', 'articles/b/3.mdx': '乙' });
	expect(run(folder, { 'articles/a/3.mdx': '丙' })).toEqual({
		written: 1,
		unchanged: 0,
		removed: 1,
		strangers: ['articles/2019/paper.pdf', 'articles/thesis.docx'],
	});
	expect(filesIn(folder)).toEqual([
		'articles/2019/paper.pdf',
		'articles/a/3.mdx',
		'articles/thesis.docx',
		'manifest.txt',
	]);
});

test('a file in the way of an article that no run wrote is refused, and stays', () => {
	const folder = newFolder();
	mkdirSync(join(folder, 'articles/a'), { recursive: true });
	writeFileSync(join(folder, 'articles/a/3.mdx'), 'mine');
	expect(() => run(folder, { 'articles/a/3.mdx': '甲' })).toThrow(
		/articles\/a\/3\.mdx:1 Unexpected file that the converter did not write, .*; move it away/u,
	);
	expect(readFileSync(join(folder, 'articles/a/3.mdx'), 'utf8')).toBe('mine');
});

test('articles of an archive that has no manifest yet are known by their looks', () => {
	const folder = newFolder();
	mkdirSync(join(folder, 'articles/a'), { recursive: true });
	writeFileSync(join(folder, 'articles/a/3.mdx'), '---\nid: "a-3"\n---\n');
	writeFileSync(join(folder, 'articles/a/notes.mdx'), 'mine');
	expect(run(folder, { 'articles/a/5.mdx': '甲' })).toMatchObject({ removed: 1 });
	expect(filesIn(folder)).toEqual(['articles/a/5.mdx', 'articles/a/notes.mdx', 'manifest.txt']);
});

test.each([
	'../../evil.mdx',
	'articles/../../evil.mdx',
	'articles/a/../b.mdx',
	'/etc/x.mdx',
	'articles/.a/b.mdx',
])('nothing is ever written to %s', (path) => {
	const folder = newFolder();
	expect(() => openOutput(folder).put(path, 'x')).toThrow('unsafe path');
	writeFileSync(join(folder, 'manifest.txt'), `${path}\n`);
	expect(run(folder, {})).toMatchObject({ removed: 0 });
});

test('articles that are a link are refused: they could not be replaced as a whole', () => {
	const folder = newFolder();
	mkdirSync(join(folder, 'elsewhere'));
	symlinkSync(join(folder, 'elsewhere'), join(folder, 'articles'));
	expect(() => openOutput(folder)).toThrow(/articles: Unexpected link/u);
});

/** The whole converter as people call it, on real pages and on bad ones. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	cpSync,
	mkdtempSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cacheFolder } from '../scripts/convert/page-cache.ts';
import { ENOUGH_PAGES, renderPaper, type PaperFile } from '../scripts/papers/paper-file.ts';
import { reportSchema } from '../src/report/report.ts';
import { permalinksSchema } from '../src/schema/schema.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'jianbao-'));
const filesIn = (folder: string) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.sort();

function convert(args: string[], env: Record<string, string> = {}) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build-content.ts', ...args], {
		encoding: 'utf8',
		env: { ...process.env, ...env },
	});
	return { status, stdout, stderr };
}

/** An archive of its own with this project's vocabulary. */
function newArchive(sources: Record<string, string | Uint8Array>): string {
	const folder = newFolder();
	cpSync('content/vocabulary', join(folder, 'vocabulary'), { recursive: true });
	cpSync('content/site.yaml', join(folder, 'site.yaml'));
	mkdirSync(join(folder, 'sources'));
	for (const [name, text] of Object.entries(sources)) writeFileSync(join(folder, 'sources', name), text);
	return folder;
}
const PAGE =
	'\n本县早稻开镰收割\n\n■记者 陈小明 王丽\n\n本报讯 7月10日，东湾镇的早稻开镰收割。\n\n镇农技站的技术员说，今年早稻长势好于往年。\n';

describe('this archive', () => {
	test('is what the converter writes', { timeout: 60_000 }, () => {
		const out = newFolder();
		expect(convert(['--out', out])).toMatchObject({ status: 0 });
		const paths = filesIn(out);
		expect(paths).toEqual(
			[
				...filesIn('content/articles').map((path) => `articles/${path}`),
				'manifest.txt',
				'report.json',
			].sort(),
		);
		for (const path of paths.filter((name) => name !== 'manifest.txt'))
			expect(readFileSync(join('content', path), 'utf8'), `${path} is stale: run \`npm run content\``).toBe(
				readFileSync(join(out, path), 'utf8'),
			);
	});

	test('has a permalink for every article and a report that reads back', () => {
		const permalinks = permalinksSchema.parse(JSON.parse(readFileSync('content/permalinks.json', 'utf8')));
		const live = Object.values(permalinks).filter(({ state }) => state === 'live');
		const { totals } = reportSchema.parse(JSON.parse(readFileSync('content/report.json', 'utf8')));
		expect(live).toHaveLength(totals.articles);
		expect(filesIn('content/articles')).toHaveLength(totals.articles);
	});
});

test('a page that prints the very text of another is named', () => {
	const archive = newArchive({ 'a.txt': PAGE, 'b.txt': PAGE.replaceAll('早稻', '晚稻'), 'c.txt': PAGE });
	const { status, stderr } = convert([], { JIANBAO_CONTENT: archive });
	expect(status).toBe(0);
	expect(stderr).toMatch(/sources\/c: .*very text of `a`/u);
	expect(stderr.match(/very text/gu)).toHaveLength(1);
});

test('a second run writes nothing', () => {
	const archive = newArchive({ 'a.txt': PAGE });
	const env = { JIANBAO_CONTENT: archive };
	expect(convert([], env).stdout).toContain('1 pages → 1 articles; 3 files written, 0 unchanged, 0 removed');
	const times = filesIn(archive).map((path) => statSync(join(archive, path)).mtimeMs);
	expect(convert([], env).stdout).toContain('0 files written, 3 unchanged, 0 removed');
	expect(filesIn(archive).map((path) => statSync(join(archive, path)).mtimeMs)).toEqual(times);
});

test('pages known from a run before come out as a clean conversion makes them', { timeout: 240_000 }, () => {
	const pages = Object.fromEntries(
		Array.from({ length: 25 }, (_, n) => [`p${n}.txt`, PAGE.replace('7月10日', `7月${n + 1}日`)]),
	);
	const archive = newArchive(pages);
	const env = { JIANBAO_CONTENT: archive };
	try {
		convert([], env);
		const known = readdirSync(cacheFolder(archive)).sort();
		expect(known).toHaveLength(25);
		writeFileSync(join(archive, 'sources/p3.txt'), PAGE.replaceAll('早稻', '晚稻'));
		convert([], env);
		const now = readdirSync(cacheFolder(archive));
		expect(now.filter((name) => known.includes(name))).toHaveLength(24);
		const fresh = newArchive({ ...pages, 'p3.txt': PAGE.replaceAll('早稻', '晚稻') });
		cpSync(join(archive, 'permalinks.json'), join(fresh, 'permalinks.json'));
		convert(['--fresh'], { JIANBAO_CONTENT: fresh });
		for (const path of filesIn(fresh))
			expect(readFileSync(join(archive, path), 'utf8'), path).toBe(readFileSync(join(fresh, path), 'utf8'));
	} finally {
		rmSync(cacheFolder(archive), { recursive: true, force: true });
	}
});

describe('the pages of one paper', () => {
	const SHEET = PAGE.replaceAll('早稻', '晚稻');
	const archive = newArchive({ 'a.txt': PAGE, 'b.txt': SHEET, 'folder.yaml': 'newspaper: 淮安日报\n' });
	const env = { JIANBAO_CONTENT: archive };
	const path = join(archive, 'papers/huaian-ribao.json');
	const read = () => JSON.parse(readFileSync(path, 'utf8')) as PaperFile;

	test('are counted together in a file that a second run leaves alone', () => {
		expect(convert([], env)).toMatchObject({ status: 0 });
		const text = readFileSync(path, 'utf8');
		expect(Object.keys(read().pages)).toEqual(['a', 'b']);
		expect(convert([], env).stdout).toContain('0 files written, 5 unchanged');
		expect(readFileSync(path, 'utf8')).toBe(text);
	});

	test('learn what a person decides about one of them', () => {
		const before = read();
		const correction = '{ do: role, line: 2, text: 本县早稻开镰收割, role: rubric, by: 甲, on: 2026-01-02 }';
		mkdirSync(join(archive, 'corrections'));
		writeFileSync(
			join(archive, 'corrections/a.yaml'),
			`sha256: "${createHash('sha256').update(PAGE).digest('hex')}"\ncorrections:\n  - ${correction}\n`,
		);
		expect(convert([], env)).toMatchObject({ status: 0 });
		expect(read().shapes['#0']?.['rubric']).toBeGreaterThan(2.9);
		expect(before.shapes['#0']?.['rubric'] ?? 0).toBeLessThan(1);
		expect(read().pages['b']).toEqual(before.pages['b']);
	});

	test('change nothing more in a paper of pages enough, until a person renews it', () => {
		const many = Array.from({ length: ENOUGH_PAGES }, (_, i) => [`p${i}`, { digest: '0', shapes: {} }]);
		const text = renderPaper({ newspaper: '淮安日报', shapes: {}, pages: Object.fromEntries(many) });
		writeFileSync(path, text);
		expect(convert([], env)).toMatchObject({ status: 0 });
		expect(readFileSync(path, 'utf8')).toBe(text);
		expect(convert(['--renew-papers'], env)).toMatchObject({ status: 0 });
		expect(Object.keys(read().pages)).toEqual(['a', 'b']);
	});
});

test('a page that goes takes its articles along and leaves tombstones', () => {
	const archive = newArchive({ 'a.txt': PAGE, 'b.txt': PAGE.replaceAll('早稻', '晚稻') });
	const env = { JIANBAO_CONTENT: archive };
	convert([], env);
	const smaller = newArchive({ 'a.txt': PAGE });
	cpSync(join(archive, 'permalinks.json'), join(smaller, 'permalinks.json'));
	convert([], { JIANBAO_CONTENT: smaller });
	const permalinks = permalinksSchema.parse(
		JSON.parse(readFileSync(join(smaller, 'permalinks.json'), 'utf8')),
	);
	expect(Object.entries(permalinks).map(([id, { state }]) => [id, state])).toEqual([
		['a-2', 'live'],
		['b-2', 'gone'],
	]);
});

test('a page under a new name keeps its addresses', () => {
	const archive = newArchive({ 'new.txt': PAGE });
	const old = newArchive({ 'old.txt': PAGE });
	convert([], { JIANBAO_CONTENT: old });
	cpSync(join(old, 'permalinks.json'), join(archive, 'permalinks.json'));
	expect(convert([], { JIANBAO_CONTENT: archive })).toMatchObject({ status: 0 });
	const permalinks = permalinksSchema.parse(
		JSON.parse(readFileSync(join(archive, 'permalinks.json'), 'utf8')),
	);
	expect(Object.entries(permalinks).map(([id, { page, state }]) => [id, page, state])).toEqual([
		['old-2', 'new', 'live'],
	]);
});

test('a page named in Han characters with spaces converts, under an ASCII address', () => {
	const archive = newArchive({ '示例日报 A2版.txt': PAGE });
	expect(convert([], { JIANBAO_CONTENT: archive })).toMatchObject({ status: 0 });
	expect(filesIn(join(archive, 'articles'))).toEqual([expect.stringMatching(/^[0-9a-f]{8}\/2\.mdx$/u)]);
});

test('a story that jumps to another page of the issue is one article, its second address leads to it', () => {
	const archive = newArchive({});
	cpSync('test/fixtures/two-pages', join(archive, 'sources'), { recursive: true });
	const env = { JIANBAO_CONTENT: archive };
	expect(convert([], env).stdout).toContain('2 pages → 3 articles');
	const joined = readFileSync(join(archive, 'articles/issue-a1/2.mdx'), 'utf8');
	expect(joined).toContain('还为农户准备了茶水和遮阳棚。');
	expect(joined).toMatch(
		/page: "issue-a1", lines: \[ \[ 2, 12 \] \].*\n.*page: "issue-a2", lines: \[ \[ 8, 12 \] \]/u,
	);
	const permalinks = permalinksSchema.parse(
		JSON.parse(readFileSync(join(archive, 'permalinks.json'), 'utf8')),
	);
	expect(permalinks['issue-a2-8']).toMatchObject({ state: 'moved', to: 'issue-a1-2' });
	expect(convert([], env).stdout).toContain('0 files written, 6 unchanged, 0 removed');
});

test('many pages run in threads and give what one thread gives', { timeout: 60_000 }, () => {
	const names = Array.from({ length: 30 }, (_, i) => `p${String(i).padStart(2, '0')}`);
	const pages = Object.fromEntries(names.map((name, i) => [`${name}.txt`, `${PAGE}\n第${i}号。\n`]));
	const archive = newArchive(pages);
	expect(convert([], { JIANBAO_CONTENT: archive })).toMatchObject({ status: 0 });
	const one = newArchive({ 'p07.txt': pages['p07.txt']! });
	convert([], { JIANBAO_CONTENT: one });
	for (const path of filesIn(join(one, 'articles')))
		expect(readFileSync(join(archive, 'articles', path), 'utf8')).toBe(
			readFileSync(join(one, 'articles', path), 'utf8'),
		);
});

describe('bad input gives one clear message, a non-zero exit and no change', () => {
	test.each<[string, Record<string, string | Uint8Array>, RegExp]>([
		['an empty folder', {}, /sources:1 Unexpected missing or empty folder/u],
		['an empty page', { 'a.txt': '' }, /a\.txt:1 Unexpected empty page/u],
		[
			'neither UTF-8 nor GB18030',
			{ 'a.txt': Uint8Array.from([0x61, 0x0a, 0xff, 0xff]) },
			/a\.txt:2 Unexpected bytes that are neither UTF-8 nor GB18030/u,
		],
		['a NUL byte', { 'a.txt': '甲。\n乙\0。' }, /a\.txt:2 Unexpected control character U\+0000/u],
		['a page of 5 MB', { 'a.txt': '文'.repeat(1_666_667) }, /a\.txt:1 Unexpected 5\.0 MB in one page/u],
		['two pages with one name', { 'a.txt': PAGE, 'a.md': PAGE }, /Unexpected pages of one name/u],
		[
			'the same page under two Han names',
			{ '甲.txt': PAGE, '乙.txt': PAGE },
			/Unexpected second page with the same text/u,
		],
		['an invalid sidecar', { 'a.txt': PAGE, 'a.yaml': 'page: A1\ndatum: x\n' }, /a\.yaml` line 2: .*datum/u],
		['a sidecar without a page', { 'a.txt': PAGE, 'b.yaml': 'page: A1\n' }, /b\.yaml:1 Unexpected sidecar/u],
	])('%s', (_, bad, message) => {
		const archive = newArchive(bad);
		mkdirSync(join(archive, 'articles/a'), { recursive: true });
		writeFileSync(join(archive, 'articles/a/2.mdx'), 'as it was');
		const before = filesIn(archive);
		const { status, stderr } = convert([], { JIANBAO_CONTENT: archive });
		expect(status).toBe(1);
		expect(stderr).toMatch(message);
		expect(stderr.trim().split('\n')).toHaveLength(2);
		expect(stderr).toContain('1 error; nothing was written.');
		expect(filesIn(archive)).toEqual(before);
		expect(readFileSync(join(archive, 'articles/a/2.mdx'), 'utf8')).toBe('as it was');
	});

	test('one bad page among good ones', () => {
		const archive = newArchive({ 'a.txt': PAGE, 'b.txt': '\0' });
		expect(convert([], { JIANBAO_CONTENT: archive })).toMatchObject({ status: 1 });
		expect(filesIn(archive).filter((path) => path.endsWith('.mdx'))).toEqual([]);
	});
});

test('a page with no article in it converts, says so, and keeps its lines', () => {
	const archive = newArchive({ 'a.txt': '责任编辑：王丽\n' });
	expect(convert([], { JIANBAO_CONTENT: archive })).toMatchObject({ status: 0 });
	const report = reportSchema.parse(JSON.parse(readFileSync(join(archive, 'report.json'), 'utf8')));
	expect(report.pages[0]?.furniture).toEqual([{ line: 1, text: '责任编辑：王丽' }]);
	expect(report.pages[0]?.messages.map(({ ruleId }) => ruleId)).toContain('no-article');
});

test('a sidecar that names an unknown paper is told with its file and line', () => {
	const archive = newArchive({ 'a.txt': PAGE, 'a.yaml': 'page: A2\nnewspaper: 无名报\n' });
	const { status, stderr } = convert([], { JIANBAO_CONTENT: archive });
	expect(status).toBe(1);
	expect(stderr).toMatch(/a\.yaml` line 2: Unexpected newspaper `无名报`/u);
});

test('a correction beyond the end of its page is told how long the page is', () => {
	const archive = newArchive({ 'a.txt': PAGE });
	mkdirSync(join(archive, 'corrections'));
	const sha256 = createHash('sha256').update(PAGE).digest('hex');
	writeFileSync(
		join(archive, 'corrections', 'a.yaml'),
		`sha256: "${sha256}"\ncorrections:\n  - { do: split, line: 99, text: 没有这行 }\n`,
	);
	const { status, stderr } = convert([], { JIANBAO_CONTENT: archive });
	expect(status).toBe(1);
	expect(stderr).toContain('Unexpected line 99 of a page of 9 lines');
});

describe('after a run that was killed', () => {
	test('its swap is finished before the addresses are read', { timeout: 60_000 }, () => {
		const archive = newArchive({ 'a.txt': PAGE, 'b.txt': PAGE.replaceAll('早稻', '晚稻') });
		const run = () => convert([], { JIANBAO_CONTENT: archive });
		expect(run().status).toBe(0);
		rmSync(join(archive, 'sources/b.txt'));
		expect(run().status).toBe(0);
		const [addresses, next] = [join(archive, 'permalinks.json'), join(archive, '.next')];
		const known = readFileSync(addresses, 'utf8');
		expect(known).toContain('b-2');
		mkdirSync(next);
		renameSync(addresses, join(next, 'permalinks.json'));
		writeFileSync(join(next, 'journal.json'), JSON.stringify({ names: ['permalinks.json'], gone: [] }));
		expect(run().status).toBe(0);
		expect(readFileSync(addresses, 'utf8')).toBe(known);
		expect(readdirSync(archive)).not.toContain('.next');
	});

	test('pages unpacked from one file lie in the archive, and go with it', { timeout: 60_000 }, () => {
		const archive = newArchive({ 'a.txt': `${PAGE}\f${PAGE.replaceAll('早稻', '晚稻')}` });
		const elsewhere = newFolder();
		expect(convert([], { JIANBAO_CONTENT: archive, TMPDIR: elsewhere }).status).toBe(0);
		expect(readdirSync(elsewhere)).toEqual([]);
		expect(readdirSync(archive)).not.toContain('.next');
		expect(filesIn(join(archive, 'articles')).length).toBe(4);
	});
});

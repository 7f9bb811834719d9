/** Whole builds of the second archive: its own address and vocabularies, and what a broken article does to a build. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { danglingAnchors, isPublished, linksOf, readPages } from './dist-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'jianbao-astro-'));
const fixture = 'test/fixtures/jiangcheng';

function build(content: string, dist: string): { status: number | null; output: string } {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['node_modules/astro/bin/astro.mjs', 'build'],
		{
			encoding: 'utf8',
			env: { ...process.env, NODE_ENV: 'production', JIANBAO_CONTENT: content, JIANBAO_DIST: dist },
		},
	);
	return { status, output: stdout + stderr };
}

const pagesOf = (dist: string): string[] => files(dist).filter((file) => file.endsWith('.html'));

function expectSame(one: string, other: string): void {
	expect(files(one)).toEqual(files(other));
	for (const file of files(other)) expect(read(one, file), file).toBe(read(other, file));
}

/** As `npm run build` makes the pages. */
function buildSite(content: string, dist: string, ...flags: string[]): void {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build-site.ts', ...flags], {
		encoding: 'utf8',
		env: { ...process.env, NODE_ENV: 'production', JIANBAO_CONTENT: content, JIANBAO_DIST: dist },
	});
	expect(status, stdout + stderr).toBe(0);
}

const read = (dist: string, file: string): string => readFileSync(join(dist, file), 'utf8');
const files = (dist: string): string[] =>
	readdirSync(dist, { recursive: true, encoding: 'utf8', withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
		.sort();

describe('a second archive', { timeout: 300_000 }, () => {
	const content = join(folder, 'second');
	const dist = join(folder, 'dist');
	cpSync(fixture, content, { recursive: true });

	it('is not built while one of its articles is broken, and says which file and line, every time', () => {
		const file = join(content, 'articles/0512-a5/9.mdx');
		const whole = readFileSync(file, 'utf8');
		const broken = whole.replace('<Gap/>', '<Foto/>');
		writeFileSync(file, broken);
		const line = broken.split('\n').indexOf('<Foto/>') + 1;
		for (let run = 1; run <= 2; run += 1) {
			const { status, output } = build(content, dist);
			expect(status).not.toBe(0);
			expect(output).toContain('1 of 4 articles cannot be shown');
			expect(output).toContain(`9.mdx:${line}: Expected component \`Foto\``);
		}
		writeFileSync(file, whole);
	});

	describe('once it is put right', () => {
		beforeAll(() => {
			const { status, output } = build(content, dist);
			expect(status, output).toBe(0);
		}, 300_000);

		it('is built with its own name, places and address, and names nothing of another archive', () => {
			const html = files(dist)
				.filter((file) => file.endsWith('.html'))
				.map((file) => read(dist, file))
				.join('\n');
			expect(html).toContain('江城旧报馆');
			expect(html).not.toContain('淮安');
			const paths = [...html.matchAll(/(?:href|src|action)="(\/[^"]*)"/gu)].map(([, path]) => path ?? '');
			expect(paths.length).toBeGreaterThan(500);
			expect(paths.filter((path) => !path.startsWith('/archive/jiangcheng/'))).toEqual([]);
			expect(html).toContain(
				'<link rel="canonical" href="https://example.net/archive/jiangcheng/articles/0512-a3-3/">',
			);
		});

		it('has no broken link or anchor, days of the calendar among them', () => {
			const root = '/archive/jiangcheng/';
			const pages = readPages(dist, root);
			const links = pages.flatMap((page) => linksOf(page, 'https://example.net'));
			expect(links.filter(({ path }) => path.startsWith(root) && !isPublished(path, dist, root))).toEqual([]);
			expect(danglingAnchors(pages, links)).toEqual([]);
			expect(links.some(({ path, anchor }) => path.endsWith('/dates/2019/05/') && anchor === 'd12')).toBe(
				true,
			);
		});

		it('answers at addresses that no longer name an article', () => {
			const moved = read(dist, 'articles/0512-a3-17/index.html');
			expect(moved).toContain('url=/archive/jiangcheng/articles/0512-a3-3/');
			expect(moved).toContain('<meta name="robots" content="noindex">');
			const gone = read(dist, 'articles/0512-a3-29/index.html');
			expect(gone).toContain('href="/archive/jiangcheng/pages/0512-a3/"');
		});

		it('answers at calendar pages that list nothing since dates were put right', () => {
			for (const path of ['dates/2018/11', 'dates/2018']) {
				const former = read(dist, `${path}/index.html`);
				expect(former).toContain('href="/archive/jiangcheng/articles/0512-a3-3/"');
				expect(former).toContain('<meta name="robots" content="noindex">');
			}
			expect(read(dist, 'dates/2017/index.html')).toContain('这里现在没有文章');
			expect(read(dist, 'dates/2019/05/index.html')).not.toContain('noindex');
			expect(read(dist, 'sitemap-1.xml')).not.toContain('dates/2018');
		});

		it('shows a joined story on both pages, and each page its own lines only', () => {
			expect(read(dist, 'pages/0512-a3/index.html')).toContain('id="L19"');
			const second = read(dist, 'pages/0512-a5/index.html');
			expect(second).toContain('二桥匝道今晨通车');
			expect(second).not.toContain('首批车辆由临江区驶上桥面');
			expect(second).toContain('本篇另一部分在版面0512-a3');
		});

		it('lists corrections with what stood there before', () => {
			const html = read(dist, 'articles/0512-a5-5/index.html');
			expect(html).toContain('<ins class="fix">入驻</ins>');
			expect(html).toContain('“入住”改为“入驻”');
		});

		it('fills in where to report an error', () => {
			expect(read(dist, 'articles/0512-a5-9/index.html')).toContain(
				'https://example.net/report?id=0512-a5-9&amp;title=%E8%80%81%E8%A1%97',
			);
		});

		it('has true checksums', () => {
			for (const line of read(dist, 'checksums.txt').trim().split('\n')) {
				const [sum, name = ''] = line.split('  ');
				expect(existsSync(join(dist, name))).toBe(true);
				expect(
					createHash('sha256')
						.update(readFileSync(join(dist, name)))
						.digest('hex'),
				).toBe(sum);
			}
		});
	});
});

describe('other ways to build', { timeout: 600_000 }, () => {
	const content = join(folder, 'ways');
	const whole = join(folder, 'whole-dist');
	// In the checkout, where parts may be made side by side.
	mkdirSync('.cache', { recursive: true });
	const beside = mkdtempSync(join('.cache', 'jianbao-parts-'));
	afterAll(() => rmSync(beside, { recursive: true }));
	const change = (file: string, from: string, to: string): void => {
		const text = readFileSync(join(content, file), 'utf8');
		expect(text).toContain(from);
		writeFileSync(join(content, file), text.replace(from, to));
	};

	it('keeps the pages that a build from nothing would make the same, and makes the others anew', () => {
		const kept = join(folder, 'kept-dist');
		const archive = createHash('sha256').update(content).digest('hex').slice(0, 8);
		const keptFile = `node_modules/.astro/${archive}/dist/articles/0512-a3-21/index.html`;
		cpSync(fixture, content, { recursive: true });
		// A small archive in the layout of a large one.
		writeFileSync(
			join(content, 'site.yaml'),
			`${readFileSync(join(content, 'site.yaml'), 'utf8')}\npackAbove: 1\n`,
		);
		buildSite(content, kept, '--keep');
		change('articles/0512-a5/9.mdx', 'title: "', 'title: "再访');
		change('report.json', '"supplied": null', '"supplied": "另题"');
		// What the kept file says does not matter, as long as nothing changed that it is made from.
		writeFileSync(keptFile, `${readFileSync(keptFile, 'utf8')}<!-- kept -->`);
		buildSite(content, kept, '--keep');
		const taken = join(kept, 'articles/0512-a3-21/index.html');
		expect(readFileSync(taken, 'utf8')).toContain('<!-- kept -->');
		writeFileSync(taken, readFileSync(taken, 'utf8').replace('<!-- kept -->', ''));
		buildSite(content, whole, '--fresh');
		expectSame(kept, whole);
		expect(read(kept, 'articles/0512-a5-5/index.html')).toContain('再访');
	});

	it('packs what lies beside the pages of a large archive, and leaves it nowhere else', () => {
		const names = files(whole);
		expect(names.filter((file) => file.startsWith('packs/')).length).toBe(6);
		expect(
			names.filter((file) => /^(?:articles|pages|correct)\/.*0512.*\.(?:json|jsonl|txt)$/u.test(file)),
		).toEqual([]);
		expect(names.filter((file) => /^correct\/.*html$/u.test(file))).toEqual(['correct/index.html']);
		expect(read(whole, 'pages/0512-a3/index.html')).toContain('/correct/?page=0512-a3');
		expect(read(whole, 'articles/0512-a3-21/index.html')).not.toContain('<path');
	});

	it('makes parts that are, put together, what one machine makes', async () => {
		const parted = join(beside, 'dist');
		const env = { ...process.env, NODE_ENV: 'production', JIANBAO_CONTENT: content, JIANBAO_DIST: parted };
		await Promise.all(
			['1/2', '2/2'].map(async (part) => {
				const args = ['scripts/build-site.ts', '--shard', part];
				const [code] = await once(spawn(process.execPath, args, { env, stdio: 'inherit' }), 'close');
				expect(code, part).toBe(0);
			}),
		);
		const [first = [], second = []] = [1, 2].map((part) => pagesOf(`${parted}.shard-${part}-of-2`));
		expect(Math.min(first.length, second.length)).toBeGreaterThan(5);
		expect(first.filter((file) => second.includes(file))).toEqual([]);
		buildSite(content, parted, '--assemble', '2');
		expectSame(parted, whole);
	});
});

it(
	'an article whose record does not fit fails the build, and says which field of which file',
	{ timeout: 120_000 },
	() => {
		const content = join(folder, 'misfit');
		cpSync(fixture, content, { recursive: true });
		const file = join(content, 'articles/0512-a5/9.mdx');
		writeFileSync(file, readFileSync(file, 'utf8').replace('confidence: 0.7', 'confidence: 7'));
		const { status, output } = build(content, join(folder, 'never'));
		expect(status).not.toBe(0);
		expect(output).toContain('confidence');
		expect(output).toContain('9.mdx');
	},
);

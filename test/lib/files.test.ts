import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { atom } from '../../src/lib/atom.ts';
import { makeCalendar } from '../../src/lib/calendar.ts';
import { contentSecurityPolicy } from '../../src/lib/csp.ts';
import { columns, csv, exportRecord, jsonLines, plainText } from '../../src/lib/export-record.ts';
import { parseLog } from '../../src/lib/history.ts';
import { retired, type Permalink } from '../../src/lib/permalinks.ts';
import { readArticles } from '../../src/lib/read-articles.ts';
import { sitemapEntries, sitemapXml } from '../../src/lib/sitemap.ts';
import { alignLines, printedParts } from '../../src/lib/source-lines.ts';
import { makeUrls } from '../../src/lib/urls.ts';
import { readRows } from '../../src/loaders/rows.ts';
import { readSite } from '../../src/lib/read-site.ts';
import { anArticle } from '../an-article.ts';
import { anArchive, anItem, on } from './an-item.ts';

const urls = makeUrls('https://example.net/archive/jiangcheng');

describe('makeUrls', () => {
	it('begins every path with the base and ends every page with a slash', () => {
		expect(urls.article('a-3')).toBe('/archive/jiangcheng/articles/a-3/');
		expect(urls.topic('t', 2)).toBe('/archive/jiangcheng/topics/t/2/');
		expect(urls.topic('t', 1)).toBe('/archive/jiangcheng/topics/t/');
		expect(urls.month(2024, 3)).toBe('/archive/jiangcheng/dates/2024/03/');
		expect(urls.page('p', 7)).toBe('/archive/jiangcheng/pages/p/#L7');
		expect(urls.search('办 事')).toBe('/archive/jiangcheng/search/?q=%E5%8A%9E%20%E4%BA%8B');
		expect(urls.absolute(urls.home)).toBe('https://example.net/archive/jiangcheng/');
	});

	it('takes an address with or without its last slash, and one without a path', () => {
		expect(makeUrls('https://example.org').home).toBe('/');
		expect(makeUrls('https://example.org/a/').home).toBe(makeUrls('https://example.org/a').home);
	});
});

describe('readSite', () => {
	it('says which setting of which file is wrong', () => {
		const folder = mkdtempSync(join(tmpdir(), 'jianbao-site-'));
		writeFileSync(join(folder, 'site.yaml'), 'title: 题\naddress: nowhere\n');
		expect(() => readSite(folder)).toThrow(/site\.yaml: `address`/u);
		expect(() => readSite(folder)).toThrow(/site\.yaml: `rights`/u);
	});
});

describe('readRows', () => {
	it('reads one file of rows or a folder of files, in order', () => {
		const root = mkdtempSync(join(tmpdir(), 'jianbao-rows-'));
		writeFileSync(join(root, 'topics.yaml'), '- { slug: b }\n- { slug: a }\n');
		mkdirSync(join(root, 'districts'));
		writeFileSync(join(root, 'districts', '2.yaml'), '- { slug: z }\n');
		writeFileSync(join(root, 'districts', '1.yaml'), 'slug: y\n');
		expect(readRows(root, 'topics').map(({ row }) => row['slug'])).toEqual(['b', 'a']);
		expect(readRows(root, 'districts').map(({ row }) => row['slug'])).toEqual(['y', 'z']);
		expect(readRows(root, 'newspapers')).toEqual([]);
	});
});

describe('readArticles', () => {
	const entry = (id: string, metadata?: Record<string, unknown>) => ({
		id,
		data: anArticle({ id }),
		filePath: `articles/${id}.mdx`,
		...(metadata && { rendered: { html: '<p>文</p>', metadata } }),
	});

	it('names every article that could not be rendered, at once', () => {
		const entries = [
			entry('a', { failure: 'articles/a.mdx:44: Unexpected element `<strong>`' }),
			entry('b', { parts: [] }),
			entry('c'),
		];
		expect(() => readArticles(entries)).toThrow('2 of 3 articles cannot be shown');
		expect(() => readArticles(entries)).toThrow('articles/a.mdx:44: Unexpected element `<strong>`');
		expect(() => readArticles(entries)).toThrow('articles/c.mdx: Unexpected article without text');
	});
});

describe('retired', () => {
	const link = (state: Permalink['state'], to: string | null = null): Permalink => ({
		title: null,
		page: 'p',
		state,
		to,
	});
	const live = (id: string) => id === 'now';

	it('follows moves to an article that is there', () => {
		const list = retired(
			{ now: link('live'), old: link('moved', 'older'), older: link('moved', 'now') },
			live,
		);
		expect(list.map(({ id, to }) => [id, to])).toEqual([
			['old', 'now'],
			['older', 'now'],
		]);
	});

	it('lets no published address vanish', () => {
		expect(() => retired({ lost: link('live') }, live)).toThrow('Unexpected absence of article `lost`');
		expect(() => retired({ lost: link('moved', 'nowhere') }, live)).toThrow('Unexpected redirect of `lost`');
		expect(retired({ lost: link('gone') }, live).map(({ id }) => id)).toEqual(['lost']);
	});
});

describe('parseLog', () => {
	it('takes the last commit that names a file as its change and the first as its arrival', () => {
		const log = '\0' + '2026-02-02T00:00:00Z\n\na.mdx\n\n\0' + '2026-01-01T00:00:00Z\n\na.mdx\nb.mdx\n';
		expect(parseLog(log)).toEqual(
			new Map([
				['a.mdx', { added: '2026-01-01T00:00:00Z', changed: '2026-02-02T00:00:00Z' }],
				['b.mdx', { added: '2026-01-01T00:00:00Z', changed: '2026-01-01T00:00:00Z' }],
			]),
		);
	});
});

describe('exports', () => {
	const item = anItem(
		{
			title: '题,"甲"',
			subtitle: '副',
			dateline: '本报讯',
			byline: '■记者 张三',
			authors: [{ name: '张三', role: '记者', kind: 'person' }],
		},
		[
			{ kind: 'paragraph', text: '第一段' },
			{ kind: 'gap', text: '' },
			{ kind: 'paragraph', text: '第二段' },
		],
	);

	it('writes plain text as it is read, with the dateline before the first paragraph', () => {
		expect(plainText(item)).toBe('题,"甲"\n\n副\n\n■记者 张三\n\n本报讯 第一段\n\n〔…〕\n\n第二段\n');
	});

	it('writes one JSON record a line that reads back to the whole record', () => {
		const [line = ''] = jsonLines([item], urls).split('\n');
		expect(JSON.parse(line)).toEqual(JSON.parse(JSON.stringify(exportRecord(item, urls))));
		expect(exportRecord(item, urls)).toMatchObject({
			...item.article,
			url: urls.absolute(urls.article('page-3')),
		});
	});

	it('writes CSV with as many cells as columns, quoted by RFC 4180', () => {
		const [, row = ''] = csv([item], urls).split('\r\n');
		expect(row).toContain('"题,""甲"""');
		const cells = row.match(/("(?:[^"]|"")*"|[^",]*)(?:,|$)/gu)?.slice(0, columns.length);
		expect(cells?.length).toBe(columns.length);
	});
});

describe('atom', () => {
	const entry = (id: string, added: string) => ({
		item: anItem({ id, title: `题<${id}>` }),
		url: `https://e.org/${id}`,
		added,
		changed: added,
	});
	const feed = { title: '库', self: 'https://e.org/feed.xml', page: 'https://e.org/', author: '库' };

	it('lists the newest first, is dated by the newest, and escapes titles', () => {
		const xml = atom(feed, [entry('a', '2026-01-01T00:00:00Z'), entry('b', '2026-02-01T00:00:00Z')]);
		expect([...xml.matchAll(/<title>题&lt;(\w)&gt;/gu)].map(([, id]) => id)).toEqual(['b', 'a']);
		expect(/<id>https:\/\/e\.org\/feed\.xml<\/id>\n<updated>2026-02-01T00:00:00Z</u.test(xml)).toBe(true);
	});

	it('has what RFC 4287 asks of a feed without entries', () => {
		const xml = atom(feed, []);
		for (const element of ['<title>', '<id>', '<updated>', '<author>']) expect(xml).toContain(element);
	});
});

describe('sitemap', () => {
	it('names every article once and gives a date only where it is known', () => {
		const archive = anArchive([{ fields: { id: 'a' } }, { fields: { id: 'b' } }]);
		const entries = sitemapEntries(archive, makeCalendar(archive.items), urls, ({ id }) =>
			id === 'a' ? '2026-01-01T00:00:00Z' : null,
		);
		const xml = sitemapXml(entries, urls);
		expect(xml.match(/articles\/a\/<\/loc><lastmod>2026-01-01T00:00:00Z</gu)?.length).toBe(1);
		expect(xml).toContain('articles/b/</loc></url>');
		expect(new Set(entries.map(({ path }) => path)).size).toBe(entries.length);
	});
});

describe('alignLines', () => {
	const item = anItem(
		{
			title: '题目',
			dateline: '本报讯',
			byline: '■记者 张 三',
			source: [
				{
					...on('page', 3),
					lines: [
						[3, 9],
						[15, 15],
					],
				},
			],
		},
		[
			{ kind: 'paragraph', text: '第一段从这里开始，一直写到栏的末尾又接上另一栏的半句话。' },
			{ kind: 'paragraph', text: '第二段。' },
		],
	);
	const [page] = item.pages;
	const lines = [
		'',
		'',
		'## 题目',
		'',
		'■记者 张 三',
		'',
		'本报讯 第一段从这里开始，一直写到栏的末尾',
		'',
		'第二段。',
		'',
		'',
		'',
		'',
		'',
		'又接上另一栏的半句话。',
	];

	it('lays every line beside the part it went into, each once', () => {
		if (page === undefined) throw new Error('no page');
		const rows = alignLines(item, page, lines);
		expect(rows.map(({ printed, lines: own }) => [printed?.key, own.map(({ line }) => line)])).toEqual([
			['title', [3]],
			['byline', [5]],
			[0, [7, 15]],
			[1, [9]],
		]);
		expect(printedParts(item).length).toBe(4);
	});
});

describe('contentSecurityPolicy', () => {
	it('allows inline scripts by digest alone, and WebAssembly only where it is asked for', () => {
		const policy = contentSecurityPolicy(['alert(1)'], false);
		expect(policy).toContain("script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
		expect(policy).not.toContain('unsafe');
		expect(contentSecurityPolicy([], true)).toContain("script-src 'self' 'wasm-unsafe-eval';");
	});
});

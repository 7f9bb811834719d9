/** An archive with an English interface: nothing of the interface is Chinese, all that the newspaper printed says so. */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, appendFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type Served } from '../../scripts/serve/serve-folder.ts';
import { launchBrowser } from '../browser.ts';
import { attribute, readPages, textOf } from '../dist-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'jianbao-english-'));
const [content, dist] = [join(folder, 'content'), join(folder, 'dist')];
const base = '/archive/jiangcheng/';

/** Words of the standard for references, and of the seal. */
const setWords = ['报名不详', '日期不详', '等', '旧', '存', '报', '真'];

beforeAll(() => {
	cpSync('test/fixtures/jiangcheng', content, { recursive: true });
	appendFileSync(join(content, 'site.yaml'), '\ninterface: en\n');
	const env = {
		...process.env,
		NODE_ENV: 'production',
		JIANBAO_CONTENT: content,
		JIANBAO_DIST: dist,
	};
	for (const script of [['node_modules/astro/bin/astro.mjs', 'build'], ['scripts/build-index.ts']]) {
		const { status, stdout, stderr } = spawnSync(process.execPath, script, { encoding: 'utf8', env });
		expect(status, stdout + stderr).toBe(0);
	}
}, 120_000);

const han = /\p{Script=Han}/u;
const silent = new Set(['script', 'style']);

/** Chinese text of a page that no element says to be Chinese. */
function unmarked(node: Tree.Node, lang: string): string[] {
	if ('tagName' in node && (silent.has(node.tagName) || node.tagName === 'title')) return [];
	const here = ('tagName' in node && attribute(node, 'lang')) || lang;
	if (node.nodeName === '#text') return han.test(textOf(node)) && here === 'en' ? [textOf(node).trim()] : [];
	return 'childNodes' in node ? node.childNodes.flatMap((child) => unmarked(child, here)) : [];
}

describe('an archive in English', () => {
	it('says so, and leaves no Chinese unmarked', () => {
		const pages = readPages(dist, base);
		expect(pages.length).toBeGreaterThan(20);
		for (const { path, elements } of pages) {
			const [root] = elements;
			expect(root && attribute(root, 'lang'), path).toBe('en');
			expect(root && unmarked(root, ''), path).toEqual([]);
		}
	});

	it('has no Chinese but what stands in the archive itself, in text and in attributes', () => {
		const own = globSync(['**/*.{yaml,mdx,json,txt}'], { cwd: content })
			.map((file) => join(content, file))
			.concat(globSync('content/common/**/*.yaml'))
			.map((file) => readFileSync(file, 'utf8'))
			// With the readings before correction, and without.
			.flatMap((text) => [text, text.replace(/<[^>]*>/gu, '')])
			.map((text) => text.replace(/\P{Script=Han}/gu, ''))
			.join('\n');
		const words = new Set(
			readPages(dist, base).flatMap(({ html }) =>
				html.replace(/<script[^]*?<\/script>/gu, '').match(/\p{Script=Han}+/gu),
			),
		);
		expect(words.size).toBeGreaterThan(200);
		const foreign = [...words].filter((word) => !own.includes(word ?? '') && !setWords.includes(word ?? ''));
		expect(foreign).toEqual([]);
	});
});

describe('its search', () => {
	let browser: Browser;
	let served: Served;
	beforeAll(async () => {
		[browser, served] = await Promise.all([launchBrowser(), serveFolder(dist, { base })]);
	});
	afterAll(async () => {
		await browser?.close();
		await served?.close();
	});

	it('answers in English and marks what it found', async () => {
		const page = await browser.newPage();
		await page.goto(`${served.address}search/?q=${encodeURIComponent('江城 -没有这样的字')}`);
		await page.waitForSelector('[data-state="done"]');
		const found = Number(await page.getAttribute('[data-state]', 'data-result-count'));
		expect(found).toBeGreaterThan(0);
		expect(await page.textContent('[data-said]')).toContain('with "江城" and without "没有这样的字"');
		expect(await page.textContent('[data-tally]')).toMatch(
			new RegExp(`^${found} articles?, \\d+ hits?`, 'u'),
		);
		const loose = await page.$$eval('.found *, [data-filters] *', (all) =>
			all
				.filter((one) =>
					[...one.childNodes].some(
						(node) =>
							node.nodeType === Node.TEXT_NODE && /^\P{L}*\p{Script=Han}/u.test(node.textContent ?? ''),
					),
				)
				.filter((one) => one.closest('[lang]')?.getAttribute('lang') === 'en')
				.map((one) => one.outerHTML),
		);
		expect(loose).toEqual([]);
		await page.close();
	});
});

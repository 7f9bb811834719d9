/**
 * An archive with an English interface: nothing of the interface is Chinese, all that the newspaper printed says so.
 * The same archive is read without a network, so that it is built once.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, appendFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeOffline } from '../../scripts/offline/write-offline.ts';
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
	appendFileSync(join(content, 'site.yaml'), '\ninterface: en\noffline: true\n');
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

describe('the same archive without a network', { timeout: 120_000 }, () => {
	let browser: Browser;
	let served: Served;
	let context: BrowserContext;
	let page: Page;
	const port = (): number => Number(new URL(served.address).port);
	const words = '江城';
	const search = async (): Promise<string | null> => {
		await page.goto(`${served.address}search/?q=${encodeURIComponent(words)}`);
		await page.waitForSelector('[data-state="done"]');
		return page.getAttribute('[data-state]', 'data-result-count');
	};
	const keptOn = (): Promise<string | null> => page.getAttribute('html', 'data-kept');
	const down = (): Promise<void> => served.close();
	const up = async (): Promise<void> => {
		served = await serveFolder(dist, { base, port: port() });
	};
	/** Paths of two articles. */
	let [first, second] = ['', ''];

	beforeAll(async () => {
		[browser, served] = await Promise.all([launchBrowser(), serveFolder(dist, { base })]);
		context = await browser.newContext();
		page = await context.newPage();
		page.setDefaultTimeout(60_000);
		await page.goto(served.address);
		await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
		[first, second] = readPages(dist, '')
			.filter(({ html }) => !html.includes('http-equiv="refresh"'))
			.map(({ path }) => path)
			.filter((path) => /^articles\/.+-\d+\/$/u.test(path)) as [string, string];
	}, 60_000);
	afterAll(async () => {
		await browser?.close();
		await served?.close();
	});

	it('shows a page that was read, says since when it is kept, and of another that it was not', async () => {
		await page.goto(served.address + first);
		const heading = await page.textContent('h1');
		expect(await keptOn()).toBeNull();
		await down();
		await page.reload();
		expect([await page.textContent('h1'), await keptOn()]).toEqual([
			heading,
			expect.stringMatching(/^\d{4}-\d\d-\d\d$/u),
		]);
		await page.goto(served.address + second);
		await page.waitForSelector('[data-lost]:not([hidden])');
		expect(await page.getAttribute(`[data-visited] a[href$="/${first}"]`, 'href')).not.toBeNull();
		await up();
	});

	it('searches and shows every page where the whole was kept', async () => {
		const found = await search();
		expect(Number(found)).toBeGreaterThan(0);
		await page.goto(`${served.address}offline/`);
		await page.click('[data-keep]:enabled');
		await page.waitForFunction(() => document.querySelector('[data-said]')?.textContent === 'All is kept.');
		await down();
		expect([await search(), await keptOn()]).toEqual([found, expect.stringMatching(/^\d{4}/u)]);
		await page.goto(served.address + second);
		expect(await page.isVisible('[data-lost]')).toBe(false);
		expect(await keptOn()).not.toBeNull();
		await up();
	});

	it('shows what is published now wherever the archive can be reached', async () => {
		const file = join(dist, second, 'index.html');
		writeFileSync(file, readFileSync(file, 'utf8').replace(/<h1[^>]*>/u, '$&Anew '));
		await page.goto(served.address + second);
		expect([await page.textContent('h1'), await keptOn()]).toEqual([expect.stringContaining('Anew'), null]);
	});

	it('forgets all on demand, and goes where the settings no longer ask for it', async () => {
		await page.goto(`${served.address}offline/`);
		await page.click('[data-forget]');
		await page.waitForFunction(() => document.querySelector('[data-said]')?.textContent !== '');
		await writeOffline(dist, base, false);
		await page.evaluate('navigator.serviceWorker.getRegistration().then((one) => one.update())');
		await page.waitForFunction(async () => (await caches.keys()).length === 0);
		await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistrations()).length === 0);
	});
});

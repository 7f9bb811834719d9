/** The correcting desk in a real browser: cut at once, taken back, kept as the file that a rebuild obeys. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { actionOf } from '../../src/correct/page/keys.ts';
import { correctionsSchema } from '../../src/schema/schema.ts';
import type { Served } from '../../scripts/serve/serve-folder.ts';
import { distFolder } from '../../scripts/paths.ts';
import { axeFindings } from '../axe.ts';
import { launchBrowser, serveDist } from '../browser.ts';
import { base, readPages } from '../dist-pages.ts';

let browser: Browser;
let served: Served;
const desks = readPages().filter(({ path }) => path.startsWith(`${base}correct/`));
const stem = basename(desks[0]?.path ?? '');

beforeAll(async () => {
	[browser, served] = await Promise.all([launchBrowser(), serveDist()]);
});
afterAll(async () => {
	await browser?.close();
	await served?.close();
});

async function open(width = 1280): Promise<Page> {
	const context = await browser.newContext({ viewport: { width, height: 900 }, acceptDownloads: true });
	const page = await context.newPage();
	await page.goto(`${served.address}correct/${stem}/`);
	await page.waitForSelector('[data-desk][data-ready]', { timeout: 120_000 });
	return page;
}
const status = (page: Page): Promise<string | null> => page.textContent('[data-status]');
const articles = (page: Page): Promise<number> => page.locator('.dk-art').count();
/** Waits until something else is said than before. */
const saidAfter = async (page: Page, act: () => Promise<unknown>): Promise<string> => {
	const before = await status(page);
	await act();
	await page.waitForFunction(
		(text) => document.querySelector('[data-status]')?.textContent !== text,
		before,
		{ timeout: 60_000 },
	);
	return (await status(page)) ?? '';
};
/** A line of running text that does not begin its article. */
const lineWithin = (page: Page): Promise<string> =>
	page.evaluate(() => {
		for (const article of document.querySelectorAll('.dk-art')) {
			const texts = [...article.querySelectorAll('.pt.t')];
			const line = texts[2]?.querySelector<HTMLElement>('[data-of-line]')?.dataset['ofLine'];
			if (line) return line;
		}
		throw new Error('no article with three paragraphs');
	});

describe('the correcting desk', () => {
	it('exists for every page of the archive', () => {
		expect(desks.length).toBe(
			readPages().filter(({ path }) => /^pages\/[^/]+\/$/u.test(path.slice(base.length))).length,
		);
	});

	it('has a key for every gesture that has a button', () => {
		const html = readFileSync(join(distFolder, 'correct', stem, 'index.html'), 'utf8');
		const buttons = [...html.matchAll(/data-act="([a-z-]+)"(?: data-detail="([a-z]+)")?/gu)].map(
			([, name, detail]) => [name, detail ?? ''].join(' ').trim(),
		);
		const plain = { shiftKey: false, ctrlKey: false, metaKey: false };
		const keyed = new Set(
			[...'abcdefghijklmnopqrstuvwxyz0123456789?', 'Delete'].flatMap((key) => {
				const asked = actionOf({ key, ...plain }, false, true);
				return asked ? [[asked.name, asked.detail].join(' ').trim()] : [];
			}),
		);
		// What stands in a menu of the browser or at one article alone is reached by Tab.
		const byTab = ['copy', 'send', 'append'];
		expect(buttons.filter((name) => !keyed.has(name) && !byTab.includes(name))).toEqual([]);
		expect(buttons.length).toBeGreaterThan(20);
	});

	it('shows the built cut without its converter, and the same once it has come', async () => {
		const page = await browser.newPage();
		const shape = (): Promise<string[]> =>
			page.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>('.dk-art .pt [data-of-line]')]
					.map((piece) => `${piece.parentElement?.className} ${piece.dataset['ofLine']}`)
					// A dateline is a part of its own only where the page is cut anew.
					.filter((piece, nth, all) => piece !== all[nth - 1]),
			);
		const scripts = new Set<string>();
		page.on('response', (response) => {
			const path = new URL(response.url()).pathname;
			if (path.endsWith('.js')) scripts.add(path.slice(base.length));
		});
		await page.route('**/correct/cut.js', (route) => route.abort());
		await page.goto(`${served.address}correct/${stem}/`);
		await page.waitForSelector('[data-retry]:visible');
		const built = await shape();
		const whole = await page.locator('.dk-lines .what:empty').count();
		const bytes = [...scripts].map((path) => gzipSync(readFileSync(join(distFolder, path))).length);
		expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(60_000);
		expect(bytes.length).toBeGreaterThan(0);
		await page.unroute('**/correct/cut.js');
		await page.click('[data-retry]');
		await page.waitForSelector('[data-desk][data-ready]', { timeout: 120_000 });
		expect(built).toEqual(await shape());
		expect(whole).toBe(0);
		await page.context().close();
	});

	it('cuts at once, by key, and takes it back; says plainly that it teaches nobody', async () => {
		const page = await open();
		const before = await articles(page);
		const line = await lineWithin(page);
		await page.click(`[data-line="${line}"]`);
		expect(await saidAfter(page, () => page.keyboard.press('b'))).toContain('已重切');
		expect(await articles(page)).toBe(before + 1);
		await expect.poll(() => page.locator('.dk-lines .decided').count()).toBe(1);
		expect(await saidAfter(page, () => page.keyboard.press('z'))).toBe('已撤销');
		expect(await articles(page)).toBe(before);
		// No newspaper is named for the pages of this archive, so what is decided teaches no other.
		await page.click(
			`[data-line="${await page.getAttribute('.dk-art .pt.h [data-of-line]', 'data-of-line')}"]`,
		);
		await saidAfter(page, () => page.keyboard.press('1'));
		await page.waitForSelector('[data-like]:not(:empty)');
		expect(await page.textContent('[data-like]')).toContain('没写是哪种报');
		expect(await page.locator('[data-taught] *').count()).toBe(0);
		await page.context().close();
	});

	it('gives out the file that a rebuild obeys', async () => {
		const page = await open();
		const line = await lineWithin(page);
		await page.click(`[data-line="${line}"]`);
		await saidAfter(page, () => page.click('button[data-act="begin"]'));
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.click('button[data-act="save"]'),
		]);
		const file = correctionsSchema.parse(parse(readFileSync(await download.path(), 'utf8')));
		const source = JSON.parse(readFileSync(join(distFolder, 'correct', `${stem}.json`), 'utf8')) as {
			sha256: string;
		};
		expect(file.sha256).toBe(source.sha256);
		expect(file.corrections).toEqual([expect.objectContaining({ do: 'split', line: Number(line) })]);
		await page.context().close();
	});

	it('keeps what was not saved for the next visit', async () => {
		const context = await browser.newContext();
		const page = await context.newPage();
		const visit = async (): Promise<void> => {
			await page.goto(`${served.address}correct/${stem}/`);
			await page.waitForSelector('[data-desk][data-ready]', { timeout: 120_000 });
		};
		await visit();
		const before = await articles(page);
		const line = await lineWithin(page);
		await page.click(`[data-line="${line}"]`);
		await saidAfter(page, () => page.keyboard.press('b'));
		page.on('dialog', (dialog) => void dialog.accept());
		await visit();
		expect(await articles(page)).toBe(before + 1);
		await context.close();
	});

	it('says which decisions contradict each other, and does not let them be saved', async () => {
		const { sha256, text } = JSON.parse(
			readFileSync(join(distFolder, 'correct', `${stem}.json`), 'utf8'),
		) as { sha256: string; text: string };
		const first = await open();
		const line = Number(await lineWithin(first));
		await first.close();
		const lines = text.split(/\r\n|\r|\n/u);
		const words = (at: number): string => (lines[at - 1] ?? '').trim().slice(0, 6);
		const before = lines.findLastIndex((row, at) => at < line - 1 && row.trim() !== '') + 1;
		const pair = { line: before, text: words(before), to: line, toText: words(line) };
		const kept = {
			sha256,
			version: null,
			corrections: [
				{ do: 'join', ...pair },
				{ do: 'part', ...pair },
			],
		};
		const page = await browser.newPage();
		await page.addInitScript(
			([key, value]) => localStorage.setItem(key as string, value as string),
			[`jianbao:correct:${base}${stem}`, JSON.stringify(kept)],
		);
		await page.goto(`${served.address}correct/${stem}/`);
		await page.waitForSelector('[data-desk][data-ready]', { timeout: 120_000 });
		expect(await page.textContent('[data-faults]')).toMatch(/第\d+行“.+”办不到/u);
		expect(await page.isDisabled('button[data-act="save"]')).toBe(true);
		await page.context().close();
	});

	it.each([320, 768, 1280])('has nothing to complain of for axe at %i px', async (width) => {
		const page = await open(width);
		expect(await axeFindings(page)).toEqual([]);
		if (width === 768) {
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await axeFindings(page)).toEqual([]);
		}
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
		await page.context().close();
	});

	it('sets a line aside that was printed before, by two clicks, and what the page is by its form', async () => {
		const page = await open();
		const line = await lineWithin(page);
		await page.click(`[data-line="${line}"]`);
		await page.click('button[data-act="duplicate"]');
		const [first] = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('.dk-art .pt.t [data-of-line]')].map(
				({ dataset }) => dataset['ofLine'],
			),
		);
		expect(await saidAfter(page, () => page.click(`[data-line="${first}"]`))).toContain('已重切');
		expect(await page.textContent(`[data-line="${line}"] .what`)).toContain(`第${first}行`);
		await page.click('.desk > details.fields summary');
		await page.fill('[data-page-fields] input[name="date"]', '1935-03-05');
		await saidAfter(page, () => page.click('[data-page-fields] button'));
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.click('button[data-act="save"]'),
		]);
		const file = correctionsSchema.parse(parse(readFileSync(await download.path(), 'utf8')));
		expect(file.corrections.map((one) => one.do).toSorted()).toEqual(['duplicate', 'page']);
		await page.context().close();
	});

	it('puts a line after another by a drag, sends it as a letter, tells a second window, and goes to another page', async () => {
		const page = await open();
		const context = page.context();
		await context.route('**/*', (route) =>
			route.request().url().startsWith(served.address) ? route.continue() : route.fulfill({ body: '' }),
		);
		await page.route(`**/correct/${stem}/`, async (route) => {
			const answer = await route.fetch();
			const letter = '"report":"https://example.org/new?title={title}&body={url}"';
			await route.fulfill({
				body: (await answer.text()).replace(/"report":(?:null|"[^"]*")/u, letter),
				contentType: 'text/html',
			});
		});
		await page.reload();
		await page.waitForSelector('[data-desk][data-ready]', { timeout: 120_000 });
		const second = await context.newPage();
		await second.goto(`${served.address}correct/${stem}/`);
		await second.waitForSelector('[data-desk][data-ready]', { timeout: 120_000 });
		await page.bringToFront();
		const line = await lineWithin(page);
		const target = await page.getAttribute(`[data-line="${line}"] + [data-line]`, 'data-line');
		const drag = (): Promise<void> => page.dragAndDrop(`[data-line="${line}"]`, `[data-line="${target}"]`);
		expect(await saidAfter(page, drag)).toContain('已重切');
		await second.waitForFunction(() => document.querySelector('[data-status]')?.textContent.includes('窗口'));
		await second.close();
		const [letter] = await Promise.all([context.waitForEvent('page'), page.click('button[data-act="send"]')]);
		await letter.waitForURL(/^https:\/\/example\.org\/new/u);
		expect(new URL(letter.url()).searchParams.get('body')).toContain(`after: ${target}`);
		await letter.close();
		const all = await articles(page);
		for (let asked = 0; asked <= all && page.url().includes(stem); asked++) {
			await page.keyboard.press('n');
			await page.waitForTimeout(100);
		}
		expect(page.url()).not.toContain(stem);
		await context.close();
	});

	it('tells which articles of the paper would change, when it is asked and not before', async () => {
		const other = basename(desks[1]?.path ?? '');
		const context = await browser.newContext();
		const page = await context.newPage();
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		// A paper of two pages, and a reader that believes in it: whatever is marked as a headline there is a column's name.
		await page.route('**/correct/weights.pack', (route) => {
			const table = JSON.parse(
				gunzipSync(readFileSync(join(distFolder, 'correct', 'weights.pack'))).toString(),
			);
			const observations = { 'paper shape m: title': { rubric: 90 } };
			return route.fulfill({ json: { ...table, paper: { observations, steps: {} } } });
		});
		await page.route(`**/correct/${stem}.json`, (route) => {
			const own = JSON.parse(readFileSync(join(distFolder, 'correct', `${stem}.json`), 'utf8')) as object;
			const paper = { newspaper: '江城日报', pages: [other], fixed: false };
			return route.fulfill({ json: { ...own, paper, more: { others: {}, own: null } } });
		});
		await page.goto(`${served.address}correct/${stem}/`);
		await page.waitForSelector('[data-desk][data-ready]', { timeout: 120_000 });
		expect(await page.locator('[data-taught] *').count()).toBe(0);
		await page.click(`[data-line="${await lineWithin(page)}"]`);
		await saidAfter(page, () => page.keyboard.press('b'));
		expect(asked.filter((url) => url.endsWith(`/${other}.json`))).toEqual([]);
		await page.click('[data-taught] button');
		await page.waitForSelector('[data-taught] li a', { timeout: 60_000 });
		expect(await page.textContent('[data-taught] p')).toMatch(/别的1版里有\d+篇会变/u);
		expect(await page.getAttribute('[data-taught] li a', 'href')).toContain(`correct/${other}/#L`);
		expect(asked.filter((url) => url.endsWith(`/${other}.json`))).toHaveLength(1);
		// What was told holds no more once something else is decided.
		await saidAfter(page, () => page.keyboard.press('z'));
		expect(await page.locator('[data-taught] *').count()).toBe(0);
		await context.close();
	});

	it('is for reading and confirming on a phone', async () => {
		const page = await open(320);
		expect(await page.isVisible('button[data-act="role"]')).toBe(false);
		expect(await page.isVisible('button[data-act="next-here"]')).toBe(true);
		expect(await page.isVisible('.dk-art button[data-act="confirm"]')).toBe(true);
		await page.context().close();
	});

	it('is loaded by no other page', async () => {
		const page = await browser.newPage();
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		for (const path of ['', 'review/', `pages/${stem}/`])
			await page.goto(served.address + path, { waitUntil: 'networkidle' });
		expect(asked.filter((url) => url.startsWith(`${served.address}correct/`))).toEqual([]);
		await page.context().close();
	});
});

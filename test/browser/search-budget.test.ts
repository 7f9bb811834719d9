/** What a visitor pays, and what a visitor with a screen reader or a small screen meets. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logNetwork, sum, type NetworkLog } from '../../scripts/bench/search/network-log.ts';
import type { Served } from '../../scripts/serve/serve-folder.ts';
import { axeFindings } from '../axe.ts';
import { launchBrowser, serveDist } from '../browser.ts';

let browser: Browser;
let served: Served;
let log: NetworkLog;
beforeAll(async () => {
	[browser, served] = await Promise.all([launchBrowser(), serveDist()]);
	log = await logNetwork(served.address);
});
afterAll(async () => {
	await browser?.close();
	await log?.close();
	await served?.close();
});

const path = (): string => new URL(served.address).pathname;

describe('the cost of a search', () => {
	it('is at most 25 KB of script before the box is used and 180 KB in all up to the first answer', async () => {
		const context = await browser.newContext();
		const page = await context.newPage();
		log.take();
		await page.goto(new URL(`${path()}search/`, log.address).href, { waitUntil: 'networkidle' });
		const before = log.take();
		expect(sum(before.filter(({ url }) => url.endsWith('.js')))).toBeLessThanOrEqual(25_000);
		expect(before.filter(({ url }) => /pagefind|catalogue|suggest/u.test(url))).toEqual([]);
		await page.fill('#q', '党建');
		await page.press('#q', 'Enter');
		await page.waitForSelector('[data-state="done"][data-result-count]');
		await page.waitForLoadState('networkidle');
		const all = [...before, ...log.take()];
		expect(sum(all), JSON.stringify(all)).toBeLessThanOrEqual(180_000);
		await context.close();
	});

	it('is a few hundred bytes of script on an article that nobody searched for', async () => {
		const context = await browser.newContext();
		const page = await context.newPage();
		await page.goto(new URL(`${path()}search/?q=党`, log.address).href);
		const article = await page.waitForSelector('.hit h3 a');
		const href = (await article.getAttribute('href'))?.replace(/\?.*/u, '') ?? '';
		const fresh = await browser.newContext();
		const reader = await fresh.newPage();
		log.take();
		await reader.goto(new URL(href, log.address).href, { waitUntil: 'networkidle' });
		expect(sum(log.take().filter(({ url }) => url.endsWith('.js')))).toBeLessThanOrEqual(3000);
		await context.close();
		await fresh.close();
	});
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
	it.each([320, 1440])(
		'axe finds nothing on the search page, idle, answered, empty and with suggestions, %i pixels wide',
		async (width) => {
			const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
			const page = await context.newPage();
			const findings = (): Promise<string[]> => axeFindings(page);
			await page.goto(`${served.address}search/`);
			expect(await findings()).toEqual([]);
			for (const query of ['党建 | 的', '囍囍囍']) {
				await page.goto(`${served.address}search/?q=${encodeURIComponent(query)}`);
				await page.waitForSelector('[data-state="done"]');
				await page.evaluate(() => {
					for (const details of document.querySelectorAll<HTMLDetailsElement>('.filt, .facet'))
						details.open = true;
				});
				expect(await findings()).toEqual([]);
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			}
			await page.focus('#q');
			await page.waitForSelector('#q[role="combobox"]');
			await page.fill('#q', 'h');
			await page.waitForSelector('[role="option"]');
			expect(await findings()).toEqual([]);
			await context.close();
		},
	);
});

describe('the page', () => {
	it.each([
		[390, 0],
		[1440, 0],
		[390, 900],
		[1440, 900],
	])('does not shift while the answer comes, %i pixels wide, %i ms away', async (width, away) => {
		const context = await browser.newContext({ viewport: { width, height: 800 } });
		await context.route('**/pagefind/**', async (route) => {
			await new Promise((done) => setTimeout(done, away));
			await route.continue();
		});
		const page = await context.newPage();
		await page.addInitScript(() => {
			const shift = { sum: 0, what: [] as string[] };
			Object.assign(window, { shift });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) {
					const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
						value: number;
						hadRecentInput: boolean;
						sources: { node: Element | null }[];
					};
					if (hadRecentInput) continue;
					shift.sum += value;
					shift.what.push(...sources.map(({ node }) => node?.outerHTML?.slice(0, 80) ?? ''));
				}
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(`${served.address}search/?q=${encodeURIComponent('党建 -浦口')}`);
		await page.waitForSelector('[data-state="done"]');
		await page.waitForTimeout(300);
		const { sum: shifted, what } = await page.evaluate(
			() => (window as unknown as { shift: { sum: number; what: string[] } }).shift,
		);
		expect(shifted, what.join('\n')).toBeLessThan(0.01);
		await context.close();
	});

	it('has targets of at least 24 pixels', async () => {
		const context = await browser.newContext({ viewport: { width: 390, height: 800 }, hasTouch: true });
		const page = await context.newPage();
		await page.goto(`${served.address}search/?q=${encodeURIComponent('党建')}`);
		await page.waitForSelector('[data-state="done"]');
		const small = await page.$$eval(
			'[data-search-page] :is(a:not(.skip), button, label[data-facet], summary, input:not([type="checkbox"]))',
			(all) =>
				all
					.filter((one) => one.getClientRects().length > 0)
					.map((one) => ({ html: one.outerHTML.slice(0, 80), height: one.getBoundingClientRect().height }))
					.filter(({ height }) => height < 24),
		);
		expect(small).toEqual([]);
		await context.close();
	});
});

/** The search page as a visitor meets it: answers, facets, address, keyboard, input method, bad networks. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { distFolder } from '../../scripts/paths.ts';
import type { Served } from '../../scripts/serve/serve-folder.ts';
import { headlineBreaks } from '../../src/text/headline.ts';
import { launchBrowser, serveDist } from '../browser.ts';
import { containing, readPublished } from './truth.ts';

let browser: Browser;
let served: Served;
let context: BrowserContext;
let page: Page;
let violations: string[];
const articles = readPublished(distFolder);

beforeAll(async () => {
	[browser, served] = await Promise.all([launchBrowser(), serveDist()]);
});
afterAll(async () => {
	await browser?.close();
	await served?.close();
});
beforeEach(async () => {
	context = await browser.newContext();
	page = await context.newPage();
	violations = [];
	page.on('console', (message) => {
		if (/Content Security Policy|violates/u.test(message.text())) violations.push(message.text());
	});
	page.on('pageerror', (error) => {
		// Chromium's own word when a navigation overtakes a view transition.
		if (!/^Transition was (?:aborted|skipped)/u.test(error.message)) violations.push(error.message);
	});
});
afterEach(async () => {
	expect(violations).toEqual([]);
	await context.close();
});

/** Phrases that many and that a few articles hold, from the archive at hand. */
const pairs = articles.flatMap(({ texts }) =>
	texts.flatMap((text) => text.match(/\p{Script=Han}{2}/gu) ?? []),
);
const tally = new Map<string, number>();
for (const pair of pairs) if (!tally.has(pair)) tally.set(pair, containing(articles, pair).length);
const byCount = [...tally].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
const frequent = byCount.find(([, count]) => count < articles.length)?.[0] ?? '';
const several = byCount.find(([, count]) => count >= 3 && count <= 9)?.[0] ?? '';

const region = '[data-state]';
const open = async (search: string): Promise<void> => {
	await page.goto(`${served.address}search/${search}`);
};
const done = async (query?: string): Promise<number> => {
	await page.waitForFunction(
		(asked) =>
			document.querySelector('[data-state="done"]') !== null &&
			(asked === null || new URLSearchParams(location.search).get('q') === asked),
		query ?? null,
	);
	return Number(await page.getAttribute(region, 'data-result-count'));
};
const shownIds = (): Promise<string[]> =>
	page.$$eval('li[data-article-id]', (hits) => hits.map((hit) => hit.getAttribute('data-article-id') ?? ''));
const facetCounts = (name: string): Promise<[string, number][]> =>
	page.$$eval(`[data-facet="${name}"]`, (values) =>
		values.map((value): [string, number] => [
			value.getAttribute('data-value') ?? '',
			Number(value.getAttribute('data-count')),
		]),
	);
const param = (text: string): string => `?q=${encodeURIComponent(text)}`;

describe('the heading of a hit', () => {
	it('breaks where the heading of the article may', async () => {
		await open(`?q=${encodeURIComponent(frequent)}`);
		await done();
		const shown = await page.$$eval('.hit h3 a', (links) =>
			links.map((link) => {
				for (const sign of link.querySelectorAll('wbr')) sign.replaceWith('|');
				return link.textContent.split('|').filter((piece) => piece !== '');
			}),
		);
		expect(shown.length).toBeGreaterThan(2);
		for (const pieces of shown) {
			const text = pieces.join('');
			const ends = [...headlineBreaks(text), text.length];
			expect(pieces).toEqual(ends.map((end, nth) => text.slice(ends[nth - 1] ?? 0, end)));
		}
	});
});

describe('the contract for checks from outside', () => {
	it('answers `?q=` with the number of all articles and the ids of those shown', async () => {
		await open(param(several));
		expect(await done()).toBe(containing(articles, several).length);
		expect((await shownIds()).toSorted()).toEqual(containing(articles, several));
	});

	it('gives the same count and the same facets whatever was asked before', async () => {
		await open(param(several));
		await done();
		const cold = [
			await shownIds(),
			await facetCounts('district'),
			await facetCounts('topic'),
			await facetCounts('year'),
		];
		await open(param(frequent));
		await done();
		await page.fill('#q', several);
		await page.press('#q', 'Enter');
		await done(several);
		expect([
			await shownIds(),
			await facetCounts('district'),
			await facetCounts('topic'),
			await facetCounts('year'),
		]).toEqual(cold);
	});

	it('counts each article once under every value of a facet', async () => {
		await open(param(frequent));
		const total = await done();
		const status = await facetCounts('status');
		expect(status.reduce((sum, [, count]) => sum + count, 0)).toBe(total);
		const kind = await facetCounts('kind');
		expect(kind.reduce((sum, [, count]) => sum + count, 0)).toBe(total);
	});

	it('shows after a tick as many articles as the value promised, and keeps the counts of its own facet', async () => {
		await open(param(frequent));
		const total = await done();
		const before = await facetCounts('topic');
		const [value = '', count = 0] = before.find(([, one]) => one < total) ?? [];
		await page.check(`input[name="topic"][value="${value}"]`);
		await page.waitForFunction(() => location.search.includes('topic='));
		expect(await done()).toBe(count);
		expect(await facetCounts('topic')).toEqual(before);
	});
});

describe('what a result shows', () => {
	it('marks the whole phrase, in lines cut from the article itself', async () => {
		await open(param(several));
		await done();
		const lines = await page.$$eval('.kw a', (all) => all.map((line) => line.textContent ?? ''));
		expect(lines.length).toBeGreaterThan(0);
		const marks = await page.$$eval('.hit mark', (all) => all.map((mark) => mark.textContent ?? ''));
		for (const mark of marks) expect(mark.replace(/\s/gu, '')).toBe(several);
		const published = articles
			.flatMap(({ fields }) => fields.map(({ text }) => text.replace(/\s/gu, '')))
			.join('\n');
		for (const line of lines) expect(published).toContain(line.replace(/\s/gu, ''));
	});

	it('says what was asked in words, and what an excluded term takes away', async () => {
		await open(param(`${frequent} -${several}`));
		await done();
		const said = await page.textContent('[data-said]');
		expect(said).toContain(`含“${frequent}”且不含“${several}”`);
		expect(said).toContain(`出现“${several}”的（${containing(articles, several).length}篇）`);
	});

	it('says on nothing found what each term alone would find', async () => {
		await open(param(`${frequent} ${'囍'.repeat(3)}`));
		expect(await done()).toBe(0);
		// What helps where there is nothing is loaded after the answer.
		const alone = `“${frequent}”${containing(articles, frequent).length}篇`;
		await page.waitForSelector(`[data-notice]:has-text("${alone}")`);
	});

	it('offers a phrase in Chinese quotation marks without them where the text has none', async () => {
		const quoted = `“${frequent}”`;
		expect(containing(articles, quoted)).toHaveLength(0);
		await open(param(quoted));
		expect(await done()).toBe(0);
		await page.click(`[data-notice] a:text-is("${frequent}")`);
		await page.waitForURL((url) => url.searchParams.get('q') === frequent);
		expect(await done()).toBe(containing(articles, frequent).length);
	});

	it('leads from a line to the very hit it shows', async () => {
		await open(param(several));
		await done();
		const lines = page.locator('.kw a');
		for (let nth = 0; nth < Math.min(4, await lines.count()); nth++) {
			const before =
				(await lines.nth(nth).locator('span').first().textContent())?.replace(/\s/gu, '').slice(-6) ?? '';
			const reader = await context.newPage();
			await reader.goto(new URL((await lines.nth(nth).getAttribute('href')) ?? '', served.address).href);
			await reader.waitForSelector('article mark[aria-current]');
			const text = await reader.$eval('article mark[aria-current]', (mark) => {
				const field = mark.closest('[data-field]');
				const range = document.createRange();
				range.selectNodeContents(field ?? mark);
				range.setEndBefore(mark);
				return range.toString();
			});
			expect(text.replace(/\s/gu, '').endsWith(before)).toBe(true);
			await reader.close();
		}
	});

	it('leads to the article with the same hits marked, stepped through and cleared', async () => {
		await open(param(several));
		await done();
		await page.click('.hit h3 a');
		await page.waitForSelector('[data-search-marks]:not([hidden])');
		const marks = await page.$$eval('article mark', (all) =>
			all.map((mark) => mark.textContent?.replace(/\s/gu, '') ?? ''),
		);
		expect(marks.length).toBeGreaterThan(0);
		expect(marks.join('').replaceAll(several, '')).toBe('');
		expect(await page.textContent('[data-label]')).toContain(`第1处，共`);
		expect(await page.$$eval('article mark[aria-current]', (all) => all.length)).toBeGreaterThan(0);
		await page.click('[data-clear]');
		expect(await page.$$('article mark')).toHaveLength(0);
		expect(page.url()).not.toContain('q=');
	});
});

describe('the address', () => {
	it('holds question, ticks, range and order; Back and reload bring them back', async () => {
		await open(param(frequent));
		const all = await done();
		await page.click('[data-sort="oldest"]');
		await page.waitForFunction(() => location.search.includes('sort=oldest'));
		await done();
		const oldest = await shownIds();
		const [[value = '', count = 0] = []] = await facetCounts('status');
		await page.locator(`details[data-facet-name="status"] > summary`).click();
		await page.check(`input[name="status"][value="${value}"]`);
		await page.waitForFunction(() => location.search.includes('status='));
		expect(await done()).toBe(count);
		const address = page.url();
		await page.reload();
		expect(await done()).toBe(count);
		expect(page.url()).toBe(address);
		expect(await page.isChecked(`input[name="status"][value="${value}"]`)).toBe(true);
		await page.goBack();
		await page.waitForFunction(() => !location.search.includes('status='));
		expect(await done()).toBe(all);
		expect(await shownIds()).toEqual(oldest);
	});

	it('turns pages that hold every article once', async () => {
		await open(param(frequent));
		const total = await done();
		expect(total).toBeGreaterThan(10);
		const ids = await shownIds();
		for (let number = 2; (await page.$('[data-pager] a[rel="next"]')) !== null; number++) {
			await page.click('[data-pager] a[rel="next"]');
			await page.waitForFunction((at) => location.search.includes(`page=${at}`), number);
			await done();
			ids.push(...(await shownIds()));
		}
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.toSorted()).toEqual(containing(articles, frequent));
	});

	it('takes a range of dates, and leaves those of unknown date out on demand', async () => {
		await open('?from=1900&to=2099');
		expect(await done()).toBe(articles.length);
		await open('?from=1900&to=2099&undated=0');
		const years = (await done(), await facetCounts('year'));
		expect(years.some(([value]) => value === 'unknown')).toBe(false);
		await open('?from=2099&undated=0');
		expect(await done()).toBe(0);
	});
});

describe('keyboard and input method', () => {
	it('goes to the box with `/`, proposes while typing, walks with arrows, closes with Escape', async () => {
		await open('');
		await page.keyboard.press('/');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
		await page.waitForSelector('#q[role="combobox"]');
		const name =
			articles
				.flatMap(({ fields }) => fields)
				.find(({ kind, text }) => kind === 'title' && text.length > 4)
				?.text.slice(0, 2) ?? '';
		await page.keyboard.insertText(name);
		await page.waitForSelector('[role="option"]');
		expect(await page.getAttribute('#q', 'aria-expanded')).toBe('true');
		await page.keyboard.press('ArrowDown');
		const active = await page.getAttribute('#q', 'aria-activedescendant');
		expect(await page.getAttribute(`#${active ?? ''}`, 'aria-selected')).toBe('true');
		await page.keyboard.press('Escape');
		expect(await page.getAttribute('#q', 'aria-expanded')).toBe('false');
		expect(await page.inputValue('#q')).toBe(name);
	});

	it('proposes a name by the initials of its pinyin, and searches for it', async () => {
		// A name whose initials can be told here without a dictionary is one that the list itself spells.
		const { shortest } = await page.goto(`${served.address}search/`).then(() =>
			page.evaluate(async () => {
				const response = await fetch('suggest/base.bin');
				const stream = response.body?.pipeThrough(new DecompressionStream('gzip'));
				const { sounds, entries } = (await new Response(stream).json()) as {
					sounds: string;
					entries: { kind: string; text: string; sounds?: string }[];
				};
				const initial = new Map(
					sounds
						.split('|')
						.flatMap((group) =>
							[...group.replace(/^[a-z]+/u, '')].map((char) => [char, group[0] ?? ''] as const),
						),
				);
				const person = entries.find(
					({ kind, text, sounds: odd }) => kind === 'person' && text.length === 3 && odd === undefined,
				);
				return {
					shortest: {
						text: person?.text ?? '',
						typed: [...(person?.text ?? '')].map((char) => initial.get(char)).join(''),
					},
				};
			}),
		);
		expect(shortest.typed).toMatch(/^[a-z]{3}$/u);
		await page.focus('#q');
		await page.waitForSelector('#q[role="combobox"]');
		await page.keyboard.type(shortest.typed);
		const option = page.locator('[role="option"]', { hasText: shortest.text });
		await option.first().waitFor();
		await option.first().click();
		await page.waitForURL(/[?&]q=/u);
		expect(await done(shortest.text)).toBe(containing(articles, shortest.text).length);
	});

	it('takes a proposal by touch', async () => {
		const phone = await browser.newContext({
			hasTouch: true,
			isMobile: true,
			viewport: { width: 390, height: 800 },
		});
		const touched = await phone.newPage();
		await touched.goto(served.address);
		await touched.tap('form[data-search-box] input >> visible=true');
		await touched.waitForSelector('input[role="combobox"]');
		const district = await touched.evaluate(
			() =>
				document
					.querySelector('a[href*="/districts/"]:not([href$="/districts/"])')
					?.textContent?.trim()
					.slice(0, 2) ?? '',
		);
		await touched.keyboard.insertText(district);
		await touched.locator('[role="option"]').first().tap();
		await touched.waitForURL(/search\/\?|articles\//u);
		await phone.close();
	});

	it('neither searches nor leaves while an input method composes, nor at the Enter that commits', async () => {
		await open('');
		await page.focus('#q');
		await page.waitForSelector('#q[role="combobox"]');
		const session = await context.newCDPSession(page);
		const compose = (text: string) =>
			session.send('Input.imeSetComposition', {
				text,
				selectionStart: text.length,
				selectionEnd: text.length,
			});
		const address = page.url();
		for (const text of ['d', 'da', 'dang']) await compose(text);
		await page.waitForTimeout(500);
		expect(page.url()).toBe(address);
		expect(await page.getAttribute(region, 'data-state')).toBe('idle');
		// The key event that commits carries `isComposing` and the code 229.
		await page.dispatchEvent('#q', 'keydown', {
			key: 'Enter',
			keyCode: 229,
			isComposing: true,
			bubbles: true,
		});
		expect(page.url()).toBe(address);
		await session.send('Input.insertText', { text: several });
		expect(await done(several)).toBe(containing(articles, several).length);
	});
});

describe('bad days', () => {
	it('tries a failed part of the index again and then answers in full', async () => {
		const failed = new Set<string>();
		await context.route('**/pagefind/index/**', (route) => {
			const url = route.request().url();
			if (failed.has(url)) return route.continue();
			failed.add(url);
			return route.abort();
		});
		await open(param(several));
		expect(await done()).toBe(containing(articles, several).length);
		expect(failed.size).toBeGreaterThan(0);
	});

	it.each([
		'pagefind/index/**',
		'pagefind/fragment/**',
		'pagefind/pagefind.js*',
		'**.pagefind',
		'search/catalogue.bin',
	])(
		'says that there is no answer when %s cannot be had, offers to try again and to browse, and then answers',
		async (part) => {
			await context.route(`**/${part}`, (route) => route.abort());
			await open(param(several));
			await page.waitForSelector('[data-state="error"]', { timeout: 30_000 });
			expect(await page.getAttribute(region, 'data-result-count')).toBeNull();
			expect(await page.textContent('[data-notice] [role="alert"]')).toContain('不是没有结果');
			expect(await page.$$('[data-notice] a')).not.toHaveLength(0);
			await context.unroute(`**/${part}`);
			await page.click('.again');
			expect(await done()).toBe(containing(articles, several).length);
			expect((await shownIds()).toSorted()).toEqual(containing(articles, several));
		},
	);

	it('answers from the new archive when it was published anew under an open page', async () => {
		await open(param(several));
		await done();
		// The worker knows a catalogue that names none of the articles the index has now.
		await context.route(
			'**/search/catalogue.bin',
			async (route) => {
				const response = await route.fetch();
				const { gunzipSync, gzipSync } = await import('node:zlib');
				const bytes = gunzipSync(await response.body());
				const end = bytes.indexOf(10) + 1;
				await route.fulfill({
					body: gzipSync(Buffer.concat([bytes.subarray(0, end), bytes.subarray(end).map((byte) => ~byte)])),
				});
			},
			{ times: 1 },
		);
		await page.reload();
		expect(await done()).toBe(containing(articles, several).length);
	});

	it('says without script that it needs one, and offers the lists', async () => {
		const plain = await browser.newContext({ javaScriptEnabled: false });
		const quiet = await plain.newPage();
		await quiet.goto(`${served.address}search/`);
		const links = await quiet.$$eval('.nojs a', (all) => all.map((link) => link.getAttribute('href') ?? ''));
		expect(links.length).toBeGreaterThanOrEqual(3);
		for (const link of links)
			expect((await quiet.goto(new URL(link, served.address).href))?.status()).toBe(200);
		await plain.close();
	});
});

describe('taking the answer along', () => {
	it('exports all articles found, not the page shown', async () => {
		await open(param(frequent));
		const total = await done();
		for (const [format, count] of [
			[
				'CSV',
				(text: string) =>
					text
						.trim()
						.split('\r\n')
						.filter((line) => /_|-\d/u.test(line.split(',')[0] ?? '')).length,
			],
			['RIS', (text: string) => text.split('TY  - NEWS').length - 1],
			['BibTeX', (text: string) => text.match(/^@/gmu)?.length ?? 0],
			['CSL-JSON', (text: string) => (JSON.parse(text) as unknown[]).length],
			['GB/T 7714', (text: string) => text.match(/^\[\d+\]/gmu)?.length ?? 0],
		] as const) {
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.click(`[data-format="${format}"]`),
			]);
			const chunks: Buffer[] = [];
			for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
			expect([format, count(Buffer.concat(chunks).toString('utf8'))]).toEqual([format, total]);
		}
	});
});

/** The pages in a real browser: accessible, within their budgets, obeying their policy, usable without script. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Served } from '../../scripts/serve/serve-folder.ts';
import { axeFindings } from '../axe.ts';
import { launchBrowser, serveDist } from '../browser.ts';
import { base, readPages, samplePages, textOf } from '../dist-pages.ts';
import { readLooks, takeLook, whyNotCompared, wrongIn } from '../looks/looks.ts';
import { withoutSong } from '../looks/without-song.ts';

let browser: Browser;
let served: Served;
const samples = samplePages(readPages());
const address = (path: string): string => served.address + path.slice(base.length);
const pathOf = (kind: string): string => samples.find((one) => one.kind === kind)?.page.path ?? base;

beforeAll(async () => {
	[browser, served] = await Promise.all([launchBrowser(), serveDist()]);
});
afterAll(async () => {
	await browser?.close();
	await served?.close();
});

// Each width and each theme once: what a theme changes is colours, what a width changes is not.
const looks = [
	{ width: 320, colorScheme: 'dark' },
	{ width: 1440, colorScheme: 'light' },
] as const;

/** Collects what the browser complains of: violations of the policy, errors, requests to other hosts. */
async function watch(page: Page): Promise<string[]> {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('request', (request) => {
		if (!request.url().startsWith(served.address) && !/^(?:data|blob):/u.test(request.url()))
			complaints.push(request.url());
	});
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) =>
			console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
		);
	});
	return complaints;
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

it('axe sees a picture without words and grey on grey', async () => {
	const page = await browser.newPage();
	await page.setContent(
		'<main><h1>题</h1><img src="data:,"><p style="color:#aaa;background:#999">城东新桥今日通车</p></main>',
	);
	const found = (await axeFindings(page, { tags })).map((one) => one.split(':')[0]);
	expect(found).toEqual(expect.arrayContaining(['color-contrast', 'image-alt']));
	await page.close();
});

// Some fifty analyses: minutes on a busy machine.
describe.each(looks)('at $width px, $colorScheme', { timeout: 400_000 }, ({ width, colorScheme }) => {
	it('axe finds nothing on any kind of page, and nothing is wider than the window', async () => {
		const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
		const page = await context.newPage();
		const complaints = await watch(page);
		for (const { kind, page: sample } of samples) {
			await page.goto(address(sample.path));
			expect(await axeFindings(page, { tags }), `${kind} ${sample.path}`).toEqual([]);
			const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
			expect(overflow, `${kind} ${sample.path}`).toBeLessThanOrEqual(0);
		}
		// The search page asks for nothing that is not there; the page for what is missing is not missing here.
		expect(complaints).toEqual([]);
		await context.close();
	});
});

describe('targets', () => {
	it.each([320, 390, 768, 1440])('are at least 24 px at %i px, or stand alone', async (width) => {
		const page = await browser.newPage({ viewport: { width, height: 900 } });
		for (const { kind, page: sample } of samples) {
			await page.goto(address(sample.path));
			const small = await page.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, label:has(input)')]
					.filter(
						(element) =>
							element.checkVisibility({ visibilityProperty: true }) &&
							// A box in a label is clicked by its label.
							!(element.tagName === 'INPUT' && element.closest('label')) &&
							!element.closest('p, .vh, .skip, svg, dd, li.rest, .ctx, .why'),
					)
					.map((element) => ({ box: element.getBoundingClientRect(), text: element.outerHTML.slice(0, 120) }))
					.filter(({ box }) => box.width > 0 && (box.height < 23.9 || box.width < 23.9))
					.map(({ box, text }) => `${Math.round(box.width)}×${Math.round(box.height)} ${text}`),
			);
			expect(small, `${kind} ${sample.path}`).toEqual([]);
		}
		await page.close();
	});
});

describe('budgets', () => {
	it('an article costs at most 60 KB, 3 KB of it script, and moves nothing', async () => {
		const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send('Network.enable');
		const begun = new Map<string, { type: string; headers: number }>();
		const bytes: Record<string, number> = {};
		session.on('Network.responseReceived', ({ requestId, type, response }) =>
			begun.set(requestId, { type, headers: response.encodedDataLength }),
		);
		// Bodies as they travel, compressed; headers are the host's.
		session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
			const { type = 'Other', headers = 0 } = begun.get(requestId) ?? {};
			bytes[type] = (bytes[type] ?? 0) + encodedDataLength - headers;
		});
		await page.addInitScript(() => {
			const shifts: number[] = [];
			Object.assign(window, { shifts });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					shifts.push((entry as PerformanceEntry & { value: number }).value);
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(address(pathOf('article')), { waitUntil: 'networkidle' });
		await page.mouse.wheel(0, 4000);
		await page.waitForTimeout(300);
		const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
		const total = Object.values(bytes).reduce((sum, one) => sum + one, 0);
		const inline = await page.evaluate(() =>
			[...document.scripts]
				.filter(({ src, type }) => src === '' && type !== 'application/ld+json')
				.map(({ text }) => text)
				.join(''),
		);
		console.log(`article: ${total} bytes (${JSON.stringify(bytes)}), inline script ${inline.length}`);
		expect(total).toBeLessThanOrEqual(60 * 1024);
		expect((bytes['Script'] ?? 0) + inline.length).toBeLessThanOrEqual(3 * 1024);
		// A browser that is short of time paints a row of which half is parsed: .002 has been seen, .1 is what counts.
		expect(shifts.reduce((sum, one) => sum + one, 0)).toBeLessThan(0.005);
		await context.close();
	});
});

describe('the theme', () => {
	it('follows the system, is turned by the button, remembered on the next page, and set before the first paint', async () => {
		const context = await browser.newContext({ colorScheme: 'dark', viewport: { width: 1440, height: 900 } });
		const page = await context.newPage();
		const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		await page.goto(address(base));
		expect(await ground()).toBe('rgb(20, 22, 26)');
		await page.getByRole('button', { name: '浅色' }).click();
		expect(await ground()).toBe('rgb(246, 240, 227)');
		await page.goto(address(pathOf('article')), { waitUntil: 'commit' });
		await page.waitForSelector('h1');
		expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('light');
		expect(await page.evaluate(() => [...document.head.querySelectorAll('script')].at(0)?.src)).toBe('');
		await context.close();
	});
});

describe('without script', () => {
	it('every kind of page shows its heading and its links, and no button that does nothing', async () => {
		const context = await browser.newContext({
			javaScriptEnabled: false,
			viewport: { width: 1440, height: 900 },
		});
		const page = await context.newPage();
		for (const { kind, page: sample } of samples) {
			await page.goto(address(sample.path));
			expect(await page.locator('h1').count(), kind).toBe(1);
			expect(await page.locator('nav[aria-label="全站"] a').count(), kind).toBe(8);
			expect(await page.locator('.tog').first().isVisible(), kind).toBe(false);
		}
		await context.close();
	});
});

describe('the keyboard', () => {
	it('skips to the text first, and walks the district map tile by tile', async () => {
		const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
		await page.goto(address(pathOf('districts')));
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
		await page.keyboard.press('Enter');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
		const tiles = page.locator('.map a');
		await tiles.first().focus();
		const names: (string | null)[] = [];
		const count = Math.min(4, await tiles.count());
		for (let i = 0; i < count; i += 1) {
			names.push(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null));
			await page.keyboard.press('Tab');
		}
		expect(new Set(names).size).toBe(count);
		for (const name of names) expect(name).toMatch(/(?:篇|未收)$/u);
		await page.close();
	});
});

describe('looks', () => {
	const why = whyNotCompared();
	if (why !== null) console.log(`Looks are not compared: ${why}.`);

	it.skipIf(why !== null)('are those that were accepted', async () => {
		const page = await browser.newPage();
		const wrong: (string | null)[] = [];
		for (const look of readLooks('Chromium'))
			wrong.push(await wrongIn('Chromium', look, await takeLook(page, served.address, look)));
		expect(wrong.filter((one) => one !== null)).toEqual([]);
		await page.close();
	});

	it.skipIf(why !== null)('differ without a style, and in the other theme', async () => {
		const page = await browser.newPage();
		const [look] = readLooks('Chromium');
		for (const spoil of [
			`document.querySelectorAll('link[rel=stylesheet], style').forEach((one) => one.remove())`,
			`document.documentElement.dataset.theme = 'light'`,
		]) {
			const spoilt = { ...look!, prepare: `${look!.prepare}.then(() => { ${spoil}; })` };
			expect(await wrongIn('Chromium', look!, await takeLook(page, served.address, spoilt))).not.toBeNull();
		}
		await page.close();
	});
});

describe('an article on paper', () => {
	it('is its text, where it comes from and how to cite it, in black, and nothing to click', async () => {
		const page = await browser.newPage({ viewport: { width: 612, height: 900 }, colorScheme: 'dark' });
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		const path = pathOf('article');
		await page.goto(address(path));
		const { shown, colours, wide } = await page.evaluate(() => ({
			shown: document.body.innerText,
			colours: [
				...new Set(
					[...document.querySelectorAll('h1, .txt > p:not(.credit)')].map(
						(one) => getComputedStyle(one).color,
					),
				),
			],
			wide: document.documentElement.scrollWidth - innerWidth,
		}));
		const printed = samples
			.find(({ kind }) => kind === 'article')!
			.page.elements.filter(({ attrs }) =>
				attrs.some(
					({ name, value }) => name === 'data-field' && ['title', 'paragraph', 'subheading'].includes(value),
				),
			);
		const bare = (text: string): string => text.replace(/\s/gu, '');
		expect(printed.length).toBeGreaterThan(3);
		for (const one of printed) expect(bare(shown)).toContain(bare(textOf(one)));
		expect(shown).toMatch(/GB\/T 7714/u);
		expect(shown).toContain(path.split('/').at(-2));
		for (const gone of ['nav', '.tog', 'input', 'button', '.rel', '.ln'])
			expect(await page.locator(gone).filter({ visible: true }).count(), gone).toBe(0);
		// Black, and the dark theme of the screen stays on the screen.
		expect(colours).toEqual(['rgb(0, 0, 0)']);
		expect(wide).toBeLessThanOrEqual(0);
		expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe('%PDF-');
		await page.close();
	});
});

describe('without a Song face', () => {
	const env = withoutSong();
	if (env === null) console.log('Not tested without a Song face: no fontconfig here.');

	it.skipIf(env === null)(
		'the masthead and the seal stand as they do elsewhere, and no head is a blot',
		async () => {
			const bare = await launchBrowser(env!);
			const seen = [];
			for (const one of [browser, bare]) {
				const page = await one.newPage({ viewport: { width: 1280, height: 900 } });
				await page.goto(address(base));
				const session = await page.context().newCDPSession(page);
				await session.send('DOM.enable');
				await session.send('CSS.enable');
				const { root } = await session.send('DOM.getDocument');
				const { nodeId } = await session.send('DOM.querySelector', {
					nodeId: root.nodeId,
					selector: '.sec h2',
				});
				const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
				const masthead = await page.locator('svg.title').first().screenshot();
				seen.push({
					masthead,
					fonts: fonts.map(({ familyName, postScriptName }) => `${familyName} ${postScriptName}`),
				});
				await page.close();
			}
			await bare.close();
			const [withSong, without] = seen;
			expect(without?.masthead.equals(withSong!.masthead)).toBe(true);
			// A face that has a bold of its own: nothing is thickened by the machine.
			expect(without?.fonts.join()).not.toMatch(/Serif|SimSun|Song/u);
			expect(without?.fonts.join()).toMatch(/Bold|Heavy|Semibold/u);
		},
	);
});

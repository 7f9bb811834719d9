/**
 * `npm run screenshots`: one picture for the README, put together from pages of the built site.
 * `npm run screenshots -- --out DIR [--only KINDS] [--full]`: every kind of page on a phone and on a desk, light and
 * dark, for people to look at.
 * `npm run screenshots -- --accept`: the small pictures that the browser tests compare with, from every browser that is
 * installed here, and the faces they were taken with.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchBrowser, serveDist } from '../../test/browser.ts';
import {
	acceptedFile,
	acceptedFolder,
	chineseFaces,
	fontsFile,
	fromAfar,
	readLooks,
	takeLook,
} from '../../test/looks/looks.ts';
import { findFirefox, launchFirefox } from '../../test/other-browsers/firefox.ts';
import { findWebKit, launchWebKit } from '../../test/other-browsers/webkit.ts';

const { values } = parseArgs({
	options: {
		out: { type: 'string' },
		only: { type: 'string' },
		/** The whole page, not the first screen. */
		full: { type: 'boolean', default: false },
		accept: { type: 'boolean', default: false },
	},
});

/** Follows a link, as a visitor would. */
const first = (selector: string) => (page: Page) =>
	page.locator(selector).first().getAttribute('href', { timeout: 5000 });

/** Kind → the page to begin on, and the link to follow from there. */
const kinds: Record<string, { from: string; find?: (page: Page) => Promise<string | null> }> = {
	home: { from: '' },
	article: { from: '', find: first('.lead h3 a') },
	page: { from: '', find: first('.lead .xs a') },
	pages: { from: 'pages/' },
	dates: { from: 'dates/' },
	year: { from: 'dates/', find: first('.cal th a') },
	districts: { from: 'districts/' },
	district: { from: 'districts/', find: first('.map a.d3') },
	topics: { from: 'topics/' },
	topic: { from: 'topics/', find: first('.topics a') },
	people: { from: 'people/' },
	person: { from: 'people/', find: first('.names a') },
	newspapers: { from: 'newspapers/' },
	review: { from: 'review/' },
	about: { from: 'about/' },
	data: { from: 'data/' },
	colophon: { from: 'colophon/' },
	search: { from: '', find: first('.eg a') },
	missing: { from: 'no-such-page/' },
	list: { from: 'articles/all/' },
};
const sizes = {
	phone: { width: 390, height: 844 },
	tall: { width: 390, height: 1290 },
	desk: { width: 1440, height: 1000 },
};

const served = await serveDist();
const browser = await launchBrowser();

async function shoot(kind: string, size: keyof typeof sizes, colorScheme: 'light' | 'dark'): Promise<Buffer> {
	const page = await browser.newPage({ viewport: sizes[size], colorScheme });
	const { from, find } = kinds[kind] ?? { from: '' };
	await page.goto(new URL(from, served.address).href);
	const link = await find?.(page);
	if (link) await page.goto(new URL(link, served.address).href);
	if (kind === 'search') await page.waitForSelector('[data-state="done"]');
	const picture = await page.screenshot({ fullPage: values.full });
	await page.close();
	return picture;
}

async function shootAll(out: string): Promise<void> {
	mkdirSync(out, { recursive: true });
	const wanted = values.only?.split(',') ?? Object.keys(kinds);
	for (const kind of wanted)
		for (const size of ['phone', 'desk'] as const)
			for (const scheme of ['light', 'dark'] as const)
				writeFileSync(join(out, `${kind}-${size}-${scheme}.png`), await shoot(kind, size, scheme));
	console.log(`${wanted.length * 4} pictures in ${out}`);
}

/** Front page, article, search and source page, and the article on a phone at night. */
async function shootOverview(file: string): Promise<void> {
	const desks = [
		await shoot('home', 'desk', 'light'),
		await shoot('article', 'desk', 'light'),
		await shoot('search', 'desk', 'light'),
		await shoot('page', 'desk', 'dark'),
	];
	const phone = await shoot('article', 'tall', 'dark');
	const source = (picture: Buffer): string => `data:image/png;base64,${picture.toString('base64')}`;
	const page = await browser.newPage({ viewport: { width: 1800, height: 1040 } });
	await page.setContent(`<style>
		body { margin: 0; background: #d9d0bc; display: grid; grid-template-columns: 710px 710px 300px; gap: 20px; padding: 20px; }
		img { display: block; width: 100%; }
		.phone { grid-area: 1 / 3 / 3 / 4; }
	</style>${desks.map((desk) => `<img src="${source(desk)}">`).join('')}<img class="phone" src="${source(phone)}">`);
	mkdirSync(dirname(file), { recursive: true });
	await page.screenshot({ path: file });
	await page.close();
	console.log(file);
}

/** A picture of every look from every browser, small enough to be committed. */
async function acceptLooks(): Promise<void> {
	const faces = chineseFaces();
	if (faces === null)
		throw new Error('Unexpected machine without `fc-list`, expected one that names its faces');
	mkdirSync(acceptedFolder, { recursive: true });
	const [firefox, webkit] = [findFirefox(), findWebKit()];
	const others = [firefox && launchFirefox(firefox), webkit && launchWebKit(webkit)];
	const page = await browser.newPage();
	for (const look of readLooks('Chromium'))
		writeFileSync(acceptedFile('Chromium', look), await fromAfar(await takeLook(page, served.address, look)));
	for (const launched of others) {
		const driven = await launched;
		if (!driven) continue;
		for (const look of readLooks(driven.name)) {
			await driven.open(served.address + look.path, look.size);
			await driven.evaluate(look.prepare);
			writeFileSync(acceptedFile(driven.name, look), await fromAfar(await driven.screenshot()));
		}
		await driven.close();
	}
	writeFileSync(fontsFile, faces);
	console.log(`${acceptedFolder}: look at the pictures before you commit them`);
}

if (values.accept) await acceptLooks();
else if (values.out === undefined) await shootOverview('.github/screenshots/overview.png');
else await shootAll(values.out);
await browser.close();
await served.close();

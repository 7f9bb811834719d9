/**
 * `npm run screenshots -- [--out DIR] [--only NAMES] [--all] [--full]`: pictures of the main pages of the built site, on a
 * phone and on a desk, light and dark. Without options the few that the README shows are renewed.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchBrowser, serveDist } from '../../test/browser.ts';

const { values } = parseArgs({
	options: {
		out: { type: 'string', default: '.github/images' },
		only: { type: 'string' },
		/** All pages in all four forms. */
		all: { type: 'boolean', default: false },
		/** The whole page, not the first screen. */
		full: { type: 'boolean', default: false },
	},
});

/** Finds the address of a kind of page by following links from home, as a visitor would. */
const first = (selector: string) => (page: Page) =>
	page.locator(selector).first().getAttribute('href', { timeout: 5000 });

type Find = (page: Page) => Promise<string | null>;
/** Name → from which page, and which link. */
const kinds: Record<string, { from: string; find?: Find }> = {
	home: { from: '' },
	article: { from: '', find: first('.lead h3 a') },
	page: { from: '', find: first('.lead .xs a') },
	pages: { from: 'pages/' },
	dates: { from: 'dates/' },
	year: { from: 'dates/', find: first('.cal th a') },
	districts: { from: 'districts/' },
	district: { from: 'districts/', find: first('.map a.d3, .map a') },
	topics: { from: 'topics/' },
	topic: { from: 'topics/', find: first('.topics a') },
	people: { from: 'people/' },
	person: { from: 'people/', find: first('.names a') },
	newspapers: { from: 'newspapers/' },
	review: { from: 'review/' },
	about: { from: 'about/' },
	data: { from: 'data/' },
	colophon: { from: 'colophon/' },
	search: { from: 'search/' },
	missing: { from: 'no-such-page/' },
	list: { from: 'articles/all/' },
};

const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 1000 } };
const readme = ['home-desk-light', 'article-desk-light', 'page-desk-light', 'article-phone-dark'];

mkdirSync(values.out, { recursive: true });
const served = await serveDist();
const browser = await launchBrowser();
let taken = 0;
for (const [name, { from, find }] of Object.entries(kinds)) {
	if (values.only !== undefined && !values.only.split(',').includes(name)) continue;
	for (const [size, viewport] of Object.entries(sizes))
		for (const colorScheme of ['light', 'dark'] as const) {
			const file = `${name}-${size}-${colorScheme}`;
			if (!values.all && values.only === undefined && !readme.includes(file)) continue;
			const page = await browser.newPage({ viewport, colorScheme, deviceScaleFactor: 1 });
			await page.goto(new URL(from, served.address).href);
			const link = find === undefined ? null : await find(page);
			if (link !== null) await page.goto(new URL(link, served.address).href);
			await page.screenshot({ path: join(values.out, `${file}.png`), fullPage: values.full });
			await page.close();
			taken += 1;
		}
}
await browser.close();
await served.close();
console.log(`${taken} pictures in ${values.out}`);

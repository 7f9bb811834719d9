/** What people do with the archive besides reading it, in a real browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { distFolder } from '../../scripts/paths.ts';
import type { Served } from '../../scripts/serve/serve-folder.ts';
import { readAnnotations, writeAnnotations } from '../../src/desk/clippings/annotations.ts';
import type { Clip } from '../../src/desk/clippings/clip.ts';
import { articleText, type ArticleRecord } from '../../src/desk/clippings/article-text.ts';
import { lookAlikeForms, readLookAlikes } from '../../src/search/tools/look-alikes.ts';
import { axeFindings } from '../axe.ts';
import { launchBrowser, serveDist } from '../browser.ts';
import { unzip } from '../unzip.ts';
import { containing, readPublished } from './truth.ts';

let browser: Browser;
let served: Served;
beforeAll(async () => {
	[browser, served] = await Promise.all([launchBrowser(), serveDist()]);
});
afterAll(async () => {
	await browser?.close();
	await served?.close();
});

const published = readPublished(distFolder);
const headKinds = new Set(['title', 'kicker', 'subtitle', 'byline']);
const [article] = published.filter(
	({ fields }) => fields.filter(({ kind }) => kind === 'paragraph').length > 2,
);
if (article === undefined) throw new Error('no article with three paragraphs');

/** Marks from within the second paragraph to within the third, as a hand does. */
const mark = (page: Page): Promise<string> =>
	page.evaluate(() => {
		const [, second, third] = document.querySelectorAll('.txt [data-field="paragraph"]');
		const text = (one: Element | undefined): Node => {
			const node = one === undefined ? null : document.createTreeWalker(one, NodeFilter.SHOW_TEXT).nextNode();
			if (node === null) throw new Error('no text');
			return node;
		};
		const range = document.createRange();
		range.setStart(text(second), 2);
		range.setEnd(text(third), 5);
		getSelection()?.removeAllRanges();
		getSelection()?.addRange(range);
		return `${second?.textContent.slice(2)}\n${third?.textContent.slice(0, 5)}`;
	});

async function clipped(): Promise<{ context: BrowserContext; page: Page; passage: string }> {
	const context = await browser.newContext({ acceptDownloads: true });
	const page = await context.newPage();
	await page.goto(`${served.address}articles/${article?.id}/`);
	await page.click('[data-clip="article"]');
	await page.waitForFunction(() => document.querySelector('[data-clip-said]')?.textContent.includes('1'));
	const passage = await mark(page);
	await page.click('[data-clip="passage"]');
	await page.waitForFunction(() => document.querySelector('[data-clip-said]')?.textContent.includes('2'));
	return { context, page, passage };
}
async function openClippings(page: Page): Promise<void> {
	await page.goto(`${served.address}clippings/`);
	await page.waitForSelector('[data-clippings][data-ready]');
}
const taken = async (page: Page, kind: string): Promise<Buffer> => {
	const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-out="${kind}"]`)]);
	return readFileSync(await download.path());
};
const status = (page: Page): Promise<string> => page.innerText('[data-clippings] [role="status"]');
const give = (page: Page, name: string, buffer: Buffer): Promise<void> =>
	page.setInputFiles('input[type="file"]', { name, mimeType: 'application/json', buffer });

/** A passage of thirty characters from a place of its paragraph. */
const aClip = (nth: number, archive: string, id: string, text: string, at: number): Clip => ({
	id: `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`,
	kind: 'passage',
	made: '2026-01-02T03:04:05.000Z',
	modified: '2026-01-02T03:04:05.000Z',
	order: nth,
	folder: `第${nth % 7}夹`,
	note: `按语${nth}`,
	archive,
	article: id,
	url: `${archive}articles/${id}/`,
	title: `第${nth}条`,
	citation: `第${nth}条[N].`,
	text: text.slice(at, at + 30),
	prefix: text.slice(0, at),
	suffix: text.slice(at + 30, at + 50),
	beginsAt: [],
	sources: [],
});

describe('the clippings', () => {
	it('know the text of every article as its page shows it', () => {
		for (const { id, fields } of published) {
			const record = JSON.parse(
				readFileSync(join(distFolder, 'articles', `${id}.json`), 'utf8'),
			) as ArticleRecord;
			const text = articleText(record);
			for (const field of fields)
				if (!headKinds.has(field.kind))
					expect({ id, text }).toEqual({ id, text: expect.stringContaining(field.text) });
		}
	});

	it('keep a text, a passage and a search, with note, folder and order, without a network once they are open', async () => {
		const { context, page, passage } = await clipped();
		await page.goto(`${served.address}search/?q=${encodeURIComponent('党建')}`);
		await page.click('[data-clip-search]');
		await page.waitForFunction(() => document.querySelector('[data-clip-search]')?.textContent.includes('3'));
		await openClippings(page);
		await expect.poll(() => page.locator('.clip').count()).toBe(3);
		await page.waitForFunction(() => document.querySelectorAll('[data-standing="same"]').length === 2);
		expect(await page.locator('.clip').nth(1).locator('blockquote p').allTextContents()).toEqual(
			passage.split('\n'),
		);
		await context.setOffline(true);
		await page.locator('.clip').nth(1).locator('[data-of="note"]').fill('要核对');
		await page.locator('.clip').nth(1).locator('[data-of="folder"]').fill('桥');
		await page.locator('.clip').nth(1).locator('[data-of="folder"]').press('Enter');
		await page.waitForSelector('.folder + .folder');
		await page.locator('.clip').nth(1).locator('[data-act="up"]').click();
		expect((await taken(page, 'markdown')).toString('utf8')).toContain('按：要核对');
		await context.setOffline(false);
		await openClippings(page);
		expect(await page.locator('.folder h2').allTextContents()).toEqual(['未归夹 2条', '桥 1条']);
		expect(await page.locator('.clip .tag').allTextContents()).toEqual(['检索', '全文', '摘段']);
		expect(await page.locator('.clip').last().locator('textarea').inputValue()).toBe('要核对');
		await page.locator('.clip').last().locator('[data-act="remove"]').click();
		await expect.poll(() => page.locator('.clip').count()).toBe(2);
		await page.click('[data-undo]');
		await page.waitForFunction(() => document.querySelectorAll('.clip').length === 3);
		await context.close();
	});

	it('go out as annotations and as a Word file, and come back in; a bad file costs nothing', async () => {
		const { context, page } = await clipped();
		await openClippings(page);
		const file = await taken(page, 'json');
		expect((await taken(page, 'word')).subarray(0, 2).toString()).toBe('PK');
		await give(page, 'same.json', file);
		await page.waitForFunction(() =>
			document.querySelector('[data-clippings] [role=status]')?.textContent.includes('另有2条'),
		);
		await give(page, 'broken.json', file.subarray(0, file.length - 40));
		await page.waitForFunction(() =>
			document.querySelector('[data-clippings] [role=status]')?.textContent.includes('不是完整的 JSON'),
		);
		await give(page, 'large.json', Buffer.alloc(10_000_000, 32));
		await page.waitForFunction(() =>
			document.querySelector('[data-clippings] [role=status]')?.textContent.includes('8 MB'),
		);
		const foreign = file
			.toString('utf8')
			.replaceAll(/"(https?:)[^"]*?\/(articles\/[^"]*)?"/gu, '"$1//elsewhere.example/$2"')
			.replaceAll(/urn:uuid:[0-9a-f]{4}/gu, 'urn:uuid:ffff');
		await give(page, 'foreign.json', Buffer.from(foreign));
		await page.waitForFunction(() => document.querySelectorAll('[data-standing="elsewhere"]').length === 2);
		expect(await status(page)).toContain('出自别的库');
		await expect.poll(() => page.locator('.clip').count()).toBe(4);
		await context.close();
	});

	it('are five hundred and one as well as two: read, told where they stand, and taken out in each form', async () => {
		const context = await browser.newContext({ acceptDownloads: true });
		const page = await context.newPage();
		await openClippings(page);
		const archive = (await page.getAttribute('[data-clippings]', 'data-archive')) ?? '';
		const paragraphs = published.flatMap(({ id, fields }) =>
			fields
				.filter(({ kind, text }) => kind === 'paragraph' && text.length > 40)
				.map(({ text }) => ({ id, text })),
		);
		const clips = Array.from({ length: 500 }, (_, nth): Clip => {
			const { id, text } = paragraphs[nth % paragraphs.length] ?? { id: '', text: '' };
			const at = 2 + (Math.floor(nth / paragraphs.length) % 8);
			return aClip(nth, archive, id, text, at);
		});
		const gone = aClip(500, archive, 'no-such-page-1', paragraphs[0]?.text ?? '', 5);
		const all = [...clips, gone];
		await give(page, 'many.json', Buffer.from(writeAnnotations(all, archive, gone.made)));
		await page.waitForFunction(() => document.querySelectorAll('.clip').length === 501);
		await page.waitForFunction(
			() => document.querySelectorAll('[data-standing]:not([data-standing=""])').length === 501,
		);
		expect(await page.locator('[data-standing="same"]').count()).toBe(500);
		expect(await page.locator('[data-standing="gone"]').count()).toBe(1);
		const back = readAnnotations((await taken(page, 'json')).toString('utf8'), gone.made);
		expect(back).toEqual({ clips: expect.arrayContaining(all), unread: [] });
		const word = unzip(await taken(page, 'word'));
		expect(word.get('word/document.xml')?.match(/<w:footnoteReference /gu)).toHaveLength(501);
		const markdown = (await taken(page, 'markdown')).toString('utf8');
		expect(all.filter(({ note }) => !markdown.includes(note))).toEqual([]);
		await context.close();
	});

	it('say when a text was corrected since, and when its article is gone', async () => {
		const { context, page, passage } = await clipped();
		const json = `**/articles/${article?.id}.json`;
		await context.route(json, async (route) => {
			const record = (await (await route.fetch()).json()) as { body: { text: string }[] };
			const [first = ''] = passage.split('\n');
			for (const part of record.body) part.text = part.text.replace(first.slice(-4, -2), '改了');
			await route.fulfill({ json: record });
		});
		await openClippings(page);
		await page.waitForFunction(() => document.querySelectorAll('[data-standing="changed"]').length === 2);
		expect(await page.innerText('.stands q')).toContain('改了');
		await context.unroute(json);
		await context.route(json, (route) => route.fulfill({ status: 404 }));
		await openClippings(page);
		await page.waitForFunction(() => document.querySelectorAll('[data-standing="gone"]').length === 2);
		await expect.poll(() => page.locator('blockquote').count()).toBe(2);
		await context.close();
	});

	it.each(['light', 'dark'] as const)(
		'have nothing to complain of for axe at 320 px, %s',
		async (colorScheme) => {
			const { context, page } = await clipped();
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width: 320, height: 800 });
			await openClippings(page);
			expect(await axeFindings(page)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
			await context.close();
		},
	);
});

describe('what is made of an answer', () => {
	const word = '教育';
	const places = published
		.flatMap(({ texts }) => texts)
		.reduce((sum, text) => sum + text.split(word).length - 1, 0);
	const faults = (page: Page): Promise<string[]> => axeFindings(page, { within: '[data-tool]' });
	const saved = async (page: Page, button: string): Promise<string> => {
		const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)]);
		return readFileSync(await download.path(), 'utf8');
	};

	it('has every place a line, and its course over the years, on a phone in the dark', async () => {
		const context = await browser.newContext({
			acceptDownloads: true,
			colorScheme: 'dark',
			viewport: { width: 320, height: 800 },
		});
		const page = await context.newPage();
		await page.goto(`${served.address}search/?q=${encodeURIComponent(word)}`);
		await page.click('[data-open-tool="lines"]');
		await page.waitForSelector(`[data-lines-count="${places}"]`);
		const csv = await saved(page, '[data-lines-out="csv"]');
		expect(csv.startsWith('\uFEFF')).toBe(true);
		expect(csv.trimEnd().split('\r\n')).toHaveLength(places + 1);
		expect(await faults(page)).toEqual([]);
		await page.click('[data-open-tool="trend"]');
		await page.waitForSelector('.course .sure');
		expect(await saved(page, '[data-trend-out="svg"]')).toMatch(/^<svg[^>]+xmlns=/u);
		const total = await page.getAttribute('[data-state]', 'data-result-count');
		expect(await page.locator('[data-course] tbody tr').last().locator('td').first().textContent()).toBe(
			total,
		);
		expect(await faults(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		await context.close();
	});

	it('certifies that something was not found, and in what', async () => {
		const context = await browser.newContext();
		const page = await context.newPage();
		await page.goto(`${served.address}search/?q=${encodeURIComponent('囍囍囍')}`);
		await page.click('[data-open-tool="certificate"]');
		await page.waitForSelector('[data-certificate]');
		const cited = await page.innerText('[data-cited]');
		expect(cited).toContain(`${published.length}篇`);
		expect(cited).toContain('囍囍囍');
		expect(await faults(page)).toEqual([]);
		await context.close();
	});
});

describe('what looks like the words that were asked', () => {
	const table = readLookAlikes(readFileSync(join(distFolder, 'search', 'look-alikes.txt'), 'utf8'));
	it('is tried on demand, form by form, and counted apart', async () => {
		const all = new Set<string>();
		for (const { texts } of published)
			for (const text of texts) for (let at = 0; at + 1 < text.length; at++) all.add(text.slice(at, at + 2));
		const [word = '', forms = []] =
			[...all]
				.map((pair) => [pair, lookAlikeForms(pair, table).filter((form) => all.has(form))] as const)
				.find(([, found]) => found.length > 0) ?? [];
		const page = await browser.newPage();
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto(`${served.address}search/?q=${encodeURIComponent(word)}`);
		await page.waitForSelector('[data-state="done"]');
		const count = await page.getAttribute('[data-state]', 'data-result-count');
		expect(Number(count)).toBe(containing(published, word).length);
		expect(asked.filter((url) => url.includes('look-alikes'))).toEqual([]);
		await page.click('[data-open-tool="alike"]');
		await page.waitForSelector('[data-alike]');
		const shown = await page.$$eval('[data-alike]', (all) =>
			all.map((one) => (one as HTMLElement).dataset).map(({ alike, count }) => [alike, Number(count)]),
		);
		expect(shown.toSorted()).toEqual(
			forms.map((form) => [form, containing(published, form).length]).toSorted(),
		);
		expect(await page.getAttribute('[data-state]', 'data-result-count')).toBe(count);
		expect(await axeFindings(page, { within: '[data-tool]' })).toEqual([]);
		await page.close();
	});
});

describe('the tables of offices and chronicles', () => {
	it('lead from a district to cells with their lines, and go out as CSV and as Word', async () => {
		const context = await browser.newContext({ acceptDownloads: true });
		const page = await context.newPage();
		await page.goto(`${served.address}districts/`);
		await page.click('main a[href$="/drafts/"]');
		await page.waitForURL('**/drafts/');
		await page.locator('main a[href*="/drafts/offices/"]').first().click();
		await page.waitForSelector('.drafts .from');
		const cells = await page.locator('.drafts .from p').count();
		expect(await page.locator('.drafts .from p a[href*="#L"]').count()).toBe(cells);
		const csv = await (await page.request.get(`${page.url().replace(/\/$/u, '')}.csv`)).text();
		expect(csv.startsWith('\uFEFF')).toBe(true);
		expect(csv.trimEnd().split('\r\n')).toHaveLength(cells + 1);
		const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-word]')]);
		const word = unzip(readFileSync(await download.path())).get('word/document.xml') ?? '';
		for (const name of await page.locator('.drafts .who').allTextContents())
			expect(word).toContain(name.trim());
		await page.locator('.drafts .from a[href*="#L"]').first().click();
		await page.waitForURL('**/pages/**#L*');
		expect(await page.locator(':target').count()).toBe(1);
		await context.close();
	});
});

describe('articles of largely the same text', () => {
	it('stand as one in the list, are all counted, and open on demand', async () => {
		const context = await browser.newContext();
		const page = await context.newPage();
		const rows = published.map((_, row) => row);
		const question = `${served.address}search/?q=${encodeURIComponent('的')}`;
		await page.goto(question);
		await page.waitForSelector('[data-state="done"]');
		const total = await page.getAttribute('[data-state]', 'data-result-count');
		expect(await page.locator('[data-folded]').count()).toBe(0);
		// As of an archive that has such articles: the page says so, and the list names them.
		await page.route('**/search/?q=*', async (route) => {
			const response = await route.fetch();
			const body = (await response.text()).replace('data-search-page', 'data-folds data-search-page');
			await route.fulfill({ response, body });
		});
		await page.route('**/search/reprints.json', (route) => route.fulfill({ json: [rows] }));
		await page.goto(question);
		await page.waitForSelector('[data-state="done"]');
		expect(await page.getAttribute('[data-state]', 'data-result-count')).toBe(total);
		expect(await page.locator('[data-article-id]').count()).toBe(1);
		const folded = (await page.getAttribute('[data-folded]', 'data-folded'))?.split(' ') ?? [];
		expect(folded).toHaveLength(Number(total) - 1);
		await page.click('[data-folded] summary');
		await page.waitForFunction(
			(count) => document.querySelectorAll('[data-folded] [data-article-id]').length === count,
			folded.length,
		);
		expect(await page.locator('[data-folded] mark').count()).toBeGreaterThan(folded.length - 1);
		await context.close();
	});
});

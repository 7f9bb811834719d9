/**
 * The correcting desk over the local server of the review, in a real browser: what is saved is what a rebuild obeys, and
 * whatever happens to page, file and disk meanwhile, nothing that was decided is lost.
 */
import {
	appendFileSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { convertPage } from '../../scripts/convert/convert-page.ts';
import { factsOfPages } from '../../scripts/correct/facts-of-page.ts';
import { reviewAnswers } from '../../scripts/correct/serve-review.ts';
import { contentFolder, distFolder } from '../../scripts/paths.ts';
import { serveFolder, type Served } from '../../scripts/serve/serve-folder.ts';
import { correctionsSchema, type Correction } from '../../src/schema/schema.ts';
import { launchBrowser } from '../browser.ts';
import { base } from '../dist-pages.ts';
import { vocabulary } from '../facts/vocabulary.ts';
import { weights } from '../frozen.ts';

/** A copy of this archive's pages, with no decision about any of them. */
const root = mkdtempSync(join(tmpdir(), 'jianbao-review-'));
const sources = join(root, 'sources');
const corrections = join(root, 'corrections');
for (const name of ['sources', 'vocabulary', 'site.yaml'])
	cpSync(join(contentFolder, name), join(root, name), { recursive: true });
mkdirSync(corrections);
const fileName = readdirSync(sources).filter((name) => !name.endsWith('.yaml'))[0] ?? '';
const stem = fileName.replace(/\.[^.]+$/u, '');
const written = join(corrections, `${stem}.yaml`);
const decided = (): Correction[] => correctionsSchema.parse(parse(readFileSync(written, 'utf8'))).corrections;

let browser: Browser;
let served: Served;
let context: BrowserContext;
let page: Page;
let host = '';
beforeAll(async () => {
	const first = reviewAnswers(sources, base, () => host, factsOfPages(root));
	[browser, served] = await Promise.all([
		launchBrowser(),
		serveFolder(distFolder, { base, loopback: true, first }),
	]);
	host = new URL(served.address).host;
	context = await browser.newContext();
	page = await context.newPage();
	await open(page);
});
afterAll(async () => {
	await browser?.close();
	await served?.close();
	rmSync(root, { recursive: true, force: true });
});

async function open(desk: Page): Promise<void> {
	await desk.goto(`${served.address}correct/${stem}/`);
	await desk.waitForSelector('[data-desk][data-ready]', { timeout: 120_000 });
}
const says = (words: string): Promise<unknown> =>
	page.waitForFunction((text) => document.querySelector('[data-status]')?.textContent?.includes(text), words);
const save = async (words: string): Promise<void> => {
	await page.click('button[data-act="save"]');
	await says(words);
};
/** Lines that begin a paragraph of their article, but for its first. */
const inner = (): Promise<string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll('.dk-art')].flatMap((article) =>
			[...article.querySelectorAll('.pt.t')]
				.slice(1)
				.flatMap((part) => part.querySelector<HTMLElement>('[data-of-line]')?.dataset['ofLine'] ?? []),
		),
	);
const begin = async (line = ''): Promise<void> => {
	await page.click(`[data-line="${line}"]`);
	await page.keyboard.press('b');
	await page.waitForSelector(`[data-line="${line}"].decided`);
};

describe('the desk of `npm run review`', () => {
	it('writes what was decided, and a rebuild obeys it', async () => {
		const [first = '', second = ''] = await inner();
		await begin(first);
		// Misread characters, in a dialog.
		await page.click(`[data-line="${second}"]`);
		await page.keyboard.press('x');
		const line = (await page.textContent(`[data-line="${second}"] .tx`)) ?? '';
		await page.fill('dialog [name="before"]', line.trim().slice(0, 8));
		await page.fill('dialog [name="after"]', `${line.trim().slice(0, 7)}囍`);
		await page.click('dialog [type="submit"]');
		await page.waitForSelector(`[data-line="${second}"].decided`);
		// A place that is none is named, and cannot be saved.
		await page.waitForSelector('[data-page-fields] form', { state: 'attached' });
		await page.click('.dk-art details.fields summary');
		await page.fill('.dk-art details.fields [name="district"]', '无此地');
		await page.click('.dk-art details.fields [type="submit"]');
		await page.waitForFunction(() =>
			document.querySelector('[data-faults]')?.textContent?.includes('没有这个名目'),
		);
		expect(await page.isDisabled('button[data-act="save"]')).toBe(true);
		await page.click('button[data-act="undo"]');
		await page.waitForSelector('button[data-act="save"]:enabled');
		await save('已写入');
		expect(
			decided()
				.map((one) => one.do)
				.toSorted(),
		).toEqual(['replace', 'split']);
		const file = { page: stem, fileName, folder: sources };
		const { failures, files } = convertPage({ file, published: {} }, { vocabulary, region: null }, weights);
		expect(failures).toEqual([]);
		expect(files).toHaveLength(await page.locator('.dk-art').count());
		expect(files.some(({ content }) => content.includes('囍'))).toBe(true);
	});

	it('refuses to write over what somebody wrote beside it, and merges both when it is opened again', async () => {
		const other = (await inner()).at(-1) ?? '';
		const text = ((await page.textContent(`[data-line="${other}"] .tx`)) ?? '').trim().slice(0, 6);
		appendFileSync(
			written,
			`  - { do: reviewed, line: ${other}, text: "${text}", by: 乙, on: "2026-01-02" }\n`,
		);
		const byHand = readFileSync(written, 'utf8');
		const [, , , fourth = ''] = await inner();
		await begin(fourth);
		await save('没有写入，也没有丢');
		expect(readFileSync(written, 'utf8')).toBe(byHand);
		await open(page);
		await says('合在一起');
		await save('已写入');
		expect(
			decided()
				.map((one) => one.do)
				.toSorted(),
		).toEqual(['replace', 'reviewed', 'split', 'split']);
		expect(decided()).toContainEqual(expect.objectContaining({ do: 'reviewed', by: '乙' }));
	});

	it('keeps what one of two windows decided where the other has saved', async () => {
		const second = await context.newPage();
		await open(second);
		const lines = await inner();
		const [one = '', two = ''] = lines.slice(-4);
		await begin(one);
		await second.click(`[data-line="${two}"]`);
		await second.keyboard.press('b');
		await second.waitForSelector(`[data-line="${two}"].decided`);
		await says('另一个窗口');
		await second.click('button[data-act="save"]');
		await expect
			.poll(() => decided().some((made) => made.do === 'split' && made.line === Number(two)))
			.toBe(true);
		await second.close();
		await page.bringToFront();
		await save('没有写入，也没有丢');
		await open(page);
		await says('合在一起');
		await save('已写入');
		const splits = decided().flatMap((made) => (made.do === 'split' ? [made.line] : []));
		expect(splits).toEqual(expect.arrayContaining([Number(one), Number(two)]));
	});

	it('says that the disk takes nothing, and writes when it does again', async () => {
		await page.click(`[data-line="${(await inner())[0]}"]`);
		await page.keyboard.press('p');
		await says('已重切');
		const before = readFileSync(written, 'utf8');
		renameSync(corrections, `${corrections}-aside`);
		writeFileSync(corrections, 'no folder');
		await page.click('button[data-act="save"]');
		// Without its folder there is no file, so the version differs first; both words say that nothing is lost.
		await page.waitForFunction(() =>
			/写不进去|没有写入/u.test(document.querySelector('[data-status]')?.textContent ?? ''),
		);
		rmSync(corrections);
		renameSync(`${corrections}-aside`, corrections);
		expect(readFileSync(written, 'utf8')).toBe(before);
		await save('已写入');
		expect(readFileSync(written, 'utf8')).not.toBe(before);
	});

	it('shows what was decided about a page that reads otherwise now, until it may go', async () => {
		const [line = ''] = (await inner()).slice(-1);
		await page.click(`[data-line="${line}"]`);
		await page.keyboard.press('p');
		await says('已重切');
		const source = join(sources, fileName);
		writeFileSync(source, `${readFileSync(source, 'utf8')}\n\n又有一行。\n`);
		await save('版面文件在打开之后变了');
		for (const visit of [1, 2]) {
			await open(page);
			expect(await page.textContent('[data-stale] pre'), `visit ${visit}`).toContain('paragraph: ');
		}
		await page.click('[data-drop]');
		await open(page);
		expect(await page.isVisible('[data-stale]')).toBe(false);
	});
});

/** The trial of `trial.md` walked in a real browser by the words on the desk, on a laptop and on a tablet; and its times. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { correct as t } from '../../../src/strings/correct.ts';
import { launchBrowser, serveDist } from '../../../test/browser.ts';
import { distFolder } from '../../paths.ts';

const median = (times: readonly number[]): number =>
	Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0);

const said = (page: Page): Promise<string | null> => page.textContent('[data-status]');

/** Notes when a hand last did something and when the desk last said something, by the page's own clock. */
const clock = (page: Page): Promise<unknown> =>
	page.addInitScript(() => {
		const times = { done: 0, said: 0 };
		Object.assign(globalThis, { deskTimes: times });
		for (const kind of ['click', 'keydown'])
			addEventListener(kind, ({ timeStamp }) => (times.done = timeStamp), true);
		addEventListener('DOMContentLoaded', () => {
			const status = document.querySelector('[data-status]');
			const note = (): void => void (times.said = performance.now());
			if (status) new MutationObserver(note).observe(status, { childList: true });
		});
	});

/** Does it and waits until the desk has answered. @returns milliseconds from the click to the answer */
async function answered(page: Page, act: () => Promise<unknown>): Promise<number> {
	await page.evaluate(() => document.querySelector('[data-status]')?.replaceChildren());
	await act();
	await page.waitForFunction(() => document.querySelector('[data-status]')?.textContent, null, {
		timeout: 60_000,
		polling: 'raf',
	});
	return page.evaluate(() => {
		const { deskTimes } = globalThis as unknown as { deskTimes: { done: number; said: number } };
		return deskTimes.said - deskTimes.done;
	});
}

interface Device {
	name: string;
	width: number;
	height: number;
	touch: boolean;
}
const devices: Device[] = [
	{ name: 'laptop', width: 1366, height: 768, touch: false },
	{ name: 'tablet', width: 820, height: 1180, touch: true },
];
const phone: Device = { name: 'phone', width: 320, height: 640, touch: true };

/** Pictures of the desk as it stands, in both colours; none where no folder is named. */
async function picture(
	page: Page,
	{ name }: Device,
	moment: string,
	folder: string | undefined,
): Promise<void> {
	if (folder === undefined) return;
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await page.screenshot({ path: join(folder, `desk-${name}-${moment}-${colorScheme}.png`) });
	}
	await page.emulateMedia({ colorScheme: null });
}

/** Counts what a hand does: every click, tap and key. */
function hand(page: Page, touch: boolean) {
	const counted = { gestures: 0, times: [] as number[] };
	const on = async (selector: string): Promise<void> => {
		counted.gestures++;
		const place = page.locator(selector).first();
		await (touch ? place.tap() : place.click());
	};
	return {
		counted,
		line: (line: number) => on(`[data-line="${line}"]`),
		tool: async (label: string) => {
			counted.times.push(await answered(page, () => on(`.dk-tools button:text-is("${label}")`)));
		},
		second: async (line: number) => {
			counted.times.push(await answered(page, () => on(`[data-line="${line}"]`)));
		},
		confirm: async (first: number) => {
			await on(`[data-first="${first}"] button:text-is("${t.confirm}")`);
			const dialog = page.locator('dialog.dk-ask');
			if (await dialog.isVisible()) {
				await dialog.locator('input').fill('甲');
				counted.gestures += 2;
				await (touch ? dialog.locator('[type=submit]').tap() : dialog.locator('[type=submit]').click());
			}
			await page.waitForSelector(`.settled[data-first="${first}"]`);
		},
	};
}

/** Four articles with a headline, a byline and three lines of text or more, by their lines. */
const whole = (page: Page): Promise<{ first: number; title: number; byline: number; texts: number[] }[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('.dk-art')].flatMap((article) => {
			const lines = (kind: string): number[] =>
				[...article.querySelectorAll<HTMLElement>(`.pt.${kind} [data-of-line]`)].map(({ dataset }) =>
					Number(dataset['ofLine']),
				);
			const [title] = lines('h');
			const [byline] = lines('by');
			const texts = [...new Set(lines('t'))];
			const first = Number(article.dataset['first']);
			return title && byline && texts.length > 2 ? [{ first, title, byline, texts }] : [];
		}),
	);

const shape = (page: Page): Promise<string> =>
	page.evaluate(() =>
		[...document.querySelectorAll('.dk-art')]
			.map((article) =>
				[...article.querySelectorAll<HTMLElement>('.pt')]
					.map(
						(part) =>
							`${part.className}${[...part.querySelectorAll<HTMLElement>('[data-of-line]')].map(({ dataset }) => dataset['ofLine']).join('+')}`,
					)
					.join(' '),
			)
			.join('\n'),
	);

/** @param shots folder for pictures */
async function walk(page: Page, device: Device, shots?: string): Promise<void> {
	const { name, touch } = device;
	const before = await shape(page);
	const [a, b, c, d] = await whole(page);
	if (!a || !b || !c || !d) throw new Error('Unexpected page with fewer than four whole articles');
	// The host's part: the four faults.
	const host = hand(page, touch);
	const middle = a.texts[2] ?? 0;
	await host.line(middle);
	await host.tool(t.tools.begin);
	await host.line(b.title);
	await host.tool(t.roles.furniture);
	const stray = c.texts.at(-1) ?? 0;
	await host.line(stray);
	await host.tool(t.tools.belong);
	await host.second(d.texts[0] ?? 0);
	await host.line(d.byline);
	await host.tool(t.roles.paragraph);
	const harmed = (await shape(page)) !== before;
	await picture(page, device, 'harmed', shots);
	// The guest's part.
	const begun = performance.now();
	const guest = hand(page, touch);
	await guest.line(middle);
	await guest.tool(t.tools.follow);
	await picture(page, device, 'asks', shots);
	await guest.second(a.texts[1] ?? 0);
	await guest.line(b.title);
	await guest.tool(t.roles.title);
	await guest.line(stray);
	await guest.tool(t.tools.follow);
	await guest.second(c.texts.at(-2) ?? 0);
	await guest.line(d.byline);
	await guest.tool(t.roles.byline);
	const mended = (await shape(page)) === before;
	for (const { first } of [a, b, c, d]) await guest.confirm(first);
	await page.waitForFunction(
		(seen) => document.querySelector('[data-tally]')?.textContent?.includes(seen),
		'有人核过4篇',
	);
	await picture(page, device, 'confirmed', shots);
	const { gestures, times } = guest.counted;
	console.log(
		`  ${name}: harmed ${harmed}, mended ${mended}, ${gestures} gestures for four articles, machine ${Math.round((performance.now() - begun) / 1000)} s; an answer ${median(times)} ms (median), ${Math.round(Math.max(...times))} ms (most); ${await said(page)}`,
	);
}

/** The page with the most articles has four that are whole. */
function fullestPage(): string {
	const articles = (name: string): number =>
		readFileSync(join(distFolder, 'correct', name, 'index.html'), 'utf8').split('class="dk-art"').length;
	const pages = readdirSync(join(distFolder, 'correct'), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);
	return pages.toSorted((a, b) => articles(b) - articles(a))[0] ?? '';
}

/** The desk on a phone, for reading and confirming: pictures alone. */
async function lookOnPhone(page: Page, shots: string): Promise<void> {
	await picture(page, phone, 'opened', shots);
	await page.locator('.dk-art').first().scrollIntoViewIfNeeded();
	await picture(page, phone, 'articles', shots);
}

/** @param shots folder for pictures of every step, on a phone too */
export async function walkBrowser(shots?: string): Promise<void> {
	if (shots !== undefined) mkdirSync(shots, { recursive: true });
	const stem = fullestPage();
	const [browser, served] = await Promise.all([launchBrowser(), serveDist()]);
	try {
		for (const device of shots === undefined ? devices : [...devices, phone]) {
			const context = await browser.newContext({
				viewport: { width: device.width, height: device.height },
				hasTouch: device.touch,
			});
			const page = await context.newPage();
			let script = 0;
			page.on('response', (response) => {
				const path = new URL(response.url()).pathname;
				if (path.endsWith('.js') && !path.endsWith('/correct/cut.js'))
					script += gzipSync(readFileSync(join(distFolder, path))).length;
			});
			// The same page without a desk says how busy the machine is.
			const plainly = performance.now();
			await page.goto(`${served.address}pages/${stem}/`);
			const plain = Math.round(performance.now() - plainly);
			script = 0;
			await clock(page);
			const begun = performance.now();
			await page.goto(`${served.address}correct/${stem}/`);
			const shown = Math.round(performance.now() - begun);
			await page.waitForSelector('[data-desk][data-ready]', { timeout: 120_000 });
			const ready = Math.round(performance.now() - begun);
			console.log(
				`  ${device.name}: the page as printed after ${plain} ms, its desk with the built cut after ${shown} ms, cuts anew after ${ready} ms; ${(script / 1000).toFixed(1)} kB of script before cutting`,
			);
			if (device !== phone) await walk(page, device, shots);
			else if (shots !== undefined) await lookOnPhone(page, shots);
			await context.close();
		}
	} finally {
		await browser.close();
		await served.close();
	}
}

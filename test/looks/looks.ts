/**
 * How main pages look, compared with pictures that a person has accepted. A picture is small and grey, as one sees a
 * page from across a room: other words in the same places look the same, a lost style sheet, face or theme does not.
 * `npm run screenshots -- --accept` makes the pictures anew, to be looked at before they are committed.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import type { Driven } from '../other-browsers/driven.ts';
import { base, readPages, samplePages } from '../dist-pages.ts';

export const acceptedFolder = 'test/looks/accepted';
export const fontsFile = join(acceptedFolder, 'fonts.txt');

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };
const kinds = ['home', 'article', 'page'];
const looks = [
	// Another article in its place differs by up to 0.23 and 0.07; a page without its style by 0.6, in the other theme by 1.
	{ name: 'phone-dark', size: phone, theme: 'dark', allowed: 0.25 },
	{ name: 'desk-light', size: desk, theme: 'light', allowed: 0.1 },
] as const;

export interface Look {
	/** `home-phone-dark`. */
	name: string;
	/** Below the site's address. */
	path: string;
	size: { width: number; height: number };
	/** Share of points that may be others: other words and counts are. */
	allowed: number;
	/** To be evaluated in the page before its picture is taken. */
	prepare: string;
}

/** Each kind once: what tells browsers apart shows in any size. */
const few = ['home-desk-light', 'article-phone-dark', 'page-desk-light'];

/** The looks of the built site that are taken of a browser. */
export const readLooks = (browser: 'Chromium' | Driven['name']): Look[] =>
	samplePages(readPages())
		.filter(({ kind }) => kinds.includes(kind))
		.flatMap(({ kind, page: { path } }) =>
			looks.map(({ name, size, theme, allowed }) => ({
				name: `${kind}-${name}`,
				path: path.slice(base.length),
				size,
				allowed,
				prepare: `(async () => {
					document.documentElement.dataset.theme = '${theme}';
					await document.fonts.ready;
					await new Promise((resolve) => setTimeout(resolve, 200));
				})()`,
			})),
		)
		.filter(({ name }) => browser === 'Chromium' || few.includes(name));

/** A look in Chromium. */
export async function takeLook(page: Page, address: string, { path, size, prepare }: Look): Promise<Buffer> {
	await page.setViewportSize(size);
	await page.goto(address + path);
	await page.evaluate(prepare);
	return page.screenshot();
}

/** The Chinese faces of this machine with their versions; null where nothing tells. */
export function chineseFaces(): string | null {
	try {
		const faces = execFileSync('fc-list', [':lang=zh-cn', 'family', 'style', 'fontversion'], {
			encoding: 'utf8',
		});
		return `${faces
			.split('\n')
			.filter((face) => /\bSC\b/u.test(face) && /Regular|Bold/u.test(face))
			.sort()
			.join('\n')}\n`;
	} catch {
		return null;
	}
}

/** Why no look is compared here; null where they are. */
export const whyNotCompared = (): string | null =>
	!existsSync(fontsFile)
		? 'no pictures have been accepted'
		: chineseFaces() === readFileSync(fontsFile, 'utf8')
			? null
			: 'the faces are not those of the accepted pictures';

const WIDTH = 64;

/** As seen from across a room: 64 grey points wide. */
export const fromAfar = (picture: Buffer): Promise<Buffer> =>
	sharp(picture)
		.flatten({ background: '#fff' })
		.greyscale()
		.resize({ width: WIDTH, kernel: 'cubic' })
		.png()
		.toBuffer();

/** A point that differs by more than this many of 255 greys is another one. */
const GREYS = 32;

/** Share of points that are others, of two pictures from afar; 1 where they have not the same shape. */
async function difference(one: Buffer, other: Buffer): Promise<number> {
	const [a, b] = await Promise.all(
		[one, other].map((picture) => sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true })),
	);
	if (!a || !b || a.info.width !== b.info.width || a.info.height !== b.info.height) return 1;
	let others = 0;
	for (let i = 0; i < a.data.length; i += 1) if (Math.abs(a.data[i]! - b.data[i]!) > GREYS) others += 1;
	return others / a.data.length;
}

export const acceptedFile = (browser: string, { name }: Look): string =>
	join(acceptedFolder, `${browser.toLowerCase()}-${name}.png`);

/** What is wrong with a look; null where it is as accepted. */
export async function wrongIn(browser: string, look: Look, picture: Buffer): Promise<string | null> {
	const file = acceptedFile(browser, look);
	const share = existsSync(file) ? await difference(await fromAfar(picture), readFileSync(file)) : 1;
	return share <= look.allowed
		? null
		: `${file}: ${Math.round(share * 100)} of 100 points are others; look at the page, and if it is right: npm run screenshots -- --accept`;
}

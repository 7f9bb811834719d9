/**
 * The same archive in Firefox and in WebKit, where they are installed; where not, the test is skipped and says so.
 * Debian: `firefox-esr`; `webkit2gtk-driver` and `xvfb`.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../scripts/serve/serve-folder.ts';
import { serveDist } from '../browser.ts';
import { distFolder } from '../../scripts/paths.ts';
import type { Driven } from '../other-browsers/driven.ts';
import { findFirefox, launchFirefox } from '../other-browsers/firefox.ts';
import { findWebKit, launchWebKit } from '../other-browsers/webkit.ts';
import { containing, readPublished } from './truth.ts';

const firefox = findFirefox();
const webkit = findWebKit();
const browsers: [name: string, launch: (() => Promise<Driven>) | null][] = [
	['Firefox', firefox === null ? null : () => launchFirefox(firefox)],
	['WebKit', webkit === null ? null : () => launchWebKit(webkit)],
];
for (const [name, launch] of browsers)
	if (launch === null) console.log(`Not tested in ${name}: it is not installed.`);

const desk = { width: 1280, height: 900 };
const articles = readPublished(distFolder);
const first = articles.find(({ fields }) => fields.some(({ text }) => text.length > 200)) ?? articles[0];

let served: Served;
beforeAll(async () => {
	served = await serveDist();
});
afterAll(() => served.close());

describe.each(browsers)('in %s', (_, launch) => {
	let browser: Driven;
	beforeAll(async () => {
		if (launch !== null) browser = await launch();
	}, 60_000);
	afterAll(() => (launch === null ? undefined : browser.close()), 60_000);

	const at = (path: string): string => new URL(path, served.address).href;

	test.skipIf(launch === null)(
		'the search finds what the pages hold, and marks it',
		{ timeout: 90_000 },
		async () => {
			const phrase =
				/\p{Script=Han}{5}/u.exec(first?.fields.find(({ text }) => text.length > 200)?.text ?? '')?.[0] ?? '';
			await browser.open(at(`search/?q=${encodeURIComponent(phrase)}`), desk);
			const state = `document.querySelector('[data-state]').dataset`;
			const found = await browser.evaluate<{ state: string; count: string; marks: string[] }>(
				`new Promise((resolve) => { const look = () => ${state}.state === 'done' || ${state}.state === 'error'
				? resolve({ state: ${state}.state, count: ${state}.resultCount, marks: [...document.querySelectorAll('.hit mark')].map((mark) => mark.textContent) })
				: setTimeout(look, 100); look(); })`,
			);
			expect(found.state).toBe('done');
			expect(Number(found.count)).toBe(containing(articles, phrase).length);
			expect(found.marks).toContain(phrase);
		},
	);

	test.skipIf(launch === null)('an article is set as elsewhere', { timeout: 60_000 }, async () => {
		await browser.open(at(`articles/${first?.id ?? ''}/`), desk);
		const seen = await browser.evaluate<Record<string, unknown>>(`(() => {
			const probe = (text) => {
				const span = document.createElement('span');
				span.textContent = text;
				document.querySelector('.txt').append(span);
				const { width } = span.getBoundingClientRect();
				span.remove();
				return width;
			};
			const link = getComputedStyle(document.querySelector('.crumb a'));
			const title = document.querySelector('svg.title').getBoundingClientRect();
			return {
				// Digits between characters take at least the room they take alone.
				digits: probe('在2024年') + 0.5 >= probe('在') + probe('2024') + probe('年'),
				// Marks are as wide in the text as alone.
				marks: Math.abs(probe('字，字') - probe('字') * 3) < 1,
				underlined: link.textDecorationLine,
				fits: document.documentElement.scrollWidth <= innerWidth,
				title: title.width > title.height && title.height > 10,
				copied: getSelection().toString(),
			};
		})()`);
		expect(seen).toEqual({
			digits: true,
			marks: true,
			underlined: 'underline',
			fits: true,
			title: true,
			copied: '',
		});
	});
});

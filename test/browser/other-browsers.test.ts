/**
 * The same archive in Firefox and in WebKit, where they are installed; where not, the test is skipped and says so.
 * Debian: `firefox-esr`; `webkit2gtk-driver` and `xvfb`.
 */
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../scripts/serve/serve-folder.ts';
import { serveDist } from '../browser.ts';
import { distFolder } from '../../scripts/paths.ts';
import { base, readPages, samplePages } from '../dist-pages.ts';
import { readLooks, whyNotCompared, wrongIn } from '../looks/looks.ts';
import type { Driven } from '../other-browsers/driven.ts';
import { findFirefox, launchFirefox } from '../other-browsers/firefox.ts';
import { findWebKit, launchWebKit } from '../other-browsers/webkit.ts';
import { containing, readPublished } from './truth.ts';

const why = whyNotCompared();
const firefox = findFirefox();
const webkit = findWebKit();
const browsers: [name: string, launch: (() => Promise<Driven>) | null][] = [
	['Firefox', firefox === null ? null : () => launchFirefox(firefox)],
	['WebKit', webkit === null ? null : () => launchWebKit(webkit)],
];
for (const [name, launch] of browsers)
	if (launch === null) console.log(`Not tested in ${name}: it is not installed.`);
	else if (why !== null) console.log(`Looks are not compared in ${name}: ${why}.`);

const desk = { width: 1280, height: 900 };
const articles = readPublished(distFolder);
const first = articles.find(({ fields }) => fields.some(({ text }) => text.length > 200)) ?? articles[0];

// The rules that the test of Chromium applies, from the same package.
const require = createRequire(import.meta.url);
const axe = createRequire(require.resolve('@axe-core/playwright'))('axe-core') as { source: string };
const kinds = ['article', 'search'];
const samples = samplePages(readPages()).filter(({ kind }) => kinds.includes(kind));

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

	const texts = first?.fields.find(({ text }) => text.length > 200)?.text ?? '';
	const phrases = texts.match(/\p{Script=Han}{5}/gu) ?? [];
	const [phrase = '', other = ''] = [phrases[0], phrases.at(-1)];
	const without = (ids: string[], others: string[]): string[] => ids.filter((id) => !others.includes(id));
	test.skipIf(launch === null).each([
		['a phrase', phrase, containing(articles, phrase)],
		['a phrase of two characters', phrase.slice(0, 2), containing(articles, phrase.slice(0, 2))],
		[
			'the one and not the other',
			`${phrase.slice(0, 2)} -${other}`,
			without(containing(articles, phrase.slice(0, 2)), containing(articles, other)),
		],
		['nothing', '鑫淼焱垚鱻', []],
	])('the search finds what the pages hold: %s', { timeout: 90_000 }, async (_, query, wanted) => {
		await browser.open(at(`search/?q=${encodeURIComponent(query)}`), desk);
		const state = `document.querySelector('[data-state]').dataset`;
		const found = await browser.evaluate<{ state: string; count: string; marks: string[] }>(
			`new Promise((resolve) => { const look = () => ${state}.state === 'done' || ${state}.state === 'error'
			? resolve({ state: ${state}.state, count: ${state}.resultCount, marks: [...document.querySelectorAll('.hit mark')].map((mark) => mark.textContent) })
			: setTimeout(look, 100); look(); })`,
		);
		expect(found.state).toBe('done');
		expect(Number(found.count)).toBe(wanted.length);
		if (wanted.length > 0) expect(found.marks).toContain(query.split(' ')[0]);
	});

	test.skipIf(launch === null)('axe finds nothing on the main pages', { timeout: 120_000 }, async () => {
		for (const { kind, page } of samples) {
			await browser.open(at(page.path.slice(base.length)), desk);
			await browser.evaluate(`(() => { ${axe.source}; window.axe = axe ?? window.axe; return true; })()`);
			const found = await browser.evaluate<string[]>(
				`axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) =>
				violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html).join(' | ')))`,
			);
			expect(found, kind).toEqual([]);
		}
	});

	test.skipIf(launch === null || why !== null)(
		'pages look as was accepted',
		{ timeout: 120_000 },
		async () => {
			const wrong: (string | null)[] = [];
			for (const look of readLooks(browser.name)) {
				await browser.open(at(look.path), look.size);
				await browser.evaluate(look.prepare);
				wrong.push(await wrongIn(browser.name, look, await browser.screenshot()));
			}
			expect(wrong.filter((one) => one !== null)).toEqual([]);
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
			// By line but the last of each paragraph: characters between its end and the edge.
			const gaps = [...document.querySelectorAll('.txt > p[id]')].flatMap((paragraph) => {
				const { right } = paragraph.getBoundingClientRect();
				const range = document.createRange();
				range.selectNodeContents(paragraph);
				const ends = new Map();
				for (const box of range.getClientRects())
					ends.set(Math.round(box.bottom / 8), Math.max(ends.get(Math.round(box.bottom / 8)) ?? 0, box.right));
				const size = parseFloat(getComputedStyle(paragraph).fontSize);
				return [...ends.values()].slice(0, -1).map((end) => (right - end) / size);
			});
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
				// Hardly a line falls short by two characters: no browser is asked for lines it then leaves ragged.
				full: gaps.filter((gap) => gap >= 2).length < gaps.length / 10,
			};
		})()`);
		expect(seen).toEqual({
			digits: true,
			marks: true,
			underlined: 'underline',
			fits: true,
			title: true,
			copied: '',
			full: true,
		});
	});
});

/** However it is typed: 繁體, full-width, spaced, other dots, other case — the same articles. */
import { Converter } from 'opencc-js/cn2t';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { distFolder } from '../../scripts/paths.ts';
import type { Served } from '../../scripts/serve/serve-folder.ts';
import { normalise } from '../../src/search/normalise.ts';
import { launchBrowser, serveDist } from '../browser.ts';
import { containing, readPublished } from './truth.ts';

let browser: Browser;
let served: Served;
let page: Page;
const asked: string[] = [];
const articles = readPublished(distFolder);

beforeAll(async () => {
	[browser, served] = await Promise.all([launchBrowser(), serveDist()]);
	page = await browser.newPage();
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(`${served.address}search/`);
});
afterAll(async () => {
	await browser?.close();
	await served?.close();
});

const ask = (queries: readonly string[]): Promise<string[][]> =>
	page.evaluate(async (list) => {
		const { jianbao } = window as unknown as {
			jianbao: { search: (query: string) => Promise<{ ids: string[] }> };
		};
		const found: string[][] = [];
		for (const query of list) found.push((await jianbao.search(query)).ids.toSorted());
		return found;
	}, queries);

const fields = articles.flatMap((article) => article.fields.map(({ text }) => text.trim()));
/** Every so manieth field gives one part of five characters from its middle. */
const parts = fields
	.filter((text) => text.length > 8 && !text.includes('"'))
	.filter((_, nth) => nth % Math.ceil(fields.length / 40) === 0)
	.map((text) => text.slice(Math.floor(text.length / 2) - 2, Math.floor(text.length / 2) + 3));
const mixed = fields
	.flatMap((text) => text.match(/\p{Script=Han}?[0-9A-Za-z.+·%-]{2,8}\p{Script=Han}{1,2}/gu) ?? [])
	.slice(0, 40);
const sentences = fields
	.flatMap((text) => text.match(/[^。“”"]{20,60}。/gu) ?? [])
	.filter((_, nth) => nth % 9 === 0)
	.slice(0, 20);

const toTraditional = Converter({ from: 'cn', to: 't' });
const wide = (text: string): string =>
	text.replace(/[!-~]/gu, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0));

const ways: Record<string, (text: string) => string> = {
	'as it stands': (text) => text,
	繁體: toTraditional,
	'full width': wide,
	'spaced out': (text) =>
		[...text].map((char) => (/\p{Script=Han}/u.test(char) ? ` ${char} ` : char)).join(''),
	'upper case': (text) => text.toUpperCase(),
	'other dots': (text) => text.replaceAll('·', '•'),
};

describe('a phrase', () => {
	it('is looked for without the table of traditional characters as long as nothing asked is traditional', async () => {
		await ask(['淮安', '２０２３', 'ABC']);
		expect(asked.filter((url) => url.includes('traditional'))).toEqual([]);
		expect(normalise(toTraditional('党建'))).not.toBe('党建');
		await ask([toTraditional('党建')]);
		expect(asked.filter((url) => url.includes('traditional'))).toHaveLength(1);
	});

	it.each(Object.entries(ways))('typed %s finds the same articles', async (_, way) => {
		const phrases = [...parts, ...mixed, ...sentences];
		expect(phrases.length).toBeGreaterThan(40);
		const found = await ask(phrases.map((phrase) => `"${way(phrase)}"`));
		expect(found).toEqual(phrases.map((phrase) => containing(articles, phrase)));
	});

	it('of one character finds every article that has it', async () => {
		const chars = [...new Set(fields.join(''))].filter((char) => /\S/u.test(char) && char !== '"');
		const some = chars.filter((_, nth) => nth % Math.ceil(chars.length / 120) === 0);
		expect(await ask(some.map((char) => `"${char}"`))).toEqual(
			some.map((char) => containing(articles, char)),
		);
	});
});

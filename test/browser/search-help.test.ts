/** Thirty kinds of questions that would find nothing, or the wrong thing, each made of what the built archive holds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import { pinyin } from 'pinyin-pro';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { distFolder } from '../../scripts/paths.ts';
import type { Served } from '../../scripts/serve/serve-folder.ts';
import type { Article } from '../../src/schema/schema.ts';
import { launchBrowser, serveDist } from '../browser.ts';
import { containing, readPublished } from './truth.ts';

let browser: Browser;
let served: Served;
let page: Page;
beforeAll(async () => {
	[browser, served] = await Promise.all([launchBrowser(), serveDist()]);
	page = await browser.newPage();
	page.setDefaultTimeout(20_000);
});
afterAll(async () => {
	await browser?.close();
	await served?.close();
});

const articles = readFileSync(join(distFolder, 'articles.jsonl'), 'utf8')
	.trim()
	.split('\n')
	.map((line) => JSON.parse(line) as Article);
const published = readPublished(distFolder);
const fields = published.flatMap((one) => one.fields);
const text = fields.map((field) => field.text).join('\n');
/** A character that no newspaper of the archive prints. */
const strange = '囍';
const most = (values: readonly string[]): string => {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
};
const person = most(
	articles.flatMap(({ persons }) => persons.map(({ name }) => name)).filter((name) => name.length === 3),
);
const author = most(
	articles.flatMap(({ authors }) => authors.flatMap(({ name, kind }) => (kind === 'person' ? [name] : []))),
);
const district = most(
	articles.flatMap((one) => one.district ?? []).filter((name) => name.length > 3 && text.includes(name)),
);
const topic = most(articles.flatMap(({ topics }) => topics));
const sameMonth = articles.find(
	({ notBefore, notAfter }) => notBefore !== null && notBefore.slice(0, 7) === notAfter?.slice(0, 7),
);
const [year = '', month = ''] = (sameMonth?.notBefore ?? '').split('-');
const [word = '', other = ''] = [
	...new Set(text.match(/(?<=\p{Script=Han})\p{Script=Han}{2}(?=工作|建设)/gu)),
].slice(0, 2);
const sentence =
	fields.find((one) => one.kind === 'paragraph' && one.text.length > 90)?.text.slice(0, 80) ?? '';
const traditional = new Map(
	tsCharacters
		.trim()
		.split(/[\n|]/u)
		.map((row) => row.trim().split(/\s+/u))
		.map(([old = '', now = '']) => [now, old]),
);
const old =
	[...new Set(text.match(/\p{Script=Han}{4}/gu))].find((one) =>
		[...one].some((sign) => traditional.has(sign)),
	) ?? '';
const narrow = [...new Set(text.match(/\d+\.\d+%|[A-Z]{2,}/gu))][0] ?? '';
const soundOf = (name: string): string[] =>
	pinyin(name, { toneType: 'none', type: 'array', surname: 'head' });

/** Asks as a hand does, and waits for the answer. @returns articles found */
async function ask(query: string): Promise<number> {
	if (!/search\/(?:\?q=[^&]*)?$/u.test(page.url())) await page.goto(`${served.address}search/`);
	await page.fill('#q', query);
	await page.press('#q', 'Enter');
	await page.waitForFunction(
		(asked) =>
			new URLSearchParams(location.search).get('q') === asked &&
			document.querySelector('[data-state="done"]') !== null,
		query,
	);
	return Number(await page.getAttribute('[data-state]', 'data-result-count'));
}
/** Waits for a part that shows some words. */
async function shows(selector: string, words = ''): Promise<Locator> {
	const found = page.locator(selector, { hasText: words }).first();
	await found.waitFor({ state: 'attached' });
	return found;
}
/** What it offers answers when it is followed. @returns articles found */
async function follows(link: Locator): Promise<number> {
	await link.click();
	await page.waitForSelector('[data-state="done"]');
	return Number(await page.getAttribute('[data-state]', 'data-result-count'));
}
const stands = (typed: string): number => containing(published, typed).length;

describe('a question is never left alone', () => {
	it('and the archive holds what the questions are made of', () => {
		const parts = { person, author, district, topic, year, month, word, other, sentence, old, narrow };
		expect(Object.entries(parts).filter(([, value]) => value === '')).toEqual([]);
		expect(text).not.toContain(strange);
	});

	it('and what only a line outside the articles has is told with the line, on the certificate too', async () => {
		const apart = JSON.parse(readFileSync(join(distFolder, 'search/apart.json'), 'utf8')) as [
			string,
			number,
			string,
		][];
		const [stem, line, only] = apart
			.map(([page, at, text]) => [page, at, /\p{Script=Han}{6,20}/u.exec(text)?.[0] ?? ''] as const)
			.find(([, , one]) => one !== '' && stands(one) === 0)!;
		expect(await ask(only)).toBe(0);
		const link = await shows('a[data-apart]', only);
		expect(await link.getAttribute('href')).toContain(`/pages/${stem}/#L${line}`);
		await page.click('[data-open-tool="certificate"]');
		await shows('[data-certificate] [data-apart]', only);
		expect(await ask(`${only}${strange}`)).toBe(0);
		await page.click('[data-open-tool="certificate"]');
		await shows('[data-certificate]');
		expect(await page.locator('[data-apart]').count()).toBe(0);
	});
	it.each([`${year}年${Number(month)}月`, `${year}-${month}`, `${year}${month}`, `${year}.${Number(month)}`])(
		'a month, `%s`, leads to its page in the calendar',
		async (typed) => {
			await ask(typed);
			const calendar = await shows('[data-sign="date"]', `${year}年${Number(month)}月`);
			expect(await calendar.getAttribute('href')).toContain(`dates/${year}/${month}/`);
			await shows('[data-sign="range"]');
		},
	);
	it('the articles that may be of a month are as many as is said, and the range stands in its fields', async () => {
		await ask(`${year}-${month}`);
		const range = await shows('[data-sign="range"]');
		const counted = Number(/(\d+)篇/u.exec(await range.innerText())?.[1]);
		expect(await follows(range)).toBe(counted);
		expect(await page.inputValue('[name="from"]')).toBe(`${year}-${month}`);
	});
	it.each([`${year}-${month}-11`, `${year}年${Number(month)}月11日`, '十一月十一日'])(
		'a day, `%s`, leads to the calendar, and its own words are looked for as well',
		async (typed) => {
			expect(await ask(typed)).toBe(stands(typed));
			await shows('[data-sign="date"]');
		},
	);
	it('a word that only stands in the text gets its hits and no page', async () => {
		expect(await ask(word)).toBe(stands(word));
		expect(await page.locator('[data-sign="date"], [data-sign="range"]').count()).toBe(0);
		expect(await page.innerText('[data-notice]')).toBe('');
	});

	it.each([
		[soundOf(person).join(''), person],
		[
			soundOf(person)
				.map((one) => one[0])
				.join(''),
			person,
		],
		[`${person.slice(0, 2)}${strange}`, person],
		[soundOf(topic).join(''), topic],
		[
			soundOf(topic)
				.map((one) => one[0])
				.join(''),
			topic,
		],
		[`${district.slice(0, -2)}${strange}${district.slice(-1)}`, district],
		[`${district.slice(0, -2)}${strange}`, district.slice(0, -2)],
	])('a name by its sound or nearly right, `%s`, leads to it', async (typed, meant) => {
		expect(await ask(typed)).toBe(0);
		const near = await shows('[data-near]', meant);
		expect(
			(await page.request.get(new URL((await near.getAttribute('href')) ?? '', page.url()).href)).status(),
		).toBe(200);
		expect(await follows(await shows('[data-notice] a', meant))).toBeGreaterThan(0);
	});
	it.each([
		[person, 'person', person],
		[author, 'person', author],
		[district, 'district', district],
		[district.slice(0, -1), 'district', district],
		[topic, 'topic', topic],
	])('`%s` has its page above the hits', async (typed, kind, shown) => {
		await ask(typed);
		const sign = await shows(`[data-sign="${kind}"]`, shown);
		const answer = await page.request.get(new URL((await sign.getAttribute('href')) ?? '', page.url()).href);
		expect(answer.status()).toBe(200);
		expect(await answer.text()).toContain(shown);
	});

	it.each([
		[`人物:${person}`, `人物有“${person}”`],
		[`人物：${person}`, `人物有“${person}”`],
		[`地区:${district.slice(0, 2)}`, `地区是“${district.slice(0, 2)}”`],
		[`主题:${topic}`, `主题有“${topic}”`],
		[`日期:${year}-${month}`, `日期可能在“${year}-${month}”`],
		[`作者：${author}`, `作者含“${author}”`],
	])('`%s` is understood, and echoed in words', async (typed, words) => {
		expect(await ask(typed)).toBeGreaterThan(0);
		await shows('[data-said]', words);
	});
	it.each(['人物', '地区', '主题', '报纸'])(
		'what `%s:` does not know is said not to be recorded, and can be looked for as text',
		async (field) => {
			expect(await ask(`${field}:${word}${strange}`)).toBe(0);
			await shows('[data-notice]', '没有哪一篇记着');
			await shows('[data-notice] a', '只当文字查');
			expect(await page.locator('[data-open-tool="certificate"]').count()).toBe(0);
		},
	);
	it.each([
		[`${word}|${other}`, `${word} | ${other}`],
		[`${word}*`, '只在两字之间'],
		[`${word}?`, '只在两字之间'],
		[`NEAR(${word},${other})`, `${word} NEAR/20 ${other}`],
		[`时间:${word}`, '检索项有'],
	])('a sign that is none here, `%s`, is named with the form that works', async (typed, form) => {
		await ask(typed);
		await shows('[data-said]', '按原文查');
		await shows('[data-said]', form);
	});
	it('operators do what they say', async () => {
		const [one, two, both, either] = [
			await ask(word),
			await ask(other),
			await ask(`${word} AND ${other}`),
			await ask(`${word} OR ${other}`),
		];
		expect(either).toBe(one + two - both);
		expect(await ask(`${word} NEAR/20 ${other}`)).toBeLessThanOrEqual(both);
		await shows('[data-said]', '相隔不过20字');
	});

	it('traditional characters and other widths find the same', async () => {
		const turned = [...old].map((sign) => traditional.get(sign) ?? sign).join('');
		expect(turned).not.toBe(old);
		expect(await ask(turned)).toBe(stands(old));
		const full = [...narrow].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join('');
		expect(await ask(full)).toBe(stands(narrow));
	});
	it('quotation marks of the text lead to the words without', async () => {
		expect(stands(`“${old}”`)).toBe(0);
		await ask(`“${old}”`);
		expect(await follows(await shows('[data-notice] a', old))).toBeGreaterThan(0);
	});
	it('printed words are found, and what marks a jump is said not to be searched', async () => {
		const printed = /本报讯|本报消息/u.exec(text)?.[0] ?? '本报讯';
		expect(await ask(printed)).toBe(stands(printed));
		await ask('上接B9版');
		await shows('[data-said]', '接转说明');
	});

	it('what is not there is told with what was searched, its parts, and the certificate', async () => {
		expect(await ask(`${word}${strange}${strange}`)).toBe(0);
		await shows('[data-notice]', `查遍全库${articles.length}篇`);
		expect(await follows(await shows('[data-notice] a', `“${word}”`))).toBe(stands(word));
		await page.goBack();
		await (await shows('[data-open-tool="certificate"]')).click();
		await shows('[data-certificate]', `${articles.length}篇`);
		await shows('[data-certificate]', '写法');
	});
	it('a pasted sentence with one wrong character leads to its article', async () => {
		expect(await ask(`${sentence.slice(0, 40)}${strange}${sentence.slice(41)}`)).toBe(0);
		expect(await follows(await shows('[data-notice] a', sentence.slice(50, 60)))).toBeGreaterThan(0);
	});
	it('a character that is everywhere is said to be, and a sign that is nowhere not to be', async () => {
		expect(await ask('的')).toBe(stands('的'));
		if (stands('的') > articles.length * 0.8) await shows('[data-said]', '几乎篇篇');
		expect(await ask('🙂')).toBe(0);
		await shows('[data-notice]', '没有找到');
	});
});

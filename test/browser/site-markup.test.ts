/** The pages as documents: valid markup, citations that Zotero reads, data that machines read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { distFolder } from '../../scripts/paths.ts';
import { certainDay } from '../../src/text/show-date.ts';
import type { Article } from '../../src/schema/schema.ts';
import { attribute, readPages, samplePages, textOf } from '../dist-pages.ts';
import { translate } from '../head/zotero.ts';

const pages = readPages();
const articles = readFileSync(join(distFolder, 'articles.jsonl'), 'utf8')
	.trim()
	.split('\n')
	.map((line) => JSON.parse(line) as Article & { url: string; body: { kind: string; text: string }[] });
const pageOf = (article: { url: string }) => {
	const page = pages.find(({ path }) => path === new URL(article.url).pathname);
	if (page === undefined) throw new Error(`no page for ${article.url}`);
	return page;
};

const validator = new HtmlValidate({
	extends: ['html-validate:recommended'],
	rules: {
		// Written by Astro's compressor.
		'doctype-style': 'off',
		'no-trailing-whitespace': 'off',
		'void-style': 'off',
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		// The filters of the search page apply as they are ticked; there is nothing to send.
		'wcag/h32': 'off',
		// The lines of the correcting desk are dragged and hold several columns, which no <select> can.
		'prefer-native-element': ['error', { exclude: ['listbox'] }],
		// Chinese headlines and descriptions carry more than the limit's English words.
		'long-title': 'off',
	},
});

describe('markup', () => {
	it('is valid on every page', async () => {
		expect(samplePages(pages).length).toBeGreaterThan(18);
		for (const page of pages) {
			const report = await validator.validateString(page.html);
			const faults = report.results.flatMap(({ messages }) =>
				messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
			);
			expect(faults, page.path).toEqual([]);
		}
	});

	it('has one h1, a title, a description, a language and no style in it', () => {
		for (const { path, html, elements } of pages) {
			expect(elements.filter(({ tagName }) => tagName === 'h1').length, path).toBe(1);
			expect(html, path).toContain('<html lang="zh-CN"');
			expect(
				elements.some((element) => attribute(element, 'style') !== undefined || element.tagName === 'style'),
				path,
			).toBe(false);
			const description = elements.find((element) => attribute(element, 'name') === 'description');
			expect(attribute(description ?? elements[0]!, 'content')?.length ?? 0, path).toBeGreaterThan(0);
		}
	});
});

describe('an article page', () => {
	it('is imported by Zotero with title, all authors, paper, page and the date where it is certain', () => {
		for (const article of articles) {
			const tags = pageOf(article)
				.elements.filter(({ tagName }) => tagName === 'meta')
				.map((element) => ({
					name: attribute(element, 'name') ?? attribute(element, 'property') ?? '',
					content: attribute(element, 'content') ?? '',
				}));
			const zotero = translate(tags);
			expect(zotero.itemType).toBe('newspaperArticle');
			expect(zotero.title).toBe(article.title ?? `〔${article.supplied ?? '无题'}〕`);
			expect(zotero.creators).toEqual([...new Set(article.authors.map(({ name }) => name))]);
			expect(zotero.publicationTitle).toBe(article.newspaper);
			expect(zotero.pages).toBe(article.page);
			const day = certainDay(article);
			if (day !== null) expect(zotero.date).toBe(day);
			else if (zotero.date !== null)
				for (const bound of [article.notBefore, article.notAfter])
					expect(bound?.startsWith(`${zotero.date}-`), article.id).toBe(true);
		}
	});

	it('carries JSON-LD of a NewsArticle with the whole text', () => {
		for (const article of articles) {
			const script = pageOf(article).elements.find(
				(element) => attribute(element, 'type') === 'application/ld+json',
			);
			const data = JSON.parse(textOf(script ?? pageOf(article).elements[0]!)) as Record<string, unknown>;
			expect(data['@type']).toBe('NewsArticle');
			expect(data['articleBody']).toBe(
				article.body.flatMap(({ text }) => (text === '' ? [] : [text])).join('\n'),
			);
			expect(data['datePublished']).toBe(certainDay(article) ?? undefined);
		}
	});

	it('marks every searchable field with exactly its text', () => {
		// Half-width marks are shown full-width between Han characters; NFKC takes that back.
		const plain = (text: string) => text.normalize('NFKC').trim();
		for (const article of articles) {
			const fields = pageOf(article).elements.flatMap((element) => {
				const name = attribute(element, 'data-field');
				return name === undefined ? [] : [{ name, text: plain(textOf(element)) }];
			});
			const printed = (['kicker', 'title', 'subtitle', 'byline'] as const).flatMap((name) => {
				const text = article[name];
				return text === null ? [] : [{ name, text: plain(text) }];
			});
			const body = article.body
				.filter(({ kind }) => ['paragraph', 'subheading', 'caption'].includes(kind))
				.map(({ kind, text }) => ({ name: kind, text: plain(text) }));
			if (article.dateline !== null)
				body.splice(
					body.findIndex(({ name }) => name === 'paragraph'),
					0,
					{ name: 'dateline', text: plain(article.dateline) },
				);
			expect(fields, article.id).toEqual([...printed, ...body]);
		}
	});

	it('has its files beside it', () => {
		for (const { id, url } of articles) {
			const file = (extension: string) =>
				readFileSync(join(distFolder, `articles/${id}.${extension}`), 'utf8');
			expect(JSON.parse(file('json'))).toMatchObject({ id, url });
			expect(JSON.parse(file('csl.json'))).toMatchObject([{ id, type: 'article-newspaper' }]);
			expect(file('ris')).toMatch(/^TY {2}- NEWS\r\n[^]*\r\nER {2}- \r\n$/u);
			expect(file('bib')).toContain(`@article{${id},`);
			expect(file('txt').length).toBeGreaterThan(10);
		}
	});
});

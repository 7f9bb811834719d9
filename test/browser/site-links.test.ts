/** Every link of the built site, followed on paper: nothing broken, everything reachable without script, counts true. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { distFolder } from '../../scripts/paths.ts';
import { site } from '../../src/settings/site.ts';
import type { Article } from '../../src/schema/schema.ts';
import { attribute, base, danglingAnchors, isPublished, linksOf, readPages, textOf } from '../dist-pages.ts';

const pages = readPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
const { origin } = new URL(site.address);
const read = (name: string): string => readFileSync(join(distFolder, name), 'utf8');
const articles = read('articles.jsonl')
	.trim()
	.split('\n')
	.map((line) => JSON.parse(line) as Article & { url: string });

const links = pages.flatMap((page) => linksOf(page, origin));

describe('links', () => {
	it('lead to files that are published', () => {
		expect(links.length).toBeGreaterThan(pages.length);
		const broken = links.filter(({ path }) => !isPublished(path));
		expect(broken).toEqual([]);
	});

	it('lead to anchors that are there', () => {
		expect(danglingAnchors(pages, links)).toEqual([]);
	});

	it('lead nowhere else without a person asking: no style, script, image or frame of another host', () => {
		const loaded = pages.flatMap(({ path, elements }) =>
			elements
				.filter(({ tagName }) => ['link', 'script', 'img', 'iframe', 'source'].includes(tagName))
				.filter((element) => !['canonical', 'alternate'].includes(attribute(element, 'rel') ?? ''))
				.flatMap((element) => attribute(element, 'href') ?? attribute(element, 'src') ?? [])
				.filter((address) => new URL(address, origin + path).origin !== origin)
				.map((address) => `${path}: ${address}`),
		);
		expect(loaded).toEqual([]);
	});

	it('reach every page from home in four clicks, without script', () => {
		const clicks = new Map([[base, 0]]);
		const queue = [base];
		for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
			const page = byPath.get(path);
			for (const link of page === undefined ? [] : linksOf(page, origin)) {
				if (clicks.has(link.path) || !byPath.has(link.path)) continue;
				clicks.set(link.path, (clicks.get(path) ?? 0) + 1);
				queue.push(link.path);
			}
		}
		// What nobody links to on purpose: the page for what is missing, and old addresses.
		const open = pages.filter(
			({ path, html }) => !path.endsWith('404.html') && !html.includes('name="robots"'),
		);
		const far = open
			.map(({ path }) => ({ path, clicks: clicks.get(path) ?? Infinity }))
			.filter((one) => one.clicks > 4);
		expect(far).toEqual([]);
	});
});

/** Articles a list names, over all its slices. */
function listed(path: string): string[] {
	const slices = pages.filter(
		(page) =>
			page.path === path || (page.path.startsWith(path) && /^\d+\/$/u.test(page.path.slice(path.length))),
	);
	return slices.flatMap(({ elements }) =>
		elements
			.filter((element) => attribute(element, 'class') === 'rows' && !isMention(element))
			.flatMap((list) => list.childNodes)
			.flatMap((row) => ('childNodes' in row ? row.childNodes : []))
			.flatMap((link) => ('tagName' in link && link.tagName === 'a' ? [attribute(link, 'href') ?? ''] : [])),
	);
}
/** Lists of what is only mentioned stand in a part of their own. */
const isMention = (element: { parentNode: unknown }): boolean => {
	const parent = element.parentNode as { attrs?: { name: string; value: string }[] } | null;
	return parent?.attrs?.some(({ name, value }) => name === 'class' && value === 'mentions') ?? false;
};

const expected = (test: (article: Article) => boolean): string[] =>
	articles
		.filter(test)
		.map(({ url }) => new URL(url).pathname)
		.sort();
const slugs = (vocabulary: string): [label: string, path: string][] => {
	const index = byPath.get(`${base}${vocabulary}/`);
	return [
		...new Map(
			index?.elements
				// Tiles of the map say name and count in one.
				.filter((element) => element.tagName === 'a' && attribute(element, 'aria-label') === undefined)
				.map((element): [string, string] => [textOf(element), attribute(element, 'href') ?? ''])
				.filter(([, href]) => new RegExp(`^${base}${vocabulary}/[^/]+/$`, 'u').test(href)),
		),
	];
};

describe('lists', () => {
	it('name all articles', () => {
		expect(listed(`${base}articles/all/`).sort()).toEqual(expected(() => true));
	});

	it('of topics name exactly the articles that have them', () => {
		const topics = slugs('topics');
		expect(topics.length).toBeGreaterThan(1);
		for (const [label, path] of topics)
			expect(listed(path).sort(), label).toEqual(expected((article) => article.topics.includes(label)));
	});

	it('of districts name exactly the articles about them', () => {
		const districts = slugs('districts');
		expect(districts.length).toBeGreaterThan(1);
		for (const [label, path] of districts)
			expect(listed(path).sort(), label).toEqual(expected((article) => article.district === label));
	});

	it('of people name exactly the articles they signed or are named in', () => {
		const people = slugs('people');
		expect(people.length).toBeGreaterThan(1);
		for (const [label, path] of people)
			expect(listed(path).sort(), label).toEqual(
				expected(({ authors, persons }) => [...authors, ...persons].some(({ name }) => name === label)),
			);
	});

	it('say the number of articles that there are', () => {
		/** Number shown beside a link of a page. */
		const shown = (page: string, path: string): number => {
			const link = byPath
				.get(page)
				?.elements.find(
					(element) =>
						element.tagName === 'a' &&
						attribute(element, 'href') === path &&
						attribute(element, 'aria-label') === undefined,
				);
			const row = link?.parentNode;
			const count =
				row && 'childNodes' in row
					? row.childNodes.findLast((node) => 'tagName' in node && node !== link)
					: null;
			return Number(/\d+/u.exec(count ? textOf(count) : '')?.[0]);
		};
		const under = (name: string): Set<string> => {
			const crumb = (path: string) =>
				byPath.get(path)?.html.match(/<ol class="crumb">.*?<\/ol>/su)?.[0] ?? '';
			return new Set(
				slugs('districts')
					.filter(([label, path]) => label === name || crumb(path).includes(`>${name}<`))
					.map(([label]) => label),
			);
		};
		for (const [label, path] of slugs('topics')) {
			const count = expected(({ topics }) => topics.includes(label)).length;
			// Those without an article stand in one line, without a number.
			expect(shown(`${base}topics/`, path), label).toBe(count === 0 ? Number.NaN : count);
		}
		const people = slugs('people');
		for (const [label, path] of people)
			expect(shown(`${base}people/`, path), label).toBe(
				expected(({ authors, persons }) => [...authors, ...persons].some(({ name }) => name === label))
					.length,
			);
		const heldDistricts = slugs('districts').filter(
			([, path]) => !Number.isNaN(shown(`${base}districts/`, path)),
		);
		expect(heldDistricts.length).toBeGreaterThan(1);
		for (const [label, path] of heldDistricts) {
			const names = under(label);
			expect(shown(`${base}districts/`, path), label).toBe(
				expected(({ district }) => district !== null && names.has(district)).length,
			);
		}
	});

	it('of source pages name every article with a line on them', () => {
		for (const page of new Set(articles.flatMap(({ source }) => source.map((one) => one.page)))) {
			const own = expected(({ source }) => source.some((one) => one.page === page));
			const path = pages.find(
				({ path: one, html }) => one.startsWith(`${base}pages/`) && own.every((url) => html.includes(url)),
			);
			expect(path, page).toBeDefined();
		}
	});

	it('are all in the sitemap, as is every article', () => {
		const sitemap = [...read('sitemap-1.xml').matchAll(/<loc>([^<]+)<\/loc>/gu)].map(
			([, url]) => new URL(url ?? '').pathname,
		);
		const slice = /\/\d+\/$/u;
		const month = /\/dates\/\d{4}\/(?:\d\d\/)?$/u;
		const open = pages
			.filter(({ path, html }) => !html.includes('name="robots"') && (!slice.test(path) || month.test(path)))
			.map(({ path }) => path)
			.filter((path) => !/\/(?:review\/.+|people\/index\/.+|dates\/spanning)\/$/u.test(path));
		expect(open.filter((path) => !sitemap.includes(path))).toEqual([]);
		expect(sitemap.filter((path) => !byPath.has(path))).toEqual([]);
	});
});

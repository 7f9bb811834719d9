/** Addresses for search engines (sitemaps.org 0.9). `lastmod` only where the version history knows it. */
import { escapeHtml } from '../text/escape-html.ts';
import type { Archive, Item } from '../archive/archive-types.ts';
import { hasPage } from '../archive/layout.ts';
import type { Calendar } from '../archive/calendar.ts';
import type { Urls } from '../urls/urls.ts';

export interface SitemapEntry {
	path: string;
	/** ISO 8601, or null. */
	changed: string | null;
}

/** Addresses that name nothing of the archive: there is one page of each, or one list. */
type Single = {
	[Name in keyof Urls]: Urls[Name] extends string | (() => string) ? Name : never;
}[keyof Urls];

/** The first slice of every list: the others are reached from it. */
export function sitemapEntries(
	archive: Archive,
	calendar: Calendar,
	urls: Urls,
	changedAt: (item: Item) => string | null,
): SitemapEntry[] {
	const newest = (items: readonly Item[]): string | null =>
		items.reduce<string | null>((best, item) => {
			const changed = changedAt(item);
			return changed !== null && (best === null || changed > best) ? changed : best;
		}, null);
	const list = (path: string, items: readonly Item[] = archive.items): SitemapEntry => ({
		path,
		changed: newest(items),
	});
	const plain = (path: string): SitemapEntry => ({ path, changed: null });
	/** Every one of them says what stands in the sitemap; null for what is no page of its own, is reached from another list, or is the reader's own. */
	const single: Record<Single, SitemapEntry | null> = {
		base: null,
		home: list(urls.home),
		articles: list(urls.articles()),
		pages: list(urls.pages()),
		newspapers: list(urls.newspapers),
		dates: list(urls.dates),
		undated: calendar.unknown.length > 0 ? list(urls.undated(), calendar.unknown) : null,
		spanning: null,
		districts: list(urls.districts),
		topics: list(urls.topics),
		people: list(urls.people()),
		search: plain(urls.search()),
		clippings: null,
		offline: null,
		drafts: null,
		review: plain(urls.review()),
		byConfidence: null,
		data: list(urls.data),
		about: plain(urls.about),
		colophon: plain(urls.colophon),
		feed: null,
	};
	return [
		...Object.values(single).filter((entry) => entry !== null),
		...archive.items.map((item) => list(urls.article(item.id), [item])),
		...archive.pages.map((page) => list(urls.page(page.stem), page.items)),
		...archive.newspapers.map((node) => list(urls.newspaper(node.slug), node.items)),
		...[...archive.districtBySlug.values()].map((node) =>
			list(urls.district(node.district.slug), node.items),
		),
		...archive.topics.map((node) => list(urls.topic(node.topic.slug), node.items)),
		...archive.people
			.filter((person) => hasPage(person, archive.items.length))
			.map((person) =>
				list(
					urls.person(person.slug),
					[...person.wrote, ...person.named].map(({ item }) => item),
				),
			),
		...calendar.years.flatMap((year) => [
			list(urls.year(year.year), [...year.loose, ...year.months.flatMap(({ items }) => items)]),
			...year.months.map(({ month, items }) => list(urls.month(year.year, month), items)),
		]),
	];
}

const head = '<?xml version="1.0" encoding="utf-8"?>\n';
const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

export function sitemapXml(entries: readonly SitemapEntry[], urls: Urls): string {
	const urlXml = ({ path, changed }: SitemapEntry): string =>
		`<url><loc>${escapeHtml(urls.absolute(path))}</loc>${changed === null ? '' : `<lastmod>${changed}</lastmod>`}</url>\n`;
	return `${head}<urlset ${space}>\n${entries.map(urlXml).join('')}</urlset>\n`;
}

/** @param files paths of the parts */
export const sitemapIndexXml = (files: readonly string[], urls: Urls): string =>
	`${head}<sitemapindex ${space}>\n${files.map((file) => `<sitemap><loc>${escapeHtml(urls.absolute(file))}</loc></sitemap>\n`).join('')}</sitemapindex>\n`;

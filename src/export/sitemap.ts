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
	return [
		list(urls.home),
		list(urls.articles()),
		list(urls.pages()),
		list(urls.newspapers),
		list(urls.dates),
		list(urls.districts),
		list(urls.topics),
		list(urls.people()),
		plain(urls.search()),
		plain(urls.review()),
		list(urls.data),
		plain(urls.about),
		plain(urls.colophon),
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
		...(calendar.unknown.length > 0 ? [list(urls.undated(), calendar.unknown)] : []),
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

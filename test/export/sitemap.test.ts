import { describe, expect, it } from 'vitest';
import { makeCalendar } from '../../src/archive/calendar.ts';
import { sitemapEntries, sitemapXml } from '../../src/export/sitemap.ts';
import { makeUrls } from '../../src/urls/urls.ts';
import { anArchive } from '../archive/an-item.ts';

const urls = makeUrls('https://example.net/archive/jiangcheng');

describe('sitemap', () => {
	it('names every article once and gives a date only where it is known', () => {
		const archive = anArchive([{ fields: { id: 'a' } }, { fields: { id: 'b' } }]);
		const entries = sitemapEntries(archive, makeCalendar(archive.items), urls, ({ id }) =>
			id === 'a' ? '2026-01-01T00:00:00Z' : null,
		);
		const xml = sitemapXml(entries, urls);
		expect(xml.match(/articles\/a\/<\/loc><lastmod>2026-01-01T00:00:00Z</gu)?.length).toBe(1);
		expect(xml).toContain('articles/b/</loc></url>');
		expect(new Set(entries.map(({ path }) => path)).size).toBe(entries.length);
	});
});

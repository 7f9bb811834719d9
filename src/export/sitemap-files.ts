/** The sitemap of this build in parts of at most 50,000 addresses, as the protocol asks. */
import { archive, urls } from '../data/archive.ts';
import { calendar, history } from '../data/derived.ts';
import { paginate } from '../archive/paginate.ts';
import { sitemapEntries } from './sitemap.ts';

export const sitemapParts = paginate(
	sitemapEntries(archive, calendar, urls, (item) => history.get(item.file)?.changed ?? null),
	50_000,
).map(({ rows, page }) => ({ name: `sitemap-${page}.xml`, entries: rows }));

/** The archive of this build, joined once. Pages import it; nothing else asks the content layer. */
import { getCollection, getLiveCollection } from 'astro:content';
import { readReport } from '../report/read-report.ts';
import { buildArchive } from '../archive/build-archive.ts';
import { cutListsFor } from '../archive/paginate.ts';
import { isPacked } from '../archive/layout.ts';
import { contentRoot } from '../settings/place.ts';
import { site } from '../settings/site.ts';
import { makeUrls } from '../urls/urls.ts';

/** Rows of a vocabulary as the librarian ordered them. */
const inOrder = <Data>(entries: readonly { id: string; data: Data }[]): Data[] =>
	entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ data }) => data);

// The development server evaluates this module again when an article changes.
if (import.meta.env.DEV) await getCollection('changes');
const { entries, error } = await getLiveCollection('articles');
if (!entries) throw error;

export const archive = buildArchive({
	articles: entries.map(({ data }) => data),
	districts: inOrder(await getCollection('districts')),
	topics: inOrder(await getCollection('topics')),
	newspapers: inOrder(await getCollection('newspapers')),
	report: readReport(contentRoot),
});

cutListsFor(archive.items.length);

/** Are the files beside its pages in few files (`src/packed`)? */
export const packed = isPacked(archive.items.length);

export const urls = makeUrls(site.address, packed);

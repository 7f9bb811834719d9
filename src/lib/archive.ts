/** The archive of this build, joined once. Pages import it; nothing else asks the content layer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getCollection } from 'astro:content';
import { reportSchema } from '../schema.ts';
import { buildArchive } from './build-archive.ts';
import { contentRoot } from './place.ts';
import { readArticles } from './read-articles.ts';
import { site } from './site.ts';
import { makeUrls } from './urls.ts';

export const archive = buildArchive({
	articles: readArticles(await getCollection('articles')),
	districts: (await getCollection('districts')).map(({ data }) => data),
	topics: (await getCollection('topics')).map(({ data }) => data),
	newspapers: (await getCollection('newspapers')).map(({ data }) => data),
	report: reportSchema.parse(JSON.parse(readFileSync(join(contentRoot, 'report.json'), 'utf8'))),
});

export const urls = makeUrls(site.address);

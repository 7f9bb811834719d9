/**
 * The articles as a content collection. A live one: their MDX is read when the archive is joined and is not copied
 * into the store of Astro's content layer first, which takes four milliseconds an article where reading takes half a one.
 */
import { join } from 'node:path';
import { defineLiveCollection } from 'astro:content';
import { mdxArticles } from './loaders/mdx-articles.ts';
import { contentRoot } from './settings/place.ts';

export const collections = {
	articles: defineLiveCollection({ loader: mdxArticles(join(contentRoot, 'articles')) }),
};

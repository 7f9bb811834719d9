/** Live loader of the articles: a folder of MDX files, validated by `articleSchema` and rendered, one entry a file. */
import type { LiveDataEntry } from 'astro';
import type { LiveLoader } from 'astro/loaders';
import type { ReadArticle } from '../body/read-article.ts';
import { readArticles } from './read-articles.ts';

interface OneArticle {
	id: string;
}

const entryOf = (read: ReadArticle): LiveDataEntry<ReadArticle> => ({
	id: read.article.id,
	data: read,
});

export const mdxArticles = (folder: string): LiveLoader<ReadArticle, OneArticle> => {
	const entries = (): LiveDataEntry<ReadArticle>[] => readArticles(folder).map(entryOf);
	const told = <T>(load: () => T): Promise<T | { error: Error }> => {
		try {
			return Promise.resolve(load());
		} catch (error) {
			return Promise.resolve({ error: error as Error });
		}
	};
	return {
		name: 'jianbao:mdx-articles',
		loadCollection: () => told(() => ({ entries: entries() })),
		loadEntry: ({ filter: { id } }) => told(() => entries().find((entry) => entry.id === id)),
	};
};

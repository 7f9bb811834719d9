import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/archive/read-articles.ts';
import { anArticle } from '../an-article.ts';

describe('readArticles', () => {
	const entry = (id: string, metadata?: Record<string, unknown>) => ({
		id,
		data: anArticle({ id }),
		filePath: `articles/${id}.mdx`,
		...(metadata && { rendered: { html: '<p>文</p>', metadata } }),
	});

	it('names every article that could not be rendered, at once', () => {
		const entries = [
			entry('a', { failure: 'articles/a.mdx:44: Unexpected element `<strong>`' }),
			entry('b', { parts: [] }),
			entry('c'),
		];
		expect(() => readArticles(entries)).toThrow('2 of 3 articles cannot be shown');
		expect(() => readArticles(entries)).toThrow('articles/a.mdx:44: Unexpected element `<strong>`');
		expect(() => readArticles(entries)).toThrow('articles/c.mdx: Unexpected article without text');
	});
});

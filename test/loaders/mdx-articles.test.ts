import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { expect, test } from 'vitest';
import { mdxArticles } from '../../src/loaders/mdx-articles.ts';
import { anArticle } from '../an-article.ts';

const folderOf = (bodies: Record<string, string>): string => {
	const folder = mkdtempSync(join(tmpdir(), 'jianbao-loader-'));
	for (const [id, body] of Object.entries(bodies))
		writeFileSync(join(folder, `${id}.mdx`), `---\n${stringify(anArticle({ id }))}---\n\n${body}\n`);
	return folder;
};

test('an entry is an article by its id, with its text rendered', async () => {
	const loader = mdxArticles(folderOf({ b: '乙。', a: '甲。' }));
	const all = await loader.loadCollection({ collection: 'articles' });
	expect('entries' in all && all.entries.map(({ id, data }) => [id, data.article.id])).toEqual([
		['a', 'a'],
		['b', 'b'],
	]);
	const one = await loader.loadEntry({ collection: 'articles', filter: { id: 'b' } });
	expect(one).toMatchObject({ id: 'b', data: { html: ['乙。'] } });
});

test('articles that cannot be shown are the collection’s error, all at once', async () => {
	const loader = mdxArticles(folderOf({ a: '第一段 <Foto/>', b: '第一段 <b' }));
	const { error } = (await loader.loadCollection({ collection: 'articles' })) as { error: Error };
	expect(error.message).toMatch(/2 of 2 articles cannot be shown/u);
});

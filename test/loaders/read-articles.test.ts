import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/loaders/read-articles.ts';
import { anArticle } from '../an-article.ts';

describe('readArticles', () => {
	const folderOf = (bodies: Record<string, string>): string => {
		const folder = mkdtempSync(join(tmpdir(), 'jianbao-articles-'));
		for (const [id, body] of Object.entries(bodies))
			writeFileSync(join(folder, `${id}.mdx`), `---\n${stringify(anArticle({ id }))}---\n\n${body}\n`);
		return folder;
	};

	it('names every article that cannot be shown, at once', () => {
		const folder = folderOf({ a: '第一段 <Foto/>', b: '第一段。', c: '第一段 <b' });
		expect(() => readArticles(folder)).toThrow('2 of 3 articles cannot be shown');
		expect(() => readArticles(folder)).toThrow(/a\.mdx:\d+: Expected component `Foto`/u);
		expect(() => readArticles(folder)).toThrow(/c\.mdx:\d+: Unexpected/u);
	});

	it('reads them by name, whatever the disk says first', () => {
		expect(
			readArticles(folderOf({ b: '乙。', a: '甲。', c: '丙。' })).map(({ article }) => article.id),
		).toEqual(['a', 'b', 'c']);
	});
});

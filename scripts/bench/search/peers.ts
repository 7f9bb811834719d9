/** The other ways a static site can be searched, on the same articles, in the same browser, by the same questions. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import type { PublishedArticle } from '../../../test/browser/truth.ts';
import { ownPackages } from '../own-packages.ts';

export interface Peer {
	name: string;
	/** Puts page and index into a folder. The page offers `ask(query)`, which gives all ids, after loading what an answer needs. */
	build: (articles: readonly PublishedArticle[], dist: string, folder: string) => Promise<void>;
}

const page = (script: string): string =>
	`<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>peer</title><script type="module">${script}</script></html>`;

/** Pairs of neighbouring characters: the usual advice for Chinese. */
const bigrams = `(text) => (text.match(/\\p{Script=Han}+|[\\p{L}\\p{N}]+/gu) ?? []).flatMap((run) =>
	/\\p{Script=Han}/u.test(run) && run.length > 1 ? Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)) : [run])`;

const put = (folder: string, files: Readonly<Record<string, string>>): void => {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
};

export const peers: readonly Peer[] = [
	{
		name: 'Pagefind as shipped',
		build: async (_articles, dist, folder) => {
			const ask = `
				const pagefind = await import('./pagefind/pagefind.js');
				await pagefind.init();
				let ids = null;
				const idOf = async (result) => (await result.data()).url.split('/').filter(Boolean).at(-1).replace(/\\.html$/, '');
				window.first = async (query) => {
					const { results } = await pagefind.search(query);
					await Promise.all(results.slice(0, 10).map((result) => result.data()));
				};
				window.ask = async (query) => {
					if (ids === null) {
						const all = (await pagefind.search(null)).results;
						ids = new Map(await Promise.all(all.map(async (result) => [result.id, await idOf(result)])));
					}
					return (await pagefind.search(query)).results.map(({ id }) => ids.get(id));
				};
				window.ready = true;`;
			put(folder, { 'index.html': page(ask) });
			const { index } = await createIndex({ rootSelector: 'article' });
			const added = await index?.addDirectory({ path: join(dist, 'articles'), glob: '*_*/index.html' });
			if (added === undefined || added.errors.length > 0)
				throw new Error('Pagefind as shipped made no index');
			await index?.writeFiles({ outputPath: join(folder, 'pagefind') });
			await close();
		},
	},
	{
		name: 'MiniSearch, bigrams',
		build: async (articles, _dist, folder) => {
			const library = new URL('minisearch/dist/es/index.js', ownPackages);
			const { default: MiniSearch } = (await import(library.href)) as {
				default: new (options: object) => { addAll: (documents: object[]) => void };
			};
			// eslint-disable-next-line no-eval -- the same tokenizer as source text in the page and as a function here
			const tokenize = (0, eval)(bigrams) as (text: string) => string[];
			const index = new MiniSearch({ fields: ['text'], tokenize });
			index.addAll(articles.map(({ id, texts }) => ({ id, text: texts.join('\n') })));
			const ask = `
				import MiniSearch from './minisearch.js';
				let index;
				const open = async () => (index ??= MiniSearch.loadJSON(await (await fetch('./index.json')).text(), { fields: ['text'], tokenize: ${bigrams} }));
				window.ask = async (query) => (await open()).search(query, { combineWith: 'AND' }).map(({ id }) => id);
				window.first = window.ask;
				window.ready = true;`;
			put(folder, {
				'index.html': page(ask),
				'minisearch.js': readFileSync(library, 'utf8'),
				'index.json': JSON.stringify(index),
			});
		},
	},
	{
		name: 'FlexSearch, CJK',
		build: async (articles, _dist, folder) => {
			const library = new URL('flexsearch/dist/flexsearch.bundle.module.min.js', ownPackages);
			const ask = `
				import { Index, Charset } from './flexsearch.js';
				let index, ids;
				const open = async () => {
					if (index) return index;
					const rows = await (await fetch('./texts.json')).json();
					const made = new Index({ encoder: Charset.CJK, tokenize: 'strict' });
					rows.forEach(([, text], at) => made.add(at, text));
					ids = rows.map(([id]) => id);
					return (index = made);
				};
				window.ask = async (query) => (await open()).search(query, { limit: 1e6 }).map((at) => ids[at]);
				window.first = window.ask;
				window.ready = true;`;
			put(folder, {
				'index.html': page(ask),
				'flexsearch.js': readFileSync(library, 'utf8'),
				'texts.json': JSON.stringify(articles.map(({ id, texts }) => [id, texts.join('\n')])),
			});
			await import(pathToFileURL(join(folder, 'flexsearch.js')).href);
		},
	},
];

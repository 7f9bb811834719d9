/** Writes made articles as an archive that the site builds: sources with the right digests, vocabularies, report. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { MadeArticle } from './make-articles.ts';

/** One page's text: each article from its first line on, a title and its paragraphs. */
function pageText(made: readonly MadeArticle[]): string {
	const lines: string[] = [];
	for (const { article, body } of made) {
		let at = (article.source[0]?.lines[0]?.[0] ?? 1) - 1;
		for (const text of [`## ${article.title}`, ...body.split('\n\n')]) {
			lines[at] = text;
			at += 2;
		}
	}
	return Array.from(lines, (line) => line ?? '').join('\n');
}

export function writeArchive(
	root: string,
	articles: readonly MadeArticle[],
	districts: readonly string[],
	topics: readonly string[],
): void {
	rmSync(root, { recursive: true, force: true });
	const write = (file: string, text: string): void => {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	};
	const pages = Map.groupBy(articles, ({ article }) => article.source[0]?.page ?? '');
	for (const [page, made] of pages) {
		const text = pageText(made);
		const sha256 = createHash('sha256').update(text).digest('hex');
		write(`sources/${page}.txt`, text);
		for (const { article, body } of made) {
			const source = article.source.map((one) => ({ ...one, sha256 }));
			const yaml = stringify(
				{ ...article, source },
				{ lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' },
			);
			write(`articles/${page}/${article.source[0]?.lines[0]?.[0]}.mdx`, `---\n${yaml}---\n\n${body}\n`);
		}
	}
	write(
		'report.json',
		JSON.stringify({
			pages: [...pages.keys()].map((page) => ({ page, furniture: [], duplicates: [], messages: [] })),
			totals: { pages: pages.size, articles: articles.length, furniture: 0, duplicates: 0, messages: 0 },
		}),
	);
	write(
		'site.yaml',
		stringify({
			title: '试库',
			subtitle: '大库试建',
			description: '生成的文章，只为量时间。',
			address: 'https://example.org',
			region: null,
			rights: '无',
			report: null,
			contact: null,
		}),
	);
	write(
		'vocabulary/districts.yaml',
		stringify([
			{ name: '试市', slug: 'city', kind: '市', parent: null, code: null },
			...districts.map((name, i) => ({ name, slug: `d${i}`, kind: '区', parent: '试市', code: null })),
		]),
	);
	write(
		'vocabulary/topics.yaml',
		stringify(
			topics.map((label, i) => ({ label, slug: `t${i}`, scope: '试用的主题', terms: ['试用'], iptc: null })),
		),
	);
	write('vocabulary/newspapers.yaml', '[]\n');
}

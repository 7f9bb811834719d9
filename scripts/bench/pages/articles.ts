/** Clean articles to make pages from: the archive's own five pages, and a large corpus where one lies beside the repository. */
import { readFileSync } from 'node:fs';
import { pageLines } from '../../look/lines.ts';
import { readContinuation } from '../../forms/continuation.ts';
import { readDateline } from '../../forms/dateline.ts';
import { readCorpusLines } from '../corpora.ts';

export interface CleanArticle {
	id: string;
	title: string;
	/** Sub-heads stand among the paragraphs where they are printed. */
	blocks: { subhead: boolean; text: string }[];
	/** Where the corpus gives the headline line by line. */
	deck?: { kicker?: string; title: string; subtitle?: string };
	/** Bylines as printed, above or below the text; `last` is a closing line of the text itself. */
	sign?: { text: string; at: 'above' | 'below' | 'last' }[];
	paper?: string;
}

/** Articles of the archive's own pages, by line numbers: see `test/fixtures/own-pages.json`. */
export interface OwnArticle {
	page: string;
	kicker: number[];
	title: number[];
	subtitle: number[];
	byline: number[];
	credit: number[];
	/** A 上接 mark on a line of its own. */
	mark: number[];
	kind: 'article' | 'photo' | 'continuation' | 'fragment';
	continuedFrom: string | null;
	blocks: { kind: 'paragraph' | 'subheading' | 'caption'; lines: number[] }[];
}

export const ownArticlesFile = new URL('../../../test/fixtures/own-pages.json', import.meta.url);

const linesOf = (page: string) =>
	new Map(
		pageLines(readFileSync(new URL(`../../../content/sources/${page}.txt`, import.meta.url), 'utf8')).map(
			(l) => [l.number, l.text.replace(/^#+\s+/u, '')],
		),
	);

/** The archive's own articles that are whole: title, beginning and end. */
export function ownArticles(): CleanArticle[] {
	const rows = JSON.parse(readFileSync(ownArticlesFile, 'utf8')) as OwnArticle[];
	const pages = new Map([...new Set(rows.map((r) => r.page))].map((p) => [p, linesOf(p)]));
	return rows
		.filter((r) => r.kind === 'article' && r.title.length > 0)
		.map((r) => {
			const text = (n: number) => pages.get(r.page)?.get(n) ?? '';
			const blocks = r.blocks
				.filter((b) => b.kind !== 'caption')
				.map((b) => ({ subhead: b.kind === 'subheading', text: bare(b.lines.map(text).join('')) }));
			return {
				id: `${r.page}-${r.title[0] ?? 0}`,
				title: [...r.kicker, ...r.title, ...r.subtitle].map(text).join(' '),
				blocks,
			};
		})
		.filter(usable);
}

/** Without the dateline and marks: the generator prints its own. */
function bare(text: string): string {
	const rest = readContinuation(text).rest;
	return fullWidth(rest.slice(readDateline(rest)?.length ?? 0).trim());
}

/** Pages with ASCII punctuation are brought back to full width, so that the knob decides. */
const fullWidth = (text: string) =>
	text
		.replace(
			/(?<=[\p{Script=Han}”》）])[,:;?!](?=[^\d])/gu,
			(c) => ({ ',': '，', ':': '：', ';': '；', '?': '？', '!': '！' })[c] ?? c,
		)
		.replace(/\(/gu, '（')
		.replace(/\)/gu, '）');

const sentenceEnd = /[。！？…][”’』」）]*$/u;
const usable = (a: CleanArticle) =>
	a.title.length >= 4 && a.blocks.length > 0 && a.blocks.every((b) => b.subhead || sentenceEnd.test(b.text));

/** The corpus beside the repository, or nothing. */
export function corpusArticles(limit = Number.POSITIVE_INFINITY): CleanArticle[] {
	const out: CleanArticle[] = [];
	for (const row of readCorpusLines('xwlb') ?? []) {
		if (!row || out.length >= limit) continue;
		const { id, title, body } = JSON.parse(row) as { id: string; title: string; body: string };
		const blocks = body
			.split('\n')
			.map((t) => t.trim())
			.filter(Boolean)
			.map((text) => ({ subhead: false, text }));
		const article = { id, title: title.replace(/^【[^】]*】/u, '').trim(), blocks };
		const size = body.length;
		if (
			usable(article) &&
			size >= 60 &&
			size < 3500 &&
			article.title.length <= 44 &&
			blocks.every((b) => b.text.length > 12)
		)
			out.push(article);
	}
	return out;
}

/** Two sets that share no article: `fit` for fitting, `held` never seen by it. */
export function splitArticles(articles: readonly CleanArticle[]): {
	fit: CleanArticle[];
	held: CleanArticle[];
} {
	const hash = (id: string) => [...id].reduce((h, c) => (Math.imul(h, 31) + c.charCodeAt(0)) >>> 0, 7) % 10;
	return { fit: articles.filter((a) => hash(a.id) < 7), held: articles.filter((a) => hash(a.id) >= 7) };
}

import { generatePage } from '../generate-pages.ts';
import type { GeneratedPage } from '../pages/generated.ts';
import { corpusArticles, ownArticles, splitArticles, type CleanArticle } from '../pages/articles.ts';
import { newspaperArticles } from '../pages/newspapers.ts';

/** Articles to make pages of. `held` are never seen by a fit. */
interface ArticlePool {
	fit: CleanArticle[];
	/** Those of `fit` from which it is learned how sentences go on, and the rest. */
	cuts: CleanArticle[];
	others: CleanArticle[];
	/** On which confidence is fitted: no other part sees them, so that it learns how far the others go on what is new. */
	judged: CleanArticle[];
	held: CleanArticle[];
	ownFit: CleanArticle[];
	ownHeld: CleanArticle[];
}

let pool: ArticlePool | undefined;

/** Without the corpus the archive's own articles are all there is. */
export function articlePool(): ArticlePool {
	if (pool) return pool;
	const own = splitArticles(ownArticles());
	const corpus = splitArticles([...corpusArticles(), ...newspaperArticles()]);
	const fit = corpus.fit.length ? corpus.fit : own.fit;
	pool = {
		fit,
		cuts: corpus.fit.filter((_, k) => k % 3 !== 0),
		others: fit.filter((_, k) => !corpus.fit.length || k % 9 === 0 || k % 9 === 3),
		judged: fit.filter((_, k) => !corpus.fit.length || k % 9 === 6),
		held: corpus.held.length ? corpus.held : own.held,
		ownFit: own.fit,
		ownHeld: own.held,
	};
	return pool;
}

/** Seeds from here on belong to `npm run eval`. */
const heldSeeds = 1_000_000;

/** Pages of the articles for fitting, or of those among them that no vector of a cut was learned from. */
export function trainingPages(
	pages: number,
	seed: number,
	of: 'fit' | 'others' | 'judged' = 'fit',
	houses = 0,
	scans = 0,
): GeneratedPage[] {
	const { [of]: articles, ownFit } = articlePool();
	return Array.from({ length: pages }, (_, i) =>
		generatePage(articles, seed * 100_003 + i, undefined, ownFit, houses, undefined, scans),
	).filter((p) => p.source.text.length < 60_000);
}

/** Papers of `each` pages for fitting, of articles that the looks at single pages were not fitted to. */
export function trainingPapers(papers: number, each: number, seed: number, scans = 0): GeneratedPage[] {
	const { judged, ownFit } = articlePool();
	return papersOf(judged, ownFit, papers, each, seed, scans);
}

/** Papers of articles never fitted to. */
export function heldPapers(papers: number, each: number, scans = 0): GeneratedPage[] {
	const { held, ownHeld } = articlePool();
	return papersOf(held, ownHeld, papers, each, heldSeeds, scans);
}

function papersOf(
	articles: CleanArticle[],
	own: CleanArticle[],
	papers: number,
	each: number,
	seed: number,
	scans: number,
): GeneratedPage[] {
	return Array.from({ length: papers * each }, (_, i) => {
		const paper = seed * 7_001 + Math.floor(i / each);
		return generatePage(articles, seed * 100_003 + i, undefined, own, 1, paper, scans);
	}).filter((p) => p.source.text.length < 60_000);
}

/** Pages of articles never fitted to: of known papers, of invented ones, as OCR programs print them. */
export function heldPages(
	pages: number,
	adjust?: Parameters<typeof generatePage>[2],
	houses = 0,
	scans = 0,
): GeneratedPage[] {
	const { held, ownHeld } = articlePool();
	return Array.from({ length: pages }, (_, i) =>
		generatePage(held, heldSeeds * 7 + i, adjust, ownHeld, houses, undefined, scans),
	);
}

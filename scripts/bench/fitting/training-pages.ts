import { generatePage, type GeneratedPage } from '../generate-pages.ts';
import { corpusArticles, ownArticles, splitArticles, type CleanArticle } from '../pages/articles.ts';

let pool:
	{ fit: CleanArticle[]; held: CleanArticle[]; ownFit: CleanArticle[]; ownHeld: CleanArticle[] } | undefined;

/** The articles in two halves; without the corpus the archive's own are all there is. */
export function articlePool() {
	if (pool) return pool;
	const own = splitArticles(ownArticles());
	const corpus = splitArticles(corpusArticles());
	pool = {
		fit: corpus.fit.length ? corpus.fit : own.fit,
		held: corpus.held.length ? corpus.held : own.held,
		ownFit: own.fit,
		ownHeld: own.held,
	};
	return pool;
}

/** Seeds from here on belong to `npm run eval`. */
export const heldSeeds = 1_000_000;

export function trainingPages(pages: number, seed: number): GeneratedPage[] {
	const { fit, ownFit } = articlePool();
	return Array.from({ length: pages }, (_, i) =>
		generatePage(fit, seed * 100_003 + i, undefined, ownFit),
	).filter((p) => p.source.text.length < 60_000);
}

export function heldPages(pages: number, adjust?: Parameters<typeof generatePage>[2]): GeneratedPage[] {
	const { held, ownHeld } = articlePool();
	return Array.from({ length: pages }, (_, i) => generatePage(held, heldSeeds * 7 + i, adjust, ownHeld));
}

/** What the other pages of a page's paper show. */
import { sumPages, type PaperFile } from './paper-file.ts';
import type { Shapes } from './shapes.ts';

/** Undefined for a page that has no paper, or is its only page. */
export type OthersOf = (page: string) => Shapes | undefined;

/** No page teaches itself; pages that were not counted share one answer. */
export function othersOf(
	papers: readonly PaperFile[],
	newspaperOf: (page: string) => string | null,
): OthersOf {
	const byName = new Map(papers.map((paper) => [paper.newspaper, paper]));
	return (page) => {
		const paper = byName.get(newspaperOf(page) ?? '');
		return paper && (page in paper.pages ? sumPages(paper.pages, page) : paper.shapes);
	};
}

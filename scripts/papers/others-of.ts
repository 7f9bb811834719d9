/** What the other pages of a page's paper show. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { newspaperReader } from './newspaper-of.ts';
import { readPaper, sumPages, type PaperFile } from './paper-file.ts';
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

/** By the files that the last run left. @param content the archive's folder */
export function writtenOthers(content: string, sources: string): OthersOf {
	const folder = join(content, 'papers');
	const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
	const papers = names.toSorted().flatMap((name) => readPaper(join(folder, name)) ?? []);
	return othersOf(papers, newspaperReader(sources, new Set(papers.map(({ newspaper }) => newspaper))));
}

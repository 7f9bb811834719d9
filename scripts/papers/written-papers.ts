/** The papers as the last run left their files: what each page was told, and what it tells. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { newspaperReader } from './newspaper-of.ts';
import { othersOf } from './others-of.ts';
import { isFrozen, readPaper } from './paper-file.ts';
import type { Shapes } from './shapes.ts';

export interface PaperOfPage {
	newspaper: string;
	/** What the other pages show. */
	others: Shapes;
	/** What the page itself was counted as; null where it was not. */
	own: Shapes | null;
	/** The other pages that were counted. */
	pages: string[];
	/** Are the counts as they will stay, whatever is decided? */
	fixed: boolean;
}

/** Undefined for a page that has no paper, or is its only page. @param content the archive's folder */
export function writtenPapers(content: string, sources: string): (page: string) => PaperOfPage | undefined {
	const folder = join(content, 'papers');
	const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
	const papers = names.toSorted().flatMap((name) => readPaper(join(folder, name)) ?? []);
	const nameOf = newspaperReader(sources, new Set(papers.map(({ newspaper }) => newspaper)));
	const tell = othersOf(papers, nameOf);
	const byName = new Map(papers.map((paper) => [paper.newspaper, paper]));
	return (page) => {
		const [paper, others] = [byName.get(nameOf(page) ?? ''), tell(page)];
		if (!paper || !others) return undefined;
		const pages = Object.keys(paper.pages).filter((name) => name !== page);
		const own = paper.pages[page]?.shapes ?? null;
		return { newspaper: paper.newspaper, others, own, pages, fixed: isFrozen(paper) };
	};
}

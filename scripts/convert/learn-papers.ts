/** Every paper's own style, from its pages: its file, and what each page is told of the others. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { correctionsFile, correctionsFolder } from '../decide/read-corrections.ts';
import { choosePages } from '../papers/choose-pages.ts';
import { newspaperReader } from '../papers/newspaper-of.ts';
import { isFrozen, readPaper, renderPaper, sumPages, type PaperFile } from '../papers/paper-file.ts';
import { othersOf, type OthersOf } from '../papers/others-of.ts';
import type { PageFile } from '../read/find-pages.ts';
import type { Newspaper } from '../../src/schema/schema.ts';
import type { CountedPage } from './count-page.ts';

export interface LearnedPapers {
	files: { path: string; content: string }[];
	othersOf: OthersOf;
}

export interface Learning {
	newspapers: readonly Newspaper[];
	/** Where the files of runs before lie; null where none is asked. */
	folder: string | null;
	/** Papers whose counts stay as they are are counted anew. */
	renew: boolean;
	/** Counts pages, in their order. */
	count: (files: readonly PageFile[]) => AsyncIterable<CountedPage>;
}

/** A paper of one page has nobody to learn from. */
const LEAST_PAGES = 2;

export async function learnPapers(
	files: readonly PageFile[],
	{ newspapers, folder, renew, count }: Learning,
): Promise<LearnedPapers> {
	const nameOf = newspaperReader(files[0]?.folder ?? '', new Set(newspapers.map(({ name }) => name)));
	const byPaper = Map.groupBy(files, ({ page }) => nameOf(page));
	const papers = newspapers.flatMap(({ name, slug }) => {
		const own = byPaper.get(name) ?? [];
		if (own.length < LEAST_PAGES) return [];
		const path = `papers/${slug}.json`;
		const before = folder === null || renew ? null : readPaper(join(folder, path));
		const frozen = before?.newspaper === name && isFrozen(before) ? before : null;
		return [{ name, path, frozen, chosen: frozen ? [] : choosePages(own, isDecided) }];
	});
	const counted = new Map<string, CountedPage>();
	const asked = papers.flatMap(({ chosen }) => chosen);
	let at = 0;
	for await (const one of count(asked)) counted.set(asked[at++]!.page, one);
	const learned = papers.map(({ name, path, frozen, chosen }) => ({
		path,
		paper: frozen ?? sumUp(name, chosen, counted),
	}));
	return {
		files: learned.map(({ path, paper }) => ({ path, content: renderPaper(paper) })),
		othersOf: othersOf(
			learned.map(({ paper }) => paper),
			nameOf,
		),
	};
}

const isDecided = ({ folder, page }: PageFile): boolean =>
	existsSync(correctionsFile(correctionsFolder(folder), page));

function sumUp(
	newspaper: string,
	chosen: readonly PageFile[],
	counted: ReadonlyMap<string, CountedPage>,
): PaperFile {
	const own = chosen.flatMap(({ page }): [string, PaperFile['pages'][string]][] => {
		const { digest, shapes } = counted.get(page) ?? {};
		return digest !== undefined && shapes ? [[page, { digest, shapes }]] : [];
	});
	const pages = Object.fromEntries(own);
	return { newspaper, shapes: sumPages(pages), pages };
}

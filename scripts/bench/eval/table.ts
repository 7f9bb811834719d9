/** One table of the evaluation: pages cut, scored, and a line for each part of them. */
import type { SegmentedPage, SourcePage } from '../../types.ts';
import type { GeneratedPage } from '../pages/generated.ts';
import { scorePage, type ArticleScore } from '../score-page.ts';

export type Cut = (page: SourcePage) => SegmentedPage;

/** One page cut and scored. */
export interface Run {
	page: GeneratedPage;
	scores: ArticleScore[];
	cuts: Cuts;
	/** Characters. */
	lost: number;
	ms: number;
}

/** Paragraphs that a column cut in two: in gold, mended, and mended rightly. */
interface Cuts {
	gold: number;
	found: number;
	right: number;
}

export const runPages = (pages: readonly GeneratedPage[], cut: Cut): Run[] =>
	pages.map((page) => {
		const started = performance.now();
		const result = cut(page.source);
		const ms = performance.now() - started;
		const { articles, cuts, lost } = scorePage(page, result);
		return { page, scores: articles, cuts, lost, ms };
	});

export const f1 = (right: number, found: number, gold: number): number =>
	found + gold ? (2 * right) / (found + gold) : Number.NaN;
export const fixed = (x: number, digits = 3): string => (Number.isNaN(x) ? '–' : x.toFixed(digits));

/** Articles of gold, found, and found right. */
export const countArticles = (scores: readonly ArticleScore[]) => ({
	gold: scores.filter(({ gold }) => gold).length,
	found: scores.filter(({ draft }) => draft).length,
	right: scores.filter(({ right }) => right).length,
});

export const sumCuts = (runs: readonly Run[]): Cuts =>
	runs.reduce(
		(sum, { cuts }) => ({
			gold: sum.gold + cuts.gold,
			found: sum.found + cuts.found,
			right: sum.right + cuts.right,
		}),
		{ gold: 0, found: 0, right: 0 },
	);

const cells = (...texts: readonly [width: number, text: string][]): string =>
	texts.map(([width, text]) => text.padStart(width)).join(' ');

export function printHead(title: string): void {
	const columns = cells(
		[6, 'F1'],
		[10, 'right'],
		[6, 'heads'],
		[6, 'cuts'],
		[6, 'lost'],
		[6, 'text'],
		[6, '> .9'],
		[6, '> .5'],
	);
	console.log(`\n${title.padEnd(34)} ${columns}`);
}

/** @param only articles that are counted; cuts and what is lost are then left out */
export function printLine(name: string, runs: readonly Run[], only?: (one: ArticleScore) => boolean): void {
	const scores = runs.flatMap((run) => run.scores).filter(only ?? (() => true));
	const { gold, found, right } = countArticles(scores);
	const heads = scores.filter((one) => one.gold && one.head).length / gold;
	const cuts = sumCuts(runs);
	const share = (counts: (one: ArticleScore) => boolean) =>
		fixed(f1(scores.filter(counts).length, found, gold));
	const columns = cells(
		[6, fixed(f1(right, found, gold))],
		[10, `${right}/${gold}`],
		[6, fixed(heads)],
		[6, only ? '' : cuts.gold ? fixed(f1(cuts.right, cuts.found, cuts.gold)) : '–'],
		[6, only ? '' : String(runs.reduce((sum, { lost }) => sum + lost, 0))],
		[6, share(({ text }) => text)],
		[6, share(({ overlap }) => overlap > 0.9)],
		[6, share(({ overlap }) => overlap > 0.5)],
	);
	console.log(`${name.padEnd(34)} ${columns}`);
}

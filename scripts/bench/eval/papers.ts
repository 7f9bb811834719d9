/**
 * What pages of one paper teach each other, on invented papers of four pages of articles never fitted to: short lines
 * whose role is right, and strict F1, of each page alone, beside the others, and beside the others with the first put
 * right by a person.
 */
import { openPage } from '../../convert/segment-page.ts';
import { loadLanguage } from '../../language/load-language.ts';
import { useLanguage } from '../../language/words.ts';
import { shapeKeys } from '../../look/shapes.ts';
import { labeller } from '../../roles/label-roles.ts';
import { ownCounts } from '../../roles/paper-voice.ts';
import type { Role } from '../../roles/roles.ts';
import { groupOfRole, sumCounts, type StyleCounts } from '../../roles/style-counts.ts';
import { loadWeights } from '../../weights/load-weights.ts';
import { rightCounts } from '../fitting/fit-paper.ts';
import { heldPapers } from '../fitting/training-pages.ts';
import { viewOf } from '../fitting/view-of.ts';
import type { GeneratedPage } from '../pages/generated.ts';
import { ownPages } from '../pages/own-gold.ts';
import { scorePage } from '../score-page.ts';

const PAGES = 4;
/** Share of the papers that are printed as OCR programs do. */
const SCANS = 0.4;

interface Score {
	lines: number;
	linesRight: number;
	gold: number;
	found: number;
	right: number;
}

const weights = loadWeights();

const isRight = (role: Role, truth: Role | undefined): boolean =>
	truth !== undefined && groupOfRole(role) === groupOfRole(truth);

function score(page: GeneratedPage, others?: StyleCounts): Score {
	const view = viewOf(page.source, weights);
	const { labels } = labeller(view, weights, others)();
	const short = labels.flatMap(({ role }, i) =>
		shapeKeys(view, i).length ? [isRight(role, page.lines.get(view.seen[i]!.block.line)?.role)] : [],
	);
	const { articles } = scorePage(page, openPage(page.source, weights, others).cut().result);
	return {
		lines: short.length,
		linesRight: short.filter(Boolean).length,
		gold: articles.filter(({ gold }) => gold).length,
		found: articles.filter(({ draft }) => draft).length,
		right: articles.filter(({ right }) => right).length,
	};
}

interface Case {
	scanned: boolean;
	first: boolean;
	alone: Score;
	beside: Score;
	taught: Score;
}

function casesOf(pages: readonly GeneratedPage[]): Case[] {
	const counts = pages.map((page) => {
		const view = viewOf(page.source, weights);
		const cut = ownCounts(view, labeller(view, weights)().sums, () => false);
		return { cut, right: rightCounts(view, page) };
	});
	return pages.map((page, k) => {
		const others = (put: boolean) =>
			sumCounts(counts.flatMap(({ cut, right }, o) => (o === k ? [] : [put && o === 0 ? right : cut])));
		return {
			scanned: page.scanned === true,
			first: k === 0,
			alone: score(page),
			beside: score(page, others(false)),
			taught: score(page, others(true)),
		};
	});
}

function print(name: string, cases: readonly Case[]): void {
	if (!cases.length) return;
	const sum = (of: 'alone' | 'beside' | 'taught', what: keyof Score) =>
		cases.reduce((total, one) => total + one[of][what], 0);
	const ways = ['alone', 'beside', 'taught'] as const;
	const lines = ways.map((way) => (sum(way, 'linesRight') / sum(way, 'lines')).toFixed(3));
	const f1 = ways.map((way) => ((2 * sum(way, 'right')) / (sum(way, 'gold') + sum(way, 'found'))).toFixed(3));
	console.log(
		`${name.padEnd(34)} ${lines.join(' → ')}   ${f1.join(' → ')}   ${sum('alone', 'gold')} articles, ${sum('alone', 'lines')} short lines`,
	);
}

/** @param papers of four pages each */
export function evalPapers(papers: number): void {
	useLanguage(loadLanguage());
	const byPaper = Map.groupBy(heldPapers(papers, PAGES, SCANS), ({ paper }) => paper);
	const cases = [...byPaper.values()].flatMap(casesOf);
	console.log(
		`${'page alone → others → first right'.padEnd(34)} ${'short lines right'.padEnd(21)}   strict article F1`,
	);
	print(`all pages of ${byPaper.size} papers`, cases);
	print(
		'without the first of each',
		cases.filter(({ first }) => !first),
	);
	print(
		'as text',
		cases.filter(({ scanned }) => !scanned),
	);
	print(
		'as OCR programs print them',
		cases.filter(({ scanned }) => scanned),
	);
	// The fit of single pages saw these; they must not come out worse for being read together.
	print("the archive's own as one paper", casesOf(ownPages()));
	print('the same without heading marks', casesOf(ownPages(true)));
}

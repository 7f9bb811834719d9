/**
 * What the segmentation is worth: strict F1, heads, cuts mended, characters lost; beside it the F1 of articles whose
 * text is right whatever its paragraphs, and of those that share more than .9 and .5 of their character pairs with
 * gold, so that the figures can be laid beside other systems'.
 *
 * The archive's own five pages (fitting sees them, so they are no held-out set), and generated pages of
 * articles and generator seeds that fitting never sees.
 */
import { segmentPage } from '../../convert/segment-page.ts';
import { useLanguage } from '../../language/words.ts';
import { loadLanguage } from '../../language/load-language.ts';
import { loadWeights } from '../../weights/load-weights.ts';
import { splitAtBylines, splitAtMarks } from '../baselines.ts';
import { heldPages } from '../fitting/training-pages.ts';
import type { GeneratedPage } from '../pages/generated.ts';
import { labelled } from '../pages/labelled.ts';
import { ownPages } from '../pages/own-gold.ts';
import { seeded } from '../pages/random.ts';
import { publish } from '../publish-measured.ts';
import { countArticles, f1, fixed, printHead, printLine, runPages, sumCuts } from './table.ts';
import type { Cut, Run } from './table.ts';
import { calibrationOf, judge, printTrust, rightAt } from './trust.ts';

interface Asked {
	/** Generated pages. */
	pages: number;
	/** Wrong articles that are printed. */
	wrong: number;
	/** Keeps the figures for the site's about page. */
	publish: boolean;
}

export async function evalPages(asked: Asked): Promise<void> {
	const weights = loadWeights();
	useLanguage(loadLanguage());
	const cut: Cut = (page) => segmentPage(page, weights);
	ownPages()
		.slice(0, 1)
		.forEach(({ source }) => cut(source)); // dictionaries load once
	printOwn(cut);
	const pages = heldPages(asked.pages);
	const runs = runPages(pages, cut);
	printGenerated(pages, runs);
	printLabelled(pages.slice(0, 100), runs, cut);
	printTrust(runs);
	const times = runs.map(({ ms }) => ms).sort((a, b) => a - b);
	const at = (share: number) =>
		fixed(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN, 1);
	console.log(`\nMilliseconds a page, one thread: median ${at(0.5)}, 90 % ${at(0.9)}, longest ${at(1)}`);
	if (asked.publish) await publish(figuresOf(runs));
	printWrong(runs, asked.wrong);
}

function printOwn(cut: Cut): void {
	printHead("The archive's own pages");
	printLine('as they are', runPages(ownPages(), cut));
	printLine('heading marks stripped', runPages(ownPages(true), cut));
	printLine('baseline: split at #', runPages(ownPages(), splitAtMarks));
	printLine('baseline: a byline begins', runPages(ownPages(), splitAtBylines));
}

const LAYOUTS = ['whole', 'scattered', 'rotated', 'beheaded'] as const;
const KINDS = ['article', 'photo', 'continuation'] as const;
/** Settings of the generator with a name. */
const CHOICES = [
	'kind',
	'marks',
	'punctuation',
	'byline',
	'scatter',
	'repeated',
	'rubric',
	'layout',
] as const;
/** Settings of the generator that say how often. */
const RATES = [
	'cuts',
	'captions',
	'photos',
	'missingTitle',
	'lateTitle',
	'deck',
	'subheads',
	'continuations',
	'jumps',
	'truncated',
	'lostStops',
	'brokenBrackets',
	'noise',
	'doubled',
	'letterSpaced',
] as const;

function printGenerated(pages: readonly GeneratedPage[], runs: readonly Run[]): void {
	printHead(`${pages.length} generated pages, held out`);
	printLine('all', runs);
	printLine('baseline: split at #', runPages(pages, splitAtMarks));
	printLine('baseline: a byline begins', runPages(pages, splitAtBylines));
	for (const layout of LAYOUTS) printLine(`layout: ${layout}`, runs, ({ gold }) => gold?.layout === layout);
	for (const kind of KINDS) printLine(`kind: ${kind}`, runs, ({ gold }) => gold?.kind === kind);
	for (const choice of CHOICES)
		for (const value of [...new Set(pages.map(({ knobs }) => knobs[choice]))].sort())
			printLine(
				`${choice}: ${value}`,
				runs.filter(({ page }) => page.knobs[choice] === value),
			);
	for (const rate of RATES)
		printLine(
			`with ${rate}`,
			runs.filter(({ page }) => page.knobs[rate] > 0),
		);
}

/** Labels of programs: the first pages once more, each block with what a program calls it. */
function printLabelled(few: readonly GeneratedPage[], runs: readonly Run[], cut: Cut): void {
	printHead(`${few.length} of them, with labels of programs`);
	printLine('as text', runs.slice(0, few.length));
	for (const wrong of [0, 0.15, 0.3, 1]) {
		const r = seeded(wrong * 100 + 1);
		const read = new Map(few.map((page) => [page.source, labelled(page, r, wrong)]));
		printLine(
			`${wrong * 100} % of the short blocks by chance`,
			runPages(few, (page) => cut(read.get(page) ?? page)),
		);
	}
}

/** What the site's about page tells. */
function figuresOf(runs: readonly Run[]) {
	const { gold, found, right } = countArticles(runs.flatMap(({ scores }) => scores));
	const cuts = sumCuts(runs);
	const judged = judge(runs);
	return {
		pages: runs.length,
		articles: gold,
		right: right / gold,
		f1: f1(right, found, gold),
		cuts: f1(cuts.right, cuts.found, cuts.gold),
		lost: runs.reduce((sum, { lost }) => sum + lost, 0),
		coverage: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map((share): [number, number] => [
			share,
			rightAt(judged, share),
		]),
		calibration: calibrationOf(judged),
	};
}

/** The first wrong articles with the lines they were given. */
function printWrong(runs: readonly Run[], count: number): void {
	const wrong = runs.flatMap(({ page, scores }) =>
		scores.filter(({ right }) => !right).map((score) => ({ page: page.source.page, ...score })),
	);
	for (const { page, gold, draft, head, body } of wrong.slice(0, count)) {
		const wanted = gold?.blocks.map(({ text }) => text.slice(0, 10)).join(' / ');
		const got = draft?.parts.map(({ kind, pieces }) => `${kind}:${pieces.map(({ line }) => line).join('+')}`);
		console.log(
			`\n${page} ${gold?.id ?? 'nothing in gold'} ${gold?.layout ?? ''}${head ? '' : ' head'}${body ? '' : ' body'}`,
		);
		console.log(`  gold ${gold?.head ?? ''} | ${wanted ?? ''}`);
		console.log(`  got  ${got?.join(' / ') ?? 'nothing'}`);
	}
}

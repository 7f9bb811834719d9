/**
 * What the segmentation is worth: strict F1, heads, cuts mended, characters lost; beside it the F1 of articles whose
 * text is right whatever its paragraphs, and of those that share more than .9 and .5 of their character pairs with
 * gold, so that the figures can be laid beside other systems'.
 *
 * The archive's own five pages (fitting sees them, so they are no held-out set), and generated pages of
 * articles and generator seeds that fitting never sees.
 */
import { parseArgs } from 'node:util';
import { segmentPage as segmentWith } from '../../convert/segment-page.ts';
import { useLanguage } from '../../language/words.ts';
import { loadLanguage } from '../../language/load-language.ts';
import { loadWeights } from '../../weights/load-weights.ts';
import type { SegmentedPage, SourcePage } from '../../types.ts';
import { splitAtBylines, splitAtMarks } from '../baselines.ts';
import { heldPages } from '../fitting/training-pages.ts';
import type { GeneratedPage } from '../generate-pages.ts';
import { labelled } from '../pages/labelled.ts';
import { ownPages } from '../pages/own-gold.ts';
import { seeded } from '../pages/random.ts';
import { publish } from '../publish-measured.ts';
import { scorePage, type ArticleScore } from '../score-page.ts';

const { values } = parseArgs({
	options: {
		pages: { type: 'string', default: '1000' },
		wrong: { type: 'string', default: '0' },
		publish: { type: 'boolean', default: false },
	},
});

const weights = loadWeights();
useLanguage(loadLanguage());
const segmentPage = (page: SourcePage): SegmentedPage => segmentWith(page, weights);

interface Run {
	page: GeneratedPage;
	scores: ArticleScore[];
	cuts: { gold: number; found: number; right: number };
	lost: number;
	ms: number;
}

function run(pages: GeneratedPage[], segment: (page: SourcePage) => SegmentedPage = segmentPage): Run[] {
	return pages.map((page) => {
		const started = performance.now();
		const result = segment(page.source);
		const ms = performance.now() - started;
		const { articles, cuts, lost } = scorePage(page, result);
		return { page, scores: articles, cuts, lost, ms };
	});
}

const f1 = (right: number, found: number, gold: number) =>
	found + gold ? (2 * right) / (found + gold) : Number.NaN;
const fixed = (x: number, n = 3) => (Number.isNaN(x) ? '–' : x.toFixed(n));

function line(name: string, runs: Run[], only?: (a: ArticleScore) => boolean): void {
	const scores = runs.flatMap((r) => r.scores).filter(only ?? (() => true));
	const gold = scores.filter((s) => s.gold).length;
	const right = scores.filter((s) => s.right).length;
	const found = scores.filter((s) => s.draft).length;
	const cuts = runs.reduce(
		(a, r) => ({ gold: a.gold + r.cuts.gold, found: a.found + r.cuts.found, right: a.right + r.cuts.right }),
		{ gold: 0, found: 0, right: 0 },
	);
	const lost = runs.reduce((n, r) => n + r.lost, 0);
	const heads = scores.filter((s) => s.gold && s.head).length / gold;
	const share = (counts: (s: ArticleScore) => boolean) =>
		fixed(f1(scores.filter(counts).length, found, gold)).padStart(6);
	console.log(
		`${name.padEnd(34)} ${fixed(f1(right, found, gold)).padStart(6)} ${`${right}/${gold}`.padStart(10)} ${fixed(heads).padStart(6)} ${(only ? '' : cuts.gold ? fixed(f1(cuts.right, cuts.found, cuts.gold)) : '–').padStart(6)} ${(only ? '' : String(lost)).padStart(6)} ${share((s) => s.text)} ${share((s) => s.overlap > 0.9)} ${share((s) => s.overlap > 0.5)}`,
	);
}

const head = (title: string) =>
	console.log(
		`\n${title.padEnd(34)} ${'F1'.padStart(6)} ${'right'.padStart(10)} ${'heads'.padStart(6)} ${'cuts'.padStart(6)} ${'lost'.padStart(6)} ${'text'.padStart(6)} ${'> .9'.padStart(6)} ${'> .5'.padStart(6)}`,
	);

segmentPage(ownPages()[0]?.source as SourcePage); // dictionaries load once
const own = run(ownPages());
head("The archive's own pages");
line('as they are', own);
line('heading marks stripped', run(ownPages(true)));
line('baseline: split at #', run(ownPages(), splitAtMarks));
line('baseline: a byline begins', run(ownPages(), splitAtBylines));

const pages = heldPages(Number(values.pages));
const runs = run(pages);
head(`${pages.length} generated pages, held out`);
line('all', runs);
line('baseline: split at #', run(pages, splitAtMarks));
line('baseline: a byline begins', run(pages, splitAtBylines));
for (const layout of ['whole', 'scattered', 'rotated', 'beheaded'] as const)
	line(`layout: ${layout}`, runs, (a) => a.gold?.layout === layout);
for (const kind of ['article', 'photo', 'continuation'] as const)
	line(`kind: ${kind}`, runs, (a) => a.gold?.kind === kind);
for (const knob of [
	'kind',
	'marks',
	'punctuation',
	'byline',
	'scatter',
	'repeated',
	'rubric',
	'layout',
] as const)
	for (const value of [...new Set(pages.map((p) => p.knobs[knob]))].sort())
		line(
			`${knob}: ${value}`,
			runs.filter((r) => r.page.knobs[knob] === value),
		);
for (const knob of [
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
] as const)
	line(
		`with ${knob}`,
		runs.filter((r) => r.page.knobs[knob] > 0),
	);

// Labels of programs: the first pages once more, each block with what a program calls it.
const few = pages.slice(0, 100);
head(`${few.length} of them, with labels of programs`);
line('as text', runs.slice(0, few.length));
for (const wrong of [0, 0.15, 0.3, 1]) {
	const r = seeded(wrong * 100 + 1);
	const read = new Map(few.map((page) => [page.source, labelled(page, r, wrong)]));
	line(
		`${wrong * 100} % of the short blocks by chance`,
		run(few, (page) => segmentPage(read.get(page) ?? page)),
	);
}

const judged = runs
	.flatMap((r) => r.scores)
	.filter((s) => s.draft)
	.map((s) => ({ sure: s.draft?.confidence ?? 0, right: s.right }));
judged.sort((a, b) => b.sure - a.sure);
const share = (list: typeof judged) => list.filter((j) => j.right).length / Math.max(1, list.length);
console.log('\nRisk and coverage: of the most confident …, right');
console.log(
	[0.1, 0.25, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 1]
		.map((c) => `${c * 100} %: ${fixed(100 * share(judged.slice(0, Math.ceil(judged.length * c))), 1)}`)
		.join('   '),
);
const wrong = judged.filter((j) => !j.right).length;
console.log('Reviewing the least confident …, wrong ones found');
console.log(
	[0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4]
		.map(
			(c) =>
				`${c * 100} %: ${fixed((100 * judged.slice(Math.floor(judged.length * (1 - c))).filter((j) => !j.right).length) / Math.max(1, wrong), 1)}`,
		)
		.join('   '),
);
const flagged = runs.flatMap((r) => r.scores).filter((s) => s.draft && s.draft.review.length > 0);
console.log(
	`Flagged for review by any rule: ${fixed((100 * flagged.length) / judged.length, 1)} % of the articles, ${fixed((100 * flagged.filter((s) => !s.right).length) / Math.max(1, wrong), 1)} % of the wrong ones`,
);
console.log('Calibration: stated → true');
const bins = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.0001];
console.log(
	bins
		.slice(1)
		.map((top, k) => judged.filter((j) => j.sure >= (bins[k] ?? 0) && j.sure < top))
		.filter((b) => b.length)
		.map(
			(b) =>
				`${fixed(b.reduce((s, j) => s + j.sure, 0) / b.length, 2)} → ${fixed(share(b), 2)} (${b.length})`,
		)
		.join('   '),
);
const times = runs.map((r) => r.ms).sort((a, b) => a - b);
const at = (q: number) =>
	fixed(times[Math.min(times.length - 1, Math.floor(times.length * q))] ?? Number.NaN, 1);
console.log(`\nMilliseconds a page, one thread: median ${at(0.5)}, 90 % ${at(0.9)}, longest ${at(1)}`);

if (values.publish) {
	const scores = runs.flatMap((r) => r.scores);
	const gold = scores.filter((s) => s.gold).length;
	const right = scores.filter((s) => s.right).length;
	const cuts = (key: 'gold' | 'found' | 'right') => runs.reduce((n, r) => n + r.cuts[key], 0);
	await publish({
		pages: pages.length,
		articles: gold,
		right: right / gold,
		f1: f1(right, scores.filter((s) => s.draft).length, gold),
		cuts: f1(cuts('right'), cuts('found'), cuts('gold')),
		lost: runs.reduce((n, r) => n + r.lost, 0),
		coverage: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map((c) => [
			c,
			share(judged.slice(0, Math.ceil(judged.length * c))),
		]),
		calibration: bins
			.slice(1)
			.map((top, k) => judged.filter((j) => j.sure >= (bins[k] ?? 0) && j.sure < top))
			.filter((b) => b.length)
			.map((b) => [b.reduce((sum, j) => sum + j.sure, 0) / b.length, share(b), b.length]),
	});
}

let show = Number(values.wrong);
for (const { page, scores } of runs)
	for (const s of scores) {
		if (s.right || show-- <= 0) continue;
		console.log(
			`\n${page.source.page} ${s.gold?.id ?? 'nothing in gold'} ${s.gold?.layout ?? ''}${s.head ? '' : ' head'}${s.body ? '' : ' body'}\n  gold ${s.gold?.head ?? ''} | ${s.gold?.blocks.map((b) => b.text.slice(0, 10)).join(' / ') ?? ''}`,
		);
		console.log(
			`  got  ${s.draft?.parts.map((p) => `${p.kind}:${p.pieces.map((x) => x.line).join('+')}`).join(' / ') ?? 'nothing'}`,
		);
	}

/**
 * Fits the weights of the segmentation on generated pages and writes `weights.json` and `cut-vectors.json`
 * beside the rooms that read them.
 *
 *   npm run fit -- [--pages 1500] [--epochs 6] [--seed 5] [--cuts 640000] [--houses 0.55] [--scans 0.4]
 *                  [--link-pages 3000] [--judged-pages 1500] [--papers 400] [--draws 2] [--only links,second]
 *
 * Cuts: of 64 beginnings, which goes on from this end? Roles: conditional likelihood of a linear chain,
 * AdaGrad. Paper: the same, of what other pages of a paper add. Links: likelihood of each successor among all and of each predecessor among all, then a
 * perceptron on whole covers. Joins: logistic. Confidence: boosted trees. The generated pages of
 * `npm run eval`, their articles and their settings, are never seen here; the archive's own five are.
 * Without the corpora of `corpora.json`, each by its digest, nothing is fitted.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { useLanguage } from '../language/words.ts';
import { loadLanguage } from '../language/load-language.ts';
import { loadWeights, loadWeightTable } from '../weights/load-weights.ts';
import { readVectors } from '../look/cut-vectors.ts';
import { fitConfidence } from './fitting/fit-confidence.ts';
import { fitCuts } from './fitting/fit-cuts.ts';
import { fitJoins } from './fitting/fit-joins.ts';
import { fitLinks } from './fitting/fit-links.ts';
import { fitPaper } from './fitting/fit-paper.ts';
import { fitRoles } from './fitting/fit-roles.ts';
import { meanRoles, rarer } from './fitting/mean-roles.ts';
import type { LinkWeights } from '../links/link-model.ts';
import type { RoleWeights } from '../roles/role-model.ts';
import { fitFragments } from './fitting/fit-fragments.ts';
import { fitOpenings } from './fitting/fit-openings.ts';
import { ownPages } from './pages/own-gold.ts';
import { shapeKeys } from '../look/shapes.ts';
import type { GeneratedPage } from './generate-pages.ts';
import { requireCorpora } from './corpora.ts';
import { viewOf } from './fitting/view-of.ts';
import { articlePool, trainingPages, trainingPapers } from './fitting/training-pages.ts';

const { values } = parseArgs({
	options: {
		pages: { type: 'string', default: '1500' },
		epochs: { type: 'string', default: '6' },
		seed: { type: 'string', default: '5' },
		cuts: { type: 'string', default: '640000' },
		houses: { type: 'string', default: '0.55' },
		scans: { type: 'string', default: '0.4' },
		'link-pages': { type: 'string', default: '3000' },
		'judged-pages': { type: 'string', default: '1500' },
		papers: { type: 'string', default: '400' },
		draws: { type: 'string', default: '2' },
		to: { type: 'string' },
		only: {
			type: 'string',
			default: 'cuts,openings,fragments,roles,roles2,paper,links,second,joins,familiar,confidence',
		},
	},
});
const [pages, epochs, seed] = [Number(values.pages), Number(values.epochs), Number(values.seed)];
const [linkPages, judgedPages] = [Number(values['link-pages']), Number(values['judged-pages'])];
const paperCount = Number(values.papers);
const file = values.to ? new URL(values.to, 'file://') : new URL('../weights/weights.json', import.meta.url);

function refuse(error: unknown): never {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
const corpora = (() => {
	try {
		return requireCorpora('xwlb', 'newspapers');
	} catch (error) {
		return refuse(error);
	}
})();
const scans = Number(values.scans);
const started = performance.now();
/** The last that each part said of itself: kept beside the weights. */
const figures: Record<string, string> = {};
const say = (text: string) => {
	const [, part, figure] = /^(\w+): (.*)$/u.exec(text) ?? [];
	if (part && figure) figures[part] = figure;
	console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);
};
// The only real pages there are: with and without their marks, so often that they are a sixteenth of all.
const times = Math.round(pages / 150);
const own = Array.from({ length: times }, () => [...ownPages(), ...ownPages(true)]).flat();

const table = loadWeightTable();
/** What has been fitted so far, and the former weights for the rest: what each part is fitted with. */
let { cuts: vectors } = loadWeights();
useLanguage(loadLanguage());
const soFar = () => ({ ...table, cuts: vectors });
const only = values.only.split(',');
const { cuts, fit, ownFit } = articlePool();
if (only.includes('cuts')) {
	const fitted = fitCuts(cuts, Number(values.cuts), say);
	writeFileSync(
		new URL('../look/cut-vectors.json', import.meta.url),
		`${JSON.stringify(fitted, null, '\t')}\n`,
	);
	vectors = readVectors(fitted);
}
if (only.includes('openings')) table.openings = fitOpenings([...fit, ...ownFit], say);
// What is learned about links trusts the vectors as far as they go on articles they were not learned from.
const unseen = only.some((o) => ['fragments', 'links', 'second', 'joins'].includes(o))
	? trainingPages(linkPages, seed + 500, 'others', Number(values.houses), scans)
	: [];
say(`${unseen.length} pages, ${unseen.reduce((n, d) => n + d.articles.length, 0)} articles`);
if (only.includes('fragments')) table.fragments = fitFragments(unseen, soFar(), say);
const half = Math.round(unseen.length / 2);
const houses = Number(values.houses);
// Several draws of pages, one table. Sections and furniture are rarer on real pages than on generated ones, and so is a sub-head
// right below another: by the archive's own pages and the development pages.
const draws = Array.from({ length: Number(values.draws) }, (_, k) => seed + 31 * k);
const settled = (tables: RoleWeights[]) =>
	rarer(meanRoles(tables), { subhead: 0.2, furniture: 0.6 }, 'subhead>subhead', 1.5);
if (only.includes('roles'))
	table.roles = settled(
		draws.map((s) =>
			fitRoles([...trainingPages(pages, s, 'others', houses, scans), ...own], soFar(), epochs, say),
		),
	);
if (only.includes('roles2'))
	table.roles2 = settled(
		draws.map((s) =>
			fitRoles(
				[...trainingPages(pages, s + 7, 'others', houses, scans), ...own],
				soFar(),
				epochs,
				say,
				table.roles,
			),
		),
	);
// Beside both looks as they stand: a page without a paper is read as before.
if (only.includes('paper'))
	table.paper = fitPaper(trainingPapers(paperCount, 5, seed + 9, scans), soFar(), say);
const joinsOf = (links: LinkWeights): LinkWeights =>
	Object.fromEntries(Object.entries(links).filter(([name]) => name.startsWith('join')));
if (only.includes('links'))
	table.links = {
		...fitLinks([...unseen.slice(0, half), ...own], soFar(), epochs, say),
		...joinsOf(table.links),
	};
// Fitted on pages the first look was not, else it would trust the first look too much.
if (only.includes('second'))
	table.secondLook = fitLinks([...unseen.slice(half), ...own], soFar(), epochs, say, table.links);
// Pages of too many texts for the links have their say about paragraphs: they are those of single lines. The real ones
// are an eighth: where a full stop is lost and where a column ends looks more alike on generated pages.
if (only.includes('joins')) {
	const real = Array.from({ length: Math.ceil(unseen.length / 80) }, () => [
		...ownPages(),
		...ownPages(true),
	]).flat();
	const former = joinsOf(table.links);
	const links = Object.entries(table.links).filter(([name]) => !(name in former));
	table.links = { ...Object.fromEntries(links), ...fitJoins([...unseen, ...real], soFar(), epochs, say) };
}
if (only.includes('familiar'))
	table.familiar = familiarShapes(trainingPages(600, seed + 7, 'fit', 0.3, scans));
// Confidence is fitted on what the new weights really do, on pages they were not fitted to.
if (only.includes('confidence'))
	table.confidence = fitConfidence(
		trainingPages(judgedPages, seed + 1000, 'judged', houses, scans),
		soFar(),
		say,
	);
table.madeBy = {
	script: 'npm run fit',
	pages,
	linkPages,
	judgedPages,
	epochs,
	seed,
	fitted: values.only,
	corpora,
	figures,
	articles: { corpus: fit.length, cuts: cuts.length, own: ownFit.length },
	ownPages: `each ${2 * times} times, half of them without heading marks`,
};
writeFileSync(file, `${JSON.stringify(table, null, '\t')}\n`);
say(`wrote ${file.pathname.split('/').slice(-3).join('/')}`);

/** Shapes of short lines, counted: what the fit has seen much of. */
function familiarShapes(seen: GeneratedPage[]): Record<string, number> {
	const counts = new Map<string, number>();
	for (const page of seen) {
		const view = viewOf(page.source, soFar());
		view.seen.forEach((_, i) => {
			for (const k of shapeKeys(view, i).slice(1)) counts.set(k, (counts.get(k) ?? 0) + 1);
		});
	}
	return Object.fromEntries(
		[...counts]
			.filter(([, c]) => c > 2)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([k, c]) => [k, Math.round((1000 * c) / seen.length) / 10]),
	);
}

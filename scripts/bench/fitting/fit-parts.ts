/**
 * The parts of a fit, in the order in which each needs the one before.
 *
 * Cuts: of 64 beginnings, which goes on from this end? Roles: conditional likelihood of a linear chain, AdaGrad.
 * Paper: the same, of what other pages of a paper add. Links: likelihood of each successor among all and of each
 * predecessor among all, then a perceptron on whole covers. Joins: logistic. Confidence: boosted trees. The generated
 * pages of `npm run eval`, their articles and their settings, are never seen here; the archive's own five are.
 */
import { writeFileSync } from 'node:fs';
import type { LinkWeights } from '../../links/link-model.ts';
import { readVectors } from '../../look/cut-vectors.ts';
import { shapeKeys } from '../../look/shapes.ts';
import type { RoleWeights } from '../../roles/role-model.ts';
import type { Weights, WeightTable } from '../../weights/weights.ts';
import type { GeneratedPage } from '../pages/generated.ts';
import { ownPages } from '../pages/own-gold.ts';
import { fitConfidence } from './fit-confidence.ts';
import { fitCuts } from './fit-cuts.ts';
import { fitFragments } from './fit-fragments.ts';
import { fitJoins } from './fit-joins.ts';
import { fitLinks } from './fit-links.ts';
import { fitOpenings } from './fit-openings.ts';
import { fitPaper } from './fit-paper.ts';
import { fitRoles } from './fit-roles.ts';
import { meanRoles, rarer } from './mean-roles.ts';
import { articlePool, trainingPages, trainingPapers } from './training-pages.ts';
import { viewOf } from './view-of.ts';

export interface Settings {
	pages: number;
	epochs: number;
	seed: number;
	/** Cuts that the vectors are fitted on. */
	cuts: number;
	/** Share of the pages that are of invented papers. */
	houses: number;
	/** Share of those that are printed as OCR programs do. */
	scans: number;
	linkPages: number;
	judgedPages: number;
	papers: number;
	/** Draws of pages that the roles are the mean of. */
	draws: number;
}

/** What has been fitted so far, the former weights for the rest, and what the parts are fitted on. */
export interface Fit {
	settings: Settings;
	table: WeightTable;
	vectors: Weights['cuts'];
	/** Pages of articles that the vectors were not learned from: as far as those go there, links trust them. */
	unseen: () => GeneratedPage[];
	/** The only real pages there are, with and without their marks, so often that they are a sixteenth of all. */
	own: readonly GeneratedPage[];
	say: (text: string) => void;
}

const soFar = ({ table, vectors }: Fit): Weights => ({ ...table, cuts: vectors });

/** As often as they count among so many pages. */
export const ownTimes = ({ pages }: Settings): number => Math.round(pages / 150);

const joinsOf = (links: LinkWeights): LinkWeights =>
	Object.fromEntries(Object.entries(links).filter(([name]) => name.startsWith('join')));

/**
 * Several draws of pages, one table. Sections and furniture are rarer on real pages than on generated ones, and so is a
 * sub-head right below another: by the archive's own pages and the development pages.
 */
const settled = (tables: RoleWeights[]): RoleWeights =>
	rarer(meanRoles(tables), { subhead: 0.2, furniture: 0.6 }, 'subhead>subhead', 1.5);

/** @param apart of the seeds of the first look @param first what the first look found */
function rolesOf(fit: Fit, apart: number, first?: RoleWeights): RoleWeights {
	const { pages, epochs, seed, houses, scans, draws } = fit.settings;
	const seeds = Array.from({ length: draws }, (_, k) => seed + 31 * k + apart);
	return settled(
		seeds.map((one) =>
			fitRoles(
				[...trainingPages(pages, one, 'others', houses, scans), ...fit.own],
				soFar(fit),
				epochs,
				fit.say,
				first,
			),
		),
	);
}

const firstHalf = ({ unseen }: Fit) => unseen().slice(0, Math.round(unseen().length / 2));
const secondHalf = ({ unseen }: Fit) => unseen().slice(Math.round(unseen().length / 2));

export const PARTS: Record<string, (fit: Fit) => void> = {
	cuts(fit) {
		const fitted = fitCuts(articlePool().cuts, fit.settings.cuts, fit.say);
		writeFileSync(
			new URL('../../look/cut-vectors.json', import.meta.url),
			`${JSON.stringify(fitted, null, '\t')}\n`,
		);
		fit.vectors = readVectors(fitted);
	},
	openings({ table, say }) {
		const { fit: articles, ownFit } = articlePool();
		table.openings = fitOpenings([...articles, ...ownFit], say);
	},
	fragments(fit) {
		fit.table.fragments = fitFragments(fit.unseen(), soFar(fit), fit.say);
	},
	roles(fit) {
		fit.table.roles = rolesOf(fit, 0);
	},
	roles2(fit) {
		fit.table.roles2 = rolesOf(fit, 7, fit.table.roles);
	},
	// Beside both looks as they stand: a page without a paper is read as before.
	paper(fit) {
		const { papers, seed, scans } = fit.settings;
		fit.table.paper = fitPaper(trainingPapers(papers, 5, seed + 9, scans), soFar(fit), fit.say);
	},
	links(fit) {
		const { epochs } = fit.settings;
		fit.table.links = {
			...fitLinks([...firstHalf(fit), ...fit.own], soFar(fit), epochs, fit.say),
			...joinsOf(fit.table.links),
		};
	},
	// Fitted on pages the first look was not, else it would trust the first look too much.
	second(fit) {
		const { table, settings, say } = fit;
		const pages = [...secondHalf(fit), ...fit.own];
		table.secondLook = fitLinks(pages, soFar(fit), settings.epochs, say, table.links);
	},
	// Pages of too many texts for the links have their say about paragraphs: they are those of single lines. The real ones
	// are an eighth: where a full stop is lost and where a column ends looks more alike on generated pages.
	joins(fit) {
		const { table, settings, say } = fit;
		const unseen = fit.unseen();
		const times = Math.ceil(unseen.length / 80);
		const real = Array.from({ length: times }, () => [...ownPages(), ...ownPages(true)]).flat();
		const former = joinsOf(table.links);
		const links = Object.entries(table.links).filter(([name]) => !(name in former));
		const joins = fitJoins([...unseen, ...real], soFar(fit), settings.epochs, say);
		table.links = { ...Object.fromEntries(links), ...joins };
	},
	familiar(fit) {
		const { seed, scans } = fit.settings;
		fit.table.familiar = familiarShapes(trainingPages(600, seed + 7, 'fit', 0.3, scans), soFar(fit));
	},
	// Confidence is fitted on what the new weights really do, on pages they were not fitted to.
	confidence(fit) {
		const { judgedPages, seed, houses, scans } = fit.settings;
		const pages = trainingPages(judgedPages, seed + 1000, 'judged', houses, scans);
		fit.table.confidence = fitConfidence(pages, soFar(fit), fit.say);
	},
};

/** Shapes of short lines, counted: what the fit has seen much of. */
function familiarShapes(pages: readonly GeneratedPage[], weights: Weights): Record<string, number> {
	const counts = new Map<string, number>();
	for (const page of pages) {
		const view = viewOf(page.source, weights);
		view.seen.forEach((_, i) => {
			for (const key of shapeKeys(view, i).slice(1)) counts.set(key, (counts.get(key) ?? 0) + 1);
		});
	}
	return Object.fromEntries(
		[...counts]
			.filter(([, count]) => count > 2)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, count]) => [key, Math.round((1000 * count) / pages.length) / 10]),
	);
}

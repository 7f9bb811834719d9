/**
 * Cutting pages of a family of forms that no fit has seen: for each family the roles are fitted anew (both looks)
 * without its pages, all other weights left as they are, and scored on pages with it, of articles never fitted to.
 */
import { segmentPage } from '../../convert/segment-page.ts';
import { loadLanguage } from '../../language/load-language.ts';
import { useLanguage } from '../../language/words.ts';
import { loadWeights } from '../../weights/load-weights.ts';
import type { Weights } from '../../weights/weights.ts';
import { learnRoles, preparePage, type PreparedPage } from '../fitting/fit-roles.ts';
import { heldPages, trainingPages } from '../fitting/training-pages.ts';
import type { GeneratedPage } from '../pages/generated.ts';
import { scorePage } from '../score-page.ts';
import { FAMILIES, type Family } from './families.ts';

/** Of the pages: invented papers, and those printed as OCR programs do; as in `npm run fit`. */
const [HOUSES, SCANS] = [0.55, 0.4];
const EPOCHS = 4;
const HELD = 1200;

export interface StyleOptions {
	/** Pages that each fit sees. */
	pages: number;
	/** Pages with the family that are scored. */
	scored: number;
	/** Names of families, all where there is none. */
	only: readonly string[];
}

interface Judged {
	sure: number;
	right: boolean;
}

interface Result {
	gold: number;
	judged: Judged[];
}

const f1 = ({ gold, judged }: Result): number =>
	(2 * judged.filter(({ right }) => right).length) / (gold + judged.length);

/** Mean distance between what is stated and what is true, in ten steps of confidence. */
function calibrationError(judged: readonly Judged[]): number {
	const steps = Map.groupBy(judged, ({ sure }) => Math.min(9, Math.floor(sure * 10)));
	return [...steps.values()].reduce((sum, own) => {
		const stated = own.reduce((total, { sure }) => total + sure, 0);
		return sum + Math.abs(stated - own.filter(({ right }) => right).length) / judged.length;
	}, 0);
}

function rightOfSure(judged: readonly Judged[]): number {
	const sure = judged.toSorted((a, b) => b.sure - a.sure).slice(0, Math.ceil(judged.length / 2));
	return sure.filter(({ right }) => right).length / sure.length;
}

function cutAll(pages: readonly GeneratedPage[], weights: Weights): Result {
	const scores = pages.flatMap((page) => scorePage(page, segmentPage(page.source, weights)).articles);
	return {
		gold: scores.filter(({ gold }) => gold).length,
		judged: scores.flatMap(({ draft, right }) => (draft ? [{ sure: draft.confidence, right }] : [])),
	};
}

interface Prepared {
	page: GeneratedPage;
	own: PreparedPage;
}

/** The weights with roles fitted to the first pages that are none of the family's. */
function without(family: Family | null, prepared: readonly Prepared[], pages: number, weights: Weights) {
	const own = prepared.flatMap(({ page, own: one }) => (family?.has(page) ? [] : [one])).slice(0, pages);
	const quiet = () => {};
	const half = Math.ceil(own.length / 2);
	// The second look is fitted to what the first says of pages that it was not fitted to.
	const roles = learnRoles(own.slice(0, half), EPOCHS, quiet);
	const roles2 = learnRoles(own.slice(half), EPOCHS, quiet, roles);
	return { seen: own.length, weights: { ...weights, roles, roles2 } };
}

export function evalStyles({ pages, scored, only }: StyleOptions): void {
	useLanguage(loadLanguage());
	const weights = loadWeights();
	const families = FAMILIES.filter(({ name }) => !only.length || only.includes(name));
	// Half as many again, so that enough are left without a family.
	const prepared = trainingPages(Math.round(pages * 1.5), 77, 'others', HOUSES, SCANS).flatMap(
		(page): Prepared[] => {
			const own = preparePage(page, weights);
			return 'barred' in own ? [] : [{ page, own }];
		},
	);
	const held = heldPages(HELD, undefined, HOUSES, SCANS);
	console.log(
		`${'family'.padEnd(24)} ${'pages'.padStart(6)} ${'articles'.padStart(8)} ${'F1 without'.padStart(10)} ${'with it'.padStart(8)} ${'calibration'.padStart(11)} ${'sure half'.padStart(9)}`,
	);
	const all = without(null, prepared, pages, weights);
	const results = families.map((family) => {
		const own = held.filter((page) => family.has(page)).slice(0, scored);
		const one = without(family, prepared, pages, weights);
		const [out, within] = [cutAll(own, one.weights), cutAll(own, all.weights)];
		console.log(
			`${family.name.padEnd(24)} ${String(one.seen).padStart(6)} ${String(out.gold).padStart(8)} ${f1(out).toFixed(3).padStart(10)} ${f1(within).toFixed(3).padStart(8)} ${calibrationError(out.judged).toFixed(3).padStart(11)} ${rightOfSure(out.judged).toFixed(3).padStart(9)}`,
		);
		return { name: family.name, out };
	});
	const worst = results.toSorted((a, b) => f1(a.out) - f1(b.out))[0]!;
	const mean = results.reduce((sum, { out }) => sum + f1(out), 0) / results.length;
	const judged = results.flatMap(({ out }) => out.judged);
	console.log(
		`Worst: ${worst.name} ${f1(worst.out).toFixed(3)}; mean ${mean.toFixed(3)}; calibration error over all ${calibrationError(judged).toFixed(3)}, most confident half right ${rightOfSure(judged).toFixed(3)}`,
	);
}

/**
 * Paths over header groups and texts: one assignment problem. Rows are what can be followed,
 * columns what can be preceded; the diagonals outside stand for "ends here" and "begins here".
 */
import { linearSumAssignment } from 'linear-sum-assignment';
import { endFeatures, headerFeatures, isHeaderCandidate, startFeatures } from './end-features.ts';
import type { FirstLook } from './first-look.ts';
import { joinFeatures } from './join-features.ts';
import { isCandidate, linkFeatures } from './link-features.ts';
import { viewLinks, type LinkView } from './link-view.ts';
import { placedLinks } from './placed-links.ts';
import type { Layout } from './layout.ts';
import type { PageView } from '../look/seen.ts';
import { standing } from '../look/shapes.ts';
import { weigher, type Voices } from '../look/features.ts';

/** feature → weight. */
export type LinkWeights = Record<string, number>;

const weighers = new WeakMap<LinkWeights, ReturnType<typeof weigher>>();

/** What speaks, weighed; the weights are taken apart once a table. */
function weighedBy(weights: LinkWeights): ReturnType<typeof weigher> {
	const made = weighers.get(weights) ?? weigher(weights);
	weighers.set(weights, made);
	return made;
}

/** Scores of all choices; row `r` < headers is a header, the rest are texts. */
export interface LinkScores {
	view: LinkView;
	headers: number;
	texts: number;
	/** rows × texts. */
	link: Float64Array;
	end: Float64Array;
	start: Float64Array;
}

/** Links, ends and beginnings that a person has decided, by row and column. */
export interface LinkConstraints {
	must: [row: number, column: number][];
	never: [row: number, column: number][];
	starts: number[];
}

const forbidden = -1e4;
/** What is no candidate stays possible for a person's decision, not for the machine's. */
const unlikely = -1e3;

export function scoreLinks(
	page: PageView,
	layout: Layout,
	weights: LinkWeights,
	first?: FirstLook,
): LinkScores {
	const view = viewLinks(page, layout, first);
	const [headers, texts] = [layout.headers.length, layout.texts.length];
	const placed = placedLinks(page, layout);
	const weighed = weighedBy(weights);
	// What the page's places say for is possible, whatever the words look like.
	const weigh = (possible: boolean, speak: (voices: Voices) => void, nats: number): number =>
		possible || nats > 0 ? weighed(speak) + nats : unlikely;
	const link = new Float64Array((headers + texts) * texts);
	const end = new Float64Array(headers + texts);
	layout.headers.forEach((h, r) => {
		for (let j = 0; j < texts; j++)
			link[r * texts + j] = weigh(
				isHeaderCandidate(view, h, j),
				(voices) => headerFeatures(view, h, j, voices),
				placed.header(h, j),
			);
		end[r] = weighed((voices) => endFeatures(view, h, voices));
	});
	layout.texts.forEach((t, i) => {
		const r = headers + i;
		for (let j = 0; j < texts; j++)
			link[r * texts + j] =
				i === j
					? forbidden
					: weigh(isCandidate(view, i, j), (voices) => linkFeatures(view, i, j, voices), placed.text(i, j));
		end[r] = weighed((voices) => endFeatures(view, t, voices));
	});
	const start = Float64Array.from({ length: texts }, (_, j) =>
		weighed((voices) => startFeatures(view, j, voices)),
	);
	return { view, headers, texts, link, end, start };
}

export function constrain(scores: LinkScores, { must, never, starts }: LinkConstraints): void {
	for (const [r, j] of never) scores.link[r * scores.texts + j] = forbidden;
	for (const j of starts)
		for (let r = 0; r < scores.headers + scores.texts; r++)
			if (r >= scores.headers) scores.link[r * scores.texts + j] = forbidden;
	for (const [r, j] of must) scores.link[r * scores.texts + j] = -forbidden;
}

export interface Solution {
	/** For each row the text that follows, or -1. */
	next: number[];
	total: number;
	/** Links that were taken out because they closed a circle. */
	banned: readonly [row: number, column: number][];
}

/** Solving needs no look at the page. */
type Scores = Omit<LinkScores, 'view'>;

/** The best cover by paths. Cycles among texts are broken at their weakest link and solved again. */
export function solveLinks(scores: Scores): Solution {
	const banned: [number, number][] = [];
	for (;;) {
		const solution = assign(scores, banned);
		const cycle = findCycle(solution.next, scores.headers);
		if (!cycle || banned.length > 40) return solution;
		banned.push(weakest(cycle, scores));
	}
}

function assign({ headers, texts, link, end, start }: Scores, banned: readonly [number, number][]): Solution {
	const rows = headers + texts;
	if (!texts)
		return {
			next: Array.from<number>({ length: rows }).fill(-1),
			total: end.reduce((a, b) => a + b, 0),
			banned,
		};
	const off = new Set(banned.map(([r, j]) => r * texts + j));
	// A link is worth what it gains over an end and a beginning; one that gains nothing is none. So every text can be
	// given to some row, and the matrix needs no places for ends and beginnings.
	const gain = (r: number, j: number) =>
		off.has(r * texts + j) ? 0 : (link[r * texts + j] ?? forbidden) - (end[r] ?? 0) - (start[j] ?? 0);
	const matrix = Array.from({ length: rows }, (_, r) =>
		Array.from({ length: texts }, (__, j) => Math.max(0, gain(r, j))),
	);
	const { columnAssignments } = linearSumAssignment(matrix, { maximaze: true });
	const next = Array.from<number>({ length: rows }).fill(-1);
	let total = end.reduce((a, b) => a + b, 0) + start.reduce((a, b) => a + b, 0);
	columnAssignments.forEach((r, j) => {
		const gained = matrix[r]?.[j] ?? 0;
		if (gained <= 0) return;
		next[r] = j;
		total += gained;
	});
	return { next, total, banned };
}

function findCycle(next: number[], headers: number): [row: number, column: number][] | null {
	const state = new Uint8Array(next.length);
	for (let r = headers; r < next.length; r++) {
		const trail: number[] = [];
		let at = r;
		while (at >= 0 && !state[at]) {
			state[at] = 1;
			trail.push(at);
			const j = next[at] ?? -1;
			at = j < 0 ? -1 : headers + j;
		}
		if (at >= 0 && state[at] === 1) {
			const cycle = trail.slice(trail.indexOf(at));
			if (cycle.length && trail.includes(at)) return cycle.map((row) => [row, next[row] ?? -1]);
		}
		for (const t of trail) state[t] = 2;
	}
	return null;
}

function weakest(cycle: [number, number][], { link, texts }: Scores): [number, number] {
	return cycle.reduce((a, b) =>
		(link[b[0] * texts + b[1]] ?? 0) < (link[a[0] * texts + a[1]] ?? 0) ? b : a,
	);
}

/** Nats against one paragraph where the lines' places tell two: they are right 93 times in a hundred on typeset pages. */
const PARTED = 2.5;

/** Probability that two linked texts are one paragraph. */
export function joinProbability(view: LinkView, i: number, j: number, weights: LinkWeights): number {
	const seen = (k: number) => view.view.seen[view.layout.texts[k]?.view ?? -1];
	const [s, t] = [seen(i), seen(j)];
	if ((s && (standing(s) || s.block.form)) || (t && (standing(t) || t.block.form))) return 0.01;
	const told = [s, t].every((x) => (x?.block.placed?.story ?? -1) >= 0);
	const joins = weighedBy(weights)((voices) => joinFeatures(view, i, j, voices));
	return 1 / (1 + Math.exp(PARTED * Number(told) - joins));
}

/** Roles → the best cover of the page by paths, under what people have decided. */
import { holdsLine } from '../look/holds-line.ts';
import { ConstraintError, type Constraints } from '../roles/constraints.ts';
import type { LabelledPage } from '../roles/label-roles.ts';
import { firstLook } from './first-look.ts';
import { layOut, type Layout } from './layout.ts';
import {
	constrain,
	joinProbability,
	scoreLinks,
	solveLinks,
	type LinkConstraints,
	type LinkScores,
	type LinkWeights,
	type Solution,
} from './link-model.ts';
import { linkMargins, type LinkMargins } from './margins.ts';

/** The weights of both looks. */
export interface LinkTables {
	links: LinkWeights;
	/** The same for the second look, which knows a first solution. */
	secondLook: LinkWeights;
}

/** What follows what on a page, and how surely. */
export interface Linked {
	layout: Layout;
	scores: LinkScores;
	solution: Solution;
	/** How sure it is; asked for only where somebody wants to know. */
	margins: () => LinkMargins;
	/** Probability that two texts, by order, are one paragraph where they follow each other. */
	joined: (above: number, below: number) => number;
}

/** What follows what, under what people have decided. */
export type Linker = (constraints?: Constraints) => Linked;

/** Links a page whose roles are known; what no decision changes is done once, however often the page is linked. */
export function linker(labelled: LabelledPage, weights: LinkTables): Linker {
	const layout = layOut(
		labelled.view,
		labelled.labels.map(({ role }) => role),
	);
	const known = new Map<string, LinkScores>();
	const looked = (key: string, score: () => LinkScores): LinkScores => {
		const scores = known.get(key) ?? score();
		known.set(key, scores);
		// Decisions are written into the links.
		return { ...scores, link: scores.link.slice() };
	};
	return (constraints = {}) => {
		const decided = asRows(labelled, layout, constraints);
		let scores = looked('first', () => scoreLinks(labelled.view, layout, weights.links));
		constrain(scores, decided);
		let solution = solveLinks(scores);
		// Where an open end is not plainly continued, whole stories and the order of tails say more than runs did.
		if (scores.view.loose && Object.keys(weights.secondLook).length) {
			const { next } = solution;
			scores = looked(next.join(), () =>
				scoreLinks(labelled.view, layout, weights.secondLook, firstLook(layout, next)),
			);
			constrain(scores, decided);
			solution = solveLinks(scores);
		}
		const { view } = scores;
		let margins: LinkMargins | undefined;
		return {
			layout,
			scores,
			solution,
			margins: () => (margins ??= linkMargins(scores, solution)),
			joined: (above, below) => joinProbability(view, above, below, weights.links),
		};
	};
}

/** Constraints by line → by row and column of the assignment. */
function asRows(
	{ view }: LabelledPage,
	layout: Layout,
	{ follows = [], parted = [], begins = [], articles = [] }: Constraints,
): LinkConstraints {
	const block = (line: number) => view.seen.findIndex((s) => holdsLine(s.block, line));
	const text = (line: number) => {
		const at = block(line);
		const j = layout.texts.findIndex((t) => t.view === at);
		if (j < 0)
			throw new ConstraintError(
				line,
				`Unexpected correction at line ${line}, expected a line of running text`,
			);
		return j;
	};
	const row = (line: number) => {
		const at = block(line);
		const h = layout.headers.findIndex((x) => x.blocks.includes(at));
		return h >= 0 ? h : layout.headers.length + text(line);
	};
	// A whole article ends where it ends.
	const ends = articles.flatMap((lines) => {
		const last = lines.findLast((line) => isLinked(block(line), layout));
		return last === undefined ? [] : layout.texts.map(({ order }) => [row(last), order] as [number, number]);
	});
	return {
		must: follows.map(({ from, to }) => [row(from), text(to)]),
		never: [...parted.map(({ from, to }): [number, number] => [row(from), text(to)]), ...ends],
		starts: begins.filter((line) => layout.texts.some((t) => t.view === block(line))).map(text),
	};
}

/** Captions and credits stand beside the links. */
const isLinked = (at: number, { headers, texts }: Layout): boolean =>
	texts.some((t) => t.view === at) || headers.some((h) => h.blocks.includes(at));

/** Roles → articles: paths through the page, with the titles, captions and credits that belong to them. */
import { ConstraintError, type Constraints } from '../decide/constraints.ts';
import { assembleArticles, type Assembled } from '../articles/assemble.ts';
import { firstLook } from './first-look.ts';
import { layOut, type Layout } from './layout.ts';
import { constrain, scoreLinks, solveLinks, type LinkConstraints, type LinkScores } from './link-model.ts';
import { linkMargins } from './margins.ts';
import { weights } from '../weights/weights.ts';
import type { Block, SourcePage } from '../types.ts';
import type { Duplicate } from '../look/find-duplicates.ts';
import type { LabelledPage } from '../roles/label-roles.ts';

/** The page cut, with what each article's confidence is made of: for fitting and for the review. */
export function linkBlocks(
	page: SourcePage,
	labelled: LabelledPage,
	duplicates: readonly Duplicate[] = [],
	constraints: Constraints = {},
	pictures: readonly Block[] = [],
): Assembled {
	const layout = layOut(labelled.view, labelled.roles);
	const decided = asRows(labelled, layout, constraints);
	let scores = scoresOf(labelled, layout);
	constrain(scores, decided);
	let solution = solveLinks(scores);
	// Where an open end is not plainly continued, whole stories and the order of tails say more than runs did.
	if (scores.view.loose && Object.keys(weights.secondLook).length) {
		scores = scoresOf(labelled, layout, solution.next);
		constrain(scores, decided);
		solution = solveLinks(scores);
	}
	return assembleArticles({
		page,
		labelled,
		layout,
		scores,
		solution,
		margins: linkMargins(scores, solution),
		duplicates,
		constraints,
		pictures,
	});
}

const scored = new WeakMap<LabelledPage, Map<string, LinkScores>>();

/** Scores of the first look, or of the second after a solution; a page that is linked again under other decisions keeps them. */
function scoresOf(labelled: LabelledPage, layout: Layout, next?: readonly number[]): LinkScores {
	const known = scored.get(labelled) ?? new Map<string, LinkScores>();
	scored.set(labelled, known);
	const key = next?.join() ?? 'first';
	const scores =
		known.get(key) ??
		(next
			? scoreLinks(labelled.view, layout, weights.secondLook, firstLook(layout, next))
			: scoreLinks(labelled.view, layout, weights.links));
	known.set(key, scores);
	// Decisions are written into the links.
	return { ...scores, link: scores.link.slice() };
}

/** Constraints by line → by row and column of the assignment. */
function asRows(
	{ view }: LabelledPage,
	layout: Layout,
	{ follows = [], parted = [], begins = [] }: Constraints,
): LinkConstraints {
	const block = (line: number) => view.seen.findIndex((s) => s.block.line <= line && line <= s.block.endLine);
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
	return {
		must: follows.map(({ from, to }) => [row(from), text(to)]),
		never: parted.map(({ from, to }) => [row(from), text(to)]),
		starts: begins.filter((line) => layout.texts.some((t) => t.view === block(line))).map(text),
	};
}

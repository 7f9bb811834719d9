/** What decisions about one page teach the other pages of its paper, before anything is written. */
import { underCuts } from '../decide/known-cuts.ts';
import { sumPages, type PaperFile } from '../papers/paper-file.ts';
import { toCounts, toShapes, type Shapes } from '../papers/shapes.ts';
import type { Constraints } from '../roles/constraints.ts';
import { labeller } from '../roles/label-roles.ts';
import { groupOfRole } from '../roles/style-counts.ts';
import type { SourcePage } from '../types.ts';
import type { Weights } from '../weights/weights.ts';
import { styleOf } from './count-page.ts';
import { viewAsDecided } from './segment-page.ts';

/** A page and what people have decided about it. */
export interface DecidedOn {
	page: SourcePage;
	decided: Constraints;
}

/** A line of another page that would play another role. */
export interface Taught {
	page: string;
	line: number;
	text: string;
	from: string;
	to: string;
}

/**
 * @param paper the pages that were counted, as they were before these decisions
 * @param others pages of the same paper
 * @returns in the order of the pages and their lines; nothing where the decisions are those that were counted
 */
export function taughtBy(
	{ page, decided }: DecidedOn,
	others: readonly DecidedOn[],
	paper: PaperFile['pages'],
	weights: Weights,
): Taught[] {
	const shapes = toShapes(styleOf(page, weights, decided));
	const after = { ...paper, [page.page]: { digest: '', shapes } };
	return others.flatMap((other) => {
		const rolesBeside = rolesOf(other, weights);
		const [was, is] = [paper, after].map((pages) => rolesBeside(sumPages(pages, other.page.page)));
		return is!.flatMap(({ line, text, role }, i) => {
			const from = was![i]!.role;
			return from === role ? [] : [{ page: other.page.page, line, text, from, to: role }];
		});
	});
}

/** Roles of a page's blocks beside other pages. */
function rolesOf({ page, decided }: DecidedOn, weights: Weights) {
	const view = viewAsDecided(page, weights, decided);
	return (others: Shapes) =>
		labeller(
			view,
			weights,
			toCounts(others),
		)(underCuts(decided, page.cuts)).roles.map((role, i) => {
			const { line, text } = view.seen[i]!.block;
			return { line, text, role: groupOfRole(role) };
		});
}

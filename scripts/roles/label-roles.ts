/** Blocks → roles: the best sequence over the role grammar, and how sure each role is. */
import { ConstraintError, type Constraints } from '../decide/constraints.ts';
import { viewPage, type PageView } from '../look/page-view.ts';
import {
	bestRoles,
	buildChain,
	forceRoles,
	marginals,
	roleWeights,
	type Chain,
	type Marginals,
} from './role-model.ts';
import { roles as allRoles, type Role } from './roles.ts';
import { shapeFeatures, type StyleCounts } from './shape-features.ts';
import { weights } from '../weights/weights.ts';
import type { Block } from '../types.ts';
import type { Duplicate } from '../look/find-duplicates.ts';

export interface LabelledPage {
	view: PageView;
	/** Role of each of the view's blocks. */
	roles: Role[];
	/** Posterior probability of that role, 0–1. */
	certainty: number[];
	/** The model that was solved, and the sums over all its role sequences: `sums.role` has every role's posterior. */
	chain: Chain;
	sums: Marginals;
	/** Probability of each block's final role (its twin included) in the first look. */
	before: number[];
}

/** Labels the blocks that remain when duplicates are set aside; a page is viewed once, however often it is labelled. */
export function labelRoles(
	blocks: Block[],
	duplicates: readonly Duplicate[] = [],
	constraints: Constraints = {},
	view: PageView = viewPage(blocks, new Set(duplicates.map((d) => d.of.index))),
	paper?: StyleCounts,
): LabelledPage {
	const n = allRoles.length;
	let chain = forceRoles(chainOf(view), forcedRoles(view, constraints));
	let sums = marginals(chain);
	const early = sums;
	if (weights.roles2) {
		chain = forceRoles(secondChain(view, sums, paper), forcedRoles(view, constraints));
		sums = marginals(chain);
	}
	const path = bestRoles(chain);
	// Whether a title stands above is the grammar's memory, not a doubt about the role.
	const together = (i: number, r: number) =>
		merged(r).reduce((sum, k) => sum + (sums.role[i * n + k] ?? 0), 0);
	const roles = path.map((r) => allRoles[r] as Role);
	const certainty = path.map((r, i) => Math.min(1, together(i, r)));
	const before = path.map((r, i) =>
		Math.min(
			1,
			merged(r).reduce((sum, k) => sum + (early.role[i * n + k] ?? 0), 0),
		),
	);
	return { view, roles, certainty, chain, sums, before };
}

/** The second look: the same page, with what the first says of its shapes. */
function secondChain(view: PageView, sums: Marginals, paper?: StyleCounts): Chain {
	return buildChain(view, roleWeights(weights.roles2 as never), shapeFeatures(view, sums, paper));
}

const chains = new WeakMap<PageView, Chain>();

/** Decisions change which roles are allowed, not what speaks for each. */
function chainOf(view: PageView): Chain {
	const chain = chains.get(view) ?? buildChain(view, roleWeights(weights.roles));
	chains.set(view, chain);
	return chain;
}

const twins: Partial<Record<Role, Role>> = {
	byline: 'byline0',
	byline0: 'byline',
	body: 'body0',
	body0: 'body',
};
function merged(r: number): number[] {
	const twin = twins[allRoles[r] as Role];
	return twin ? [r, allRoles.indexOf(twin)] : [r];
}

function forcedRoles(view: PageView, { roles, begins }: Constraints): Map<number, readonly Role[]> {
	const forced = new Map<number, readonly Role[]>();
	const at = (line: number) => {
		const i = view.seen.findIndex((s) => s.block.line <= line && line <= s.block.endLine);
		if (i < 0)
			throw new ConstraintError(
				line,
				`Unexpected correction at line ${line}, expected a line that holds a block of text`,
			);
		return i;
	};
	for (const [line, role] of roles ?? [])
		forced.set(
			at(line),
			role === 'body' ? ['body', 'body0'] : role === 'byline' ? ['byline', 'byline0'] : [role],
		);
	for (const line of begins ?? [])
		if (!forced.has(at(line)) && !view.seen[at(line)]?.short) forced.set(at(line), ['body0', 'photo']);
	return forced;
}

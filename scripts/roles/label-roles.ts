/** Blocks → roles: the best sequence over the role grammar, and how sure each role is. */
import { holdsLine } from '../look/holds-line.ts';
import type { PageView } from '../look/seen.ts';
import { ConstraintError, type Constraints } from './constraints.ts';
import { labelEvidence } from './label-evidence.ts';
import {
	bestRoles,
	buildChain,
	forceRoles,
	marginals,
	roleWeights,
	withEvidence,
	type Chain,
	type Marginals,
	type RoleWeights,
} from './role-model.ts';
import { roles as allRoles, type Role } from './roles.ts';
import { ownCounts, paperVoice } from './paper-voice.ts';
import { shapeFeatures } from './shape-features.ts';
import type { StyleCounts } from './style-counts.ts';

/** The weights of both looks. */
export interface RoleTables {
	roles: RoleWeights;
	/** Absent where the first look is all there is, as in fitting. */
	roles2?: RoleWeights;
	/** What other pages of the paper are worth; absent where they are not asked. */
	paper?: RoleWeights;
}

/** What one block was found to be. */
interface Label {
	role: Role;
	/** Posterior probability of that role, its twin included, 0–1. */
	certainty: number;
	/** The same in the first look. */
	before: number;
}

export interface LabelledPage {
	view: PageView;
	/** Of each of the view's blocks. */
	labels: readonly Label[];
	/** The model that was solved, and the sums over all its role sequences: `sums.role` has every role's posterior. */
	chain: Chain;
	sums: Marginals;
}

/** Which roles a page's blocks play, under what people have decided about it. */
export type Labeller = (constraints?: Constraints) => LabelledPage;

/** What a page shows of its paper's style, under what people have decided about it. */
export function pageStyle(view: PageView, weights: RoleTables, constraints: Constraints): StyleCounts {
	const { sums } = looks(view, weights)(forcedRoles(view, constraints));
	return ownCounts(view, sums, isDecided(view, constraints));
}

/** Reads a page's roles in two looks: the second knows what the first says of the page's shapes. */
function looks(view: PageView, { roles, roles2 }: RoleTables) {
	const words = buildChain(view, roleWeights(roles));
	const labels = labelEvidence(view, () => marginals(words).role);
	const heard = (chain: Chain) => (labels ? withEvidence(chain, labels) : chain);
	const first = heard(words);
	return (forced: ReadonlyMap<number, readonly Role[]>) => {
		const chain = forceRoles(first, forced);
		const early = marginals(chain);
		if (!roles2) return { chain, early, sums: early };
		const second = forceRoles(
			heard(buildChain(view, roleWeights(roles2), shapeFeatures(view, early))),
			forced,
		);
		return { chain: second, early, sums: marginals(second) };
	};
}

/**
 * What no decision changes is done once, however often the page is labelled.
 * @param others what the other pages of its paper show; without them the page speaks for itself alone
 */
export function labeller(view: PageView, weights: RoleTables, others?: StyleCounts): Labeller {
	const look = looks(view, weights);
	const voice = others && weights.paper ? paperVoice(view, others, weights.paper) : null;
	return (constraints = {}) => {
		let { chain, early, sums } = look(forcedRoles(view, constraints));
		if (voice) {
			chain = withEvidence(chain, voice);
			sums = marginals(chain);
		}
		const path = bestRoles(chain);
		// Whether a title stands above is the grammar's memory, not a doubt about the role.
		const together = ({ role }: Marginals, i: number, r: number) =>
			Math.min(
				1,
				merged(r).reduce((sum, k) => sum + (role[i * allRoles.length + k] ?? 0), 0),
			);
		return {
			view,
			labels: path.map((r, i): Label => ({
				role: allRoles[r]!,
				certainty: together(sums, i, r),
				before: together(early, i, r),
			})),
			chain,
			sums,
		};
	};
}

/** Has a person said which role a block has? */
function isDecided(view: PageView, { roles }: Constraints): (i: number) => boolean {
	const lines = [...(roles?.keys() ?? [])];
	return (i) => lines.some((line) => holdsLine(view.seen[i]!.block, line));
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

function forcedRoles(view: PageView, { roles, among, begins }: Constraints): Map<number, readonly Role[]> {
	const forced = new Map<number, readonly Role[]>();
	const at = (line: number) => {
		const i = view.seen.findIndex((s) => holdsLine(s.block, line));
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
			role === 'body'
				? ['body', 'body0']
				: role === 'byline'
					? ['byline', 'byline0']
					: role === 'title'
						? ['title', 'title-more']
						: [role],
		);
	for (const [line, own] of among ?? []) if (!forced.has(at(line))) forced.set(at(line), own);
	for (const line of begins ?? [])
		if (!forced.has(at(line)) && !view.seen[at(line)]?.short) forced.set(at(line), ['body0', 'photo']);
	return forced;
}

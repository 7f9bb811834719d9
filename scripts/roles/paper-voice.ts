/** A page beside the other pages of its paper: what it adds to the paper's counts, and what they say of its lines. */
import type { PageView } from '../look/seen.ts';
import { paperFeatures } from './paper-features.ts';
import { roleWeights, type Marginals, type RoleWeights } from './role-model.ts';
import { roles } from './roles.ts';
import { styleCounts, type StyleCounts } from './style-counts.ts';

/** Lines that one decision of a person is worth. */
const DECIDED = 3;

/** What a page adds to its paper's counts. */
export const ownCounts = (
	view: PageView,
	sums: Pick<Marginals, 'role'>,
	decided: (i: number) => boolean,
): StyleCounts => styleCounts(view, sums, (i) => (decided(i) ? DECIDED : 1));

/** What the paper's other pages say, `i*n+r` in nats. */
export function paperVoice(view: PageView, others: StyleCounts, weights: RoleWeights): Float64Array {
	const n = roles.length;
	const { observations } = roleWeights(weights);
	const voice = new Float64Array(view.seen.length * n);
	paperFeatures(view, others).forEach((features, i) => {
		for (const [name, value] of features)
			observations.get(name)?.forEach((w, r) => (voice[i * n + r] = (voice[i * n + r] ?? 0) + value * w));
	});
	return voice;
}

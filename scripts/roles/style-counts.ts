/** What lines of each shape are on a page, as counts that the pages of one paper can add up. */
import { isShortLine, type PageView } from '../look/seen.ts';
import { bylineLike, shapeKeys } from '../look/shapes.ts';
import type { Marginals } from './role-model.ts';
import { roles, type Role } from './roles.ts';

const n = roles.length;
const merged: Record<string, string> = { byline0: 'byline', body0: 'body', 'title-more': 'title' };
/** What a role is counted as. */
export const groupOfRole = (role: Role): string => merged[role] ?? role;
const groups = roles.map(groupOfRole);
/** Roles that lines are counted under: those that only the grammar tells apart are one. */
export const groupNames: readonly string[] = [...new Set(groups)];
const groupOf = groups.map((g) => groupNames.indexOf(g));
const m = groupNames.length;

/** By shape: expected lines of each of `groupNames`, and behind them their sum. */
export type StyleCounts = Map<string, Float64Array>;

/** Probability of each group at block `i`. */
export function grouped(role: Float64Array, i: number): Float64Array {
	const out = new Float64Array(m);
	for (let r = 0; r < n; r++)
		out[groupOf[r] as number] = (out[groupOf[r] as number] ?? 0) + (role[i * n + r] ?? 0);
	return out;
}

/** How a short line is set: what stands below and above it, its mark, its length. [] for running text. */
export function fashions(view: PageView, i: number): string[] {
	const s = view.seen[i];
	if (!s || s.byline || s.markOnly || s.noise || !s.short || (s.length > 40 && s.edges.closed)) return [];
	const [above, below] = [view.seen[i - 1], view.seen[i + 1]];
	const kind = (o: typeof s | undefined) =>
		!o
			? 'none'
			: o.dated || o.continues
				? 'dated'
				: bylineLike(o) >= 2
					? 'signed'
					: o.block.form
						? 'lines'
						: isShortLine(o)
							? `short${o.block.depth}`
							: o.edges.closed
								? 'closed'
								: 'open';
	const b = kind(below);
	return [
		`<${b === 'closed' || b === 'open' ? 'text' : b}`,
		`>${kind(above)}${(s.block.gap ?? 0) > Math.max(2, view.usualGap) ? ' gap' : ''}`,
		`#${s.block.depth}`,
		`_${s.length <= 8 ? 'short' : s.length <= 14 ? 'middle' : 'long'}`,
	];
}

/** Adds one line, or the share of one that `weight` says, to the counts of a shape. */
export function countLine(counts: StyleCounts, shape: string, p: Float64Array, weight = 1): void {
	const c = counts.get(shape) ?? new Float64Array(m + 1);
	counts.set(shape, c);
	for (let g = 0; g < m; g++) c[g] = (c[g] ?? 0) + weight * (p[g] ?? 0);
	c[m] = (c[m] ?? 0) + weight;
}

/** What each shape is on a page, by the sums of a look at it; `weight` is how much line `i` counts. */
export function styleCounts(
	view: PageView,
	{ role }: Pick<Marginals, 'role'>,
	weight: (i: number) => number = () => 1,
): StyleCounts {
	const counts: StyleCounts = new Map();
	view.seen.forEach((_, i) => {
		const p = grouped(role, i);
		for (const k of [...shapeKeys(view, i), ...fashions(view, i)]) countLine(counts, k, p, weight(i));
	});
	return counts;
}

/** By group, how many short lines there were: each has one mark. */
export function lineTotals(counts: StyleCounts): number[] {
	const out = Array.from<number>({ length: m }).fill(0);
	for (const [k, c] of counts)
		if (k.startsWith('#')) for (let g = 0; g < m; g++) out[g] = (out[g] ?? 0) + (c[g] ?? 0);
	return out;
}

export function sumCounts(list: Iterable<StyleCounts>): StyleCounts {
	const sum: StyleCounts = new Map();
	for (const counts of list)
		for (const [k, c] of counts) {
			const s = sum.get(k) ?? new Float64Array(m + 1);
			sum.set(k, s);
			c.forEach((x, z) => (s[z] = (s[z] ?? 0) + x));
		}
	return sum;
}

/** What the first look at a page says about lines of one shape, and about what stands under and over headlines: features of the second. */
import type { Features } from '../look/features.ts';
import type { Marginals } from './role-model.ts';
import { isShortLine, type PageView } from '../look/seen.ts';
import { roles } from './roles.ts';
import { bylineLike, shapeKeys } from '../look/shapes.ts';

const n = roles.length;
const prior = 1.5;
/** Pooled counts of a paper's other pages, by key; given to each page of the paper beside its own. */
export type StyleCounts = Map<string, Float64Array>;

const merged: Record<string, string> = { byline0: 'byline', body0: 'body', 'title-more': 'title' };
const groups = roles.map((r) => merged[r] ?? r);
const names = [...new Set(groups)];
const groupOf = groups.map((g) => names.indexOf(g));
const m = names.length;

const grouped = (role: Float64Array, i: number): Float64Array => {
	const out = new Float64Array(m);
	for (let r = 0; r < n; r++)
		out[groupOf[r] as number] = (out[groupOf[r] as number] ?? 0) + (role[i * n + r] ?? 0);
	return out;
};

const at = (name: string) => names.indexOf(name);
const heads = [at('title'), at('kicker'), at('subtitle')];
const headAt = (p: Float64Array | undefined) => (p ? heads.reduce((s, h) => s + (p[h] ?? 0), 0) : 0);

const [title, subhead] = [at('title'), at('subhead')];
const attributes = ['below', 'above', 'mark', 'length'] as const;

/** How a short line is set: what stands below and above it, its mark, its length. [] for running text. */
function fashions(view: PageView, i: number): string[] {
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

/** By group, how many lines of any mark there were. */
function totals(counts: StyleCounts): number[] {
	const out = Array.from<number>({ length: m }).fill(0);
	for (const [k, c] of counts)
		if (k.startsWith('#')) for (let g = 0; g < m; g++) out[g] = (out[g] ?? 0) + (c[g] ?? 0);
	return out;
}

/** What each shape was on this page, by the first look. */
export function styleCounts(view: PageView, { role }: Pick<Marginals, 'role'>): StyleCounts {
	const counts: StyleCounts = new Map();
	const post = view.seen.map((_, i) => grouped(role, i));
	const put = (k: string, p: Float64Array, w = 1) => {
		const c = counts.get(k) ?? new Float64Array(m + 1);
		counts.set(k, c);
		for (let g = 0; g < m; g++) c[g] = (c[g] ?? 0) + w * (p[g] ?? 0);
		c[m] = (c[m] ?? 0) + w;
	};
	view.seen.forEach((_, i) => {
		const p = post[i] as Float64Array;
		for (const k of shapeKeys(view, i)) put(k, p);
		const [t, u] = [headAt(post[i - 1]), headAt(post[i + 1])];
		if (t > 0.02) put('under', p, t);
		if (u > 0.02) put('over', p, u);
		for (const k of fashions(view, i)) put(k, p);
	});
	return counts;
}

export function shapeFeatures(
	view: PageView,
	sums: Pick<Marginals, 'role'>,
	paper?: StyleCounts,
): Features[] {
	const own = styleCounts(view, sums);
	const sums0 = totals(own);
	const paperTotals = paper ? totals(paper) : [];
	const post = view.seen.map((_, i) => grouped(sums.role, i));
	return view.seen.map((_, i) => {
		const out: Features = [];
		const say = (name: string, k: string, w = 1) => {
			const [c, d] = [own.get(k), paper?.get(k)];
			const p = post[i] as Float64Array;
			const total = (c?.[m] ?? 0) - w + (d?.[m] ?? 0);
			if (total < 0.5) return void out.push([`${name}: alone`, 1]);
			for (let g = 0; g < m; g++) {
				const x = (Math.max(0, (c?.[g] ?? 0) - w * (p[g] ?? 0)) + (d?.[g] ?? 0)) / (total + prior);
				if (x > 0.03) out.push([`${name}: ${names[g]}`, w * x]);
			}
		};
		for (const k of shapeKeys(view, i)) say(`shape ${k[0]}`, k);
		// Naive Bayes of the page: does what lies around it fit this page's headlines or its sub-heads?
		const mine = post[i] as Float64Array;
		let all = 0;
		for (const [a, k] of fashions(view, i).entries()) {
			const [c, d] = [own.get(k), paper?.get(k)];
			const share = (g: number) => {
				const whole = (sums0[g] ?? 0) - (mine[g] ?? 0) + (paperTotals[g] ?? 0);
				const here = Math.max(0, (c?.[g] ?? 0) - (mine[g] ?? 0)) + (d?.[g] ?? 0);
				return (here + 0.35) / (whole + 1.4);
			};
			const odds = Math.max(-3, Math.min(3, Math.log(share(title) / share(subhead))));
			all += odds;
			out.push([`title or sub-head: ${attributes[a]}`, odds]);
		}
		if (all) out.push(['title or sub-head: all', Math.max(-3, Math.min(3, all / 2))]);
		const [t, u] = [headAt(post[i - 1]), headAt(post[i + 1])];
		if (t > 0.02) say('under headlines', 'under', t);
		if (u > 0.02) say('over headlines', 'over', u);
		return out;
	});
}

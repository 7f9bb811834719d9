/** What the first look at a page says about lines of one shape, and about what stands under and over headlines: features of the second. */
import type { Features } from '../look/features.ts';
import type { PageView } from '../look/seen.ts';
import { shapeKeys } from '../look/shapes.ts';
import type { Marginals } from './role-model.ts';
import { countLine, fashions, grouped, groupNames, lineTotals, styleCounts } from './style-counts.ts';

const m = groupNames.length;
const prior = 1.5;

const at = (name: string) => groupNames.indexOf(name);
const heads = [at('title'), at('kicker'), at('subtitle')];
/** Probability that a block is a headline of any kind. */
const headAt = (p: Float64Array | undefined) => (p ? heads.reduce((s, h) => s + (p[h] ?? 0), 0) : 0);
const [title, subhead] = [at('title'), at('subhead')];
const attributes = ['below', 'above', 'mark', 'length'] as const;

export function shapeFeatures(view: PageView, sums: Pick<Marginals, 'role'>): Features[] {
	const own = styleCounts(view, sums);
	const ofAll = lineTotals(own);
	const post = view.seen.map((_, i) => grouped(sums.role, i));
	post.forEach((p, i) => {
		const [t, u] = [headAt(post[i - 1]), headAt(post[i + 1])];
		if (t > 0.02) countLine(own, 'under', p, t);
		if (u > 0.02) countLine(own, 'over', p, u);
	});
	return view.seen.map((_, i) => {
		const out: Features = [];
		const say = (name: string, k: string, w = 1) => {
			const c = own.get(k);
			const p = post[i] as Float64Array;
			const total = (c?.[m] ?? 0) - w;
			if (total < 0.5) return void out.push([`${name}: alone`, 1]);
			for (let g = 0; g < m; g++) {
				const x = Math.max(0, (c?.[g] ?? 0) - w * (p[g] ?? 0)) / (total + prior);
				if (x > 0.03) out.push([`${name}: ${groupNames[g]}`, w * x]);
			}
		};
		for (const k of shapeKeys(view, i)) say(`shape ${k[0]}`, k);
		// Naive Bayes of the page: does what lies around it fit this page's headlines or its sub-heads?
		const mine = post[i] as Float64Array;
		let all = 0;
		for (const [a, k] of fashions(view, i).entries()) {
			const c = own.get(k);
			const share = (g: number) => {
				const whole = (ofAll[g] ?? 0) - (mine[g] ?? 0);
				const here = Math.max(0, (c?.[g] ?? 0) - (mine[g] ?? 0));
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

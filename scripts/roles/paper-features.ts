/** What other pages of the same paper say about lines of one shape: a voice beside the page's own, silent where there is no other page. */
import type { Features } from '../look/features.ts';
import type { PageView } from '../look/seen.ts';
import { shapeKeys } from '../look/shapes.ts';
import { fashions, groupNames, lineTotals, type StyleCounts } from './style-counts.ts';

const m = groupNames.length;
/** Lines of no role that every shape begins with: few lines say less than many. */
const prior = 1.5;
const at = (name: string) => groupNames.indexOf(name);
const [title, subhead, furniture] = [at('title'), at('subhead'), at('furniture')];
const attributes = ['below', 'above', 'mark', 'length'] as const;
const clip = (x: number) => Math.max(-3, Math.min(3, x));

/** Share of each role among short lines of any shape, on generated papers: what a shape is compared with. */
const USUAL: Readonly<Record<string, number>> = {
	body: 0.458,
	title: 0.178,
	furniture: 0.123,
	subhead: 0.052,
	byline: 0.044,
	credit: 0.037,
	rubric: 0.035,
	kicker: 0.027,
	caption: 0.025,
	subtitle: 0.019,
};
const usual = groupNames.map((name) => USUAL[name] ?? 0.001);

/** 0–1: how far the pages hold what stands around articles too, as OCR programs print it; shapes then tell less. */
function cluttered(totals: readonly number[]): number {
	const all = totals.reduce((sum, lines) => sum + lines, 0);
	return Math.min(1, (4 * (totals[furniture] ?? 0)) / (all + 3));
}

/** By block; `others` are the counts of the paper's other pages. */
export function paperFeatures(view: PageView, others: StyleCounts): Features[] {
	const totals = lineTotals(others);
	const clutter = cluttered(totals);
	return view.seen.map((_, i) => {
		const out: Features = [];
		const say = (name: string, value: number) => {
			out.push([`paper ${name}`, value * (1 - clutter)], [`cluttered paper ${name}`, value * clutter]);
		};
		for (const k of shapeKeys(view, i)) {
			const c = others.get(k);
			const lines = c?.[m] ?? 0;
			if (lines < 0.5) continue;
			for (let g = 0; g < m; g++) {
				const share = (c?.[g] ?? 0) / (lines + prior);
				if (share > 0.03) say(`shape ${k[0]}: ${groupNames[g]}`, share);
				const [own, mean] = [c?.[g] ?? 0, usual[g] as number];
				say(`odds ${k[0]}: ${groupNames[g]}`, clip(Math.log((own + 3 * mean) / (lines + 3) / mean)));
			}
		}
		// Naive Bayes of the paper: is a line that is set so one of its headlines or one of its sub-heads?
		let all = 0;
		for (const [a, k] of fashions(view, i).entries()) {
			const share = (g: number) => ((others.get(k)?.[g] ?? 0) + 0.35) / ((totals[g] ?? 0) + 1.4);
			const odds = clip(Math.log(share(title) / share(subhead)));
			all += odds;
			say(`title or sub-head: ${attributes[a]}`, odds);
		}
		if (all) say('title or sub-head: all', clip(all / 2));
		return out;
	});
}

/** The one role that a feature may speak of; null where it may speak of any. */
export const onlyOf = (feature: string): string | null => /odds \w: (.+)$/u.exec(feature)?.[1] ?? null;

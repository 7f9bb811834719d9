/** What the link model reads of a page's layout: runs, rivals, cohesion and words across every possible cut. */
import { standing } from '../look/shapes.ts';
import { goingOn, spanning } from '../look/across-cut.ts';
import { stories, type FirstLook } from './first-look.ts';
import { stacksOf, type Header, type Layout, type Stack, type TextNode } from './layout.ts';
import type { PageView, Seen } from '../look/seen.ts';

/** What the link model reads of a page, made once from its layout. */
export interface LinkView {
	view: PageView;
	layout: Layout;
	/** Each text's run: the blocks around it that surely belong together, before (with its header) and after it. */
	runBefore: number[][];
	runAfter: number[][];
	/** Texts that do not obviously go on from the text printed above them. */
	runStart: boolean[];
	/** Rank among open ends that no neighbour continues, and among run starts that want a predecessor; -1 for others. */
	dangling: number[];
	orphan: number[];
	danglers: number;
	orphans: number;
	headerRun: Map<Header, number[]>;
	/** Segments that begin with a fragment and end open: their two columns may have changed places. */
	turned: Set<number>;
	/** Cohesion of the run that ends with row text `i` and the run that begins with `j`, for candidates; NaN elsewhere. */
	cohesion: Float64Array;
	gain: Float64Array;
	/** How well text `j` goes on from `i`, for open ends; NaN elsewhere. */
	goes: Float64Array;
	/** Best and second best of each row (over run starts) and column (over open ends). */
	rowBest: Best[];
	columnBest: Best[];
	rowGain: Best[];
	columnGain: Best[];
	rowGoes: Best[];
	columnGoes: Best[];
	/** The first solution, on a second look. */
	first: FirstLook | null;
	/** Headers that stand side by side above their stories, and for each text how much its headers' words part there. */
	stacks: ReadonlyMap<Header, Stack>;
	parting: Float64Array;
	/** Is there any open end whose continuation is not plain? */
	loose: boolean;
}

export interface Best {
	at: number;
	value: number;
	second: number;
}

const runLength = 5;

export const isOpen = (s: Seen | undefined, node: TextNode) =>
	s !== undefined && node.role !== 'subhead' && !s.edges.closed && !node.jumps && !standing(s);

export function viewLinks(view: PageView, layout: Layout, first?: FirstLook): LinkView {
	const { texts, headers } = layout;
	const n = texts.length;
	const seen = (t: TextNode | undefined) => (t ? view.seen[t.view] : undefined);
	const odds = texts.map((t) => (seen(t) as Seen).edges.fragment);
	const open = texts.map((t) => isOpen(seen(t), t));
	const runStart = texts.map((t, j) => {
		const before = texts[j - 1];
		if (!before || before.segment !== t.segment || t.afterCredit || seen(t)?.dated || seen(t)?.continues)
			return true;
		if (seen(before)?.signed) return true;
		if (t.role === 'subhead') return false;
		return open[j - 1] ? (odds[j] ?? 0) < -2 : (odds[j] ?? 0) > 0 && before.role !== 'subhead';
	});
	const header = new Map(headers.map((h) => [h.segment, h]));
	const headline = (h: Header) => h.blocks.filter((b) => !view.seen[b]?.byline);
	const whole = first ? stories(layout, first, headline) : null;
	const runBefore =
		whole?.upTo ??
		texts.map((t, i) => {
			const run = [t.view];
			let k = i;
			for (; k > 0 && !runStart[k]; k--)
				if (run.length < runLength) run.unshift((texts[k - 1] as TextNode).view);
			const head = header.get(t.segment);
			// The headline speaks for the whole story; it is counted with the run that stands under it.
			if (head && head.next === k) run.unshift(...headline(head));
			return run;
		});
	const runAfter =
		whole?.from ??
		texts.map((t, i) => {
			const run = [t.view];
			for (let k = i + 1; k < n && run.length < runLength && !runStart[k]; k++)
				run.push((texts[k] as TextNode).view);
			return run;
		});
	const dangling = texts.map(() => -1);
	const orphan = texts.map(() => -1);
	let [d, o] = [0, 0];
	texts.forEach((t, i) => {
		if (open[i] && (i + 1 === n || runStart[i + 1])) dangling[i] = d++;
		const s = seen(t) as Seen;
		if (runStart[i] && !s.dated && !s.continues && (odds[i] ?? 0) > -2) orphan[i] = o++;
	});
	const cohesion = new Float64Array(n * n).fill(Number.NaN);
	const gain = new Float64Array(n * n).fill(Number.NaN);
	const goes = new Float64Array(n * n).fill(Number.NaN);
	for (let i = 0; i < n; i++)
		for (let j = 0; j < n; j++) {
			if (
				i === j ||
				!(j === i + 1 || runStart[j] || open[i]) ||
				(j !== i + 1 && (seen(texts[j])?.dated || texts[j]?.role === 'subhead'))
			)
				continue;
			if (texts[i]?.role !== 'subhead')
				cohesion[i * n + j] = view.cohesion.between(runBefore[i] ?? [], runAfter[j] ?? []);
			if (!open[i]) continue;
			const [above, below] = [seen(texts[i]) as Seen, seen(texts[j]) as Seen];
			gain[i * n + j] = spanning(view, above, below);
			goes[i * n + j] = goingOn(view, above, below);
		}
	const surelyJoined = (i: number) => (gain[i * n + i + 1] ?? 0) > 3 && runStart[i + 1] === false;
	const loose = texts.map((_, i) => i).filter((i) => open[i] && !surelyJoined(i));
	const turned = new Set(
		headers
			.map((h) => h.segment)
			.filter((segment) => {
				const own = texts.filter((t) => t.segment === segment);
				const [first] = own;
				if (!first || own.length < 2 || seen(first)?.dated || seen(first)?.continues) return false;
				return (odds[first.order] ?? 0) > -1.5 && own.some((t) => t !== first && loose.includes(t.order));
			}),
	);
	const starts = texts
		.map((_, j) => j)
		.filter(
			(j) =>
				!seen(texts[j])?.dated &&
				!seen(texts[j])?.continues &&
				texts[j]?.role !== 'subhead' &&
				(runStart[j] || (odds[j] ?? 0) > -3) &&
				!(j > 0 && open[j - 1] && surelyJoined(j - 1)),
		);
	const row = (m: Float64Array) => texts.map((_, i) => best(starts, i, (j) => m[i * n + j] as number));
	const column = (m: Float64Array) => texts.map((_, j) => best(loose, j, (i) => m[i * n + j] as number));
	const headerRun = new Map(headers.map((h) => [h, headline(h)]));
	const stacks = stacksOf(layout, (h) => headline(h).length > 0);
	const parting = new Float64Array(n);
	for (const [h, { segment }] of stacks) {
		for (const t of texts)
			if (t.segment === segment)
				parting[t.order] = Math.max(parting[t.order] ?? 0, headerParts(view, texts, headline(h), t));
	}
	return {
		view,
		layout,
		stacks,
		parting,
		runBefore,
		runAfter,
		runStart,
		dangling,
		orphan,
		danglers: d,
		orphans: o,
		headerRun,
		turned,
		cohesion,
		gain,
		goes,
		rowBest: row(cohesion),
		columnBest: column(cohesion),
		rowGain: row(gain),
		columnGain: column(gain),
		rowGoes: row(goes),
		columnGoes: column(goes),
		first: first ?? null,
		loose: loose.length > 0,
	};
}

/** The best of `places` but for `own`; what has no value is no rival. */
function best(places: readonly number[], own: number, valueOf: (at: number) => number): Best {
	const out: Best = { at: -1, value: 0, second: 0 };
	for (const at of places) {
		const value = at === own ? Number.NaN : valueOf(at);
		if (Number.isNaN(value)) continue;
		if (out.at < 0 || value > out.value) {
			out.second = out.at < 0 ? 0 : out.value;
			[out.at, out.value] = [at, value];
		} else if (value > out.second) out.second = value;
	}
	return out;
}

/** How much more a headline's words speak of the texts from `t` on than of those just before it, -1…1. */
export function headerParts(
	view: PageView,
	texts: readonly TextNode[],
	head: readonly number[],
	t: TextNode,
): number {
	const near = (from: number, to: number) =>
		texts
			.slice(Math.max(0, from), to)
			.filter((o) => o.segment === t.segment)
			.map((o) => o.view);
	const share = (those: number[]) =>
		those.length ? Math.max(...head.map((b) => view.cohesion.containment(b, those))) : 0;
	return share(near(t.order, t.order + 3)) - share(near(t.order - 3, t.order));
}

export function firstInSegment(v: LinkView, j: number): boolean {
	const { texts, headers } = v.layout;
	return headers.some((h) => h.segment === texts[j]?.segment && h.next === j);
}

/**
 * What speaks for and against "after this comes that": header → text and text → text, and for
 * ending or beginning there. Weighed by `weights.json`.
 */
import type { Features } from './role-features.ts';
import { spanningGain } from './lexicon.ts';
import { unbalanced } from './characters.ts';
import { fragmentOdds } from './fragments.ts';
import type { Header, Layout, TextNode } from './layout.ts';
import type { PageView, Seen } from './page-view.ts';

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
	/** Best and second best of each row (over run starts) and column (over open ends). */
	rowBest: Best[];
	columnBest: Best[];
	rowGain: Best[];
	columnGain: Best[];
	/** The first solution, on a second look. */
	first: FirstLook | null;
	/** Is there any open end whose continuation is not plain? */
	loose: boolean;
}

interface Best {
	at: number;
	value: number;
	second: number;
}

const runLength = 5;
const isOpen = (s: Seen | undefined, node: TextNode) =>
	s !== undefined && node.role !== 'subhead' && !s.edges.closed && !node.jumps;

/** A first solution of the page, which the second look reads: whole stories instead of runs, and where tails lie. */
export interface FirstLook {
	/** By row, headers first: the text that follows, or -1. */
	next: readonly number[];
	/** Links between texts that do not stand one after the other under one header. */
	far: readonly (readonly [i: number, j: number])[];
}

export function firstLook(layout: Layout, next: readonly number[]): FirstLook {
	const { headers, texts } = layout;
	const far = texts.flatMap((t, i): [number, number][] => {
		const j = next[headers.length + i] ?? -1;
		return j < 0 || (j === i + 1 && texts[j]?.segment === t.segment) ? [] : [[i, j]];
	});
	return { next, far };
}

/** The texts of the first solution's story up to each text (with its headline), and from each text on. */
function stories({ headers, texts }: Layout, { next }: FirstLook, headline: (h: Header) => number[]) {
	const before = new Map<number, number>();
	next.forEach((j, r) => j >= 0 && before.set(j, r));
	const upTo = texts.map((t, i) => {
		const run = [t.view];
		let r = before.get(i);
		for (let k = 0; r !== undefined && r >= headers.length && k < 60; k++) {
			if (run.length < storyLength) run.unshift((texts[r - headers.length] as TextNode).view);
			r = before.get(r - headers.length);
		}
		if (r !== undefined && r < headers.length) run.unshift(...headline(headers[r] as Header));
		return run;
	});
	const from = texts.map((t, j) => {
		const run = [t.view];
		for (
			let k = next[headers.length + j] ?? -1;
			k >= 0 && run.length < storyLength;
			k = next[headers.length + k] ?? -1
		)
			run.push((texts[k] as TextNode).view);
		return run;
	});
	return { upTo, from };
}

const storyLength = 8;

export function viewLinks(view: PageView, layout: Layout, first?: FirstLook): LinkView {
	const { texts, headers } = layout;
	const n = texts.length;
	const seen = (t: TextNode | undefined) => (t ? view.seen[t.view] : undefined);
	const odds = texts.map((t) => fragmentOdds((seen(t) as Seen).edges));
	const open = texts.map((t) => isOpen(seen(t), t));
	const runStart = texts.map((t, j) => {
		const before = texts[j - 1];
		if (!before || before.segment !== t.segment || t.afterCredit || seen(t)?.dated || seen(t)?.continues)
			return true;
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
			if (open[i]) gain[i * n + j] = spanning(view, seen(texts[i]) as Seen, seen(texts[j]) as Seen);
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
	const rivals = (j: number) => loose.filter((i) => i !== j);
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
	const row = (m: Float64Array) =>
		texts.map((_, i) => best(starts.filter((j) => j !== i).map((j) => [j, m[i * n + j] ?? 0])));
	const column = (m: Float64Array) => texts.map((_, j) => best(rivals(j).map((i) => [i, m[i * n + j] ?? 0])));
	const headerRun = new Map(headers.map((h) => [h, headline(h)]));
	return {
		view,
		layout,
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
		rowBest: row(cohesion),
		columnBest: column(cohesion),
		rowGain: row(gain),
		columnGain: column(gain),
		first: first ?? null,
		loose: loose.length > 0,
	};
}

function best(options: [at: number, value: number][]): Best {
	const out: Best = { at: -1, value: 0, second: 0 };
	for (const [at, value] of options) {
		if (Number.isNaN(value)) continue;
		if (out.at < 0 || value > out.value) {
			out.second = out.at < 0 ? 0 : out.value;
			[out.at, out.value] = [at, value];
		} else if (value > out.second) out.second = value;
	}
	return out;
}

/** Nats gained by words across the cut, and by strings across it that the page holds elsewhere. */
const spanning = (view: PageView, s: Seen, t: Seen) =>
	spanningGain(s.text, t.text) + 2 * spanningGrams(view, s.text, t.text);

const clip = (x: number, limit: number) => Math.max(-limit, Math.min(limit, x));
/** How far a value lies above the best of its rivals. */
const lead = (value: number, rivals: Best | undefined, at: number) =>
	value - (rivals ? (rivals.at === at ? rivals.second : rivals.value) : 0);

/** How many times more cohesion than the best rival, as a logarithm; what lies in the noise is not magnified. */
const ratio = (value: number, rivals: Best | undefined, at: number) => {
	const other = rivals ? (rivals.at === at ? rivals.second : rivals.value) : 0;
	return clip(Math.log((value + 0.02) / (other + 0.02)) / 1.5, 1.2);
};

/** After an open end anything may come but what opens an article; after a closed one, far away, only the beginning of a run. */
export function isCandidate(v: LinkView, i: number, j: number): boolean {
	const [a, b] = [v.layout.texts[i] as TextNode, v.layout.texts[j] as TextNode];
	if (i === j) return false;
	if (j === i + 1 && a.segment === b.segment) return true;
	const t = v.view.seen[b.view] as Seen;
	if (t.dated || t.continues || b.role === 'subhead' || b.role === 'photo' || a.role === 'photo')
		return false;
	return v.runStart[j] === true || isOpen(v.view.seen[a.view], a);
}

/** Text `i` is followed by text `j`. */
export function linkFeatures(v: LinkView, i: number, j: number): Features {
	const { texts } = v.layout;
	const n = texts.length;
	const [a, b] = [texts[i] as TextNode, texts[j] as TextNode];
	const [s, t] = [v.view.seen[a.view] as Seen, v.view.seen[b.view] as Seen];
	const open = isOpen(s, a);
	const kind = a.role === 'subhead' ? 'sub' : open ? 'open' : 'closed';
	const out: Features = [];
	const adjacent = j === i + 1 && a.segment === b.segment;
	const far = adjacent ? '' : a.segment === b.segment ? ', in segment' : ', far';
	const add = (name: string, value: number | boolean = 1) => {
		if (value) out.push([`${kind}: ${name}${far}`, Number(value)]);
	};
	const place = adjacent
		? b.afterCredit
			? 'after credit'
			: 'adjacent'
		: a.segment === b.segment
			? j < i
				? 'back in segment'
				: 'on in segment'
			: j < i
				? 'back'
				: j === i + 1
					? 'across a header'
					: 'on';
	add(place);
	if (adjacent)
		add(
			'across a caption',
			v.layout.captions.some((c) => c > a.view && c < b.view),
		);
	add('to sub-head', b.role === 'subhead');
	add('to dated', t.dated);
	add('to continuing', t.continues);
	add('jumps', a.jumps);
	add('fragment', clip(fragmentOdds(t.edges) / 2, 2));
	add('surely a fragment', fragmentOdds(t.edges) > 2);
	add('surely no fragment', fragmentOdds(t.edges) < -3);
	add('opener', t.edges.opener);
	add('lead word', t.edges.leadWord);
	add('from closing word', s.edges.closingWord);
	add('short fragment', t.length <= 12);
	add('photo text', b.role === 'photo' || a.role === 'photo');
	if (!adjacent) {
		add('to first under a header', firstInSegment(v, j));
		add('to orphan', (v.orphan[j] ?? -1) >= 0);
		add('from dangling', (v.dangling[i] ?? -1) >= 0);
		add('skips texts', clip(Math.abs(j - i) / 20, 1));
	}
	const turned = v.turned.has(a.segment) && a.segment === b.segment;
	if (turned) {
		add('turned segment');
		add('turned segment, to its first', firstInSegment(v, j));
		add('turned segment, to an opener', t.edges.opener || t.dated || fragmentOdds(t.edges) < -2.5);
	}
	if (v.first) {
		const { next, far: links } = v.first;
		const row = v.layout.headers.length + i;
		add('as at first', next[row] === j);
		const tails = links.filter(([, q]) => q !== j && texts[q]?.segment === b.segment && q > 0).length;
		add('tails lie there', Math.min(3, tails) / 3);
		if (!adjacent && open) {
			const others = links.filter(([p, q]) => p !== i && q !== j);
			add('crosses others', Math.min(3, others.filter(([p, q]) => (p - i) * (q - j) < 0).length) / 3);
			add('in order with others', Math.min(3, others.filter(([p, q]) => (p - i) * (q - j) > 0).length) / 3);
			// The tail of the story above ends right here, the tail of the next one begins right after.
			add('next in order', neighbours(v, i, j));
		}
	}
	const c = v.cohesion[i * n + j] ?? 0;
	if (a.role !== 'subhead' && !adjacent && a.segment === b.segment)
		add('cohesion in segment', clip(c * 3, 1.5));
	else if (a.role !== 'subhead') {
		add('cohesion', clip(c * 3, 1.5));
		add('no cohesion', c < 0.01);
		add('cohesion above row', ratio(c, v.rowBest[i], j));
		add('cohesion above column', ratio(c, v.columnBest[j], i));
		add('cohesion best of row and column', ratio(c, v.rowBest[i], j) > 0 && ratio(c, v.columnBest[j], i) > 0);
	}
	if (a.role !== 'subhead') add(together(v, i, j, c, fragmentOdds(t.edges)));
	if (open) {
		const [x, y] = [s.text, t.text];
		const g = v.gain[i * n + j] ?? 0;
		add('words span', clip(g / 8, 1.5));
		add('no word spans', g < 0.5);
		add('words span above row', clip(lead(g, v.rowGain[i], j) / 6, 1));
		add('words span above column', clip(lead(g, v.columnGain[j], i) / 6, 1));
		const brackets = bracketFit(s, t);
		add('brackets close', brackets > 0);
		add('brackets clash', brackets < 0);
		add('digits meet', s.edges.digitEnd && t.edges.digitStart);
		add('comma before', s.edges.comma);
		add('comma before a fragment', s.edges.comma && fragmentOdds(t.edges) > 1);
		add('colon before', s.edges.colon);
		add('function word before', s.edges.functionWord);
		add('word end before', s.edges.wordEnd / 4);
		add('doubled', doubled(x, y));
		const [p, q] = [v.dangling[i] ?? -1, v.orphan[j] ?? -1];
		if (adjacent) {
			add('others dangle', Math.min(3, v.danglers) / 3);
			add('others dangle, a fragment', fragmentOdds(t.edges) > 0 ? Math.min(3, v.danglers) / 3 : 0);
			add('more dangle than wait', v.danglers > v.orphans);
		} else if (p >= 0 && q >= 0) {
			add(
				'order fits',
				1 - Math.min(1, Math.abs((p + 1) / (v.danglers + 1) - (q + 1) / (v.orphans + 1)) * 2),
			);
			add('same rank', p === q);
			add('same rank from the end', v.danglers - p === v.orphans - q);
		}
	} else if (adjacent && a.role !== 'subhead') {
		add('others dangle, a fragment', fragmentOdds(t.edges) > 0 ? Math.min(3, v.danglers) / 3 : 0);
	}
	return out;
}

/** Cohesion among rivals, words across the cut and the look of a fragment as one joint reading: none of the three decides alone. */
function together(v: LinkView, i: number, j: number, c: number, odds: number): string {
	const n = v.layout.texts.length;
	const [byRow, byColumn] = [ratio(c, v.rowBest[i], j), ratio(c, v.columnBest[j], i)];
	const topic =
		c < 0.01 ? 'no' : byRow > 0 && byColumn > 0 ? 'best' : byRow < -0.5 || byColumn < -0.5 ? 'weak' : 'fair';
	const g = v.gain[i * n + j] ?? 0;
	const words = Number.isNaN(g) ? '' : g > 4 ? ', words strong' : g > 0.5 ? ', words some' : ', words none';
	const look = odds > 1 ? 'fragment' : odds < -2 ? 'beginning' : 'unclear';
	return `topic ${topic}${words}, ${look}`;
}

/** Does another far link from the closest open end above lead to a story that ends right before `j`? */
function neighbours(v: LinkView, i: number, j: number): boolean {
	const links = v.first?.far ?? [];
	const above = links.filter(([p, q]) => p < i && q < j).at(-1);
	const below = links.find(([p, q]) => p > i && q > j);
	const rest = (q: number) => {
		let [end, k] = [q, v.first?.next[v.layout.headers.length + q] ?? -1];
		while (k === end + 1) [end, k] = [k, v.first?.next[v.layout.headers.length + k] ?? -1];
		return end;
	};
	return (
		(above !== undefined && rest(above[1]) === j - 1) || (below !== undefined && rest(j) === below[1] - 1)
	);
}

function firstInSegment(v: LinkView, j: number): boolean {
	const { texts, headers } = v.layout;
	return headers.some((h) => h.segment === texts[j]?.segment && h.next === j);
}

/** Number of strings of 3–5 characters across the cut that stand elsewhere on the page, longer ones counting more. */
function spanningGrams(view: PageView, x: string, y: string): number {
	let n = 0;
	for (const [left, right] of [
		[1, 1],
		[1, 2],
		[2, 1],
		[2, 2],
		[1, 3],
		[3, 1],
		[3, 2],
		[2, 3],
	] as const) {
		const gram = x.slice(-left) + y.slice(0, right);
		if (gram.length === left + right && /^[\p{L}\p{N}]+$/u.test(gram) && view.cohesion.occurrences(gram) > 0)
			n += (left + right - 1) / 3;
	}
	return n;
}

/** +1 where the next block closes what this one left open, -1 where one of them remains unmatched. */
function bracketFit(s: Seen, t: Seen): number {
	if (!s.edges.opens && !t.edges.closes) return 0;
	const both = unbalanced(s.text + t.text);
	const before = s.edges.opens + s.edges.closes + t.edges.opens + t.edges.closes;
	return both.open.length + both.close.length < before ? 1 : -1;
}

/** The word at the cut is printed on both sides: `紧密▏紧密`. */
function doubled(x: string, y: string): boolean {
	return [4, 3, 2].some(
		(n) => x.length > n && x.slice(-n) === y.slice(0, n) && /^\p{Script=Han}+$/u.test(y.slice(0, n)),
	);
}

/** A headline is followed by the beginning of a run, or by what stands directly under it. */
export const isHeaderCandidate = (v: LinkView, h: Header, j: number) =>
	v.runStart[j] === true || v.layout.texts[j]?.segment === h.segment;

/** Header `h` is followed by text `j`. */
export function headerFeatures(v: LinkView, h: Header, j: number): Features {
	const b = v.layout.texts[j] as TextNode;
	const t = v.view.seen[b.view] as Seen;
	const out: Features = [];
	const adjacent = h.next === j && b.segment === h.segment;
	const add = (name: string, value: number | boolean = 1) => {
		if (value) out.push([`header: ${name}${adjacent ? '' : ', far'}`, Number(value)]);
	};
	add(b.segment === h.segment ? 'in segment' : 'elsewhere');
	add('dated', t.dated);
	add('continuing', t.continues);
	add('opener', t.edges.opener);
	add('impossible start', t.edges.impossibleStart);
	add('later word', t.edges.laterWord);
	add('closing word', t.edges.closingWord);
	add('lead word', t.edges.leadWord);
	add('early comma', t.edges.earlyComma);
	add('fragment', clip(fragmentOdds(t.edges) / 2, 2));
	add('fragment, others dangle', fragmentOdds(t.edges) > 0 ? Math.min(3, v.danglers) / 3 : 0);
	add('turned segment', v.turned.has(b.segment) && b.segment === h.segment);
	add(
		'turned segment, to an opener',
		v.turned.has(b.segment) &&
			b.segment === h.segment &&
			(t.edges.opener || t.dated || fragmentOdds(t.edges) < -2.5),
	);
	add('sub-head', b.role === 'subhead');
	add('closes brackets', t.edges.closes > 0);
	add('cohesion', clip(v.view.cohesion.between(v.headerRun.get(h) ?? [], v.runAfter[j] ?? []) * 4, 1.5));
	if (!adjacent && b.segment === h.segment) {
		const before = v.layout.texts[j - 1];
		const s = before ? v.view.seen[before.view] : undefined;
		add('after closed', s?.edges.closed === true);
		add('last run is open', isOpen(v.view.seen[lastOf(v, h).view], lastOf(v, h)));
	}
	return out;
}

function lastOf(v: LinkView, h: Header): TextNode {
	return v.layout.texts.findLast((t) => t.segment === h.segment) as TextNode;
}

/** Nothing follows header `h`, or text `i`. */
export function endFeatures(v: LinkView, node: Header | TextNode): Features {
	if (node.kind === 'header') return [['header: end', 1]];
	const s = v.view.seen[node.view] as Seen;
	const next = v.layout.texts[node.order + 1];
	const open = isOpen(s, node);
	const kind = node.role === 'subhead' ? 'sub' : open ? 'open' : 'closed';
	const out: Features = [[`${kind}: end`, 1]];
	const add = (name: string, value: boolean) => {
		if (value) out.push([`${kind}: end, ${name}`, 1]);
	};
	if (v.first) {
		add('at first', v.first.next[v.layout.headers.length + node.order] === -1);
		add('tails lie elsewhere', open && v.first.far.length > 0);
		add('tails lie here', !open && v.first.far.some(([, q]) => v.layout.texts[q]?.segment === node.segment));
	}
	add('last on page', !next);
	add('header follows', next !== undefined && next.segment !== node.segment);
	add('credit follows', next?.afterCredit === true);
	add('jumps', node.jumps);
	add('comma', s.edges.comma);
	add('function word', s.edges.functionWord);
	add('photo', node.role === 'photo');
	add('cohesion with the best', open && (v.rowBest[node.order]?.value ?? 0) > 0.15);
	add('words span to the best', open && (v.rowGain[node.order]?.value ?? 0) > 3);
	add('as many wait as dangle', open && v.orphans === v.danglers);
	add('more orphans than danglers', open && v.orphans > v.danglers);
	add('fewer orphans than danglers', open && v.orphans < v.danglers);
	return out;
}

/** Nothing precedes text `j`: an article without header, or a fragment. */
export function startFeatures(v: LinkView, j: number): Features {
	const b = v.layout.texts[j] as TextNode;
	const t = v.view.seen[b.view] as Seen;
	const out: Features = [['start', 1]];
	const add = (name: string, value: number | boolean) => {
		if (value) out.push([`start: ${name}`, Number(value)]);
	};
	if (v.first) {
		add('at first', !v.first.next.includes(j));
		add(
			'tails lie here',
			v.first.far.some(([, q]) => v.layout.texts[q]?.segment === b.segment),
		);
	}
	add('dated', t.dated);
	add('continuing', t.continues);
	add('first on page', j === 0);
	add('after credit', b.afterCredit);
	add('opener', t.edges.opener);
	add('impossible start', t.edges.impossibleStart);
	add('fragment', clip(fragmentOdds(t.edges) / 2, 2));
	add('cohesion with the best', clip(3 * (v.columnBest[j]?.value ?? 0), 1));
	add('surely a fragment', fragmentOdds(t.edges) > 2);
	add('fragment, others dangle', fragmentOdds(t.edges) > 0 && v.danglers > 0);
	add('sub-head', b.role === 'subhead');
	add('untitled', b.role === 'body0');
	add('under a header', firstInSegment(v, j));
	add('orphan', (v.orphan[j] ?? -1) >= 0);
	add('before no header', b.segment === 0);
	return out;
}

/** Does text `j` go on within the paragraph that `i` began? */
export function joinFeatures(v: LinkView, i: number, j: number): Features {
	const { texts } = v.layout;
	const [a, b] = [texts[i] as TextNode, texts[j] as TextNode];
	const [s, t] = [v.view.seen[a.view] as Seen, v.view.seen[b.view] as Seen];
	const out: Features = [['join', 1]];
	const add = (name: string, value: number | boolean) => {
		if (value) out.push([`join: ${name}`, Number(value)]);
	};
	const closed = s.edges.closed;
	const when = closed ? 'closed, ' : '';
	add('closed', closed);
	add(`${when}impossible start`, t.edges.impossibleStart);
	add(`${when}opener`, t.edges.opener);
	add(`${when}quote first`, /^[“"「]/u.test(t.text));
	add(`${when}early comma`, t.edges.earlyComma);
	add(`${when}fragment`, clip(fragmentOdds(t.edges) / 2, 2));
	add(`${when}brackets close`, bracketFit(s, t) > 0);
	add(`${when}brackets clash`, bracketFit(s, t) < 0);
	if (!closed) {
		const gain = spanningGain(s.text, t.text);
		add('a word spans', clip(gain / 8, 1.5));
		add('grams span', clip(spanningGrams(v.view, s.text, t.text) / 2, 2));
		add('comma', s.edges.comma);
		add('colon', s.edges.colon);
		add('function word', s.edges.functionWord);
		add('word end', s.edges.wordEnd / 4);
		add('digits meet', s.edges.digitEnd && t.edges.digitStart);
		add('short before', s.length <= 40);
		add('not adjacent', j !== i + 1);
		add('doubled', doubled(s.text, t.text));
	}
	return out;
}

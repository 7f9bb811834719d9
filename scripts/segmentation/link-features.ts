/**
 * What speaks for and against "after this comes that": header → text and text → text, and for
 * ending or beginning there. Weighed by `weights.json`.
 */
import type { Features } from './role-features.ts';
import { spanningGain } from './lexicon.ts';
import { unbalanced } from './characters.ts';
import type { Header, Layout, TextNode } from './layout.ts';
import type { PageView, Seen } from './page-view.ts';

/** What the link model reads of a page, made once from its layout. */
export interface LinkView {
	view: PageView;
	layout: Layout;
	/** Each text's run: the blocks around it that surely belong together, before (with its header) and after it. */
	runBefore: number[][];
	runAfter: number[][];
	/** Rank among open ends that no neighbour continues, and among fragments that no neighbour leads to; -1 for others. */
	dangling: number[];
	orphan: number[];
	danglers: number;
	orphans: number;
	headerRun: Map<Header, number[]>;
}

const runLength = 4;
const isFragment = (s: Seen | undefined) =>
	s !== undefined &&
	!s.dated &&
	!s.continues &&
	(s.edges.impossibleStart ||
		s.edges.closes > 0 ||
		(!s.edges.opener && (s.edges.earlyComma || s.edges.loneFirst || s.edges.wordStart < -0.3)));
const isOpen = (s: Seen | undefined, node: TextNode) =>
	s !== undefined && node.role !== 'subhead' && !s.edges.closed && !node.jumps;

export function viewLinks(view: PageView, layout: Layout): LinkView {
	const { texts, headers } = layout;
	const seen = (t: TextNode | undefined) => (t ? view.seen[t.view] : undefined);
	const breaksBefore = (t: TextNode, before: TextNode | undefined) =>
		!before ||
		before.segment !== t.segment ||
		t.afterCredit ||
		seen(t)?.dated ||
		seen(t)?.continues ||
		(!isOpen(seen(before), before) && isFragment(seen(t)));
	const header = (segment: number) => headers.find((h) => h.segment === segment);
	const runBefore = texts.map((t, i) => {
		const run = [t.view];
		let k = i;
		for (; k > 0 && run.length < runLength && !breaksBefore(texts[k] as TextNode, texts[k - 1]); k--)
			run.unshift((texts[k - 1] as TextNode).view);
		const head = header(t.segment);
		// The headline speaks for the whole story; it is counted with the run that stands under it.
		if (head && (texts[head.next]?.order === (texts[k] as TextNode).order || run.length === runLength))
			run.unshift(...head.blocks.filter((b) => !view.seen[b]?.byline));
		return run;
	});
	const runAfter = texts.map((t, i) => {
		const run = [t.view];
		for (
			let k = i + 1;
			k < texts.length && run.length < runLength && !breaksBefore(texts[k] as TextNode, texts[k - 1]);
			k++
		)
			run.push((texts[k] as TextNode).view);
		return run;
	});
	const dangling = texts.map(() => -1);
	const orphan = texts.map(() => -1);
	let [d, o] = [0, 0];
	texts.forEach((t, i) => {
		const next = texts[i + 1];
		if (
			isOpen(seen(t), t) &&
			(!next || next.segment !== t.segment || next.afterCredit || !isFragment(seen(next)))
		)
			dangling[i] = d++;
		const before = texts[i - 1];
		if (isFragment(seen(t)) && (!before || before.segment !== t.segment || !isOpen(seen(before), before)))
			orphan[i] = o++;
	});
	const headerRun = new Map(headers.map((h) => [h, h.blocks.filter((b) => !view.seen[b]?.byline)]));
	return { view, layout, runBefore, runAfter, dangling, orphan, danglers: d, orphans: o, headerRun };
}

const clip = (x: number, limit: number) => Math.max(-limit, Math.min(limit, x));

/** Text `i` is followed by text `j`. */
export function linkFeatures(v: LinkView, i: number, j: number): Features {
	const { texts } = v.layout;
	const [a, b] = [texts[i] as TextNode, texts[j] as TextNode];
	const [s, t] = [v.view.seen[a.view] as Seen, v.view.seen[b.view] as Seen];
	const open = isOpen(s, a);
	const kind = a.role === 'subhead' ? 'sub' : open ? 'open' : 'closed';
	const out: Features = [];
	const add = (name: string, value: number | boolean = 1) => {
		if (value) out.push([`${kind}: ${name}`, Number(value)]);
	};
	const adjacent = j === i + 1 && a.segment === b.segment;
	const place = adjacent
		? b.afterCredit
			? 'after credit'
			: 'adjacent'
		: a.segment === b.segment
			? j < i
				? 'back in segment'
				: 'on in segment'
			: j < i
				? 'far back'
				: j === i + 1
					? 'across a header'
					: 'far on';
	add(place);
	if (place === 'adjacent')
		add(
			'adjacent across a caption',
			v.layout.captions.some((c) => c > a.view && c < b.view),
		);
	add('to sub-head', b.role === 'subhead');
	add('to sub-head, not adjacent', b.role === 'subhead' && !adjacent);
	add('to dated', t.dated);
	add('to continuing', t.continues);
	add('from dated last', s.dated && !adjacent && open);
	add('jumps', a.jumps);
	const far = adjacent ? '' : ', far';
	add(`impossible start${far}`, t.edges.impossibleStart);
	add(`opener${far}`, t.edges.opener);
	add(`early comma${far}`, t.edges.earlyComma);
	add(`lone first${far}`, t.edges.loneFirst);
	add(`word start${far}`, t.edges.wordStart / 4);
	add(`short fragment${far}`, t.length <= 12);
	add(`photo text${far}`, b.role === 'photo' || a.role === 'photo');
	if (!adjacent) {
		add('to first under a header', firstInSegment(v, j));
		add('to orphan', (v.orphan[j] ?? -1) >= 0);
		add('from dangling', (v.dangling[i] ?? -1) >= 0);
		add('skips texts', clip(Math.abs(j - i) / 20, 1));
	}
	if (a.role !== 'subhead') {
		const c = v.view.cohesion.between(v.runBefore[i] ?? [], v.runAfter[j] ?? []);
		add(`cohesion${far}`, clip(c * 3, 1.5));
		add(`no cohesion${far}`, c < 0.02);
	}
	if (open) {
		const [x, y] = [s.text, t.text];
		const gain = spanningGain(x, y);
		add(`a word spans${far}`, clip(gain / 8, 1.5));
		add(`no word spans${far}`, gain < 0.5);
		add(`grams span${far}`, clip(spanningGrams(v, x, y) / 2, 2));
		const brackets = bracketFit(s, t);
		add(`brackets close${far}`, brackets > 0);
		add(`brackets clash${far}`, brackets < 0);
		add(`digits meet${far}`, s.edges.digitEnd && t.edges.digitStart);
		add(`comma before${far}`, s.edges.comma);
		add(`colon before${far}`, s.edges.colon);
		add(`function word before${far}`, s.edges.functionWord);
		add(`word end before${far}`, s.edges.wordEnd / 4);
		add(`doubled${far}`, doubled(x, y));
		const [p, q] = [v.dangling[i] ?? -1, v.orphan[j] ?? -1];
		if (!adjacent && p >= 0 && q >= 0) {
			add(
				'order fits',
				1 - Math.min(1, Math.abs(p / Math.max(1, v.danglers) - q / Math.max(1, v.orphans)) * 2),
			);
			add('same rank', p === q || v.danglers - p === v.orphans - q);
		}
	}
	return out;
}

function firstInSegment(v: LinkView, j: number): boolean {
	const { texts, headers } = v.layout;
	return headers.some((h) => h.segment === texts[j]?.segment && h.next === j);
}

/** Number of strings of 3–5 characters across the cut that stand elsewhere on the page, longer ones counting more. */
function spanningGrams(v: LinkView, x: string, y: string): number {
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
		if (
			gram.length === left + right &&
			/^[\p{L}\p{N}]+$/u.test(gram) &&
			v.view.cohesion.occurrences(gram) > 0
		)
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
	add('early comma', t.edges.earlyComma);
	add('lone first', t.edges.loneFirst);
	add('word start', t.edges.wordStart / 4);
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
	add('last on page', !next);
	add('header follows', next !== undefined && next.segment !== node.segment);
	add('credit follows', next?.afterCredit === true);
	add('jumps', node.jumps);
	add('comma', s.edges.comma);
	add('function word', s.edges.functionWord);
	add('photo', node.role === 'photo');
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
	add('dated', t.dated);
	add('continuing', t.continues);
	add('first on page', j === 0);
	add('after credit', b.afterCredit);
	add('opener', t.edges.opener);
	add('impossible start', t.edges.impossibleStart);
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
	add(`${when}lone first`, t.edges.loneFirst);
	add(`${when}word start`, t.edges.wordStart / 4);
	add(`${when}brackets close`, bracketFit(s, t) > 0);
	add(`${when}brackets clash`, bracketFit(s, t) < 0);
	if (!closed) {
		const gain = spanningGain(s.text, t.text);
		add('a word spans', clip(gain / 8, 1.5));
		add('grams span', clip(spanningGrams(v, s.text, t.text) / 2, 2));
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

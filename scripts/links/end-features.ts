/** What speaks for and against a text under a headline, for ending and for beginning here. Weighed by `weights.json`. */
import type { Header, TextNode } from './layout.ts';
import { firstInSegment, headerParts, isOpen, type LinkView } from './link-view.ts';
import type { Seen } from '../look/seen.ts';
import type { Voices } from '../look/features.ts';

const clip = (x: number, limit: number) => Math.max(-limit, Math.min(limit, x));

/** A headline is followed by the beginning of a run, or by what stands directly under it. */
export const isHeaderCandidate = (v: LinkView, h: Header, j: number) =>
	v.runStart[j] === true ||
	v.layout.texts[j]?.segment === h.segment ||
	v.layout.texts[j]?.segment === v.stacks.get(h)?.segment;

/** Header `h` is followed by text `j`. */
export function headerFeatures(v: LinkView, h: Header, j: number, voices: Voices): void {
	const b = v.layout.texts[j] as TextNode;
	const t = v.view.seen[b.view] as Seen;
	const adjacent = h.next === j && b.segment === h.segment;
	const add = voices.as('header: ', adjacent ? '' : ', far');
	add(b.segment === h.segment ? 'in segment' : 'elsewhere');
	add('dated', t.dated);
	add('continuing', t.continues);
	add('begins a sentence', t.edges.begins / 4);
	add('opener', t.edges.opener);
	add('impossible start', t.edges.impossibleStart);
	add('later word', t.edges.laterWord);
	add('closing word', t.edges.closingWord);
	add('lead word', t.edges.leadWord);
	add('early comma', t.edges.earlyComma);
	add('day early', t.edges.dayEarly);
	add('amount', t.edges.amountStart);
	add('peroration', t.edges.peroration);
	if (v.view.indents) add(t.block.indented ? 'indented' : 'not indented', 1);
	add('fragment', clip(t.edges.fragment / 2, 2));
	add('fragment, others dangle', t.edges.fragment > 0 ? Math.min(3, v.danglers) / 3 : 0);
	add('turned segment', v.turned.has(b.segment) && b.segment === h.segment);
	add(
		'turned segment, to an opener',
		v.turned.has(b.segment) &&
			b.segment === h.segment &&
			(t.edges.opener || t.dated || t.edges.fragment < -2.5),
	);
	add('sub-head', b.role === 'subhead');
	add('closes brackets', t.edges.closes > 0);
	add('cohesion', clip(v.view.cohesion.between(v.headerRun.get(h) ?? [], v.runAfter[j] ?? []) * 4, 1.5));
	const stack = v.stacks.get(h);
	if (stack && b.segment === stack.segment) {
		const place = stack.rank === 0 ? 'first' : stack.rank === stack.size - 1 ? 'last' : 'middle';
		const first = h.next === j;
		add(`${place} of a stack${first ? ', to the first text' : ''}`);
		if (!first) {
			const parts = headerParts(v.view, v.layout.texts, v.headerRun.get(h) ?? [], b);
			const above = v.view.seen[v.layout.texts[j - 1]?.view ?? -1];
			add(`${place} of a stack, words part`, clip(parts * 2, 1));
			add('of a stack, after a closed text', above?.edges.closed === true);
			add('of a stack, after a peroration', above?.edges.peroration === true);
			add('of a stack, best place', parts > 0.15 && parts >= Math.max(...v.parting));
			add('of a stack, dated', t.dated);
			add('of a stack, begins a sentence', t.edges.begins / 4);
		}
	}
	if (!adjacent && b.segment === h.segment) {
		const before = v.layout.texts[j - 1];
		const s = before ? v.view.seen[before.view] : undefined;
		add('after closed', s?.edges.closed === true);
		add('last run is open', isOpen(v.view.seen[lastOf(v, h).view], lastOf(v, h)));
	}
}

function lastOf(v: LinkView, h: Header): TextNode {
	return v.layout.texts.findLast((t) => t.segment === h.segment) as TextNode;
}

/** Nothing follows header `h`, or text `i`. */
export function endFeatures(v: LinkView, node: Header | TextNode, voices: Voices): void {
	if (node.kind === 'header') {
		voices.as('header: ')('end');
		return;
	}
	const s = v.view.seen[node.view] as Seen;
	const next = v.layout.texts[node.order + 1];
	const open = isOpen(s, node);
	const kind = node.role === 'subhead' ? 'sub' : open ? 'open' : 'closed';
	voices.as(`${kind}: `)('end');
	const add = voices.as(`${kind}: end, `);
	if (v.first) {
		add('at first', v.first.next[v.layout.headers.length + node.order] === -1);
		add('tails lie elsewhere', open && v.first.far.length > 0);
		add('tails lie here', !open && v.first.far.some(([, q]) => v.layout.texts[q]?.segment === node.segment));
	}
	add('last on page', !next);
	add('under a stack', next !== undefined && next.segment === node.segment && v.parting[next.order] !== 0);
	add(
		'under a stack, words part below',
		next !== undefined && next.segment === node.segment ? clip((v.parting[next.order] ?? 0) * 2, 1) : 0,
	);
	add('goes on here', open ? v.view.goingOn : 0);
	add('could end here', open ? s.edges.ends / 4 : 0);
	add('header follows', next !== undefined && next.segment !== node.segment);
	add('credit follows', next?.afterCredit === true);
	add('jumps', node.jumps);
	add('comma', s.edges.comma);
	add('function word', s.edges.functionWord);
	add('photo', node.role === 'photo');
	add('peroration', s.edges.peroration);
	add('closing word', s.edges.closingWord);
	add('cohesion with the best', open && (v.rowBest[node.order]?.value ?? 0) > 0.15);
	add('words span to the best', open && (v.rowGain[node.order]?.value ?? 0) > 3);
	add('as many wait as dangle', open && v.orphans === v.danglers);
	add('more orphans than danglers', open && v.orphans > v.danglers);
	add('fewer orphans than danglers', open && v.orphans < v.danglers);
}

/** Nothing precedes text `j`: an article without header, or a fragment. */
export function startFeatures(v: LinkView, j: number, voices: Voices): void {
	const b = v.layout.texts[j] as TextNode;
	const t = v.view.seen[b.view] as Seen;
	voices.as('')('start');
	const add = voices.as('start: ');
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
	add('begins a sentence', t.edges.begins / 4);
	add('opener', t.edges.opener);
	add('day early', t.edges.dayEarly);
	add('amount', t.edges.amountStart);
	add('impossible start', t.edges.impossibleStart);
	add('fragment', clip(t.edges.fragment / 2, 2));
	add('cohesion with the best', clip(3 * (v.columnBest[j]?.value ?? 0), 1));
	if (v.view.indents) add(t.block.indented ? 'indented' : 'not indented', 1);
	add('surely a fragment', t.edges.fragment > 2);
	add('fragment, others dangle', t.edges.fragment > 0 && v.danglers > 0);
	add('sub-head', b.role === 'subhead');
	add('untitled', b.role === 'body0');
	add('under a header', firstInSegment(v, j));
	add('orphan', (v.orphan[j] ?? -1) >= 0);
	add('before no header', b.segment === 0);
}

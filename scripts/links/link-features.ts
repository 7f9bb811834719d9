/**
 * What speaks for and against "after this text comes that one". Weighed by `weights.json`; the file is
 * long because the list of what speaks is, one line a feature.
 */
import { bracketFit, doubled, numberGoesOn } from '../look/across-cut.ts';
import type { TextNode } from './layout.ts';
import { firstInSegment, isOpen, type Best, type LinkView } from './link-view.ts';
import type { Seen } from '../look/seen.ts';
import { standing } from '../look/shapes.ts';
import type { Voices } from '../look/features.ts';

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
	if (i === j || v.view.seen[a.view]?.signed) return false;
	const t = v.view.seen[b.view] as Seen;
	// 本报讯 and 上接 open a text: nothing stands before them.
	if (t.dated || t.continues) return false;
	if (j === i + 1 && a.segment === b.segment) return true;
	if (standing(t) || t.block.form) return false;
	if (b.role === 'subhead' || b.role === 'photo' || a.role === 'photo') return false;
	// Lines of print are open by the hundred: what does not begin a run is looked for nearby only.
	return v.runStart[j] === true || (Math.abs(j - i) <= reach && isOpen(v.view.seen[a.view], a));
}

const reach = 24;

/** Text `i` is followed by text `j`. */
export function linkFeatures(v: LinkView, i: number, j: number, voices: Voices): void {
	const { texts } = v.layout;
	const n = texts.length;
	const [a, b] = [texts[i] as TextNode, texts[j] as TextNode];
	const [s, t] = [v.view.seen[a.view] as Seen, v.view.seen[b.view] as Seen];
	const open = isOpen(s, a);
	const kind = a.role === 'subhead' ? 'sub' : open ? 'open' : 'closed';
	const adjacent = j === i + 1 && a.segment === b.segment;
	const far = adjacent ? '' : a.segment === b.segment ? ', in segment' : ', far';
	const add = voices.as(`${kind}: `, far);
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
	if (adjacent) {
		add('under a stack, words part', clip((v.parting[j] ?? 0) * 2, 1));
		add('a line that stands alone', standing(t));
		add('across furniture', b.view > a.view + 1);
	}
	add('to sub-head', b.role === 'subhead');
	add('to dated', t.dated);
	add('to continuing', t.continues);
	add('jumps', a.jumps);
	add('fragment', clip(t.edges.fragment / 2, 2));
	add('surely a fragment', t.edges.fragment > 2);
	add('surely no fragment', t.edges.fragment < -3);
	add('begins a sentence', t.edges.begins / 4);
	add('opener', t.edges.opener);
	add('to a figure', t.edges.digitStart && !t.edges.dayStart);
	add('to an amount', t.edges.amountStart);
	add('lead word', t.edges.leadWord);
	add('from closing word', s.edges.closingWord);
	add('from peroration', s.edges.peroration);
	add('day early', t.edges.dayEarly);
	add('short fragment', t.length <= 12);
	if (v.view.indents) add(t.block.indented ? 'indented' : 'not indented');
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
		add('turned segment, to an opener', t.edges.opener || t.dated || t.edges.fragment < -2.5);
		add('turned segment, from peroration', s.edges.peroration);
		add('turned segment, day early', t.edges.dayEarly);
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
	if (a.role !== 'subhead') add(together(v, i, j, c, t.edges.fragment));
	if (open) {
		const [x, y] = [s.text, t.text];
		const g = v.gain[i * n + j] ?? 0;
		add('words span', clip(g / 8, 1.5));
		// Between a word and a figure no dictionary knows anything.
		add('no word spans', g < 0.5 && !t.edges.digitStart);
		add('words span above row', clip(lead(g, v.rowGain[i], j) / 6, 1));
		add('words span above column', clip(lead(g, v.columnGain[j], i) / 6, 1));
		add('could end here', s.edges.ends / 4);
		add('a stop is lost', s.edges.ends > 1 && t.edges.begins > 1);
		const goes = v.goes[i * n + j] ?? 0;
		add('goes on', clip(goes / 4, 2));
		add('does not go on', Math.max(0, Math.min(1, -goes / 4)));
		add('goes on above row', clip(lead(goes, v.rowGoes[i], j) / 4, 1.5));
		add('goes on above column', clip(lead(goes, v.columnGoes[j], i) / 4, 1.5));
		const brackets = bracketFit(s, t);
		add('brackets close', brackets > 0);
		add('brackets clash', brackets < 0);
		add('digits meet', s.edges.digitEnd && t.edges.digitStart);
		add('number goes on', numberGoesOn(x, y) > 0);
		add('number breaks off', numberGoesOn(x, y) < 0);
		add('comma before', s.edges.comma);
		add('comma before a fragment', s.edges.comma && t.edges.fragment > 1);
		add('colon before', s.edges.colon);
		add('function word before', s.edges.functionWord);
		add('word end before', s.edges.wordEnd / 4);
		add('doubled', doubled(x, y));
		const [p, q] = [v.dangling[i] ?? -1, v.orphan[j] ?? -1];
		if (adjacent) {
			add('others dangle', Math.min(3, v.danglers) / 3);
			add('others dangle, a fragment', t.edges.fragment > 0 ? Math.min(3, v.danglers) / 3 : 0);
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
		add('others dangle, a fragment', t.edges.fragment > 0 ? Math.min(3, v.danglers) / 3 : 0);
	}
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

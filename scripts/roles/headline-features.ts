/**
 * What a short line tells beside its form: its mark among the page's marks, its likeness to other short
 * lines, whether it goes on from or into the text around it, and which of its neighbours it speaks of.
 */
import { spanningGain } from '../language/lexicon.ts';
import { isShortLine, type PageView, type Seen } from '../look/seen.ts';

const clip = (x: number, limit: number) => Math.max(-limit, Math.min(limit, x));
export const isText = (s: Seen) => s.length > 40 || s.edges.closed;

/** The nearest `n` text blocks from `i` in one direction, at most `reach` blocks away. */
export function textBlocks(view: PageView, i: number, step: 1 | -1, n: number, reach = 9): number[] {
	const found: number[] = [];
	for (
		let k = i + step, d = 0;
		k >= 0 && k < view.seen.length && d < reach && found.length < n;
		k += step, d++
	) {
		const s = view.seen[k];
		if (s && isText(s)) found.push(k);
	}
	return found;
}

export type Add = (name: string, value?: number | boolean) => void;

export function headingMark(view: PageView, s: Seen, add: Add): void {
	const { depth } = s.block;
	if (view.marks === 'none') return;
	// OCR gives lines of one kind one mark, mostly: what signed lines of this mark are, this one is.
	const alike = view.depths.get(depth);
	if (view.marks === 'graded' && alike && alike.lines > 2) {
		add('mark of signed starts', alike.signed / alike.lines);
		add('mark that never starts', alike.signed === 0);
	}
	add(`${view.marks} mark ${Math.min(depth, 4)}`);
	if (depth === 0) add('unmarked among marked', view.markShare);
	else {
		const others = view.seen.filter((o) => o !== s && o.block.depth > 0).map((o) => o.block.depth);
		add(
			'deepest mark',
			view.marks === 'graded' && depth >= Math.max(0, ...others) && others.some((d) => d < depth),
		);
		add(
			'highest mark',
			view.marks === 'graded' && depth <= Math.min(9, ...others) && others.some((d) => d > depth),
		);
	}
}

/** Other short lines of the same form, not adjacent: sub-heads of one article are made alike. */
export function parallel(view: PageView, i: number, add: Add): void {
	const s = view.seen[i];
	if (!s || s.length < 4) return;
	let [same, alike, near] = [0, 0, 0];
	view.seen.forEach((o, k) => {
		if (Math.abs(k - i) < 2 || !isShortLine(o)) return;
		const twin = o.shape === s.shape;
		if (twin && o.text !== s.text) same++;
		const kindred = o.punctuation === s.punctuation && Math.abs(o.length - s.length) <= 3;
		if (kindred && o.text !== s.text) {
			alike++;
			if (Math.abs(k - i) <= 14 && !bylineBetween(view, i, k)) near++;
		}
	});
	const marked = s.punctuation !== '';
	add(`same shape${marked ? '' : ' unmarked'} ${Math.min(same, 2)}`);
	add(`alike nearby${marked ? '' : ' unmarked'} ${Math.min(near, 3)}`);
	add('alike', Math.min(alike, 4) / 4);
}

function bylineBetween(view: PageView, a: number, b: number): boolean {
	for (let k = Math.min(a, b); k <= Math.max(a, b); k++)
		if (view.seen[k]?.byline || view.seen[k]?.dated || view.seen[k]?.continues) return true;
	return false;
}

/** How the one goes on in the other, by what is known of sentences, -2…2. */
export const goesOn = (view: PageView, above: Seen, below: Seen): number =>
	clip(view.cuts.goesOn(above.text, below.text) / 4, 2);

/** Does the line go on from the open text above it, does the text below go on from the line? */
export function continuity(view: PageView, i: number, add: Add): void {
	const s = view.seen[i] as Seen;
	const [above, below] = [textBlocks(view, i, -1, 1)[0], view.seen[i + 1]];
	const before = above === undefined ? undefined : view.seen[above];
	const odds = s.edges.fragment / 4;
	if (before && !before.edges.closed) {
		add('goes on from open text', goesOn(view, before, s));
		add('fragment under open text', odds);
		add('words span from open text', clip(spanningGain(before.text, s.text) / 8, 1.5));
		add('comma above', before.edges.comma);
		if (below && isText(below) && !below.byline) {
			add('words span from text to text', clip(spanningGain(before.text, below.text) / 8, 1.5));
			add('open above, a beginning below', below.edges.opener || below.dated || below.continues);
			add('open above, no beginning below', !below.edges.opener && !below.dated && !below.continues);
		}
	} else add('fragment under closed text', odds);
	if (!below || below.byline || isShortLine(below)) return;
	if (!s.edges.closed) {
		add('goes on to text below', goesOn(view, s, below));
		add('ends before text below', (s.edges.ends + below.edges.begins) / 6);
		add(
			'ends before text below, comma inside',
			/[，,]/u.test(s.text) ? (s.edges.ends + below.edges.begins) / 6 : 0,
		);
	}
	add('text below is a fragment', below.edges.fragment / 4);
	add('words span to text below', clip(spanningGain(s.text, below.text) / 8, 1.5));
	add('open brackets close below', s.edges.opens > 0 && below.edges.closes > 0);
}

/** Characters of the longest string that both lines hold. */
function commonString(a: string, b: string): number {
	let best = 0;
	for (let i = 0; i + best < a.length; i++)
		while (i + best + 1 <= a.length && b.includes(a.slice(i, i + best + 1))) best++;
	return best;
}

/** Whom does the line speak of, what follows or what precedes? And do these two speak of one thing? */
export function directions(view: PageView, i: number, add: Add): void {
	const s = view.seen[i];
	if (!s) return;
	const [up, down] = [textBlocks(view, i, -1, 3), textBlocks(view, i, 1, 3)];
	const a = up.length ? view.cohesion.containment(i, up) : 0;
	const b = down.length ? view.cohesion.containment(i, down) : 0;
	add('like what follows', b);
	add('like what precedes', a);
	add('direction', clip(b - a, 0.6));
	add('rather what precedes', a > b + 0.12);
	add('rather what follows', b > a + 0.12);
	add('like neither', a < 0.08 && b < 0.08);
	if (up.length && down.length) {
		const c = view.cohesion.between(up.slice(0, 2), down.slice(0, 2));
		add('one topic around', clip(c * 4, 1));
		add('topics differ around', c < 0.03);
	}
	const after = view.seen[i + 1];
	const before = view.seen[i - 1];
	if (isShortLine(after) && after) {
		add('shares words with next line', view.cohesion.containment(i, [i + 1]));
		add('repeats wording of next line', commonString(s.text, after.text) >= 6);
	}
	if (isShortLine(before) && before) {
		add('shares words with line above', view.cohesion.containment(i, [i - 1]));
		add('repeats wording of line above', commonString(s.text, before.text) >= 6);
	}
}

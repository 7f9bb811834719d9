/**
 * Where a short line stands and what follows: furniture and headlines are told apart by that, not by their words.
 * A run of short lines stands between two texts; does the text above go on below it?
 */
import { spanningGain } from '../language/lexicon.ts';
import { isShortLine, type PageView, type Seen } from '../look/seen.ts';
import { bylineLike } from '../look/shapes.ts';
import { goesOn, type Add } from './headline-features.ts';

const clip = (x: number, limit: number) => Math.max(-limit, Math.min(limit, x));

/** A run of short lines, bylines among them: first and last position. */
interface Run {
	from: number;
	to: number;
	/** Positions of the texts above and below it, or undefined at the page's ends. */
	above: number | undefined;
	below: number | undefined;
	/** How surely the text above goes on in the text below, -1…1.5: 0 where it does not matter. */
	goesOn: number;
}

const runs = new WeakMap<PageView, (Run | undefined)[]>();

/** The run that each block stands in; undefined for texts. */
export function runsOf(view: PageView): readonly (Run | undefined)[] {
	const known = runs.get(view);
	if (known) return known;
	const { seen } = view;
	const text = (s: Seen | undefined) =>
		s !== undefined && !s.byline && !s.noise && (s.length > 40 || s.edges.closed);
	const found: (Run | undefined)[] = [];
	for (let i = 0; i < seen.length; i++) {
		if (text(seen[i])) continue;
		let to = i;
		while (to + 1 < seen.length && !text(seen[to + 1])) to++;
		const [a, b] = [seen[i - 1], seen[to + 1]];
		const run: Run = {
			from: i,
			to,
			above: a ? i - 1 : undefined,
			below: b ? to + 1 : undefined,
			goesOn: a && b ? goingOn(a, b) : 0,
		};
		for (let k = i; k <= to; k++) found[k] = run;
		i = to;
	}
	runs.set(view, found);
	return found;
}

function goingOn(a: Seen, b: Seen): number {
	if (a.edges.closed) return b.edges.fragment > 1 ? 0.3 : 0;
	if (b.dated || b.continues) return -1;
	return clip(spanningGain(a.text, b.text) / 8 + b.edges.fragment / 4 + (a.edges.comma ? 0.2 : 0), 1.5);
}

export function place(view: PageView, i: number, add: Add): void {
	const s = view.seen[i] as Seen;
	const run = runsOf(view)[i];
	if (run) {
		const [over, under] = [i - run.from, run.to - i];
		add(`short lines above ${Math.min(over, 4)}`);
		add(`short lines below ${Math.min(under, 4)}`);
		add('run', Math.min(run.to - run.from + 1, 10) / 10);
		add('interrupts a text', Math.max(0, run.goesOn));
		add('interrupts no text', Math.max(0, -run.goesOn));
		if (run.above === undefined) add(`head of the page ${Math.min(i, 5)}`);
		if (run.below === undefined) {
			add('foot of the page');
			add('foot of the page, last lines', Math.max(0, 1 - under / 4));
		}
		const [a, b] = [run.above, run.below];
		const above = a === undefined ? undefined : view.seen[a];
		const below = b === undefined ? undefined : view.seen[b];
		add('text above is open', above !== undefined && !above.edges.closed);
		if (below) {
			add('text below, dated', below.dated || below.continues);
			add('text below, fragment', below.edges.fragment / 4);
			add('text below, begins a sentence', below.edges.begins / 4);
			add('text below, short', below.length <= 40);
		}
		const best = bestOfRun(view, run);
		if (best >= 0 && run.to > run.from)
			add(best === i ? 'speaks of the text below' : 'another speaks of the text below');
	}
	const bare = run ? bareStarts(view, run) : 0;
	add('stories without headlines below', Math.min(bare, 3) / 3);
	const texts = view.texts;
	const shared = texts.length ? view.cohesion.containment(i, texts) : 0;
	add('words of the page', shared);
	add('no word of the page', shared < 0.05);
	add('one character', s.length === 1);
	add('two characters or figures', s.length === 2);
	add('latin', /^[A-Za-z\d.:/@\s-]+$/u.test(s.text) && /[A-Za-z]/u.test(s.text));
	add('figures alone', /^[\d.,%℃°$¥/:-]+$/u.test(s.text));
	add('figures and a unit', /^[\d.,]+\p{L}{1,3}$/u.test(s.text));
	headlineLines(view, i, add);
}

const bared = new WeakMap<Run, number>();
/** Bylines and datelines below the run that no short line stands above: stories whose headlines stand here, side by side. */
export function bareStarts(view: PageView, run: Run): number {
	const known = bared.get(run);
	if (known !== undefined) return known;
	let found = 0;
	for (let k = (run.below ?? view.seen.length) + 1; k < view.seen.length && k < run.to + 60; k++) {
		const s = view.seen[k] as Seen;
		const here = runsOf(view)[k];
		if (here && ![here.from, here.to].every((j) => signs(view.seen[j]))) break;
		if (here ? here.from === k : s.dated && runsOf(view)[k - 1] === undefined) found++;
	}
	bared.set(run, found);
	return found;
}
const signs = (s: Seen | undefined) => s !== undefined && (s.byline || bylineLike(s) >= 2);

const best = new WeakMap<Run, number>();
/** The line of the run that shares most words with the text below, -1 where none does. */
function bestOfRun(view: PageView, run: Run): number {
	const known = best.get(run);
	if (known !== undefined) return known;
	let [found, most] = [-1, 0.12];
	const below = run.below === undefined ? [] : [run.below, run.below + 1].filter((k) => view.seen[k]);
	for (let k = Math.max(run.from, run.to - 12); k <= run.to && below.length; k++) {
		const c = view.cohesion.containment(k, below);
		if (c > most) [found, most] = [k, c];
	}
	best.set(run, found);
	return found;
}

/** Lines of one headline: does a word, a quotation, a clause go on from line to line? */
function headlineLines(view: PageView, i: number, add: Add): void {
	const [before, s, after] = [view.seen[i - 1], view.seen[i] as Seen, view.seen[i + 1]];
	if (before && isShortLine(before) && !before.noise) {
		add('words span from the line above', clip(spanningGain(before.text, s.text) / 8, 1.5));
		add('goes on from the line above', goesOn(view, before, s));
		add('brackets close from the line above', before.edges.opens > 0 && s.edges.closes > 0);
		add('comma ends the line above', before.edges.comma || before.edges.functionWord);
		add('as long as the line above', Math.abs(before.length - s.length) <= 2 && s.length >= 6);
		add('shorter than the line above', s.length < before.length - 2);
	}
	if (after && isShortLine(after) && !after.noise) {
		add('words span to the line below', clip(spanningGain(s.text, after.text) / 8, 1.5));
		add('goes on to the line below', goesOn(view, s, after));
		add('brackets close in the line below', s.edges.opens > 0 && after.edges.closes > 0);
		add('as long as the line below', Math.abs(after.length - s.length) <= 2 && s.length >= 6);
	}
}

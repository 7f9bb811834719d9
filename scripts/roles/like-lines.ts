/**
 * Short lines made alike with one text after another between them: the sub-heads of a story, or the
 * headlines of a column of short news. What stands above the first of them tells which.
 */
import type { Add } from './headline-features.ts';
import { isShortLine, type PageView, type Seen } from '../look/seen.ts';

/** No column of short news has more; keeps a page of nothing but short lines cheap. */
const longest = 200;

/** The short line above `i` (or below it) that looks like it, with nothing but text between; -1 for none. */
function nextLike(view: PageView, i: number, step: 1 | -1): number {
	const s = view.seen[i] as Seen;
	let texts = 0;
	for (let k = i + step; k >= 0 && k < view.seen.length; k += step) {
		const o = view.seen[k] as Seen;
		if (o.byline || o.markOnly) return -1;
		if (!isShortLine(o)) {
			texts++;
			continue;
		}
		const alike =
			o.block.depth === s.block.depth && Math.max(o.length, s.length) <= 2.2 * Math.min(o.length, s.length);
		return texts > 0 && alike ? k : -1;
	}
	return -1;
}

/** Is there one text only between two lines? A text cut in two counts as one. */
function oneText(view: PageView, from: number, to: number): boolean {
	for (let k = from + 1; k < to - 1; k++) if (view.seen[k]?.edges.closed) return false;
	return true;
}

export function likeLines(view: PageView, i: number, add: Add): void {
	const below = nextLike(view, i, 1);
	let [top, above, single] = [i, 0, true];
	for (let k = nextLike(view, i, -1); k >= 0 && above < longest; k = nextLike(view, top, -1)) {
		single &&= oneText(view, k, top);
		top = k;
		above++;
	}
	if (!above && below < 0) return;
	if (below >= 0) single &&= oneText(view, i, below);
	const before = view.seen[top - 1];
	const begun =
		before === undefined ? 'page' : before.byline ? 'byline' : isShortLine(before) ? 'short line' : 'text';
	const place = above ? 'among' : 'first of';
	add(`${place} like lines, below ${begun}`);
	if (single) add(`${place} like lines, below ${begun}, one text each`);
	add('like lines above', Math.min(above, 4) / 4);
}

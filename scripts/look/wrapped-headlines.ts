/** Headlines in a text that is wrapped at a width and has no blank lines: one detected line a line. */
import { isByline } from '../forms/byline.ts';
import { opensWithDateline } from '../forms/dateline.ts';
import type { Line } from './lines.ts';

/** Width of a line in half-width units. */
export const width = (text: string) =>
	[...text].reduce((n, c) => n + (c.codePointAt(0)! > 0x2e7f ? 2 : 1), 0);

const ENDS_SENTENCE = /[。！？…][”’」』）)]*$|[）)]$/u;
/** What no headline line ends in. */
const GOES_ON = /[，、；：。！？…“（(「]$/u;
/** Lines of one headline in a column, at most. */
const HEADLINE_LINES = 4;

/**
 * Lines at which a wrapped text begins anew although the line above is full: the sentence above is finished, and
 * what stands here is no sentence. Either it is short and ends without a mark, or an item opens below it.
 */
export function headlinesAmong(lines: Line[], full: number): Set<number> {
	const found = new Set<number>();
	const next = (i: number): boolean => lines[i + 1]?.number === lines[i]!.number + 1;
	const ends = (i: number): boolean => i < 0 || !next(i) || ENDS_SENTENCE.test(lines[i]!.text);
	lines.forEach((line, i) => {
		if (
			ends(i - 1) &&
			next(i) &&
			width(line.text) < full - 4 &&
			!/[。！？…，、；：”」』）)]$/u.test(line.text)
		)
			found.add(i);
		if (!opensWithDateline(line.text) && !isByline(line.text)) return;
		let from = i;
		while (
			from > 0 &&
			i - from < HEADLINE_LINES &&
			next(from - 1) &&
			!GOES_ON.test(lines[from - 1]!.text) &&
			!ENDS_SENTENCE.test(lines[from - 1]!.text)
		)
			from--;
		if (!ends(from - 1)) return;
		for (let at = from; at <= i; at++) found.add(at);
	});
	return found;
}

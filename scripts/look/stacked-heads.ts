/**
 * Lines of one block that are the lines of a headline, each to be read by itself: programs print kicker, title and
 * subtitle directly below one another and a blank line around them, as poets print stanzas.
 */
import { isByline } from '../forms/byline.ts';
import { isImprint } from '../forms/page-lines.ts';

/** Lines of a headline, at most, characters of each, and of the shortest of them. */
const MOST_LINES = 4;
const LONGEST = 44;
const SHORTEST = 24;
/** Shortest text of a story, and shortest sentence that ends one. */
const PROSE = 30;
const SENTENCE = 4;

const length = (text: string): number => [...text.trim()].length;
const ENDS = /[。！？…][”"’』」）)]*$/u;
/** What no line of a headline ends in, and what tells of addresses and hours instead. */
const NO_HEAD = /[。，、；：,;:]$|\d{5,}|[：:]\s*[\d一二三四五六七八九十]/u;

/** Text of a story, also one that a column cuts off, a signature or a running head: below it something new may begin. */
const isOver = (text: string): boolean =>
	length(text) >= PROSE ||
	(length(text) >= SENTENCE && ENDS.test(text.trim())) ||
	isByline(text) ||
	isImprint(text);

/**
 * @param above the block above, if any but a page's first
 * @param below the block below, bylines left out, if any
 */
export function areHeads(
	lines: readonly string[],
	above: readonly string[] | undefined,
	below: readonly string[] | undefined,
): boolean {
	if (lines.length < 2 || lines.length > MOST_LINES) return false;
	if (lines.some((line) => length(line) > LONGEST || NO_HEAD.test(line.trim()))) return false;
	if (Math.min(...lines.map(length)) > SHORTEST) return false;
	// Three lines of one length are verse.
	if (lines.length > 2 && new Set(lines.map(length)).size === 1) return false;
	if (below?.length !== 1 || length(below[0]!) < PROSE) return false;
	return above === undefined || (above.length === 1 && isOver(above[0]!));
}

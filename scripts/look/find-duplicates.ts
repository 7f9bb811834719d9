/**
 * OCR of large pages prints some blocks a second time. The later copy is a duplicate: it is listed
 * with its text and takes no part in the segmentation.
 */
import { isByline } from '../forms/byline.ts';
import { closesItem } from '../forms/dateline.ts';
import { squeeze } from '../language/characters.ts';
import { nearlyEqual } from '../language/near-equal.ts';
import type { Block } from '../types.ts';

/** `copy` repeats `of`; `exact` is false where the two readings differ. */
export interface Duplicate {
	copy: Block;
	of: Block;
	exact: boolean;
}

/** A single block counts from this many characters on: shorter ones recur by chance (会议指出，). */
const shortestSingle = 8;

/**
 * Maximal runs of equal blocks, two or more, or one long enough that signs nothing: the same four
 * authors may sign four articles, and two may be sent from one place on one day.
 */
export function findDuplicates(blocks: Block[]): { kept: Block[]; duplicates: Duplicate[] } {
	const texts = blocks.map((b) => squeeze(b.text));
	const signing = blocks.map((b) => isByline(b.text) || closesItem(b.text));
	const duplicates: Duplicate[] = [];
	const taken = new Set<number>();
	for (let j = 1; j < blocks.length; j++) {
		if (taken.has(j)) continue;
		const run = longestRun(texts, taken, j);
		if (!run || !counts(run, texts, signing)) continue;
		for (let k = 0; k < run.length; k++) {
			const [copy, of] = [blocks[j + k], blocks[run.from + k]];
			if (!copy || !of) continue;
			taken.add(j + k);
			duplicates.push({ copy, of, exact: texts[j + k] === texts[run.from + k] });
		}
	}
	return { kept: blocks.filter((b) => !taken.has(b.index)), duplicates };
}

interface Run {
	from: number;
	to: number;
	length: number;
}

/** The longest run from `j` on that repeats an earlier one, not running into itself. */
function longestRun(texts: string[], taken: Set<number>, j: number): Run | null {
	let best: Run | null = null;
	for (let i = 0; i < j; i++) {
		if (taken.has(i)) continue;
		let length = 0;
		while (
			i + length < j &&
			!taken.has(i + length) &&
			j + length < texts.length &&
			nearlyEqual(texts[i + length] ?? '', texts[j + length] ?? '')
		)
			length++;
		if (length > (best?.length ?? 0)) best = { from: i, to: j, length };
	}
	return best;
}

function counts(run: Run, texts: string[], signing: boolean[]): boolean {
	const range = Array.from({ length: run.length }, (_, k) => run.to + k);
	if (range.every((k) => signing[k])) return false;
	return run.length >= 2 || (texts[run.to]?.length ?? 0) >= shortestSingle;
}

import type { ArticleDraft } from '../types.ts';

/** Every source line that a draft holds, in reading order, each once. */
export function linesOf(draft: ArticleDraft): number[] {
	return [...new Set(draft.parts.flatMap(({ pieces }) => pieces.map(({ line }) => line)))];
}

/** A draft's lines in reading order as inclusive ranges; blank lines between two lines do not part them. */
export function lineRanges(draft: ArticleDraft, text: string): [number, number][] {
	const printed = text.split(/\r\n|\r|\n/u);
	const ranges: [number, number][] = [];
	for (const line of linesOf(draft)) {
		const last = ranges.at(-1);
		const blanks = last ? printed.slice(last[1], line - 1) : [];
		if (last && line > last[1] && blanks.every((between) => !between.trim())) last[1] = line;
		else ranges.push([line, line]);
	}
	return ranges;
}

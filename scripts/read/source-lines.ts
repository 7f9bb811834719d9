import type { CutDraft } from '../types.ts';

const known = new WeakMap<CutDraft, readonly number[]>();

/** Every source line that a draft holds, in reading order, each once. */
export function linesOf(draft: CutDraft): readonly number[] {
	const lines = known.get(draft) ?? [
		...new Set(draft.parts.flatMap(({ pieces }) => pieces.map(({ line }) => line))),
	];
	known.set(draft, lines);
	return lines;
}

/** A draft's lines in reading order as inclusive ranges; blank lines between two lines do not part them. */
export function lineRanges(draft: CutDraft, text: string): [number, number][] {
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

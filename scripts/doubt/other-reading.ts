/** A line printed twice with different words: the other printing's reading, as a correction. */
import { wordsOf } from '../../src/corrections/words-of.ts';
import { timesIn } from '../decide/replace-text.ts';
import type { Duplicate } from '../look/find-duplicates.ts';
import type { Otherwise } from '../../src/report/otherwise.ts';
import type { ArticleDraft, Block } from '../types.ts';

/** Characters kept on either side of the difference, more where the words would stand twice. */
const AROUND = 2;

const linesOf = ({ text }: Block): string[] => text.split(/\r\n|\r|\n/u).map((line) => line.trim());

export function otherReading(
	{ parts }: ArticleDraft,
	duplicates: readonly Duplicate[],
	lines: readonly string[],
): Otherwise | null {
	for (const { copy, of, exact } of duplicates) {
		const [first, second] = [linesOf(of), linesOf(copy)];
		if (exact || first.length !== second.length) continue;
		const at = first.findIndex((text, i) => text !== second[i]);
		const line = of.line + at;
		const [own, other] = [first[at] ?? '', second[at] ?? ''];
		for (let around = AROUND; around < own.length; around++) {
			const [before, after] = difference(own, other, around);
			if (!before || !after) break;
			const times = timesIn(parts, line, before);
			if (times === 0) break;
			if (times > 1) continue;
			return {
				why: 'reprint',
				line: copy.line + at,
				corrections: [{ do: 'replace', line, text: wordsOf(lines, line), before, after }],
			};
		}
	}
	return null;
}

/** Where two readings part, with so many characters around. */
function difference(a: string, b: string, around: number): [string, string] {
	const least = Math.min(a.length, b.length);
	let [head, tail] = [0, 0];
	while (head < least && a[head] === b[head]) head++;
	while (tail < least - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
	const from = Math.max(0, head - around);
	const rest = Math.max(0, tail - around);
	return [a.slice(from, a.length - rest), b.slice(from, b.length - rest)];
}

/** On which line of its page something stands that an article says. */
import type { Row } from '../archive/align-lines.ts';

export interface Place {
	stem: string;
	line: number;
}

/** What a line and a text have in common: no blanks, no heading marks. */
const bare = (text: string): string => text.replace(/[\s#*_>\\■●▲◆]/gu, '');

/** As much of a text as is looked for: a line may end soon after. */
const PROBE = 10;

/** The line in which the probe begins; the first of the row where it is not found; null where the row has none. */
export function lineIn({ lines }: Row, probe: string, from = 0): number | null {
	const starts: { line: number; at: number }[] = [];
	let joined = '';
	for (const { line, text } of lines) {
		starts.push({ line, at: joined.length });
		joined += bare(text);
	}
	const at = joined.indexOf(bare(probe).slice(0, PROBE), from);
	return starts.findLast((one) => one.at <= Math.max(0, at))?.line ?? null;
}

/** How far in front of a name its capacity may begin: a list of names shares it. */
const REACH = 120;

/** The line in which a name stands behind its capacity; else the first that has it. */
export function lineOfName(rows: readonly Row[], name: string, as: string): number | null {
	let other: number | null = null;
	for (const row of rows) {
		const text = bare(row.lines.map((one) => one.text).join(''));
		for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
			const line = lineIn(row, name, at);
			if (text.slice(Math.max(0, at - REACH), at).includes(bare(as))) return line;
			other ??= line;
		}
	}
	return other;
}

import type { Spans } from '../../src/report/otherwise.ts';

/** Lines in the order given; neighbours with nothing but a blank line between them are one span. */
export function lineSpans(lines: readonly number[]): Spans {
	const spans: Spans = [];
	for (const line of lines) {
		const last = spans.at(-1);
		if (last && line > last[1] && line - last[1] <= 2) last[1] = line;
		else spans.push([line, line]);
	}
	return spans;
}

/** `第3行`, `第3—9行、第12行`: lines in the order given; neighbours with nothing but a blank line between them are one span. */
export function lineSpans(lines: readonly number[]): string {
	const spans: [from: number, to: number][] = [];
	for (const line of lines) {
		const last = spans.at(-1);
		if (last && line > last[1] && line - last[1] <= 2) last[1] = line;
		else spans.push([line, line]);
	}
	return spans.map(([from, to]) => (from === to ? `第${from}行` : `第${from}—${to}行`)).join('、');
}

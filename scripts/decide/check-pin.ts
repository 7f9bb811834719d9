/** Whether a pin says of every character of its page where it stands, once. */
import type { SegmentedPage } from '../types.ts';

/** A pin that does not fit its page. */
export class PinError extends Error {
	/** The line it is about, where it is about one. */
	readonly line: number | null;

	constructor(message: string, line: number | null = null) {
		super(message);
		this.line = line;
	}
}

/** Lines that are named. */
const named = 6;
const listed = (lines: readonly number[]): string =>
	`${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, named).join(', ')}${lines.length > named ? ' …' : ''}`;

/**
 * @param starts where each line begins in the text
 * @throws PinError with what has to be added or taken out
 */
export function checkPin(
	{ page, drafts, furniture, duplicates }: SegmentedPage,
	starts: readonly number[],
): void {
	const times = new Uint8Array(page.text.length);
	for (const { parts } of drafts)
		for (const { pieces } of parts) for (const { start, end } of pieces) add(times, start, end);
	const repeats = new Set(duplicates.map(({ line }) => line));
	for (const { line } of [...furniture, ...duplicates])
		add(times, starts[line - 1] ?? 0, starts[line] ?? page.text.length);
	const wrong = { nowhere: [] as number[], twice: [] as number[] };
	page.text.split(/\r\n|\r|\n/u).forEach((text, at) => {
		const first = starts[at] ?? 0;
		for (const { 0: sign, index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
			const held = times[first + index] ?? 0;
			const list = held === 0 ? wrong.nowhere : held > 1 ? wrong.twice : null;
			if (list && list.at(-1) !== at + 1 && sign) list.push(at + 1);
		}
	});
	const [lost] = wrong.nowhere;
	if (lost !== undefined)
		throw new PinError(
			`Unexpected ${listed(wrong.nowhere)} of which some or all stands nowhere, expected every line in a part of an article, in \`outside\` (running heads, names of columns) or in \`twice\` (printed before)`,
			lost,
		);
	const [doubled] = wrong.twice;
	if (doubled !== undefined)
		throw new PinError(
			`Unexpected ${listed(wrong.twice)} of which some or all stands twice, expected every line once; where two parts share a line, each takes its characters, as \`7:0-4\` and \`7:4-19\``,
			doubled,
		);
	const circle = duplicates.find(({ of }) => repeats.has(of));
	if (circle)
		throw new PinError(
			`Unexpected \`${circle.line}=${circle.of}\` in \`twice\`, expected a line that is printed there for the first time`,
			circle.line,
		);
}

function add(times: Uint8Array, start: number, end: number): void {
	for (let at = start; at < end; at++) times[at] = (times[at] ?? 0) + 1;
}

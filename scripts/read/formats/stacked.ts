/**
 * Vertical text as programs print it that read one character a line: a column is a run of such lines. Each run is one
 * line of the page, and what stands beside it is read as ever.
 */
import { decoded } from './decoded.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';
import type { Format } from './types.ts';

/** Shortest run that is a column; a shorter one may be a list of numbers or a family name in a list. */
const SHORTEST = 5;
const ONE = /^\s*(?:[\p{L}\p{N}\p{P}\p{S}]\p{M}*|\d{2})\s*$/u;
const HAN = /\p{Script=Han}/u;

interface Run {
	from: number;
	to: number;
}

/** Runs of lines of one character; blank lines between them count where they part all of them alike. */
function runsOf(lines: readonly string[]): Run[] {
	const runs: Run[] = [];
	let own: number[] = [];
	const close = () => {
		const gaps = own.slice(1).map((at, k) => at - own[k]!);
		const usual = Math.min(...gaps);
		let from = 0;
		for (let k = 1; k <= own.length; k++) {
			if (k < own.length && gaps[k - 1] === usual) continue;
			const run = own.slice(from, k);
			if (
				run.filter((at) => HAN.test(lines[at]!)).length > 1 &&
				(run.length >= SHORTEST || from > 0 || k < own.length)
			)
				runs.push({ from: run[0]!, to: run.at(-1)! });
			from = k;
		}
		own = [];
	};
	lines.forEach((line, i) => {
		if (ONE.test(line)) own.push(i);
		else if (line.trim()) close();
	});
	close();
	return runs.some(({ from, to }) => to - from + 1 >= SHORTEST) ? runs : [];
}

/** The text with each column on one line; null where there is none. */
export function unstacked(source: string): string | null {
	const lines = source.split(/\r\n|\r|\n/u);
	const runs = runsOf(lines);
	if (!runs.length) return null;
	const out: string[] = [];
	let at = 0;
	for (const { from, to } of runs) {
		out.push(...lines.slice(at, from));
		out.push(
			lines
				.slice(from, to + 1)
				.map((line) => line.trim())
				.join(''),
		);
		at = to + 1;
	}
	return [...out, ...lines.slice(at)].join('\n');
}

const asBytes = (bytes: Uint8Array): Uint8Array => {
	const source = decoded(bytes);
	return new TextEncoder().encode(unstacked(source) ?? source);
};
const readerOf = (bytes: Uint8Array): Format =>
	markdown.recognise({ name: '', bytes, text: decoded(bytes) }) ? markdown : text;

export const stacked: Format = {
	id: 'stacked',
	version: 1,
	recognise: ({ text: head }) => head !== null && unstacked(head) !== null,
	plainText: true,
	example: 'stacked.txt',
	knows: 2,
	read: (bytes, name) => {
		const joined = asBytes(bytes);
		return readerOf(joined).read(joined, name);
	},
	several: (bytes) => {
		const joined = asBytes(bytes);
		return readerOf(joined).several!(joined);
	},
};

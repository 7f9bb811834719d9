/** The second look: what a first solution of the page tells about its stories and tails. */
import type { Header, Layout, TextNode } from './layout.ts';

/** A first solution of the page, which the second look reads: whole stories instead of runs, and where tails lie. */
export interface FirstLook {
	/** By row, headers first: the text that follows, or -1. */
	next: readonly number[];
	/** Links between texts that do not stand one after the other under one header. */
	far: readonly (readonly [i: number, j: number])[];
}

export function firstLook(layout: Layout, next: readonly number[]): FirstLook {
	const { headers, texts } = layout;
	const far = texts.flatMap((t, i): [number, number][] => {
		const j = next[headers.length + i] ?? -1;
		return j < 0 || (j === i + 1 && texts[j]?.segment === t.segment) ? [] : [[i, j]];
	});
	return { next, far };
}

const storyLength = 8;

/** The texts of the first solution's story up to each text (with its headline), and from each text on. */
export function stories({ headers, texts }: Layout, { next }: FirstLook, headline: (h: Header) => number[]) {
	const before = new Map<number, number>();
	next.forEach((j, r) => j >= 0 && before.set(j, r));
	const upTo = texts.map((t, i) => {
		const run = [t.view];
		let r = before.get(i);
		for (let k = 0; r !== undefined && r >= headers.length && k < 60; k++) {
			if (run.length < storyLength) run.unshift((texts[r - headers.length] as TextNode).view);
			r = before.get(r - headers.length);
		}
		if (r !== undefined && r < headers.length) run.unshift(...headline(headers[r] as Header));
		return run;
	});
	const from = texts.map((t, j) => {
		const run = [t.view];
		for (
			let k = next[headers.length + j] ?? -1;
			k >= 0 && run.length < storyLength;
			k = next[headers.length + k] ?? -1
		)
			run.push((texts[k] as TextNode).view);
		return run;
	});
	return { upTo, from };
}

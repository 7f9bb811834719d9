/** Real articles that nobody wrote rules for: dated news texts, one JSON object a line, gzipped. Never part of the product. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { TextPart } from '../../types.ts';

const CORPUS = '../shared/corpora/xwlb.jsonl.gz';

export interface Story {
	id: string;
	title: string;
	/** Day it was broadcast, `2024-09-24`. */
	date: string;
	body: string;
}

/** All stories, or null where the corpus is not there; then there is nothing to measure. */
export function readCorpus(): Story[] | null {
	if (!existsSync(CORPUS)) {
		console.log(`No corpus at ${CORPUS}: nothing to measure.`);
		return null;
	}
	return gunzipSync(readFileSync(CORPUS))
		.toString()
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Story);
}

/** A story as parts; `blind` takes away the days that only broadcast news gives (`今天（9月24日）`). */
export function partsOf({ title, body }: Story, blind = false): TextPart[] {
	const hide = (text: string) => (blind ? text.replace(/今[天日晚早]（\d+月\d+日）/gu, '今天') : text);
	return [
		{ kind: 'title' as const, text: hide(title), line: 1 },
		...body.split('\n').map((text, i): TextPart => ({ kind: 'paragraph', text: hide(text), line: i + 2 })),
	];
}

/** Draws from lists, the same at every run of one seed (mulberry32). */
export function drawer(seed: number): <T>(list: readonly T[]) => T {
	let state = seed;
	return (list) => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return list[Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * list.length)]!;
	};
}

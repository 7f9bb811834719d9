/** Real articles that nobody wrote rules for: dated news texts, one JSON object a line, gzipped. Never part of the product. */
import type { TextPart } from '../../types.ts';
import { faultOf, readCorpusLines } from '../corpora.ts';

export interface Story {
	id: string;
	title: string;
	/** Day it was broadcast, `2024-09-24`. */
	date: string;
	body: string;
}

/** All stories, or null where the corpus is not there; then there is nothing to measure. */
export function readCorpus(): Story[] | null {
	const lines = readCorpusLines('xwlb');
	if (!lines) console.log(`Nothing to measure. ${faultOf('xwlb')}`);
	return lines?.map((line) => JSON.parse(line) as Story) ?? null;
}

/** A story as parts; `blind` takes away the days that only broadcast news gives (`今天（9月24日）`). */
export function partsOf({ title, body }: Story, blind = false): TextPart[] {
	const hide = (text: string) => (blind ? text.replace(/今[天日晚早]（\d+月\d+日）/gu, '今天') : text);
	return [
		{ kind: 'title' as const, text: hide(title), line: 1 },
		...body.split('\n').map((text, i): TextPart => ({ kind: 'paragraph', text: hide(text), line: i + 2 })),
	];
}

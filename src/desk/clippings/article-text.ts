/** An article's text as its page shows it, from the data beside it: one field a line, the dateline in front of the first paragraph. */
import { fullWidth } from '../../text/full-width.ts';
import type { ClipSource } from './clip.ts';

/** What the desk reads of `articles/<id>.json`. */
export interface ArticleRecord {
	dateline: string | null;
	source: readonly ClipSource[];
	body: readonly { kind: string; text: string }[];
}

export function articleText({ dateline, body }: Pick<ArticleRecord, 'dateline' | 'body'>): string {
	const first = body.findIndex(({ kind }) => kind === 'paragraph');
	return body
		.flatMap(({ text }, at) => (at === first && dateline !== null ? [dateline, text] : [text]))
		.filter((text) => text !== '')
		.map((text) => fullWidth(text))
		.join('\n');
}

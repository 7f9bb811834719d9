/** An article's data, from the file beside it or, in a large archive, from its packs. */
import { readPacked } from '../../packed/read-packed.ts';
import type { ArticleRecord } from './article-text.ts';

/** Null where the archive has no such article; `unasked` where it did not answer. */
export type Read = ArticleRecord | null | 'unasked';

async function textOf(path: string): Promise<string | null | 'unasked'> {
	try {
		const response = await fetch(path, { cache: 'no-cache' });
		if (response.status === 404 || response.status === 410) return null;
		return response.ok ? await response.text() : 'unasked';
	} catch {
		return 'unasked';
	}
}

/** The line of an article among those of its page. */
function lineOf(lines: string, id: string): ArticleRecord | null {
	for (const line of lines.split('\n')) {
		const record = line === '' ? null : (JSON.parse(line) as ArticleRecord & { id: string });
		if (record?.id === id) return record;
	}
	return null;
}

/** @param base path of the archive, with both slashes */
export async function readRecord(base: string, id: string): Promise<Read> {
	try {
		const own = await textOf(`${base}articles/${encodeURIComponent(id)}.json`);
		if (own !== null) return own === 'unasked' ? own : (JSON.parse(own) as ArticleRecord);
		// An id is its page and a line of it.
		const packed = await readPacked(base, 'data', id.replace(/-\d+$/u, ''));
		return packed === null ? null : lineOf(packed, id);
	} catch {
		return 'unasked';
	}
}

/** What became of a clipping's article in the archive. */
import { articleText, type ArticleRecord } from './article-text.ts';
import type { Clip } from './clip.ts';
import { locate } from './locate.ts';
import { readRecord } from './read-record.ts';

export type Standing =
	/** `elsewhere`: of another archive, which is not asked. `unasked`: no network. */
	{ state: 'same' | 'gone' | 'lost' | 'elsewhere' | 'unasked' } | { state: 'changed'; now: string };

/** @param record what the archive holds now; null for nothing */
export function standingOf(clip: Clip, record: ArticleRecord | null): Standing {
	if (record === null) return { state: 'gone' };
	const text = articleText(record);
	if (clip.kind === 'article')
		return text === clip.text ? { state: 'same' } : { state: 'changed', now: text };
	const found = locate(text, clip);
	return found.state === 'same' ? { state: 'same' } : found;
}

/** Articles asked for at one time. */
const atOnce = 4;

/**
 * Asks the archive for each article once and tells what became of its clippings, as the answers come.
 * @param archive address of this archive, with its last slash
 */
export async function checkClips(
	clips: readonly Clip[],
	archive: string,
	tell: (clip: Clip, standing: Standing) => void,
): Promise<void> {
	const byArticle = new Map<string, Clip[]>();
	for (const clip of clips) {
		if (clip.article === null) continue;
		if (clip.archive !== archive) tell(clip, { state: 'elsewhere' });
		else byArticle.set(clip.article, [...(byArticle.get(clip.article) ?? []), clip]);
	}
	const queue = [...byArticle];
	const worker = async (): Promise<void> => {
		for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
			const [article, its] = next;
			const answer = await readRecord(new URL(archive).pathname, article);
			for (const clip of its)
				tell(clip, answer === 'unasked' ? { state: 'unasked' } : standingOf(clip, answer));
		}
	};
	await Promise.all(Array.from({ length: atOnce }, worker));
}

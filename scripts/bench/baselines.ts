/** What a few lines of code reach, printed beside the real thing so that its figures mean something. */
import { isByline } from '../forms/byline.ts';
import { blockPieces } from '../articles/pieces.ts';
import { foldedPage } from '../look/folded-page.ts';
import { parseBlocks } from '../look/parse-blocks.ts';
import type { ArticleDraft, Block, Part, SegmentedPage, SourcePage } from '../types.ts';

/** Every heading begins an article. */
export const splitAtMarks = (page: SourcePage) =>
	articlesFrom(page, (blocks, i) => (blocks[i]?.depth ?? 0) > 0 && (blocks[i - 1]?.depth ?? 0) === 0);

/** An article begins with the unfinished lines directly above a byline; cuts are mended by punctuation. */
export const splitAtBylines = (page: SourcePage) =>
	articlesFrom(page, (blocks, i) => {
		const next = blocks.findIndex((b, k) => k >= i && (isByline(b.text) || b.text.length > 40));
		return next > i && isByline(blocks[next]?.text ?? '') && (blocks[i - 1]?.text.length ?? 99) > 40;
	});

function articlesFrom(page: SourcePage, begins: (blocks: Block[], i: number) => boolean): SegmentedPage {
	const drafts: ArticleDraft[] = [];
	const blocks = parseBlocks(foldedPage(page).page);
	blocks.forEach((block, i) => {
		if (begins(blocks, i) || !drafts.length)
			drafts.push({ page, kind: 'article', incomplete: null, parts: [], confidence: 0.5, review: [] });
		const draft = drafts.at(-1) as ArticleDraft;
		const last = draft.parts.at(-1);
		const pieces = blockPieces(page, block);
		const kind: Part['kind'] = isByline(block.text)
			? 'byline'
			: !draft.parts.some((p) => p.kind === 'paragraph') && block.text.length <= 40
				? 'title'
				: 'paragraph';
		if (
			kind === 'paragraph' &&
			last?.kind === 'paragraph' &&
			!/[。！？…”]$/u.test(last.pieces.at(-1)?.text ?? '')
		)
			last.pieces.push(...pieces);
		else draft.parts.push({ kind, pieces });
	});
	return { page, drafts, furniture: [], duplicates: [] };
}

import { VFile } from 'vfile';
import type { SourcePage } from '../../types.ts';

/** A text as the page it would be on disk, for pages that were never there. */
export const asPage = (text: string, page = 'page'): SourcePage => ({
	page,
	stem: page,
	fileName: `${page}.txt`,
	text,
	sha256: '0'.repeat(64),
	sidecar: {},
	file: new VFile({ path: `${page}.txt` }),
});

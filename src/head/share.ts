/** Which picture a page shows where it is shared: its newspaper's or the archive's; its own only where the settings ask. */
import type { Item } from '../archive/archive-types.ts';
import { site } from '../settings/site.ts';

export const sharesArticles = site.sharePictures === 'articles';

/** Name of the picture, without ending. */
export const sharePictureOf = (item: Item | null): string =>
	item === null ? 'archive' : sharesArticles ? `article-${item.id}` : (item.newspaper?.slug ?? 'archive');

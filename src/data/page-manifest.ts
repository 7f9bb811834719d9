/** A page with a picture as IIIF manifests name it. */
import type { Page } from '../archive/archive-types.ts';
import type { ManifestPage } from '../archive/iiif.ts';
import { viewPage } from '../archive/page-view.ts';
import { linesInPicture, regionsOf } from '../archive/page-regions.ts';
import { strings } from '../strings/index.ts';
import { urls } from './archive.ts';
import { pictureSize } from './page-picture.ts';
import { sourceLines } from './source-lines.ts';

/** Null where no picture is held. */
export async function manifestPage(page: Page): Promise<ManifestPage | null> {
	const size = await pictureSize(page);
	if (!size || !page.picture) return null;
	const view = viewPage(page, sourceLines(page));
	const blocks = regionsOf(view, linesInPicture(page.picture, size));
	return {
		id: urls.absolute(urls.pageManifest(page.stem)),
		service: urls.absolute(urls.pagePicture(page.stem)),
		page: urls.absolute(urls.page(page.stem)),
		label: strings.page.name(page.label),
		size,
		articles: view.articles.map(({ item }, i) => ({
			url: urls.absolute(urls.article(item.id)),
			heading: item.heading,
			blocks: blocks[i] ?? [],
		})),
	};
}

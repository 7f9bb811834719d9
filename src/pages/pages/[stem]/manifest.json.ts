import type { APIRoute, GetStaticPaths } from 'astro';
import { manifest } from '../../../archive/iiif.ts';
import { linesInPicture, regionsOf } from '../../../archive/page-regions.ts';
import type { Page } from '../../../archive/archive-types.ts';
import { viewPage } from '../../../archive/page-view.ts';
import { archive, urls } from '../../../data/archive.ts';
import { pictureSize } from '../../../data/page-picture.ts';
import { sourceLines } from '../../../data/source-lines.ts';
import { strings } from '../../../strings/index.ts';

export const getStaticPaths = (() =>
	archive.pages.flatMap((page) =>
		page.picture ? [{ params: { stem: page.stem }, props: { page } }] : [],
	)) satisfies GetStaticPaths;

/** The page as IIIF viewers open it, with its articles marked. */
export const GET: APIRoute<{ page: Page }> = async ({ props: { page } }) => {
	const size = (await pictureSize(page))!;
	const view = viewPage(page, sourceLines(page));
	const blocks = regionsOf(view, linesInPicture(page.picture!, size));
	return Response.json(
		manifest(
			{
				id: urls.absolute(urls.pageManifest(page.stem)),
				service: urls.absolute(urls.pagePicture(page.stem)),
				page: urls.absolute(urls.page(page.stem)),
			},
			strings.page.name(page.label),
			size,
			view.articles.map(({ item }, i) => ({
				url: urls.absolute(urls.article(item.id)),
				heading: item.heading,
				blocks: blocks[i] ?? [],
			})),
		),
	);
};

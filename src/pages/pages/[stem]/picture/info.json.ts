import type { APIRoute, GetStaticPaths } from 'astro';
import { imageInfo } from '../../../../archive/iiif.ts';
import type { Page } from '../../../../archive/archive-types.ts';
import { archive, urls } from '../../../../data/archive.ts';
import { pictureSize } from '../../../../data/page-picture.ts';

export const getStaticPaths = (() =>
	archive.pages.flatMap((page) =>
		page.picture ? [{ params: { stem: page.stem }, props: { page } }] : [],
	)) satisfies GetStaticPaths;

/** What a IIIF viewer asks of the picture first. */
export const GET: APIRoute<{ page: Page }> = async ({ props: { page } }) =>
	Response.json(imageInfo(urls.absolute(urls.pagePicture(page.stem)), (await pictureSize(page))!));

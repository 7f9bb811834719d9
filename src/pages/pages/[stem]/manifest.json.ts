import type { APIRoute, GetStaticPaths } from 'astro';
import type { Page } from '../../../archive/archive-types.ts';
import { manifest } from '../../../archive/iiif.ts';
import { archive } from '../../../data/archive.ts';
import { manifestPage } from '../../../data/page-manifest.ts';

export const getStaticPaths = (() =>
	archive.pages.flatMap((page) =>
		page.picture ? [{ params: { stem: page.stem }, props: { page } }] : [],
	)) satisfies GetStaticPaths;

/** The page as IIIF viewers open it, with its articles marked. */
export const GET: APIRoute<{ page: Page }> = async ({ props: { page } }) => {
	const one = (await manifestPage(page))!;
	return Response.json(manifest({ id: one.id, homepage: one.page, label: one.label }, [one]));
};

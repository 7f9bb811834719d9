import type { APIRoute, GetStaticPaths } from 'astro';
import { sizesOf } from '../../../../../../../archive/iiif.ts';
import type { PictureSize } from '../../../../../../../archive/page-regions.ts';
import { archive } from '../../../../../../../data/archive.ts';
import { pictureCopy, pictureSize } from '../../../../../../../data/page-picture.ts';

export const getStaticPaths = (async () => {
	const pages = await Promise.all(
		archive.pages.map(async ({ stem, picture, ...page }) => {
			const size = await pictureSize({ stem, picture, ...page });
			if (!size || !picture) return [];
			const { file } = picture;
			const sizes = sizesOf(size);
			return [
				...sizes.map((one) => ({
					params: { stem, size: `${one.width},${one.height}` },
					props: { file, size: one },
				})),
				{ params: { stem, size: 'max' }, props: { file, size: sizes.at(-1)! } },
			];
		}),
	);
	return pages.flat();
}) satisfies GetStaticPaths;

/** A copy of a page's picture, as IIIF Image API 3 names it. */
export const GET: APIRoute<{ file: string; size: PictureSize }> = async ({ props: { file, size } }) =>
	new Response(new Uint8Array(await pictureCopy(file, size)), { headers: { 'content-type': 'image/jpeg' } });

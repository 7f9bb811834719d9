import type { APIRoute, GetStaticPaths } from 'astro';
import { archive } from '../../../../../../../data/archive.ts';
import { pictureCut } from '../../../../../../../data/page-picture.ts';
import { cutNames, photosOf, type PhotoCut } from '../../../../../../../data/photos.ts';

export const getStaticPaths = (async () => {
	const photos = await Promise.all(archive.items.map(photosOf));
	const cuts = photos.flatMap((ofItem) => [...ofItem.values()]);
	return cuts.map((cut) => ({ params: { stem: cut.stem, ...cutNames(cut) }, props: { cut } }));
}) satisfies GetStaticPaths;

/** A photograph cut from a page's picture, as IIIF Image API 3 names a region. */
export const GET: APIRoute<{ cut: PhotoCut }> = async ({
	props: {
		cut: { file, region, size },
	},
}) =>
	new Response(new Uint8Array(await pictureCut(file, region, size)), {
		headers: { 'content-type': 'image/jpeg' },
	});

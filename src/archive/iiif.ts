/** A page's picture as IIIF has it: Image API 3 at level 0, with sizes made at the build, and Presentation 3. */
import { strings } from '../strings/index.ts';
import type { PictureSize, Rect } from './page-regions.ts';

/** Widths that are made, as far as the picture reaches; the largest is the whole. */
const WIDTHS = [480, 960, 1600, 2600] as const;

/** Sizes of a picture's copies, the smallest first. */
export function sizesOf({ width, height }: PictureSize): PictureSize[] {
	const most = Math.min(width, WIDTHS.at(-1)!);
	const widths = [...WIDTHS.filter((one) => one < 0.8 * most), most];
	return widths.map((one) => ({ width: one, height: Math.max(1, Math.round((height * one) / width)) }));
}

/** `full/960,1357/0/default.jpg`, as the Image API has it. */
export const sizePath = ({ width, height }: PictureSize): string => `full/${width},${height}/0/default.jpg`;

/** @param id address of the service, without `/info.json` */
export function imageInfo(id: string, size: PictureSize): Record<string, unknown> {
	const sizes = sizesOf(size);
	const largest = sizes.at(-1)!;
	return {
		'@context': 'http://iiif.io/api/image/3/context.json',
		id,
		type: 'ImageService3',
		protocol: 'http://iiif.io/api/image',
		profile: 'level0',
		width: size.width,
		height: size.height,
		maxWidth: largest.width,
		maxHeight: largest.height,
		sizes,
	};
}

interface ManifestArticle {
	url: string;
	heading: string;
	blocks: readonly Rect[];
}

/** A page with a picture, as it is put into a manifest. */
export interface ManifestPage {
	/** Full addresses: the manifest of the page, its image service, its view. */
	id: string;
	service: string;
	page: string;
	label: string;
	size: PictureSize;
	articles: readonly ManifestArticle[];
}

/** In the interface's language; what a newspaper printed is Chinese in all of them. */
const said = (text: string) => ({ [strings.lang.slice(0, 2)]: [text] });
const zh = (text: string) => ({ zh: [text] });

/** The page as one canvas: its picture painted on it, each article's blocks marked and leading to the article. */
function canvasOf({ id, service, page, label, size, articles }: ManifestPage): Record<string, unknown> {
	// Without a fragment, so that the place of an article can be one.
	const canvas = `${page}canvas`;
	const largest = sizesOf(size).at(-1)!;
	const painting = {
		id: `${id}#picture`,
		type: 'Annotation',
		motivation: 'painting',
		target: canvas,
		body: {
			id: `${service}/${sizePath(largest)}`,
			type: 'Image',
			format: 'image/jpeg',
			...largest,
			service: [{ id: service, type: 'ImageService3', profile: 'level0' }],
		},
	};
	const marks = articles.flatMap(({ url, heading, blocks }, i) =>
		blocks.map(([left, top, right, bottom], k) => ({
			id: `${id}#article-${i + 1}-${k + 1}`,
			type: 'Annotation',
			motivation: 'linking',
			body: { id: url, type: 'Text', format: 'text/html', label: zh(heading) },
			target: `${canvas}#xywh=${left},${top},${right - left},${bottom - top}`,
		})),
	);
	return {
		id: canvas,
		type: 'Canvas',
		label: said(label),
		...size,
		items: [{ id: `${id}#painting`, type: 'AnnotationPage', items: [painting] }],
		annotations: [{ id: `${id}#articles`, type: 'AnnotationPage', items: marks }],
	};
}

/**
 * A manifest of one page, or of all pages of an issue that have a picture.
 * @param id full address of the manifest; `homepage` that of the view it belongs to
 */
export const manifest = (
	{ id, homepage, label }: { id: string; homepage: string; label: string },
	pages: readonly ManifestPage[],
): Record<string, unknown> => ({
	'@context': 'http://iiif.io/api/presentation/3/context.json',
	id,
	type: 'Manifest',
	label: said(label),
	...(pages.length > 1 ? { behavior: ['paged'] } : {}),
	homepage: [{ id: homepage, type: 'Text', label: said(label), format: 'text/html' }],
	items: pages.map(canvasOf),
});

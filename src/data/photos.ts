/** Photographs of an article's captions, cut from the picture of the page where one is held and the lines have places. */
import type { Item } from '../archive/archive-types.ts';
import { rowsOf } from '../archive/article-view.ts';
import { linesInPicture, type PictureSize, type Rect } from '../archive/page-regions.ts';
import { photoPlace } from '../archive/photo-place.ts';
import type { Photo } from '../archive/photo-figure.ts';
import { urls } from './archive.ts';
import { isBlank, pictureSize } from './page-picture.ts';
import { sourceLines } from './source-lines.ts';

/** A photograph as its file is made. */
export interface PhotoCut extends Photo {
	stem: string;
	file: string;
	region: Rect;
	size: PictureSize;
}

const WIDEST = 640;

/** Rectangle and size as IIIF names them. */
export const cutNames = ({ region: [left, top, right, bottom], size }: PhotoCut) => ({
	region: [left, top, right - left, bottom - top].join(),
	size: [size.width, size.height].join(),
});

async function find(item: Item): Promise<ReadonlyMap<number, PhotoCut>> {
	const cuts = new Map<number, PhotoCut>();
	const captions = item.parts.flatMap(({ kind }, i) => (kind === 'caption' ? [i] : []));
	const [page] = item.pages;
	const size = page ? await pictureSize(page) : null;
	if (!page?.picture || !size || (captions.length === 0 && item.article.kind !== 'photo')) return cuts;
	const places = linesInPicture(page.picture, size);
	const all = places.filter((place) => place !== null);
	const rows = rowsOf(item, sourceLines).filter(({ stem }) => stem === page.stem);
	// The whole of a photo story is its caption.
	for (const key of captions.length > 0 ? captions : [0]) {
		const own = rows
			.filter(({ row }) => captions.length === 0 || row.printed?.key === key)
			.flatMap(({ row }) => row.lines.map(({ line }) => places[line - 1] ?? null));
		const region = photoPlace(
			own.filter((place) => place !== null),
			all,
			size,
		);
		if (region === null || (await isBlank(page.picture.file, region))) continue;
		const width = Math.min(WIDEST, region[2] - region[0]);
		const cut: PhotoCut = {
			stem: page.stem,
			file: page.picture.file,
			region,
			size: { width, height: Math.round((width * (region[3] - region[1])) / (region[2] - region[0])) },
			src: '',
			href: urls.pageRegion(page.stem, page.items.indexOf(item) + 1),
		};
		const names = cutNames(cut);
		cut.src = urls.pagePicture(page.stem, `${names.region}/${names.size}/0/default.jpg`);
		cuts.set(key, cut);
	}
	return cuts;
}

const known = new Map<string, Promise<ReadonlyMap<number, PhotoCut>>>();

/** By part of the article; a photo story without a caption of its own has its photograph at 0. */
export function photosOf(item: Item): Promise<ReadonlyMap<number, PhotoCut>> {
	let photos = known.get(item.id);
	if (!photos) known.set(item.id, (photos = find(item)));
	return photos;
}

/** The picture of a page on disk: its size, and the copies of it that are published. */
import { join } from 'node:path';
import sharp from 'sharp';
import type { Page } from '../archive/archive-types.ts';
import type { PictureSize, Rect } from '../archive/page-regions.ts';
import { contentRoot } from '../settings/place.ts';

const known = new Map<string, Promise<PictureSize>>();

const pathOf = (file: string): string => join(contentRoot, 'sources', file);

async function measure(file: string): Promise<PictureSize> {
	try {
		// Upright, as it is shown.
		const { autoOrient } = await sharp(pathOf(file)).metadata();
		return { width: autoOrient.width, height: autoOrient.height };
	} catch (error) {
		throw new Error(
			`${pathOf(file)}: Unexpected picture that cannot be read (${error instanceof Error ? error.message : String(error)}), expected the picture of its page; save it again as JPEG or PNG, or remove it`,
		);
	}
}

/** Size in pixels; null where the page has no picture. */
export function pictureSize({ picture }: Page): Promise<PictureSize> | null {
	if (!picture) return null;
	let size = known.get(picture.file);
	if (!size) known.set(picture.file, (size = measure(picture.file)));
	return size;
}

/** A copy as JPEG. */
export const pictureCopy = (file: string, { width, height }: PictureSize): Promise<Buffer> =>
	sharp(pathOf(file))
		.autoOrient()
		.resize(width, height, { fit: 'fill' })
		.flatten({ background: '#fff' })
		.jpeg({ quality: 78, mozjpeg: true })
		.toBuffer();

const cutOut = (file: string, [left, top, right, bottom]: Rect) =>
	sharp(pathOf(file))
		.autoOrient()
		.extract({ left, top, width: right - left, height: bottom - top });

/** Deviation of the grey of a place that holds nothing but paper, its stains and a rule. */
const PAPER = 18;

/** Whether a place of the picture is mere paper. */
export async function isBlank(file: string, region: Rect): Promise<boolean> {
	const { channels } = await sharp(await cutOut(file, region).greyscale().png().toBuffer()).stats();
	return (channels[0]?.stdev ?? 0) < PAPER;
}

/** What an article may cost is sixty kilobytes, half of it its page and style. */
const PHOTO_BYTES = 28 * 1024;

/** A place of the picture as JPEG, as good as its bytes allow. */
export async function pictureCut(
	file: string,
	region: Rect,
	{ width, height }: PictureSize,
): Promise<Buffer> {
	const small = cutOut(file, region).resize(width, height, { fit: 'fill' }).flatten({ background: '#fff' });
	for (let quality = 76; ; quality -= 12) {
		const jpeg = await small.clone().jpeg({ quality, mozjpeg: true }).toBuffer();
		if (jpeg.length <= PHOTO_BYTES || quality < 24) return jpeg;
	}
}

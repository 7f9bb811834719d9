/** The picture of a page on disk: its size, and the copies of it that are published. */
import { join } from 'node:path';
import sharp from 'sharp';
import type { Page } from '../archive/archive-types.ts';
import type { PictureSize } from '../archive/page-regions.ts';
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

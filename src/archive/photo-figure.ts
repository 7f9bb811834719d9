/** A photograph with what is printed of it, or the empty frame of one that is not held. */
import { strings } from '../strings/index.ts';
import type { PictureSize } from './page-regions.ts';

export interface Photo {
	src: string;
	size: PictureSize;
	/** Its place on the page. */
	href: string;
}

/** @param text markup beside the picture @param story the text is the whole article */
export function photoFigure(text: string, photo: Photo | undefined, story = false): string {
	const t = strings.article;
	const kind = `photo${photo ? ' held' : ''}${story ? ' story' : ''}`;
	const frame = photo
		? `<a href="${photo.href}"><img src="${photo.src}" width="${photo.size.width}" height="${photo.size.height}" alt="${t.photoAlt}" loading="lazy" decoding="async"></a>`
		: '<div class="frame"></div>';
	return `<figure class="${kind}">${frame}<figcaption>${text}<small>${photo ? t.photoHeld : t.photo}</small></figcaption></figure>`;
}

/** Captions and photo stories with the photograph that belongs to them, or the empty frame of one that is not held. */
import { strings } from '../strings/index.ts';
import type { PictureSize } from './page-regions.ts';

export interface Photo {
	src: string;
	size: PictureSize;
	/** Its place on the page. */
	href: string;
}

const emptyFrame = '<div class="frame"></div>';
const note = `<small>${strings.article.photo}</small>`;

/** A photo story is a caption: its text stands beside the frame. */
export const asCaption = (html: string): string =>
	`<figure class="photo story">${emptyFrame}<figcaption>${html}${note}</figcaption></figure>`;

/** Hangs the photograph into the frame of a figure. */
export function hang(figure: string, photo: Photo | undefined): string {
	if (photo === undefined) return figure;
	const { src, href, size } = photo;
	const t = strings.article;
	const picture = `<img src="${src}" width="${size.width}" height="${size.height}" alt="${t.photoAlt}" loading="lazy" decoding="async">`;
	return figure
		.replace('<figure class="photo', '<figure class="photo held')
		.replace(emptyFrame, `<a href="${href}">${picture}</a>`)
		.replace(note, `<small>${t.photoHeld}</small>`);
}

/** Pictures of pages: which are shown, and what is said of one that is not. */
const PICTURE = /\.(?:jpe?g|png|webp|tiff?|jp2|gif|bmp)$/iu;
const SHOWN = /\.(?:jpe?g|png|webp|tiff?|gif)$/iu;

export const isPicture = (name: string): boolean => PICTURE.test(name);
/** Forms that the site can show. */
export const isShown = (name: string): boolean => SHOWN.test(name);

export const ALONE =
	'a picture alone, without the text of its page; read it with an OCR program first (PaddleOCR, MinerU, Tesseract) and put its file beside the picture under the same name';
export const UNSHOWN =
	'a second picture of its page, or one in a form that is not shown; expected one JPEG, PNG, WebP or TIFF';

/** Plain text: of Tesseract and pdftotext (a form feed ends a page), of Umi-OCR (a mark leads each picture's text), typed. */
import { decoded } from './decoded.ts';
import { partName } from './part-name.ts';
import { textPages } from './text-pages.ts';
import type { Format, ReadPage } from './types.ts';

function read(bytes: Uint8Array): ReadPage[] {
	const source = decoded(bytes);
	// A file that is one page is left as it is, to the last blank.
	if (
		!/[\f\v\u0085\u2028\u2029]/u.test(source) &&
		textPages(source).every(({ setAside }) => !setAside.length)
	)
		return [{ part: null, text: source, setAside: [] }];
	const pages = textPages(source);
	return pages.map(({ text, setAside, mark }, i) => ({
		part: pages.length > 1 ? partName(mark, i) : null,
		text,
		setAside,
	}));
}

export const text: Format = {
	id: 'text',
	version: 1,
	recognise: ({ text: head }) => head !== null,
	example: 'text.txt',
	knows: 1,
	read,
	several: (bytes) => bytes.includes(0x0c) || textPages(decoded(bytes)).length > 1,
};

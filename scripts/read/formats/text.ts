/** Plain text: of Tesseract and pdftotext (a form feed ends a page), of Umi-OCR (a mark leads each picture's text), typed. */
import { decoded } from './decoded.ts';
import { partName } from './part-name.ts';
import { textPages } from './text-pages.ts';
import type { Format, ReadPage } from './types.ts';

function read(bytes: Uint8Array): ReadPage[] {
	const whole = decoded(bytes);
	// Some programs fill a file's last block with NULs.
	const source = whole.replace(/\0+(?=\s*$)/u, '');
	const odd = [
		...[...source.matchAll(/[\v\u0085\u2028\u2029]/gu)].map(({ index, 0: sign }) => ({
			line: source.slice(0, index).split(/\r\n|\r|\n/u).length,
			text: sign,
			what: 'line-end',
		})),
		...(source === whole ? [] : [{ line: source.split(/\r\n|\r|\n/u).length, text: '\0', what: 'padding' }]),
	];
	// A file that is one page is left as it is, to the last blank.
	if (!odd.length && !source.includes('\f') && textPages(source).every(({ setAside }) => !setAside.length))
		return [{ part: null, text: source, setAside: [] }];
	const pages = textPages(source);
	return pages.map(({ text, setAside, mark }, i) => ({
		part: pages.length > 1 ? partName(mark, i) : null,
		text,
		setAside: i ? setAside : [...odd, ...setAside],
	}));
}

export const text: Format = {
	id: 'text',
	version: 1,
	recognise: ({ text: head }) => head !== null,
	plainText: true,
	example: 'text.txt',
	knows: 1,
	read,
	several: (bytes) => bytes.includes(0x0c) || textPages(decoded(bytes)).length > 1,
};

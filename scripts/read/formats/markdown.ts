/**
 * Markdown of MinerU, PaddleOCR-VL, marker, olmOCR, dots.ocr, DeepSeek-OCR, Docling. Heading marks, whole-line bold,
 * lines of pictures and tables of bars stay in the text, where the page is cut; all other markup is no print.
 */
import { decoded } from './decoded.ts';
import { groundedPage, isGrounded } from './det-blocks.ts';
import { hasMarkup, withoutMarkup } from './markup.ts';
import { partName } from './part-name.ts';
import { textPages } from './text-pages.ts';
import type { Format, ReadPage } from './types.ts';

function read(bytes: Uint8Array): ReadPage[] {
	const pages = textPages(decoded(bytes));
	return pages.map(({ text, line, setAside, mark }, i): ReadPage => {
		const part = pages.length > 1 ? partName(mark, i) : null;
		if (isGrounded(text)) {
			const page = groundedPage(text, line, part);
			return { ...page, setAside: [...setAside, ...page.setAside] };
		}
		const clean = withoutMarkup(text, line);
		return { part, text: clean.text, setAside: [...setAside, ...clean.setAside] };
	});
}

export const markdown: Format = {
	id: 'markdown',
	version: 1,
	recognise: ({ text }) => text !== null && hasMarkup(text.replaceAll('\r\n', '\n')),
	plainText: true,
	example: 'markdown.md',
	knows: 2,
	read,
	several: (bytes) => textPages(decoded(bytes)).length > 1,
};

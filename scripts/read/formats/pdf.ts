/**
 * PDF with a text layer, as 数字报 pages are published: pieces of text with places and type sizes, one line of print
 * a line. A page is read when its turn comes, so that a book of pages takes no more memory than one.
 */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { buildPage, type PlacedLine } from './build-page.ts';
import { joinWords, around, type Word } from './words.ts';
import { FormatError, type Format, type ReadPage } from './types.ts';

/** A piece of text as pdf.js gives it. */
interface Piece {
	str: string;
	transform: number[];
	width: number;
	height: number;
}

const noText = (pages: number) =>
	new FormatError(
		`Unexpected PDF of ${pages === 1 ? 'one page' : `${pages} pages`} without text (no text layer: it holds pictures only), expected printed text; run OCR first, for example with PaddleOCR or Tesseract, and take in what it writes`,
		1,
		'no-text-layer',
	);

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
	// pdf.js is large and few archives hold PDFs: it is loaded when the first one comes.
	const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
	const assets = new URL('.', import.meta.resolve('pdfjs-dist/package.json')).pathname;
	try {
		return await getDocument({
			data: Uint8Array.from(bytes),
			cMapUrl: `${assets}cmaps/`,
			cMapPacked: true,
			standardFontDataUrl: `${assets}standard_fonts/`,
			verbosity: VerbosityLevel.ERRORS,
		}).promise;
	} catch (error) {
		const { name, message } = error as Error;
		throw name === 'PasswordException'
			? new FormatError(
					'Unexpected PDF locked with a password, expected an open one; unlock it first',
					1,
					'locked-pdf',
				)
			: new FormatError(
					`Unexpected PDF that cannot be read (${message}), expected a whole file; get it again`,
					1,
					'broken-pdf',
				);
	}
}

/** Pieces of one line follow each other on one baseline, with no column's gap between them. */
function linesOf(pieces: readonly Piece[], pageHeight: number): PlacedLine[] {
	const lines: (Word & { base: number; size: number })[][] = [];
	for (const { str, transform, width, height } of pieces) {
		if (!str.trim()) continue;
		const [a = 0, b = 0, , , x = 0, y = 0] = transform;
		const size = height || Math.hypot(a, b);
		const top = pageHeight - y - size;
		const word = {
			text: str.trim(),
			box: [x, top, x + width, top + size] as const,
			score: undefined,
			base: y,
			size,
		};
		const last = lines.at(-1)?.at(-1);
		const follows =
			last?.box &&
			Math.abs(last.base - y) < 0.3 * size &&
			Math.abs(last.size - size) < 0.2 * size &&
			x > last.box[2] - 0.5 * size &&
			x < last.box[2] + 1.5 * size;
		if (follows) lines.at(-1)!.push(word);
		else lines.push([word]);
	}
	return lines.map((words): PlacedLine => {
		const box = around(words.map((word) => word.box));
		return {
			text: joinWords(words),
			size: words[0]!.size,
			...(box && box[2] > box[0] && box[3] > box[1] ? { box } : {}),
		};
	});
}

async function readPage(page: PDFPageProxy, part: string | null): Promise<ReadPage> {
	const { width, height } = page.getViewport({ scale: 1 });
	const { items } = await page.getTextContent();
	page.cleanup();
	const pieces = items.filter((item) => 'str' in item) as Piece[];
	return buildPage(linesOf(pieces, height), { width, height, grain: 'line' }, part);
}

async function* read(bytes: Uint8Array): AsyncGenerator<ReadPage> {
	const document = await open(bytes);
	let some = false;
	try {
		for (let n = 1; n <= document.numPages; n++) {
			const page = await readPage(await document.getPage(n), document.numPages > 1 ? `p${n}` : null);
			some ||= page.text.trim() !== '';
			yield page;
		}
		if (!some) throw noText(document.numPages);
	} finally {
		await document.loadingTask.destroy();
	}
}

export const pdf: Format = {
	id: 'pdf',
	version: 1,
	recognise: ({ bytes }) => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-'),
	example: 'page.pdf',
	knows: 3,
	read,
	several: () => true,
};

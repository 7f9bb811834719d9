/**
 * hOCR of Tesseract, OCRopus, Kraken: HTML whose classes and titles say what stands where.
 * https://kba.github.io/hocr-spec/1.2/
 */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { decodeText } from '../../../src/text/decode-text.ts';
import { boxOf, buildPage, type PlacedLine } from './build-page.ts';
import { FormatError, type Format, type ReadPage } from './types.ts';
import type { Box } from '../../page-layout.ts';
import { joinWords, meanScore, type Word } from './words.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

const attribute = (node: Element, name: string) => node.attrs.find((one) => one.name === name)?.value ?? '';
const children = (node: Node | DefaultTreeAdapterTypes.Document): Node[] =>
	'childNodes' in node ? node.childNodes : [];
const isElement = (node: Node): node is Element => 'tagName' in node;
const classOf = (node: Element) => attribute(node, 'class').split(/\s+/u);
const property = (node: Element, name: string): number[] =>
	(new RegExp(`\\b${name}\\s+([-\\d.\\s]+)`, 'u').exec(attribute(node, 'title'))?.[1] ?? '')
		.trim()
		.split(/\s+/u)
		.filter(Boolean)
		.map(Number);

const boxAt = (node: Element): Box | undefined => boxOf(property(node, 'bbox'));
const textOf = (node: Node): string => ('value' in node ? node.value : children(node).map(textOf).join(''));

function find(node: Node | DefaultTreeAdapterTypes.Document, test: (one: Element) => boolean): Element[] {
	return children(node).flatMap((child) => (isElement(child) && test(child) ? [child] : find(child, test)));
}

const LINES = ['ocr_line', 'ocr_header', 'ocr_caption', 'ocr_textfloat', 'ocrx_line', 'ocr_footer'];
const PICTURES = ['ocr_photo', 'ocr_image', 'ocrx_image', 'ocr_float'];

function lineOf(node: Element, block: number): PlacedLine {
	const words = find(node, (one) => classOf(one).includes('ocrx_word')).map((one): Word => ({
		text: textOf(one).trim(),
		box: boxAt(one),
		score: property(one, 'x_wconf')[0] === undefined ? undefined : property(one, 'x_wconf')[0]! / 100,
	}));
	const box = boxAt(node);
	const label = classOf(node).find(
		(name) => name !== 'ocr_line' && name !== 'ocrx_line' && LINES.includes(name),
	);
	return {
		text: words.length ? joinWords(words) : textOf(node).replace(/\s+/gu, ' ').trim(),
		...(box ? { box } : {}),
		...(label ? { label } : {}),
		block,
		...meanScore(words),
	};
}

function read(bytes: Uint8Array): ReadPage[] {
	const html = decodeText(bytes);
	if (html === null) throw new FormatError('Unexpected bytes, expected hOCR in UTF-8; write the file again');
	if (!/<\/html>\s*$|<\/body>/iu.test(html.slice(-400)))
		throw new FormatError(
			'Unexpected end of hOCR, expected `</html>`; let the OCR program write the file again',
			html.split('\n').length,
			'broken-html',
		);
	const pages = find(parse(html), (one) => classOf(one).includes('ocr_page'));
	return pages.map((page, i) => {
		const blocks = find(page, (one) =>
			classOf(one).some((name) => name === 'ocr_carea' || name === 'ocr_par'),
		);
		const inBlocks = new Map(
			blocks.flatMap((one, k) =>
				find(one, (each) => classOf(each).some((name) => LINES.includes(name))).map(
					(line) => [line, k] as const,
				),
			),
		);
		const lines = find(page, (one) => classOf(one).some((name) => LINES.includes(name)));
		const box = boxAt(page);
		return buildPage(
			lines.map((line) => lineOf(line, inBlocks.get(line) ?? -1)),
			{
				width: box ? box[2] - box[0] : undefined,
				height: box ? box[3] - box[1] : undefined,
				grain: 'line',
				pictures: find(page, (one) => classOf(one).some((name) => PICTURES.includes(name)))
					.map(boxAt)
					.filter((one) => one !== undefined),
			},
			pages.length > 1 ? `p${i + 1}` : null,
		);
	});
}

export const hocr: Format = {
	id: 'hocr',
	version: 1,
	recognise: ({ text }) => text !== null && /class\s*=\s*["'][^"']*\bocr_page\b/u.test(text),
	example: 'hocr.html',
	knows: 5,
	read,
	several: (bytes) => {
		const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const first = text.indexOf('ocr_page', text.indexOf('<body'));
		return first < 0 || text.indexOf('ocr_page', first + 8) >= 0;
	},
};

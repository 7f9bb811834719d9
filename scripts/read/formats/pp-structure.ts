/**
 * Blocks of PP-StructureV3 and PaddleOCR-VL (`parsing_res_list`): a label, a box, an order, the text.
 * https://paddlepaddle.github.io/PaddleOCR/latest/en/version3.x/pipeline_usage/PP-StructureV3.html
 */
import { boxOf, buildPage, type PlacedLine } from './build-page.ts';
import { asList, asNumber, asString, isObject, parseJson } from './json.ts';
import { plainLatex } from './latex.ts';
import { tableLines } from './html-table.ts';
import { FormatError, type Format, type ReadPage } from './types.ts';
import type { Box, SetAside } from '../../page-layout.ts';

const PICTURES = new Set(['image', 'figure', 'chart', 'seal', 'header_image', 'footer_image']);
const LEVELS: Readonly<Record<string, number>> = { doc_title: 1, paragraph_title: 2 };

function readPage(page: Record<string, unknown>, part: string | null): ReadPage {
	const pictures: Box[] = [];
	const setAside: SetAside[] = [];
	const rows = asList(page['parsing_res_list']).filter(isObject);
	const placed = rows.map((row, i): PlacedLine => {
		const label = asString(row['block_label'] ?? row['label']);
		const box = boxOf(asList(row['block_bbox'] ?? row['bbox']));
		const content = asString(row['block_content'] ?? row['content']);
		if (box && PICTURES.has(label)) pictures.push(box);
		const level = LEVELS[label];
		return {
			text: printed(content, label, setAside),
			...(box ? { box } : {}),
			label,
			block: i,
			...(level ? { level } : {}),
		};
	});
	return buildPage(
		placed,
		{ width: asNumber(page['width']), height: asNumber(page['height']), grain: 'block', pictures },
		part,
		setAside,
	);
}

/** Tables become rows; numbers in LaTeX become what the page prints; tags of pictures are no print. */
function printed(content: string, label: string, setAside: SetAside[]): string {
	if (/<table\b/iu.test(content)) return tableLines(content).join('\n');
	if (PICTURES.has(label) || /<(?:div|img)\b/iu.test(content)) {
		const tags = content.match(/<[^>]+>|!\[[^\]]*\]\([^)]*\)/gu) ?? [];
		for (const text of tags) setAside.push({ line: 0, text, what: 'picture' });
		return content.replace(/<[^>]+>|!\[[^\]]*\]\([^)]*\)/gu, '');
	}
	return plainLatex(content, (text) => setAside.push({ line: 0, text, what: 'latex' }));
}

function read(bytes: Uint8Array): ReadPage[] {
	const value = parseJson(bytes);
	const results = (Array.isArray(value) ? value : [value]).map((one) =>
		isObject(one) && isObject(one['res']) ? one['res'] : one,
	);
	const nested = results.flatMap((one) =>
		isObject(one) && Array.isArray(one['layoutParsingResults'])
			? one['layoutParsingResults'].map((each) => (isObject(each) ? each['prunedResult'] : each))
			: [one],
	);
	const pages = nested.filter(isObject).filter((one) => Array.isArray(one['parsing_res_list']));
	if (!pages.length) throw new FormatError('Unexpected JSON, expected `parsing_res_list` with blocks');
	return pages.map((page, i) => readPage(page, pages.length > 1 ? `p${i + 1}` : null));
}

export const ppStructure: Format = {
	id: 'pp-structure',
	version: 1,
	recognise: ({ text }) => text !== null && /^\s*[[{]/u.test(text) && /"parsing_res_list"\s*:/u.test(text),
	example: 'pp-structure.json',
	knows: 4,
	read,
	several: (bytes) => bytes[0] === 0x5b,
};

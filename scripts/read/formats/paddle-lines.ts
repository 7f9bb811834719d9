/**
 * Detected lines with boxes as PaddleOCR and programs around it write them. Five shapes of the same: an object with
 * `lines`, PP-OCRv5 (`rec_texts` beside `rec_polys`), PaddleOCR-json and Umi-OCR (`data`), the Python list
 * `[[corners, [text, score]], …]`, and that list once more wrapped in a list of pages.
 * https://paddlepaddle.github.io/PaddleOCR/latest/en/version3.x/pipeline_usage/OCR.html
 */
import { boxOf, buildPage, type PlacedLine } from './build-page.ts';
import { asList, asNumber, asString, isObject, parseJson } from './json.ts';
import { FormatError, type Format, type ReadPage } from './types.ts';

const line = (text: unknown, score: unknown, corners: unknown, vertical: unknown = false): PlacedLine => {
	const box = boxOf(asList(corners));
	const sure = asNumber(score);
	return {
		text: asString(text),
		...(box ? { box } : {}),
		...(sure === undefined ? {} : { score: sure }),
		...(vertical === true ? { vertical: true } : {}),
	};
};

const isPair = (row: unknown): row is [unknown, [unknown, unknown]] =>
	Array.isArray(row) && row.length === 2 && Array.isArray(row[1]) && typeof row[1][0] === 'string';

/** Lines of one page in any of the shapes, or null. */
function linesOf(value: unknown): PlacedLine[] | null {
	if (Array.isArray(value))
		return value.length && value.every(isPair)
			? value.map(([corners, [text, score]]) => line(text, score, corners))
			: null;
	if (!isObject(value)) return null;
	const inner = isObject(value['res']) ? value['res'] : value;
	if (Array.isArray(inner['rec_texts'])) {
		const corners = asList(inner['rec_boxes'] ?? inner['rec_polys'] ?? inner['dt_polys']);
		const scores = asList(inner['rec_scores']);
		return inner['rec_texts'].map((text, i) => line(text, scores[i], corners[i]));
	}
	const rows = asList(inner['lines'] ?? inner['data']);
	const known = rows.filter(isObject).filter((row) => typeof row['text'] === 'string');
	return known.length && known.length === rows.length
		? known.map((row) =>
				line(row['text'], row['score'] ?? row['confidence'], row['box'] ?? row['bbox'], row['vertical']),
			)
		: null;
}

function read(bytes: Uint8Array): ReadPage[] {
	const value = parseJson(bytes);
	const pages =
		linesOf(value) === null &&
		Array.isArray(value) &&
		value.length &&
		value.every((one) => linesOf(one) !== null)
			? value
			: [value];
	return pages.map((page, i) => {
		const placed = linesOf(page);
		if (!placed) throw new FormatError('Unexpected JSON, expected detected lines with text and box');
		const size = isObject(page) ? page : {};
		return buildPage(
			placed,
			{ width: asNumber(size['width']), height: asNumber(size['height']), grain: 'line' },
			pages.length > 1 ? `p${i + 1}` : null,
		);
	});
}

export const paddleLines: Format = {
	id: 'paddle-lines',
	version: 1,
	recognise: ({ text }) =>
		text !== null &&
		/^\s*[[{]/u.test(text) &&
		(/"rec_texts"\s*:/u.test(text) ||
			(/"(?:lines|data)"\s*:\s*\[\s*\{/u.test(text) &&
				/"text"\s*:/u.test(text) &&
				/"(?:box|bbox)"\s*:/u.test(text)) ||
			/^\s*\[\s*(?:\[\s*)?\[\s*\[\s*\[\s*-?[\d.]+\s*,/u.test(text)),
	example: 'paddle-lines.json',
	knows: 3,
	read,
	several: (bytes) => bytes[0] === 0x5b || bytes[1] === 0x5b,
};

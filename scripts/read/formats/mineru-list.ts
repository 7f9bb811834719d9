/**
 * MinerU's `content_list.json`: blocks in reading order with type, text and, since version 2, boxes in thousandths
 * of the page. https://opendatalab.github.io/MinerU/reference/output_files/
 */
import { boxOf, buildPage, type PlacedLine } from './build-page.ts';
import { tableLines } from './html-table.ts';
import { asList, asNumber, asString, asStrings, isObject, parseJson } from './json.ts';
import { plainLatex } from './latex.ts';
import { FormatError, type Format, type ReadPage } from './types.ts';
import type { Box, SetAside } from '../../page-layout.ts';

/** Fields of print in a block, in the order in which they stand, each with the label its lines get. */
const FIELDS: readonly (readonly [field: string, label: string])[] = [
	['image_caption', 'image_caption'],
	['img_caption', 'image_caption'],
	['chart_caption', 'image_caption'],
	['table_caption', 'table_caption'],
	['code_caption', 'text'],
	['text', ''],
	['list_items', 'text'],
	['table_body', 'table'],
	['code_body', 'text'],
	['image_footnote', 'image_caption'],
	['img_footnote', 'image_caption'],
	['chart_footnote', 'image_caption'],
	['table_footnote', 'table_footnote'],
];

function blockLines(block: Record<string, unknown>, index: number, setAside: SetAside[]): PlacedLine[] {
	const type = asString(block['type']);
	const box = boxOf(asList(block['bbox']));
	const level = asNumber(block['text_level']);
	const aside = (text: string) => setAside.push({ line: 0, text, what: 'latex' });
	return FIELDS.flatMap(([field, label]) =>
		asStrings(block[field]).map((text): PlacedLine => ({
			text: /<table\b/iu.test(text) ? tableLines(text).join('\n') : plainLatex(text, aside),
			...(box ? { box } : {}),
			label: label || (level ? 'title' : type),
			block: index,
			...(level && field === 'text' ? { level } : {}),
		})),
	);
}

function read(bytes: Uint8Array): ReadPage[] {
	const value = parseJson(bytes);
	const blocks = asList(value).filter(isObject);
	if (!blocks.length || !blocks.every((block) => typeof block['type'] === 'string'))
		throw new FormatError('Unexpected JSON, expected a list of blocks with `type` and `text`');
	const byPage = Map.groupBy(blocks, (block) => asNumber(block['page_idx']) ?? 0);
	return [...byPage.entries()]
		.sort(([a], [b]) => a - b)
		.map(([index, own]) => {
			const setAside: SetAside[] = [];
			const pictures = own
				.filter(({ type }) => type === 'image' || type === 'chart')
				.flatMap((block): Box[] => {
					const box = boxOf(asList(block['bbox']));
					return box ? [box] : [];
				});
			for (const block of own)
				if (asString(block['img_path']))
					setAside.push({ line: 0, text: asString(block['img_path']), what: 'picture' });
			return buildPage(
				own.flatMap((block, i) => blockLines(block, i, setAside)),
				{ width: 1000, height: 1000, grain: 'block', pictures },
				byPage.size > 1 ? `p${index + 1}` : null,
				setAside,
			);
		});
}

export const mineruList: Format = {
	id: 'mineru-content-list',
	version: 1,
	recognise: ({ text }) =>
		text !== null && /^\s*\[\s*\{/u.test(text) && /"type"\s*:/u.test(text) && /"page_idx"\s*:/u.test(text),
	example: 'mineru-content-list.json',
	knows: 4,
	read,
	several: () => true,
};

/**
 * MinerU's `middle.json`: pages with their size, blocks of lines of spans, each with a box. What MinerU discards
 * (running heads, page numbers) is print all the same, and comes first with its label.
 * https://opendatalab.github.io/MinerU/reference/output_files/
 */
import { boxOf, buildPage, type PlacedLine } from './build-page.ts';
import { tableLines } from './html-table.ts';
import { asList, asNumber, asString, isObject, parseJson } from './json.ts';
import { plainLatex } from './latex.ts';
import { FormatError, type Format, type ReadPage } from './types.ts';
import type { Box, SetAside } from '../../page-layout.ts';

interface Walk {
	pictures: Box[];
	setAside: SetAside[];
	blocks: number;
}

/** Text of a line's spans; formulas are numbers mostly, and a table is its rows. */
function spanText(span: Record<string, unknown>, walk: Walk): string {
	const aside = (text: string) => walk.setAside.push({ line: 0, text, what: 'latex' });
	if (typeof span['html'] === 'string') return `\n${tableLines(span['html']).join('\n')}\n`;
	const content = asString(span['content']);
	return /equation/u.test(asString(span['type'])) ? plainLatex(`$${content}$`, aside) : content;
}

function blockLines(block: Record<string, unknown>, walk: Walk, outer = ''): PlacedLine[] {
	const type = asString(block['type']);
	const inner = asList(block['blocks']).filter(isObject);
	const box = boxOf(asList(block['bbox']));
	if (box && (type === 'image' || type === 'chart')) walk.pictures.push(box);
	if (inner.length) return inner.flatMap((one) => blockLines(one, walk, type));
	const number = walk.blocks++;
	const level = type === 'title' ? (asNumber(block['level']) ?? 1) : undefined;
	return asList(block['lines'])
		.filter(isObject)
		.map((line): PlacedLine => {
			const spans = asList(line['spans']).filter(isObject);
			const own = boxOf(asList(line['bbox'])) ?? box;
			const scores = spans.flatMap((span) => asNumber(span['score']) ?? []);
			return {
				text: spans.map((span) => spanText(span, walk)).join(''),
				...(own ? { box: own } : {}),
				label: type || outer,
				block: number,
				...(level ? { level } : {}),
				...(scores.length ? { score: Math.min(...scores) } : {}),
			};
		});
}

function readPage(page: Record<string, unknown>, part: string | null): ReadPage {
	const walk: Walk = { pictures: [], setAside: [], blocks: 0 };
	const size = asList(page['page_size']);
	const blocks = [
		...asList(page['discarded_blocks']),
		...asList(page['para_blocks'] ?? page['preproc_blocks']),
	];
	const placed = blocks.filter(isObject).flatMap((block) => blockLines(block, walk));
	return buildPage(
		placed,
		{
			width: asNumber(size[0]),
			height: asNumber(size[1]),
			grain: 'line',
			pictures: walk.pictures,
		},
		part,
		walk.setAside,
	);
}

function read(bytes: Uint8Array): ReadPage[] {
	const value = parseJson(bytes);
	const pages = isObject(value) ? asList(value['pdf_info']).filter(isObject) : [];
	if (!pages.length) throw new FormatError('Unexpected JSON, expected `pdf_info` with pages');
	return pages.map((page, i) =>
		readPage(page, pages.length > 1 ? `p${(asNumber(page['page_idx']) ?? i) + 1}` : null),
	);
}

export const mineruMiddle: Format = {
	id: 'mineru-middle',
	version: 1,
	recognise: ({ text }) => text !== null && /^\s*\{/u.test(text) && /"pdf_info"\s*:/u.test(text),
	example: 'mineru-middle.json',
	knows: 5,
	read,
	several: () => true,
};

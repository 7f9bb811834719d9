/** The table of formats: the first row that recognises a file reads it. A new one is one file, one row here and a fixture as its example. */
import { alto } from './alto.ts';
import { articleFile } from './article-file.ts';
import { articleTable } from './article-table.ts';
import { founder, founderMap } from './founder.ts';
import { hocr } from './hocr.ts';
import { markdown } from './markdown.ts';
import { mets } from './mets.ts';
import { mineruList } from './mineru-list.ts';
import { mineruMiddle } from './mineru-middle.ts';
import { paddleLines } from './paddle-lines.ts';
import { pageXml } from './page-xml.ts';
import { pdf } from './pdf.ts';
import { ppStructure } from './pp-structure.ts';
import { stacked } from './stacked.ts';
import { text } from './text.ts';
import type { Format, Head } from './types.ts';

export const formats: readonly Format[] = [
	pdf,
	mets,
	alto,
	pageXml,
	hocr,
	founder,
	founderMap,
	ppStructure,
	mineruMiddle,
	mineruList,
	paddleLines,
	articleTable,
	articleFile,
	stacked,
	markdown,
	text,
];

/** Begins like a page's markup or a program's data, and is of no form that is read. */
const DATA = /^\s*(?:[[{]\s*["[{]|<\?xml|<!doctype|<html)/iu;
/** What calls itself text. */
const TEXT = /\.(?:txt|text|md|markdown|mmd|asc)$/u;

/** The row that reads a file, or null where none does. */
export function recognise(head: Head): Format | null {
	const found = formats.find((format) => format.recognise(head)) ?? null;
	return found?.plainText && (!TEXT.test(head.name) || DATA.test(head.text ?? '')) ? null : found;
}

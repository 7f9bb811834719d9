/**
 * What programs call a block → what they mean by it. One table for all of them: names are compared in lower case and
 * without signs, so that `Section-header`, `section_header` and `SectionHeader` are one.
 */
import type { ProgramLabel } from '../../page-layout.ts';

interface Row {
	means: ProgramLabel;
	/** Any of these names. */
	names: readonly string[];
	/** Whose names they are. */
	by: string;
}

export const programLabels: readonly Row[] = [
	{ means: 'title', names: ['doc_title'], by: 'PP-StructureV3, PaddleOCR-VL' },
	{
		means: 'title',
		names: ['title', 'headline', 'main_title'],
		by: 'MinerU, Docling, DeepSeek-OCR, ALTO tags',
	},
	{ means: 'heading', names: ['paragraph_title', 'content_title', 'abstract_title'], by: 'PP-StructureV3' },
	{ means: 'heading', names: ['heading', 'ocr_title', 'ocr_section'], by: 'PAGE-XML, hOCR' },
	{
		means: 'heading',
		names: ['section_header', 'sub_title', 'subtitle', 'subheading'],
		by: 'Docling, dots.ocr, DeepSeek-OCR',
	},
	{ means: 'text', names: ['text', 'paragraph', 'plain_text', 'abstract', 'content'], by: 'all of them' },
	{
		means: 'text',
		names: ['list_item', 'list', 'reference', 'drop_capital', 'continued'],
		by: 'Docling, PAGE-XML',
	},
	{
		means: 'caption',
		names: ['figure_title', 'chart_title', 'table_title', 'vision_footnote'],
		by: 'PP-StructureV3',
	},
	{
		means: 'caption',
		names: [
			'caption',
			'image_caption',
			'image_footnote',
			'figure_caption',
			'table_caption',
			'table_footnote',
			'ocr_caption',
		],
		by: 'MinerU, Docling, dots.ocr, PAGE-XML, hOCR',
	},
	{ means: 'running', names: ['header', 'footer', 'number'], by: 'PP-StructureV3, MinerU, PAGE-XML' },
	{
		means: 'running',
		names: [
			'page_header',
			'page_footer',
			'page_number',
			'ocr_header',
			'ocr_footer',
			'signature_mark',
			'catch_word',
		],
		by: 'Docling, dots.ocr, MinerU, PAGE-XML, hOCR',
	},
	{ means: 'table', names: ['table', 'table_body'], by: 'all of them' },
	{ means: 'byline', names: ['credit', 'author', 'byline'], by: 'PAGE-XML, ALTO tags' },
	{
		means: 'aside',
		names: ['aside_text', 'marginalia', 'floating', 'ocr_textfloat'],
		by: 'MinerU, PAGE-XML',
	},
	{ means: 'verse', names: ['poem', 'verse'], by: 'ALTO tags' },
];

const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const byName = new Map(programLabels.flatMap(({ means, names }) => names.map((name) => [bare(name), means])));

/** Undefined for names that nobody has said the meaning of. */
export const meaningOf = (label: string | undefined): ProgramLabel | undefined =>
	label === undefined ? undefined : byName.get(bare(label));

/** Set pages as the files that libraries hold: ALTO, one file a page, and PDF with a text layer, all pages in one. */
import type { LineLayout } from '../../page-layout.ts';
import type { SourcePage } from '../../types.ts';

interface PrintedLine extends Pick<LineLayout, 'box'> {
	text: string;
}

/** The lines of a page that have a place, in their order. */
const printed = ({ text, layout }: SourcePage): PrintedLine[] =>
	text.split('\n').flatMap((line, i) => {
		const box = layout?.lines[i]?.box;
		return box ? [{ text: line, box }] : [];
	});

const escape = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const place = ([left, top, right, bottom]: LineLayout['box']): string =>
	`HPOS="${left}" VPOS="${top}" WIDTH="${right - left}" HEIGHT="${bottom - top}"`;

export function asAlto(page: SourcePage): string {
	const { width = 0, height = 0 } = page.layout ?? {};
	const lines = printed(page).map(
		({ text, box }) => `<TextLine ${place(box)}><String CONTENT="${escape(text)}" ${place(box)}/></TextLine>`,
	);
	const size = `WIDTH="${width}" HEIGHT="${height}"`;
	return `<?xml version="1.0" encoding="UTF-8"?>
<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Description><MeasurementUnit>pixel</MeasurementUnit></Description>
<Layout><Page ID="P1" ${size}><PrintSpace HPOS="0" VPOS="0" ${size}><TextBlock ID="B1" HPOS="0" VPOS="0" ${size}>
${lines.join('\n')}
</TextBlock></PrintSpace></Page></Layout></alto>
`;
}

/** Every character by its own code, so that one table reads them all. */
const TO_UNICODE =
	'/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def ' +
	'1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange ' +
	'endcmap CMapName currentdict /CMap defineresource pop end end';

/** Objects of every document: catalogue, tree of pages, font, its form, its measures, its table of characters. */
const OWN_OBJECTS = 6;

const stream = (text: string): string =>
	`<< /Length ${Buffer.byteLength(text)} >>\nstream\n${text}\nendstream`;

/** One line of print, set as large as its box is tall and as wide as its box is. */
function setLine({ text, box: [left, top, right, bottom] }: PrintedLine, height: number): string {
	const size = bottom - top;
	const codes = Array.from(text, (c) => (c.codePointAt(0)! & 0xffff).toString(16).padStart(4, '0')).join('');
	const scale = (100 * (right - left)) / (size * Math.max(1, text.length));
	return `BT /F1 ${size} Tf ${scale.toFixed(1)} Tz 1 0 0 1 ${left} ${height - bottom} Tm <${codes}> Tj ET`;
}

export function asPdf(pages: readonly SourcePage[]): Buffer {
	const at = (i: number) => OWN_OBJECTS + 1 + 2 * i;
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		`<< /Type /Pages /Kids [${pages.map((_, i) => `${at(i)} 0 R`).join(' ')}] /Count ${pages.length} >>`,
		'<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
		'<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor 5 0 R >>',
		'<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 859 /Descent -141 /CapHeight 700 /StemV 80 >>',
		stream(TO_UNICODE),
		...pages.flatMap((page, i) => {
			const { width = 0, height = 0 } = page.layout ?? {};
			return [
				`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${at(i) + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
				stream(
					printed(page)
						.map((line) => setLine(line, height))
						.join('\n'),
				),
			];
		}),
	];
	let file = '%PDF-1.4\n';
	const offsets = objects.map((body, i) => {
		const offset = file.length;
		file += `${i + 1} 0 obj\n${body}\nendobj\n`;
		return offset;
	});
	const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
	const head = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
	return Buffer.from(
		`${file}${head}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
		'latin1',
	);
}

/** A table of the archive as a Word file, its last two columns, the addresses, as links of the article and the line. */
import {
	AlignmentType,
	Document,
	ExternalHyperlink,
	HeadingLevel,
	Packer,
	PageOrientation,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType,
} from 'docx';
import { readCsv } from './read-csv.ts';

/** Control characters that XML cannot hold at all. */
const clean = (text: string): string =>
	// oxlint-disable-next-line no-control-regex
	text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '');

const words = (text: string, bold = false): Paragraph =>
	new Paragraph({ alignment: AlignmentType.LEFT, children: [new TextRun({ text: clean(text), bold })] });

const linked = (text: string, link: string): Paragraph =>
	new Paragraph({
		children: [
			new ExternalHyperlink({ link, children: [new TextRun({ text: clean(text), style: 'Hyperlink' })] }),
		],
	});

/** @param csv columns …, article, page, line, address of the article, address of the line */
export async function tableInWord(title: string, note: string, csv: string): Promise<Blob> {
	const [head = [], ...rows] = readCsv(csv);
	const columns = head.length - 2;
	const cells = (row: readonly string[]): TableCell[] =>
		row.slice(0, columns).map((text, at) => {
			const link = at === columns - 3 ? row[columns] : at === columns - 1 ? row[columns + 1] : undefined;
			return new TableCell({ children: [link ? linked(text, link) : words(text)] });
		});
	const table = new Table({
		width: { size: 100, type: WidthType.PERCENTAGE },
		rows: [
			new TableRow({
				tableHeader: true,
				children: head.slice(0, columns).map((text) => new TableCell({ children: [words(text, true)] })),
			}),
			...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row) })),
		],
	});
	const document = new Document({
		title: clean(title),
		creator: '',
		styles: {
			default: { document: { run: { font: { eastAsia: '宋体', ascii: 'Times New Roman' }, size: 20 } } },
		},
		sections: [
			{
				properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
				children: [
					new Paragraph({ text: clean(title), heading: HeadingLevel.TITLE }),
					words(note),
					words(''),
					table,
				],
			},
		],
	});
	return Packer.toBlob(document);
}

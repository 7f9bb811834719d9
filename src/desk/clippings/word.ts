/** The compilation as a Word file with real footnotes. Loaded only when one is asked for: the library is a large one. */
import { Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { clipWords as t } from '../../strings/clippings.ts';
import type { Compilation } from './compile.ts';

/** Control characters that XML cannot hold at all. */
const clean = (text: string): string =>
	// oxlint-disable-next-line no-control-regex
	text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '');

const plain = (text: string): Paragraph => new Paragraph({ children: [new TextRun(clean(text))] });

export async function toWord({ title, made, folders, closing }: Compilation): Promise<Blob> {
	const footnotes: Record<number, { children: Paragraph[] }> = {};
	let count = 0;
	const cited = (citation: string): FootnoteReferenceRun => {
		footnotes[++count] = { children: [plain(citation)] };
		return new FootnoteReferenceRun(count);
	};
	const children = [
		new Paragraph({ text: clean(title), heading: HeadingLevel.TITLE }),
		plain(made),
		...folders.flatMap(({ name, entries }) => [
			new Paragraph({ text: clean(name), heading: HeadingLevel.HEADING_1 }),
			...entries.flatMap(({ title: heading, paragraphs, citation, place, note }) => {
				const last = paragraphs.length - 1;
				const mark = cited(citation);
				return [
					new Paragraph({
						heading: HeadingLevel.HEADING_2,
						children: [new TextRun(clean(heading)), ...(last < 0 ? [mark] : [])],
					}),
					...paragraphs.map(
						(text, at) =>
							new Paragraph({
								indent: { left: 420, firstLine: 420 },
								children: [new TextRun(clean(text)), ...(at === last ? [mark] : [])],
							}),
					),
					...(place === '' ? [] : [plain(`${t.compilation.source}${place}`)]),
					...(note === ''
						? []
						: note.split('\n').map((line, at) => plain(at === 0 ? t.compilation.note + line : line))),
				];
			}),
		]),
		...closing.map(plain),
	];
	const document = new Document({
		title: clean(title),
		creator: '',
		styles: {
			default: { document: { run: { font: { eastAsia: '宋体', ascii: 'Times New Roman' }, size: 24 } } },
		},
		footnotes,
		sections: [{ children }],
	});
	return Packer.toBlob(document);
}

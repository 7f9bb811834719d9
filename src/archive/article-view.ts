/** What the article page shows beside the text: the body with its line numbers, the lines it came from, the notes. */
import type { Item, Page } from './archive-types.ts';
import { alignLines, type Row } from './align-lines.ts';
import { asCaption, hang, type Photo } from './photo-story.ts';
import type { Urls } from '../urls/urls.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { strings } from '../strings/index.ts';
import { fullWidth } from '../text/full-width.ts';

/**
 * Rows of all pages the article stands on, in reading order.
 * @param linesOf lines of a page, the first at index 0
 */
export const rowsOf = (
	item: Item,
	linesOf: (page: Page) => readonly string[],
): { stem: string; row: Row }[] =>
	item.pages.flatMap((page) =>
		alignLines(item, page, linesOf(page)).map((row) => ({ stem: page.stem, row })),
	);

/** Lines joined inside one paragraph, less one a paragraph: column cuts that were mended. */
export const mendedCuts = (rows: readonly { row: Row }[]): number =>
	rows.reduce(
		(sum, { row }) => sum + (typeof row.printed?.key === 'number' ? Math.max(0, row.lines.length - 1) : 0),
		0,
	);

/** Where the renderer put one part after the other. */
const betweenParts = /\n(?=<(?:p|h2|figure)\b)/u;

/**
 * The body with an anchor on every paragraph, the number of its first OCR line before it, and the dateline in front
 * of the first. The number is drawn by the style sheet and kept from those who listen: it is neither copied nor read
 * out with the text, and the lines stand in the margin for everybody. The elements marked `data-field` still hold their field's text and nothing else.
 * @param photos by the part that is their caption
 */
export function decorate(
	item: Item,
	rows: readonly { stem: string; row: Row }[],
	urls: Urls,
	photos: ReadonlyMap<number, Photo> = new Map(),
): string {
	const blocks = item.html.split(betweenParts);
	if (blocks.length !== item.parts.length) return item.html;
	const firstParagraph = item.parts.findIndex(({ kind }) => kind === 'paragraph');
	const lastText = item.parts.findLastIndex(({ kind }) => kind === 'paragraph');
	const story = item.article.kind === 'photo' && !item.parts.some(({ kind }) => kind === 'caption');
	const body = blocks
		.map((block, i) => {
			const kind = item.parts[i]?.kind;
			if (kind === 'table') return block.replace('<figure', `<figure id="p${i + 1}"`);
			if (kind === 'caption') return hang(block, photos.get(i));
			if (kind !== 'paragraph') return block;
			const { dateline } = item.article;
			const place = rows.find(({ row }) => row.printed?.key === i && row.lines.length > 0);
			const line = place?.row.lines[0]?.line;
			const number =
				story || place === undefined || line === undefined
					? ''
					: `<a class="ln" href="${urls.page(place.stem, line)}" data-line="${line}" title="${strings.article.lineOf(line)}" tabindex="-1" aria-hidden="true"></a>`;
			const mark = i === lastText ? ' class="last"' : '';
			const open = `<p id="p${i + 1}"${mark}`;
			if (i !== firstParagraph || dateline === null) return `${number}${block.replace('<p', open)}`;
			const inner = block.replace('<p data-field', '<span data-field').replace(/<\/p>$/u, '</span>');
			return `${number}${open}><span class="dateline" data-field="dateline">${fullWidth(escapeHtml(dateline))}</span>　${inner}</p>`;
		})
		.join('\n');
	return story ? hang(asCaption(body), photos.get(0)) : body;
}

/** A photo story signs once, below its picture. */
export const creditedBelow = ({ article, parts }: Item): boolean =>
	article.kind === 'photo' && parts.some(({ kind }) => kind === 'credit');

/** Notes above and below the text on what the source lacks, and where the text jumps. */
export function jumpNotes({ article }: Item): { above: string | null; below: string | null } {
	const t = strings.article;
	const joined = article.source.length > 1;
	const { continuedFrom: from, continuedOn: on, incomplete } = article;
	const above =
		from !== null ? (joined ? null : t.continuedFromGone(from)) : incomplete === 'start' ? t.startGone : null;
	const below =
		on !== null ? (joined ? null : t.continuedOnGone(on)) : incomplete === 'end' ? t.endGone : null;
	return { above, below };
}

/** What a report of an error has to say, to be copied and sent, where the archive has no address for it. */
export const reportText = (item: Item, url: string): string =>
	strings.article.reportText(
		item.heading,
		url,
		item.article.source.map(
			({ page, lines }) =>
				`${page} ${strings.names(lines.map(([from, to]) => strings.page.lines(from, to)))}`,
		),
	);

/** Address for reporting an error, filled in; null where the archive takes none. */
export function reportAddress(pattern: string | null, item: Item, url: string): string | null {
	if (pattern === null) return null;
	const values: Record<string, string> = { id: item.id, title: item.heading, url };
	return pattern.replace(/\{(id|title|url)\}/gu, (_, name: string) => encodeURIComponent(values[name] ?? ''));
}

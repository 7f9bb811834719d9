/** What the article page shows beside the text: the lines it came from, the notes. */
import type { Item, Page } from './archive-types.ts';
import { alignLines, type Row } from './align-lines.ts';
import { strings } from '../strings/index.ts';

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

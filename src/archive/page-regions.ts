/** Where the articles of a page stand in its picture. */
import type { Item, Page } from './archive-types.ts';
import type { PageView } from './page-view.ts';

export type Rect = readonly [left: number, top: number, right: number, bottom: number];
export interface PictureSize {
	width: number;
	height: number;
}

/** Boxes of lines in pixels of the picture; null for a line without a place. */
export function linesInPicture(
	{ size, boxes }: NonNullable<Page['picture']>,
	{ width, height }: PictureSize,
): (Rect | null)[] {
	const [x, y] = size ? [width / size[0], height / size[1]] : [1, 1];
	return boxes.map((box) => {
		if (!box) return null;
		const [left, top, right, bottom] = box;
		const rect: Rect = [
			Math.max(0, Math.round(left * x)),
			Math.max(0, Math.round(top * y)),
			Math.min(width, Math.round(right * x)),
			Math.min(height, Math.round(bottom * y)),
		];
		// What lies beyond the picture is the place in another one.
		return rect[2] > rect[0] && rect[3] > rect[1] ? rect : null;
	});
}

const around = (a: Rect, b: Rect): Rect => [
	Math.min(a[0], b[0]),
	Math.min(a[1], b[1]),
	Math.max(a[2], b[2]),
	Math.max(a[3], b[3]),
];

/** One below the other in a column, no further apart than three lines, with about the same edges. */
function belongs(column: Rect, line: Rect): boolean {
	const overlap = Math.min(column[2], line[2]) - Math.max(column[0], line[0]);
	const narrower = Math.min(column[2] - column[0], line[2] - line[0]);
	const wider = Math.max(column[2] - column[0], line[2] - line[0]);
	const gap = line[1] - column[3];
	const height = line[3] - line[1];
	return overlap > 0.8 * narrower && narrower > 0.2 * wider && gap < 3 * height && gap > -2 * height;
}

/** Lines → the blocks they stand in, each a rectangle. */
export function blocksOf(lines: readonly Rect[]): Rect[] {
	const blocks: Rect[] = [];
	for (const line of lines.toSorted((a, b) => a[1] - b[1])) {
		const at = blocks.findIndex((block) => belongs(block, line));
		if (at < 0) blocks.push(line);
		else blocks[at] = around(blocks[at]!, line);
	}
	return blocks;
}

/** By article of the page: the blocks it stands in; none for one whose lines have no place. */
export const regionsOf = (
	{ articles }: Pick<PageView, 'articles'>,
	lines: readonly (Rect | null)[],
): Rect[][] =>
	articles.map(({ rows }) =>
		blocksOf(
			rows.flatMap((row) =>
				row.lines.flatMap(({ line }) => {
					const box = lines[line - 1];
					return box ? [box] : [];
				}),
			),
		),
	);

/** Whether an article's lines have places in the picture of a page it stands on. */
export const placedIn = (
	{ pages, article }: Pick<Item, 'pages' | 'article'>,
	page: Pick<Page, 'picture'>,
): boolean =>
	article.source[pages.findIndex((one) => one === page)]?.lines.some(([from, to]) =>
		page.picture?.boxes.slice(from - 1, to).some((box) => box !== null),
	) ?? false;

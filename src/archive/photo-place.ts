/** Where the photograph of a caption stands in the picture of its page: the place by the caption that no line fills. */
import { blocksOf, type PictureSize, type Rect } from './page-regions.ts';

/** Height of a photograph by the width of its caption, at least and at most. */
const LEAST = 0.3;
const MOST = 1.8;

const area = ([left, top, right, bottom]: Rect): number => (right - left) * (bottom - top);
const sharesColumn = (a: Rect, b: Rect): boolean =>
	Math.min(a[2], b[2]) - Math.max(a[0], b[0]) > 0.1 * Math.min(a[2] - a[0], b[2] - b[0]);

/**
 * The larger of the free places above and below the caption's column; null where neither could hold a photograph.
 * No program says where the photographs of these pages are: this is the place they are taken from, and it says so.
 * @param own lines of the caption, with the headline above it if it has one
 * @param all lines of the page that have a place
 */
export function photoPlace(own: readonly Rect[], all: readonly Rect[], size: PictureSize): Rect | null {
	const [caption] = blocksOf(own).toSorted((a, b) => area(b) - area(a));
	if (caption === undefined) return null;
	const [left, top, right, bottom] = caption;
	const width = right - left;
	const middle = (top + bottom) / 2;
	const beside = all.filter((line) => sharesColumn(line, caption));
	const inside = (line: Rect): boolean => line[1] < bottom && line[3] > top;
	const others = beside.filter((line) => !inside(line));
	// Beyond the outermost lines of the page is its margin.
	const head = Math.min(top, ...all.map((line) => line[1]));
	const foot = Math.max(bottom, ...all.map((line) => line[3]));
	const ceiling = Math.max(head, ...others.filter((line) => line[3] < middle).map((line) => line[3]));
	const floor = Math.min(foot, ...others.filter((line) => line[1] > middle).map((line) => line[1]));
	const places: Rect[] = [
		[left, ceiling, right, top],
		[left, bottom, right, floor],
	];
	const fitting = places
		.map(([x, y, x2, y2]): Rect => [x, Math.max(0, y), x2, Math.min(size.height, y2)])
		.filter(([, y, , y2]) => y2 - y >= LEAST * width && y2 - y <= MOST * width)
		.toSorted((a, b) => area(b) - area(a));
	return fitting[0] ?? null;
}

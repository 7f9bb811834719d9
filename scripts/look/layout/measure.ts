/**
 * Lines with boxes → lines with type sizes, columns and blocks. Lengths are in `em`, the width of a character of
 * body text: a box's height says little (OCR draws it tight or wide), its width over its characters says much.
 */
import type { Box, LineLayout, PageLayout } from '../../page-layout.ts';
import { looksSigned } from './signed.ts';
import type { Line } from '../lines.ts';

export interface PlacedLine {
	line: Line;
	text: string;
	score: number;
	label: string;
	x1: number;
	y1: number;
	x2: number;
	y2: number;
	cx: number;
	cy: number;
	width: number;
	height: number;
	/** Characters, half-width ones as about half. */
	count: number;
	vertical: boolean;
	/** Type size, body text 1. */
	size: number;
	/** How many body lines nearby share its left edge, its right edge. */
	left: number;
	right: number;
}

export interface Rect {
	x1: number;
	y1: number;
	x2: number;
	y2: number;
	cx: number;
	cy: number;
	width: number;
}

export interface Measured {
	lines: PlacedLine[];
	/** Width of a body character, and height of a body line's box. */
	em: number;
	bodyHeight: number;
	width: number;
	height: number;
}

export const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

export const overlap = (a: Pick<Rect, 'x1' | 'x2'>, b: Pick<Rect, 'x1' | 'x2'>): number =>
	Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1);
export const overlapY = (a: Pick<Rect, 'y1' | 'y2'>, b: Pick<Rect, 'y1' | 'y2'>): number =>
	Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1);

export function rectOf(lines: readonly Pick<Rect, 'x1' | 'y1' | 'x2' | 'y2'>[]): Rect {
	const [x1, y1] = [Math.min(...lines.map((l) => l.x1)), Math.min(...lines.map((l) => l.y1))];
	const [x2, y2] = [Math.max(...lines.map((l) => l.x2)), Math.max(...lines.map((l) => l.y2))];
	return { x1, y1, x2, y2, cx: (x1 + x2) / 2, cy: (y1 + y2) / 2, width: x2 - x1 };
}

/** The mean width of a half-width character. */
const HALF = 0.55;
export const fullWidths = (text: string): number =>
	[...text.trim().replace(/[\s|]+/gu, ' ')].reduce(
		(n, sign) => n + (sign.codePointAt(0)! >= 0x2000 ? 1 : HALF),
		0,
	);

/** Lines long enough to measure a character by. */
const LONG = 9;

function place(line: Line, { box, score = 1, label = '', vertical }: LineLayout): PlacedLine {
	const [x1, y1, x2, y2] = box as Box;
	const [width, height] = [x2 - x1, y2 - y1];
	return {
		line,
		text: line.text,
		score,
		label,
		x1,
		y1,
		x2,
		y2,
		cx: (x1 + x2) / 2,
		cy: (y1 + y2) / 2,
		width,
		height,
		count: fullWidths(line.text),
		vertical: vertical ?? (height > 2.2 * width && line.text.length > 1),
		size: 1,
		left: 0,
		right: 0,
	};
}

/** Size by pitch where a line is long enough and set as body text is, else the smaller of height and pitch. */
function sizeOf(
	{ text, count, width, height, vertical }: PlacedLine,
	em: number,
	bodyHeight: number,
): number {
	if (vertical) return width / bodyHeight;
	const [tall, pitch] = [height / bodyHeight, width / Math.max(count, 0.5) / em];
	if (count >= 7 && pitch >= 0.86 && pitch <= 1.14) return pitch;
	// Larger than the text by its width and no lower than that says: a cross-head.
	const plain = !/\s/u.test(text.trim()) && !looksSigned(text);
	if (count >= 7 && pitch > 1.14 && pitch < 1.5 && tall > 0.8 * pitch && plain) return pitch;
	if (count < 4) return Math.min(tall, 1.2 * pitch);
	const size = Math.min(tall, 1.1 * pitch);
	return pitch < 1.2 ? Math.max(size, 0.85 * pitch) : size;
}

/** Null where too few lines are long enough to measure the page by. */
export function measure(lines: readonly Line[], layout: PageLayout): Measured | null {
	const placed = lines.flatMap((line) => {
		const known = layout.lines[line.number - 1];
		return known ? [place(line, known)] : [];
	});
	const long = placed.filter((l) => l.count >= LONG && !l.vertical);
	if (long.length < 12) return null;
	const rough = median(long.map((l) => l.width / l.count));
	const near = long.filter((l) => Math.abs(l.width / l.count - rough) < 0.12 * rough);
	const em = median(near.map((l) => l.width / l.count));
	const bodyHeight = median(near.map((l) => l.height));
	for (const l of placed) l.size = sizeOf(l, em, bodyHeight);
	return { lines: placed, em, bodyHeight, width: layout.width, height: layout.height };
}

/** Lines with their places → the text of a page and its layout. */
import type { LineLayout, PageLayout, SetAside } from '../../page-layout.ts';
import type { ReadPage } from './types.ts';

export interface PlacedLine extends Partial<LineLayout> {
	text: string;
}

/** What a page measures; without it the boxes' own extent counts. */
export interface PageSize {
	width?: number | undefined;
	height?: number | undefined;
	grain: PageLayout['grain'];
	pictures?: PageLayout['pictures'];
}

/**
 * A text that has several lines in one box gives each of them the box; lines without print are dropped. Where a box
 * is a whole paragraph, a blank line parts it from the next, as everywhere in plain text.
 */
export function buildPage(
	placed: readonly PlacedLine[],
	{ width, height, grain, pictures = [] }: PageSize,
	part: string | null = null,
	setAside: SetAside[] = [],
): ReadPage {
	const texts: string[] = [];
	const lines: (LineLayout | null)[] = [];
	for (const { text, box, ...known } of placed) {
		const rows = text.split(/\r\n|[\r\n\u2028\u2029]/u).filter((row) => row.trim());
		if (grain === 'block' && rows.length && texts.length) {
			texts.push('');
			lines.push(null);
		}
		for (const row of rows) {
			texts.push(row);
			lines.push(box ? { box, ...known } : null);
		}
	}
	const boxes = [...lines.flatMap((line) => (line ? [line.box] : [])), ...pictures];
	const layout = boxes.length
		? {
				width: width || Math.max(...boxes.map((box) => box[2])),
				height: height || Math.max(...boxes.map((box) => box[3])),
				...(width && height ? {} : { guessed: true as const }),
				grain,
				lines,
				pictures: [...pictures],
			}
		: undefined;
	return { part, text: texts.map((line) => `${line}\n`).join(''), layout, setAside };
}

/** A box from numbers in any order of corners, or undefined where they are no box. */
export function boxOf(
	numbers: readonly unknown[] | undefined,
): readonly [number, number, number, number] | undefined {
	const flat = (numbers ?? []).flat(2).map(Number);
	if (flat.length < 4 || flat.some((n) => !Number.isFinite(n))) return undefined;
	const xs = flat.filter((_, i) => i % 2 === 0);
	const ys = flat.filter((_, i) => i % 2 === 1);
	const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
	return box[2] > box[0] && box[3] > box[1] ? box : undefined;
}

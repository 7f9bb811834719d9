/** How much of the pages' text the archive accounts for, counted on this archive, line by line. */
import type { Page } from '../archive/archive-types.ts';
import { heldLines } from './held-lines.ts';
import { sourceLines } from './source-lines.ts';

export interface Coverage {
	/** Lines with text. */
	lines: number;
	inArticles: number;
	furniture: number;
	duplicates: number;
	/** In none of the three: should be 0. */
	missing: number;
}

export function coverage(pages: readonly Page[]): Coverage {
	const sum: Coverage = { lines: 0, inArticles: 0, furniture: 0, duplicates: 0, missing: 0 };
	for (const page of pages) {
		const held = heldLines(page);
		const furniture = new Set(page.furniture.map(({ line }) => line));
		const duplicates = new Set(page.duplicates.map(({ line }) => line));
		sourceLines(page).forEach((text, i) => {
			if (!/[\p{L}\p{N}\p{P}]/u.test(text)) return;
			sum.lines += 1;
			if (held.has(i + 1)) sum.inArticles += 1;
			else if (furniture.has(i + 1)) sum.furniture += 1;
			else if (duplicates.has(i + 1)) sum.duplicates += 1;
			else sum.missing += 1;
		});
	}
	return sum;
}

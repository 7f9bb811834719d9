import { expect, test } from 'vitest';
import { pageLines } from '../../scripts/look/lines.ts';
import { paragraphsAmong } from '../../scripts/look/wrapped-paragraphs.ts';

/** Rows of twelve characters; the first of a paragraph holds ten, as where it is set in by two. */
function rows(paragraphs: readonly string[], inset = 2): string[] {
	return paragraphs.flatMap((text) => [
		text.slice(0, 12 - inset),
		...(text.slice(12 - inset).match(/.{1,12}/gu) ?? []),
	]);
}
const text = (length: number): string =>
	`${'新桥通车市民过河不再绕行九公里大家都说好'.repeat(4).slice(0, length - 1)}。`;
/** Ends in a short row. */
const plain = text(10 + 12 + 5);
/** Fills its last row. */
const full = text(10 + 12 + 12);

const beginnings = (paragraphs: readonly string[], inset?: number): number[] =>
	[...paragraphsAmong(pageLines(rows(paragraphs, inset).join('\n')), 24)].toSorted((a, b) => a - b);

test('below a full last row a paragraph begins with a row that holds two characters less, where the page sets paragraphs in', () => {
	const found = beginnings([plain, plain, plain, plain, plain, full, plain]);
	expect(found).toContain(18);
	// Three rows each.
	expect(found.every((at) => at % 3 === 0)).toBe(true);
});

test('a page that does not set paragraphs in tells nothing by it', () => {
	expect(beginnings([plain, plain, plain, plain, plain, full, plain], 0)).toEqual([]);
});

test('too few paragraphs show no habit', () => {
	expect(beginnings([plain, full, plain])).toEqual([]);
});

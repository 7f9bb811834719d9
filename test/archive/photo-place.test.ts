import { expect, test } from 'vitest';
import { photoPlace } from '../../src/archive/photo-place.ts';
import type { Rect } from '../../src/archive/page-regions.ts';

const size = { width: 1000, height: 1400 };
/** Lines of a column, one below the other. */
const column = (x: number, y: number, count: number): Rect[] =>
	Array.from({ length: count }, (_, i) => [x, y + 20 * i, x + 300, y + 20 * i + 18] as const);
const headline: Rect = [100, 320, 380, 350];
const above = column(100, 100, 10);
const caption = column(100, 600, 3);
const below = column(100, 670, 10);
const next = column(450, 100, 60);

test('the photograph of a caption is the free place above it, in its column', () => {
	expect(photoPlace(caption, [...above, ...caption, ...below, ...next], size)).toEqual([100, 298, 400, 600]);
});

test('a headline above the photograph bounds it', () => {
	const all = [...above, headline, ...caption, ...below, ...next];
	expect(photoPlace([headline, ...caption], all, size)).toEqual([100, 350, 400, 600]);
});

test('it stands below where there is no room above', () => {
	const all = [...column(100, 100, 25), ...caption, ...column(100, 900, 10), ...next];
	expect(photoPlace(caption, all, size)).toEqual([100, 658, 400, 900]);
});

test.each([
	['between lines that follow each other', [...column(100, 540, 3), ...caption, ...below]],
	['the margin of the page', [...caption, ...below]],
	[
		'a place as tall as the page, where the program read nothing',
		[...column(100, 20, 1), ...caption, ...below],
	],
])('%s holds none', (_, all) => {
	expect(photoPlace(caption, all, size)).toBeNull();
});

test('a caption without places has none', () => {
	expect(photoPlace([], above, size)).toBeNull();
});

import { describe, expect, test } from 'vitest';
import { blocksOf, linesInPicture, placedIn } from '../../src/archive/page-regions.ts';

describe('places of lines in the picture', () => {
	const boxes: [number, number, number, number][] = [[100, 50, 600, 70]];

	test('are scaled where the program measured the page otherwise', () => {
		const picture = { file: 'a.jpg', size: [1000, 1000] as [number, number], boxes };
		expect(linesInPicture(picture, { width: 2000, height: 3000 })).toEqual([[200, 150, 1200, 210]]);
	});

	test('are pixels where it says no size, cut off at the edge, and none beyond it', () => {
		const picture = { file: 'a.jpg', size: null, boxes: [...boxes, null, [700, 0, 900, 20] as never] };
		expect(linesInPicture(picture, { width: 500, height: 500 })).toEqual([[100, 50, 500, 70], null, null]);
	});
});

describe('blocks of lines', () => {
	test('lines of a column are one block, those of the next column another', () => {
		const column = (x: number) => [0, 20, 40].map((y) => [x, y, x + 100, y + 15] as const);
		expect(blocksOf([...column(0), ...column(120)])).toEqual([
			[0, 0, 100, 55],
			[120, 0, 220, 55],
		]);
	});

	test('what stands far below is a block of its own, and so is a headline over two columns', () => {
		const lines = [
			[0, 0, 600, 40],
			[0, 50, 100, 65],
			[0, 400, 100, 415],
		] as const;
		expect(blocksOf(lines)).toEqual(lines.map((one) => [...one]));
	});
});

test('an article leads to the picture where one of its lines has a place there', () => {
	const page = {
		picture: {
			file: 'a.jpg',
			size: null,
			boxes: [null, [0, 0, 9, 9] as [number, number, number, number], null],
		},
	};
	const item = (from: number, to: number) =>
		({ pages: [page], article: { source: [{ lines: [[from, to]] }] } }) as never;
	expect(placedIn(item(1, 2), page)).toBe(true);
	expect(placedIn(item(3, 3), page)).toBe(false);
	expect(placedIn(item(2, 2), { picture: page.picture })).toBe(false);
});

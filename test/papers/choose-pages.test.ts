import { expect, test } from 'vitest';
import { choosePages } from '../../scripts/papers/choose-pages.ts';

const pages = Array.from({ length: 100 }, (_, i) => i);

test('all of a few pages are chosen', () => {
	expect(choosePages([1, 2, 3], () => false, 3)).toEqual([1, 2, 3]);
});

test('of many, some from first to last', () => {
	expect(choosePages(pages, () => false, 4)).toEqual([0, 25, 50, 75]);
});

test('those that people have put right are among them', () => {
	expect(choosePages(pages, (page) => page === 99 || page === 98, 4)).toEqual([0, 49, 98, 99]);
	expect(choosePages(pages, (page) => page > 89, 5)).toEqual([90, 92, 94, 96, 98]);
});

import { expect, test } from 'vitest';
import { imageInfo, manifest, sizePath, sizesOf } from '../../src/archive/iiif.ts';

test('copies are made up to the picture’s own width, none nearly as wide as the next, none larger than the largest', () => {
	expect(sizesOf({ width: 1000, height: 1500 }).map(({ width }) => width)).toEqual([480, 1000]);
	expect(sizesOf({ width: 300, height: 400 })).toEqual([{ width: 300, height: 400 }]);
	expect(sizesOf({ width: 9000, height: 12_000 }).at(-1)).toEqual({ width: 2600, height: 3467 });
});

test('the image’s description names every copy, and the whole of what is held', () => {
	const info = imageInfo('https://example.org/pages/a1/picture', { width: 9000, height: 12_000 });
	expect(info).toMatchObject({
		id: 'https://example.org/pages/a1/picture',
		type: 'ImageService3',
		profile: 'level0',
		width: 9000,
		height: 12_000,
		maxWidth: 2600,
		maxHeight: 3467,
	});
	expect((info['sizes'] as { width: number; height: number }[]).map(sizePath)).toContain(
		'full/960,1280/0/default.jpg',
	);
});

const page = (number: number) => ({
	id: `https://a.cn/m${number}`,
	service: `https://a.cn/p${number}`,
	page: `https://a.cn/v${number}/`,
	label: `A${number}版`,
	size: { width: 1000, height: 1500 },
	articles: [
		{ url: 'https://a.cn/1', heading: '新桥通车', blocks: [[10, 20, 110, 220] as const] },
		{ url: 'https://a.cn/2', heading: '菜场搬家', blocks: [] },
	],
});

test('the manifest paints the page and marks its articles where they stand', () => {
	const made = manifest({ id: 'https://a.cn/m1', homepage: 'https://a.cn/v1/', label: 'A1版' }, [page(1)]);
	expect(made).toMatchObject({ type: 'Manifest', items: [{ type: 'Canvas', width: 1000, height: 1500 }] });
	const marks = JSON.stringify(made).match(/"motivation":"linking"/gu);
	expect(marks).toHaveLength(1);
	expect(JSON.stringify(made)).toContain('https://a.cn/v1/canvas#xywh=10,20,100,200');
	expect(JSON.stringify(made)).toContain('https://a.cn/p1/full/1000,1500/0/default.jpg');
});

test('an issue is a manifest of its pages, each the same canvas as in the page’s own manifest', () => {
	const of = (pages: Parameters<typeof manifest>[1]) =>
		manifest({ id: 'https://a.cn/i', homepage: 'https://a.cn/v1/', label: '某报' }, pages) as {
			behavior?: string[];
			items: { id: string }[];
		};
	expect(of([page(1), page(2)]).items.map(({ id }) => id)).toEqual(
		[page(1), page(2)].flatMap((one) => of([one]).items.map(({ id }) => id)),
	);
	expect(of([page(1), page(2)]).behavior).toEqual(['paged']);
	expect(of([page(1)]).behavior).toBeUndefined();
});

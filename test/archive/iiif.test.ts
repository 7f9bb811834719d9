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

test('the manifest paints the page and marks its articles where they stand', () => {
	const made = manifest(
		{ id: 'https://a.cn/m', service: 'https://a.cn/p', page: 'https://a.cn/v' },
		'A1版',
		{ width: 1000, height: 1500 },
		[
			{ url: 'https://a.cn/1', heading: '新桥通车', blocks: [[10, 20, 110, 220]] },
			{ url: 'https://a.cn/2', heading: '菜场搬家', blocks: [] },
		],
	);
	expect(made).toMatchObject({ type: 'Manifest', items: [{ type: 'Canvas', width: 1000, height: 1500 }] });
	const marks = JSON.stringify(made).match(/"motivation":"linking"/gu);
	expect(marks).toHaveLength(1);
	expect(JSON.stringify(made)).toContain('#xywh=10,20,100,200');
	expect(JSON.stringify(made)).toContain('https://a.cn/p/full/1000,1500/0/default.jpg');
});

import { expect, test } from 'vitest';
import { outlinesOf } from '../../src/brand/outlines.ts';
import { sharePicture } from '../../src/brand/share-picture.ts';

test('Chinese characters are drawn side by side, one em each, inside the em box', async () => {
	const drawn = await outlinesOf('江报', 800);
	expect(drawn?.width).toBe(2000);
	const numbers = drawn?.path.match(/-?\d+/gu)?.map(Number) ?? [];
	expect(Math.min(...numbers)).toBeGreaterThan(-200);
	expect(Math.max(...numbers)).toBeLessThan(2100);
});

test('heavier is another outline', async () => {
	expect(await outlinesOf('报', 900)).not.toEqual(await outlinesOf('报', 400));
});

test('a character the face lacks is said, not drawn as a box', async () => {
	expect(await outlinesOf('报\u{f0000}', 700)).toBeNull();
});

test('a share picture is a PNG of 1200 by 630, the same every time', async () => {
	const text = { lines: ['江城晨报'], note: '旧报文章' };
	const picture = await sharePicture(text);
	expect(picture.subarray(1, 4).toString()).toBe('PNG');
	expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
	expect(await sharePicture(text)).toEqual(picture);
});

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { isBlank, pictureCut } from '../../src/data/page-picture.ts';
import { contentRoot } from '../../src/settings/place.ts';

// A page whose left half is noise and whose right half is paper.
const side = 800;
const noise = Buffer.alloc(side * side * 3);
for (let i = 0, state = 1; i < noise.length; i += 1) {
	state = (state * 1103515245 + 12345) % 2147483648;
	noise[i] = (i / 3) % side < side / 2 ? state >> 16 : 230;
}
const path = join(mkdtempSync(join(tmpdir(), 'jianbao-picture-')), 'page.png');
writeFileSync(
	path,
	await sharp(noise, { raw: { width: side, height: side, channels: 3 } })
		.png()
		.toBuffer(),
);
const file = relative(join(contentRoot, 'sources'), path);

test('a place without anything printed is blank', async () => {
	expect(await isBlank(file, [0, 0, 400, 400])).toBe(false);
	expect(await isBlank(file, [420, 0, 800, 400])).toBe(true);
});

test('the finest photograph fits what an article may cost', async () => {
	const jpeg = await pictureCut(file, [0, 0, 400, 400], { width: 400, height: 400 });
	const { width, height } = await sharp(jpeg).metadata();
	expect([width, height]).toEqual([400, 400]);
	expect(jpeg.length).toBeLessThanOrEqual(28 * 1024);
});

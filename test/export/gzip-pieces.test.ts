import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { gzipPieces } from '../../src/export/gzip-pieces.ts';

it('is the whole text again, however many stretches it took', () => {
	const pieces = Array.from({ length: 50 }, (_, nth) => `第${nth}篇${'字'.repeat(100_000)}\n`);
	const packed = [...gzipPieces(pieces)];
	expect(packed.length).toBe(3);
	expect(gunzipSync(Buffer.concat(packed)).toString()).toBe(pieces.join(''));
	expect(gunzipSync(Buffer.concat([...gzipPieces([])])).toString()).toBe('');
});

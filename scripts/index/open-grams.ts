/** The index of grams as it was written, asked from Node by the code that will answer readers. */
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Stretch } from '../../src/packed/bundles.ts';
import { gramEngine } from '../../src/search/engine/grams.ts';
import { unpack } from '../../src/packed/unpack.ts';
import type { AskedIndex } from './ask-canaries.ts';

async function readStretch(folder: string, { name, from, bytes }: Stretch): Promise<Uint8Array> {
	const file = await open(join(folder, name));
	try {
		return (await file.read(new Uint8Array(bytes), 0, bytes, from)).buffer;
	} finally {
		await file.close();
	}
}

export const openGrams = (folder: string): AskedIndex => ({
	engine: () =>
		gramEngine({
			load: async (name) => unpack(await readFile(join(folder, name))),
			loadPiece: async (place) => unpack(await readStretch(folder, place)),
		}),
});

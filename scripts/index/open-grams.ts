/** The index of grams as it was written, asked from Node by the code that will answer readers. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gramEngine } from '../../src/search/engine/grams.ts';
import { unpack } from '../../src/search/unpack.ts';
import type { AskedIndex } from './ask-canaries.ts';

export const openGrams = (folder: string): AskedIndex => ({
	engine: () => gramEngine({ load: async (name) => unpack(await readFile(join(folder, name))) }),
});

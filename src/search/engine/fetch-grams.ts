/** The engine of large archives over the network. */
import { fetchStretch } from '../../packed/bundles.ts';
import { unpack } from '../../packed/unpack.ts';
import type { SearchEngine } from './engine.ts';
import { gramEngine } from './grams.ts';

/** @param load a whole file, unpacked */
export const fetchGrams = <Shown>(
	folder: string,
	load: (url: string) => Promise<Uint8Array>,
): SearchEngine<Shown> =>
	gramEngine<Shown>({
		load: (name) => load(`${folder}${name}`),
		loadPiece: async (place) => unpack(await fetchStretch(fetch, `${folder}${place.name}`, place)),
	});

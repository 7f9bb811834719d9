/** The written index, asked from Node by Pagefind's own browser code, with files for the network. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
	pagefindEngine,
	type PagefindInstance,
	type PagefindModule,
} from '../../src/search/engine/pagefind.ts';
import { steadyFetch } from '../../src/search/engine/steady-fetch.ts';
import type { AskedIndex } from './ask-canaries.ts';

const place = 'http://index.invalid/';

export interface OpenIndex extends AskedIndex {
	folder: string;
	load: () => Promise<PagefindModule>;
	/** Pagefind itself, opened once. */
	instance: () => Promise<PagefindInstance>;
	/** Puts the network back. */
	close: () => void;
}

export function openIndex(folder: string): OpenIndex {
	const network = globalThis.fetch;
	globalThis.fetch = async (input) => {
		const { href, pathname } = new URL(String(input));
		if (!href.startsWith(place)) return network(input);
		return new Response(await readFile(join(folder, pathname)));
	};
	// Each build has its own module, although Node keeps modules by address.
	const load = (): Promise<PagefindModule> =>
		import(`${pathToFileURL(join(folder, 'pagefind.js')).href}?${Math.random()}`) as Promise<PagefindModule>;
	let opened: Promise<PagefindInstance> | null = null;
	return {
		folder: place,
		load,
		engine: (catalogue) => pagefindEngine({ folder: place, load, health: steadyFetch(fetch), catalogue }),
		instance: () => {
			opened ??= load().then(async ({ createInstance }) => {
				const instance = createInstance({ basePath: place, noWorker: true });
				await instance.init();
				return instance;
			});
			return opened;
		},
		close: () => {
			globalThis.fetch = network;
		},
	};
}

/** Name of each article in the index, by its address. */
export async function readNames(index: OpenIndex): Promise<Map<string, string>> {
	const { results } = await (await index.instance()).search(null);
	const rows = await Promise.all(
		results.map(
			async ({ id, data }) =>
				[JSON.parse((await data()).meta['kept'] ?? '').shown.card.url as string, id] as const,
		),
	);
	return new Map(rows);
}

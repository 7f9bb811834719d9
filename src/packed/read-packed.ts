/** What a large archive holds of its source pages in few files, `packs/`: one piece of it, as text. */
import { decodeBundles, fetchStretch, placesIn, type Bundles } from './bundles.ts';
import { unpack } from './unpack.ts';

/** `data` the articles of a page, `text` the page as it came, `desk` its correcting desk. */
export type PackKind = 'data' | 'text' | 'desk';

/** Below the base. */
export const packDirectory = (kind: PackKind): string => `packs/${kind}.bin`;

interface PackNames {
	/** Stems of pages, in the order of the pieces. */
	names: readonly string[];
}

const known = new Map<string, Promise<(PackNames & Bundles) | null>>();

/** Null where there is none: the archive is not packed. */
async function load(url: string): Promise<(PackNames & Bundles) | null> {
	const answer = await fetch(url, { cache: 'no-cache' });
	if (answer.status === 404 || answer.status === 410) return null;
	if (!answer.ok) throw new Error(`${answer.status} ${url}`);
	return decodeBundles<PackNames>(await unpack(new Uint8Array(await answer.arrayBuffer())));
}

/**
 * @param base path of the archive, with both slashes
 * @returns null where the archive has no such page
 * @throws where it did not answer
 */
export async function readPacked(base: string, kind: PackKind, stem: string): Promise<string | null> {
	const url = `${base}${packDirectory(kind)}`;
	const directory = known.get(url) ?? load(url);
	known.set(url, directory);
	directory.catch(() => known.delete(url));
	const pack = await directory;
	const place = pack && placesIn(pack)(pack.names.indexOf(stem));
	if (place === null) return null;
	const bytes = await fetchStretch(fetch, `${base}packs/${place.name}`, place);
	return new TextDecoder().decode(await unpack(bytes));
}

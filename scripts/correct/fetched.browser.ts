/** Everything the worker needs is asked for at once, before any of its other modules runs. */
import { packName, type Fetched } from './packs.ts';

async function fetched(name: keyof Fetched): Promise<Uint8Array<ArrayBuffer>> {
	const response = await fetch(new URL(/* @vite-ignore */ packName(name), import.meta.url));
	if (!response.ok || !response.body) throw new Error(`${response.status} ${response.url}`);
	const bytes = new Uint8Array(await response.arrayBuffer());
	// A host that knew the format has unpacked it already.
	if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
	const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

const names = ['words', 'weights', 'table', 'vectors', 'stops', 'language'] as const;

export const packs = Object.fromEntries(names.map((name) => [name, fetched(name)])) as {
	[Name in keyof Fetched]: Promise<Fetched[Name]>;
};

// Reported where they are awaited.
for (const pack of Object.values(packs)) pack.catch(() => null);

export const json = async <Value>(name: keyof Fetched): Promise<Value> =>
	JSON.parse(new TextDecoder().decode(await packs[name])) as Value;

/** The whole archive onto the visitor's device, because he asked for it. */
import { cacheNames, listFile, stamped, type OfflineList } from './kept.ts';

/** The archive was published anew while it was being kept: parts of two builds do not fit each other. */
export class PublishedAnew extends Error {}

const together = 6;

async function digestOf(bytes: ArrayBuffer): Promise<string> {
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(hash.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What the network lists now. */
export const readList = async (base: string): Promise<OfflineList> =>
	(await (await fetch(base + listFile, { cache: 'no-cache' })).json()) as OfflineList;

/**
 * What was kept before is not fetched again, so that a broken run goes on where it stopped.
 * @throws PublishedAnew, or what the network or the device says
 */
export async function keepAll(
	base: string,
	list: OfflineList,
	told: (done: number, all: number) => void,
): Promise<void> {
	const names = cacheNames(base);
	const cache = await caches.open(names.whole(list.version));
	const waiting = [...list.files];
	let done = 0;
	const work = async (): Promise<void> => {
		for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
			const [path, digest] = next;
			if ((await cache.match(base + path)) === undefined) {
				const answer = await fetch(base + path, { cache: 'no-cache' });
				if (!answer.ok)
					throw answer.status === 404 ? new PublishedAnew(path) : new Error(String(answer.status));
				const body = await answer.arrayBuffer();
				if (digest !== null && (await digestOf(body)) !== digest) throw new PublishedAnew(path);
				await cache.put(base + path, await stamped(answer, body));
			}
			told((done += 1), list.files.length);
		}
	};
	await Promise.all(Array.from({ length: together }, work));
	if ((await readList(base)).version !== list.version) throw new PublishedAnew(listFile);
	await cache.put(base + listFile, await stamped(new Response(JSON.stringify(list))));
	const old = (await caches.keys()).filter(
		(name) => name.startsWith(names.wholePrefix) && name !== names.whole(list.version),
	);
	await Promise.all(old.map((name) => caches.delete(name)));
}

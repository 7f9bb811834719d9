/**
 * The archive without a network, where its settings ask for it. The network is always asked first: a page is shown as
 * it was kept only where the network fails, and then it says of which day it is. Parts of the search index are taken
 * from what is kept only where the whole of one build is. Bundled by `scripts/offline/write-offline.ts`.
 */
import { cacheNames, keptAt, listFile, marked, stamped } from './kept.ts';
import { kindOf } from './kind-of.ts';

declare const BASE: string;
declare const VERSION: string;
/** Paths below the base. */
declare const SHELL: readonly string[];

interface Lasting {
	waitUntil: (work: Promise<unknown>) => void;
}
interface Asked extends Lasting {
	request: Request;
	respondWith: (answer: Promise<Response>) => void;
}
interface Scope {
	addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
	addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
	skipWaiting: () => Promise<void>;
	clients: { claim: () => Promise<void> };
}
const scope = self as unknown as Scope;
const names = cacheNames(BASE);
/** Pages and what they are shown with that stay kept; the oldest go first. */
const most = 500;

scope.addEventListener('install', (event) => {
	const shell = SHELL.map((path) => new Request(BASE + path, { cache: 'no-cache' }));
	event.waitUntil(
		caches
			.open(names.shell(VERSION))
			.then((cache) => cache.addAll(shell))
			.then(() => scope.skipWaiting()),
	);
});

scope.addEventListener('activate', (event) => {
	event.waitUntil(
		caches
			.keys()
			.then((all) => all.filter((name) => name.startsWith(names.shell('')) && name !== names.shell(VERSION)))
			.then((old) => Promise.all(old.map((name) => caches.delete(name))))
			.then(() => scope.clients.claim()),
	);
});

scope.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(BASE)) return;
	const kind = kindOf(pathname.slice(BASE.length));
	if (kind === 'asset') event.respondWith(assetOf(request));
	else if (kind === 'index') event.respondWith(indexOf(request, pathname));
	else if (kind === 'page' && request.mode === 'navigate') event.respondWith(pageOf(event, pathname));
});

async function keep(key: string, answer: Response): Promise<void> {
	const cache = await caches.open(names.read);
	// Put anew it is the youngest.
	await cache.delete(key);
	await cache.put(key, await stamped(answer));
	const keys = await cache.keys();
	await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((old) => cache.delete(old)));
}

async function assetOf(request: Request): Promise<Response> {
	const held = await caches.match(request.url, { ignoreVary: true });
	if (held) return held;
	const answer = await fetch(request);
	if (answer.ok) await keep(request.url, answer.clone()).catch(() => null);
	return answer;
}

/** The newest whole archive that nothing is missing of. */
async function wholeCache(): Promise<Cache | null> {
	const whole = (await caches.keys()).filter((name) => name.startsWith(names.wholePrefix)).toReversed();
	for (const name of whole) {
		const cache = await caches.open(name);
		if (await cache.match(BASE + listFile)) return cache;
	}
	return null;
}

async function indexOf(request: Request, pathname: string): Promise<Response> {
	try {
		return await fetch(request);
	} catch (error) {
		const held = await (await wholeCache())?.match(pathname);
		if (held) return held;
		throw error;
	}
}

async function pageOf(event: Asked, pathname: string): Promise<Response> {
	try {
		const answer = await fetch(event.request);
		if (answer.ok && !answer.redirected && answer.headers.get('content-type')?.startsWith('text/html'))
			event.waitUntil(keep(pathname, answer.clone()).catch(() => null));
		return answer;
	} catch (error) {
		const held = await heldPage(pathname);
		if (held === undefined) throw error;
		const { status, headers } = held;
		return new Response(marked(await held.text(), keptAt(held)), { status, headers });
	}
}

/** The youngest that is kept, but the search page together with the index it belongs to; else the page that says so. */
async function heldPage(pathname: string): Promise<Response | undefined> {
	const [read, whole, shell] = await Promise.all([
		caches.open(names.read),
		wholeCache(),
		caches.open(names.shell(VERSION)),
	]);
	const [visited, saved] = await Promise.all([read.match(pathname), whole?.match(pathname)]);
	if (saved && (pathname === `${BASE}search/` || !visited || keptAt(saved) > keptAt(visited))) return saved;
	return visited ?? (await shell.match(pathname)) ?? shell.match(`${BASE}offline/`);
}

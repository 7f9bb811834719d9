/** What a built site needs to be read without a network: its service worker, and the list of what makes it whole. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const source = (name: string): string => fileURLToPath(new URL(`../../src/offline/${name}`, import.meta.url));
const listFile = 'offline.json';

const isAsset = (path: string): boolean => path.startsWith('_astro/');
/** Parts of the index fit each other only within one build. */
const isIndex = (path: string): boolean => /^(?:pagefind|search)\/.*[^/]$/u.test(path);
/** The desk and pictures stay where they are. */
const isKept = (path: string): boolean =>
	!path.startsWith('correct/') && (path === '' || path.endsWith('/') || isAsset(path) || isIndex(path));

/** Files of the site by the path a browser asks for. */
function pathsOf(dist: string): Map<string, string> {
	return new Map(
		readdirSync(dist, { recursive: true, encoding: 'utf8' })
			.map((file) => file.replaceAll('\\', '/'))
			.sort()
			.filter((file) => statSync(join(dist, file)).isFile())
			.map((file) => [file.replace(/(^|\/)index\.html$/u, '$1'), join(dist, file)]),
	);
}

/** Assets that a page names, and those that these name. */
function assetsOf(page: string, files: ReadonlyMap<string, string>): string[] {
	const assets = [...files.keys()].filter(isAsset);
	const found = new Set<string>();
	const waiting = [page];
	for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
		const text = readFileSync(files.get(path)!, 'utf8');
		for (const asset of assets)
			if (!found.has(asset) && text.includes(asset.slice('_astro/'.length))) {
				found.add(asset);
				waiting.push(asset);
			}
	}
	return [...found];
}

/** @param base path part of the archive's address, with both slashes */
export async function writeOffline(dist: string, base: string, wanted: boolean): Promise<void> {
	const worker = join(dist, 'sw.js');
	if (!wanted) {
		writeFileSync(worker, retired(base));
		return;
	}
	const files = pathsOf(dist);
	const kept = [...files].filter(([path]) => isKept(path));
	const digests = kept.map(
		([path, file]) => [path, createHash('sha256').update(readFileSync(file)).digest('hex')] as const,
	);
	const version = createHash('sha256').update(JSON.stringify(digests)).digest('hex').slice(0, 16);
	writeFileSync(
		join(dist, listFile),
		JSON.stringify({
			version,
			bytes: kept.reduce((sum, [, file]) => sum + statSync(file).size, 0),
			files: digests.map(([path, digest]) => [path, isIndex(path) ? digest.slice(0, 16) : null]),
		}),
	);
	const pages = ['', 'offline/'];
	const shell = [...new Set(pages.flatMap((page) => [page, ...assetsOf(page, files)]))];
	await build({
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		define: {
			BASE: JSON.stringify(base),
			VERSION: JSON.stringify(version),
			SHELL: JSON.stringify(shell),
		},
		build: {
			outDir: dist,
			emptyOutDir: false,
			target: 'es2022',
			rolldownOptions: { output: { minify: true } },
			lib: {
				entry: source('service-worker.ts'),
				formats: ['iife'],
				name: 'jianbao',
				fileName: () => 'sw.js',
			},
		},
	});
}

/** Of an archive that no longer asks for it: what was left in browsers puts itself away. */
const retired = (base: string): string => `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) =>
	event.waitUntil(
		(async () => {
			for (const name of await caches.keys()) if (name.startsWith(${JSON.stringify(`jianbao ${base} `)})) await caches.delete(name);
			await registration.unregister();
		})(),
	),
);
`;

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { sidecarSchema, type Sidecar } from '../../src/schema/schema.ts';
import { readYaml } from './read-yaml.ts';

/** What all pages of a folder share: one newspaper, one region. */
export const FOLDER_SIDECAR = 'folder.yaml';

/** Sidecars of a page, the nearer ones later: of the folders it lies in, of the file it is one page of, its own. */
export function layersOf(page: string): string[] {
	const folders = page.split('/').slice(0, -1);
	const shared = Array.from({ length: folders.length + 1 }, (_, n) =>
		[...folders.slice(0, n), FOLDER_SIDECAR].join('/'),
	);
	const whole = page.replace(/-p\d+$/u, '');
	return [...shared, ...new Set([`${whole}.yaml`, `${page}.yaml`])];
}

/** The page's own sidecar laid over those of its file and folders; empty where there is none. */
export function readSidecar(folder: string, page: string, file: VFile): Sidecar {
	const layers = layersOf(page)
		.map((name) => join(folder, name))
		.filter((path) => existsSync(path))
		.map((path) => readYaml(path, sidecarSchema, file, 'invalid-sidecar') ?? {});
	return Object.assign({}, ...layers) as Sidecar;
}

/** File and line in which a sidecar gives a field: the nearest one that does. */
export function placeOfField(folder: string, page: string, field: string): string {
	for (const name of layersOf(page).toReversed()) {
		const path = join(folder, name);
		if (!existsSync(path)) continue;
		const line = readFileSync(path, 'utf8')
			.split(/\r?\n/u)
			.findIndex((text) => text.startsWith(`${field}:`));
		if (line >= 0) return `\`${path}\` line ${line + 1}`;
	}
	return `Sidecar of \`${page}\``;
}

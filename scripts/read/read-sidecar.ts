import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { sidecarSchema, type Sidecar } from '../../src/schema/schema.ts';
import { readYaml } from './read-yaml.ts';

/** What all pages of a folder share: one newspaper, one region. */
export const FOLDER_SIDECAR = 'folder.yaml';

/** The page's own sidecar laid over the folder's; empty where there is neither. */
export function readSidecar(folder: string, page: string, file: VFile): Sidecar {
	const layers = [FOLDER_SIDECAR, `${page}.yaml`]
		.map((name) => join(folder, name))
		.filter((path) => existsSync(path))
		.map((path) => readYaml(path, sidecarSchema, file, 'invalid-sidecar') ?? {});
	return Object.assign({}, ...layers) as Sidecar;
}

/** File and line in which a sidecar gives a field: the page's own file, else the folder's. */
export function placeOfField(folder: string, page: string, field: string): string {
	for (const name of [`${page}.yaml`, FOLDER_SIDECAR]) {
		const path = join(folder, name);
		if (!existsSync(path)) continue;
		const line = readFileSync(path, 'utf8')
			.split(/\r?\n/u)
			.findIndex((text) => text.startsWith(`${field}:`));
		if (line >= 0) return `\`${path}\` line ${line + 1}`;
	}
	return `Sidecar of \`${page}\``;
}

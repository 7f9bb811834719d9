import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { sidecarSchema, type Sidecar } from '../../src/schema.ts';
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

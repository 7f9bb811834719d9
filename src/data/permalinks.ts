import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Permalink } from '../archive/permalinks.ts';
import { contentRoot } from '../settings/place.ts';

/** Every address ever published; none where there is no file. */
export function readPermalinks(root = contentRoot): Record<string, Permalink> {
	const file = join(root, 'permalinks.json');
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Permalink>) : {};
}

import type { Permalink } from '../archive/permalinks.ts';
import { readParts } from '../report/parts.ts';
import { contentRoot } from '../settings/place.ts';

/** Every address ever published; none where there is no file. */
export function readPermalinks(root = contentRoot): Record<string, Permalink> {
	const all: Record<string, Permalink> = {};
	for (const part of readParts(root, 'permalinks')) Object.assign(all, part);
	return all;
}

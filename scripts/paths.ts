import { relative } from 'node:path';
import { contentRoot, distRoot } from '../src/settings/place.ts';
import { readSite } from '../src/settings/read-site.ts';

/** A path as people write it: relative where it lies below this folder. */
function shown(path: string): string {
	const below = relative('', path);
	return below.startsWith('..') ? path : below || '.';
}

/** The archive's folder: `content`, or what `JIANBAO_CONTENT` names. */
export const contentFolder = shown(contentRoot);

/** Where the built site lies: `dist`, or what `JIANBAO_DIST` names. */
export const distFolder = shown(distRoot);

/** The path part of the archive's address, with both slashes: `/` or `/jianbao/`. */
export function basePath(): string {
	return `${new URL(readSite(contentFolder).address).pathname.replace(/\/$/u, '')}/`;
}

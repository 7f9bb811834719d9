import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { siteSchema, type Site } from '../src/schema.ts';

/** The archive's folder: `content`, or what `JIANBAO_CONTENT` names, so that one checkout builds several archives. */
export const contentFolder = process.env['JIANBAO_CONTENT'] ?? 'content';

/** Where the built site lies: `dist`, or what `JIANBAO_DIST` names. */
export const distFolder = process.env['JIANBAO_DIST'] ?? 'dist';

/** The archive's settings, checked. */
export function readSite(folder = contentFolder): Site {
	return siteSchema.parse(parse(readFileSync(join(folder, 'site.yaml'), 'utf8')));
}

/** The path part of the archive's address, with both slashes: `/` or `/jianbao/`. */
export function basePath(site: Site): string {
	return `${new URL(site.address).pathname.replace(/\/$/u, '')}/`;
}

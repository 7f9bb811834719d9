/** Where the archive lies. Both halves read the same two variables, so that a second archive builds beside the first. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/** Folder with `site.yaml`, `articles`, `sources` and `vocabulary`. */
export const contentRoot = resolve(process.env['JIANBAO_CONTENT'] ?? 'content');
/** Folder the site is written to. */
export const distRoot = resolve(process.env['JIANBAO_DIST'] ?? 'dist');
/** Vocabularies that every archive shares: they come with the program, wherever the archive lies. */
export const sharedRoot = resolve('content/common');
/** What builds keep for the next one. Two archives, and parts of one, may be built from one checkout. */
export const cacheRoot = resolve(
	'node_modules/.astro',
	[
		createHash('sha256').update(contentRoot).digest('hex').slice(0, 8),
		...(process.env['JIANBAO_SHARD']?.split('/') ?? []),
	].join('-'),
);

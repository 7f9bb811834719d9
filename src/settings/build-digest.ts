/** Everything besides the archive's own articles and report that a page's markup depends on, as one digest. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentRoot, sharedRoot } from './place.ts';

/** The program, what all archives share, and what this one sets. */
const places = (): string[] => [
	'src',
	'public',
	'astro.config.mjs',
	'package.json',
	'package-lock.json',
	sharedRoot,
	join(contentRoot, 'vocabulary'),
	join(contentRoot, 'site.yaml'),
];

const filesAt = (place: string): string[] =>
	!existsSync(place)
		? []
		: statSync(place).isFile()
			? [place]
			: readdirSync(place, { recursive: true, withFileTypes: true })
					.filter((entry) => entry.isFile())
					.map((entry) => join(entry.parentPath, entry.name))
					.sort();

let known: string | undefined;

/** Hexadecimal; one for the whole run of the process. */
export function buildDigest(): string {
	if (known !== undefined) return known;
	const hash = createHash('sha256').update(process.versions.node);
	for (const place of places())
		for (const file of filesAt(place))
			hash.update(`\0${file.slice(place.length)}\0`).update(readFileSync(file));
	known = hash.digest('hex');
	return known;
}

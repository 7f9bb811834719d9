/** One digest of many files: is it the same archive, the same site? */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of these files and folders, by name and bytes; what is missing or `leftOut` adds nothing. */
export function digestOfFiles(
	places: readonly string[],
	leftOut: (path: string) => boolean = () => false,
): string {
	const hash = createHash('sha256');
	for (const place of places) {
		if (!existsSync(place)) continue;
		const files = statSync(place).isFile()
			? [place]
			: readdirSync(place, { recursive: true, withFileTypes: true })
					.filter((entry) => entry.isFile())
					.map((entry) => join(entry.parentPath, entry.name))
					.sort();
		for (const file of files.filter((path) => !leftOut(path)))
			hash.update(`${file.slice(place.length).replaceAll('\\', '/')}\0`).update(readFileSync(file));
	}
	return hash.digest('hex');
}

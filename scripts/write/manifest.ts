import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** Names, in the output folder, of every file that the converter wrote there: only these does it ever replace or remove. */
export const MANIFEST = 'manifest.txt';

/** Paths with `/`, relative to the folder; null where no run left a manifest. */
export function readManifest(folder: string): Set<string> | null {
	const path = join(folder, MANIFEST);
	return existsSync(path) ? new Set(readFileSync(path, 'utf8').split('\n').filter(Boolean)) : null;
}

export function* renderManifest(paths: Iterable<string>): Generator<string> {
	for (const path of [...paths].sort()) yield `${path}\n`;
}

/** How every article, report and table of addresses begins; by it the files of an archive without a manifest are known. */
const BEGINNING = /^(?:---\nid: "|\{\n\t"(?:pages": \[\n|newspaper": )|\{\n(?:"[^"\n]+": \{"page"|\}))/u;

export function looksWritten(path: string): boolean {
	const file = openSync(path, 'r');
	try {
		const bytes = Buffer.alloc(400);
		return BEGINNING.test(bytes.toString('utf8', 0, readSync(file, bytes)));
	} finally {
		closeSync(file);
	}
}

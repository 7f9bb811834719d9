/** What a built site changes against the one that stands: what a deploy has to send, and to remove. */
import { globSync, lstatSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepFile, sameBytes } from './files.ts';

export interface SiteChanges {
	added: string[];
	changed: string[];
	removed: string[];
	/** Files of the new site. */
	files: number;
}

/**
 * Compares the new site with the one that stands, byte for byte. A file that is the same becomes the very file that
 * stands, with its time, so that programs that send what is newer send only what changed. Paths with `/`, in order.
 */
export function keepUnchanged(standing: string, next: string): SiteChanges {
	const before = new Set(filesIn(standing));
	const now = filesIn(next);
	const changes: SiteChanges = { added: [], changed: [], removed: [], files: now.length };
	for (const path of now) {
		const [old, fresh] = [join(standing, path), join(next, path)];
		if (!before.delete(path)) changes.added.push(path);
		else if (sameBytes(fresh, old)) {
			rmSync(fresh);
			keepFile(old, fresh);
		} else changes.changed.push(path);
	}
	return { ...changes, removed: [...before] };
}

const filesIn = (folder: string): string[] =>
	globSync('**', { cwd: folder })
		.filter((path) => lstatSync(join(folder, path)).isFile())
		.map((path) => path.replaceAll('\\', '/'))
		.toSorted();

/** One file a line: `+` to send anew, `*` to send again, `-` to remove. */
export function writeChanges(path: string, { added, changed, removed }: SiteChanges): void {
	const lines = [
		...added.map((file) => `+ ${file}\n`),
		...changed.map((file) => `* ${file}\n`),
		...removed.map((file) => `- ${file}\n`),
	];
	writeFileSync(path, lines.join(''));
}

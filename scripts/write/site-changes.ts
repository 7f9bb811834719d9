/** What a built site changes against the one that stands: what a deploy has to send, and to remove. */
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { sameBytes } from './files.ts';

export interface SiteChanges {
	added: string[];
	changed: string[];
	removed: string[];
	/** Files of the new site. */
	files: number;
}

/**
 * Compares the new site with the one that stands, byte for byte. A file that is the same takes the time of the one that
 * stands, so that programs that send what is newer send only what changed. Paths with `/`, in order.
 */
export function keepUnchanged(standing: string, next: string): SiteChanges {
	const before = new Set(filesIn(standing));
	const now = filesIn(next);
	const changes: SiteChanges = { added: [], changed: [], removed: [], files: now.length };
	for (const path of now) {
		const [old, fresh] = [join(standing, path), join(next, path)];
		if (!before.delete(path)) changes.added.push(path);
		else if (sameBytes(fresh, old)) {
			const { atime, mtime } = statSync(old);
			utimesSync(fresh, atime, mtime);
		} else changes.changed.push(path);
	}
	return { ...changes, removed: [...before] };
}

/** Every file of a folder, below it, with `/`, in order; none where there is no folder. */
export const filesIn = (folder: string): string[] =>
	existsSync(folder)
		? readdirSync(folder, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
				.sort()
		: [];

/** One file a line: `+` to send anew, `*` to send again, `-` to remove. */
export function writeChanges(path: string, { added, changed, removed }: SiteChanges): void {
	const lines = [
		...added.map((file) => `+ ${file}\n`),
		...changed.map((file) => `* ${file}\n`),
		...removed.map((file) => `- ${file}\n`),
	];
	writeFileSync(path, lines.join(''));
}

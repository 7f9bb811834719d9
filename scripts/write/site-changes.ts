/** What a built site changes against the one that stands: what a deploy has to send, and to remove. */
import { existsSync, readFileSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
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

type Sign = '+' | '*' | '-';

/** What a file is, after all, that was `before` and is `now` since the list was last taken away; null where nothing is to be sent. */
function sumOf(before: Sign | undefined, now: Sign): Sign | null {
	if (before === '+') return now === '-' ? null : '+';
	return before === '-' && now === '+' ? '*' : now;
}

/**
 * One file a line: `+` to send anew, `*` to send again, `-` to remove. A list that still lies there has not been sent:
 * what it names is kept. Whoever has sent it takes it away.
 */
export function writeChanges(path: string, { added, changed, removed }: SiteChanges): void {
	const signs = readChanges(path);
	for (const [sign, files] of [
		['+', added],
		['*', changed],
		['-', removed],
	] as const)
		for (const file of files) {
			const sum = sumOf(signs.get(file), sign);
			if (sum) signs.set(file, sum);
			else signs.delete(file);
		}
	const lines = (['+', '*', '-'] as const).flatMap((sign) =>
		[...signs]
			.filter(([, own]) => own === sign)
			.map(([file]) => `${sign} ${file}\n`)
			.sort(),
	);
	writeFileSync(path, lines.join(''));
}

const readChanges = (path: string): Map<string, Sign> =>
	new Map(
		(existsSync(path) ? readFileSync(path, 'utf8') : '')
			.split('\n')
			.filter((line) => /^[+*-] ./u.test(line))
			.map((line) => [line.slice(2), line[0] as Sign]),
	);

import {
	closeSync,
	existsSync,
	mkdirSync,
	openSync,
	readFileSync,
	readSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** What one run changed on disk. */
export interface Written {
	written: number;
	unchanged: number;
	removed: number;
}

/** Files of one run: nothing in the archive changes before `commit`, and nothing has changed after `discard`. */
export interface Output {
	/** Takes a file, whole or piece by piece; the path is relative to the output folder, with `/`. */
	put: (path: string, content: string | Iterable<string>) => void;
	/** Takes a file back. */
	drop: (path: string) => void;
	/** Puts the run's files in place and removes articles that it did not produce. */
	commit: () => Written;
	discard: () => void;
}

/**
 * Opens an output folder. Changed files are written beside the archive at once, so that memory stays flat, and
 * moved into place together; files whose content is the same are never touched.
 */
export function openOutput(folder: string): Output {
	const staging = join(folder, `.staging-${process.pid}`);
	const kept = new Set<string>();
	const staged = new Set<string>();
	rmSync(staging, { recursive: true, force: true });
	return {
		put(path, content) {
			kept.add(path);
			const [target, stage] = [join(folder, path), join(staging, path)];
			if (typeof content === 'string' && existsSync(target) && readFileSync(target, 'utf8') === content) {
				if (staged.delete(path)) rmSync(stage);
				return;
			}
			mkdirSync(dirname(stage), { recursive: true });
			if (typeof content === 'string') writeFileSync(stage, content);
			else writePieces(stage, content);
			if (typeof content !== 'string' && sameBytes(stage, target)) rmSync(stage);
			else staged.add(path);
		},
		drop(path) {
			kept.delete(path);
			if (staged.delete(path)) rmSync(join(staging, path));
		},
		commit() {
			const stale = articlesIn(folder).filter((path) => !kept.has(path));
			for (const path of staged) {
				mkdirSync(dirname(join(folder, path)), { recursive: true });
				renameSync(join(staging, path), join(folder, path));
			}
			for (const path of stale) rmSync(join(folder, path));
			removeEmptyFolders(join(folder, 'articles'));
			rmSync(staging, { recursive: true, force: true });
			return { written: staged.size, unchanged: kept.size - staged.size, removed: stale.length };
		},
		discard() {
			rmSync(staging, { recursive: true, force: true });
		},
	};
}

function writePieces(path: string, pieces: Iterable<string>): void {
	const file = openSync(path, 'w');
	try {
		for (const piece of pieces) writeSync(file, piece);
	} finally {
		closeSync(file);
	}
}

/** Do both files exist and hold the same? Read in stretches: a report can be larger than a string may be. */
function sameBytes(one: string, other: string): boolean {
	if (!existsSync(other) || statSync(one).size !== statSync(other).size) return false;
	const files = [openSync(one, 'r'), openSync(other, 'r')] as const;
	const [a, b] = [Buffer.alloc(2 ** 20), Buffer.alloc(2 ** 20)];
	try {
		for (;;) {
			const [n, m] = [readSync(files[0], a), readSync(files[1], b)];
			if (n !== m || !a.subarray(0, n).equals(b.subarray(0, m))) return false;
			if (n === 0) return true;
		}
	} finally {
		files.forEach((file) => closeSync(file));
	}
}

/** Paths of all article files, relative to the output folder, with `/`. */
function articlesIn(folder: string): string[] {
	const articles = join(folder, 'articles');
	if (!existsSync(articles)) return [];
	return readdirSync(articles, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

function removeEmptyFolders(folder: string): void {
	if (!existsSync(folder)) return;
	for (const entry of readdirSync(folder, { withFileTypes: true }))
		if (entry.isDirectory()) {
			const path = join(folder, entry.name);
			removeEmptyFolders(path);
			if (!readdirSync(path).length) rmSync(path, { recursive: true });
		}
}

import {
	closeSync,
	copyFileSync,
	existsSync,
	linkSync,
	lstatSync,
	mkdirSync,
	openSync,
	readSync,
	readlinkSync,
	statSync,
	symlinkSync,
	utimesSync,
	writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** The same file under a second name: a hard link, or a copy with its times where the file system has no links. */
export function keepFile(from: string, to: string): void {
	mkdirSync(dirname(to), { recursive: true });
	const stat = lstatSync(from);
	if (stat.isSymbolicLink()) return symlinkSync(readlinkSync(from), to);
	try {
		linkSync(from, to);
	} catch (error) {
		if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK', 'EXDEV'].includes((error as { code?: string }).code ?? ''))
			throw error;
		copyFileSync(from, to);
		utimesSync(to, stat.atime, stat.mtime);
	}
}

export function writePieces(path: string, pieces: Iterable<string>): void {
	const file = openSync(path, 'w');
	try {
		for (const piece of pieces) writeSync(file, piece);
	} finally {
		closeSync(file);
	}
}

/** For every comparison: most files are a hundredth as long. */
const [a, b] = [Buffer.alloc(2 ** 20), Buffer.alloc(2 ** 20)] as const;

/** Do both files exist and hold the same? Read in stretches: a report can be larger than a string may be. */
export function sameBytes(one: string, other: string): boolean {
	if (!existsSync(other) || statSync(one).size !== statSync(other).size) return false;
	const files = [openSync(one, 'r'), openSync(other, 'r')] as const;
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

import { closeSync, mkdirSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';

/** Values put aside on disk in the order they come, for what would be too much to hold for a whole archive. */
export interface Spool<T> {
	put: (value: T) => void;
	/** All values, first to last, one at a time. */
	read: () => Iterable<T>;
	/** Gives the disk space back. */
	close: () => void;
}

/** Opens a spool in a folder of its own below `parent`; values must survive JSON. */
export function openSpool<T>(parent = tmpdir()): Spool<T> {
	mkdirSync(parent, { recursive: true });
	const folder = mkdtempSync(join(parent, 'jianbao-'));
	const path = join(folder, 'spool');
	const file = openSync(path, 'w');
	return {
		put: (value) => void writeSync(file, `${JSON.stringify(value)}\n`),
		*read() {
			for (const line of linesOf(path)) yield JSON.parse(line) as T;
		},
		close() {
			closeSync(file);
			rmSync(folder, { recursive: true });
		},
	};
}

const CHUNK = 2 ** 20;

function* linesOf(path: string): Generator<string> {
	const file = openSync(path, 'r');
	try {
		const bytes = Buffer.alloc(CHUNK);
		const decoder = new StringDecoder('utf8');
		let rest = '';
		for (let n = readSync(file, bytes); n > 0; n = readSync(file, bytes)) {
			const lines = (rest + decoder.write(bytes.subarray(0, n))).split('\n');
			rest = lines.pop() ?? '';
			yield* lines;
		}
	} finally {
		closeSync(file);
	}
}

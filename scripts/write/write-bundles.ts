/** Writes what `src/packed/bundles.ts` reads. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundles } from '../../src/packed/bundles.ts';

/**
 * Bytes of a file: a server that sends no ranges sends the whole of it. It ends, as near to this as it can, after a
 * piece that says so itself, so that what stands in one place of an archive moves no end elsewhere.
 */
const usual = 400_000;
const [least, most] = [usual / 4, usual * 2];
/** One piece of so many bytes says that its file ends. */
const endsAfter = (piece: Uint8Array): boolean =>
	createHash('sha256').update(piece).digest().readUInt32BE() / 2 ** 32 < piece.length / (usual - least);

export interface BundleWriter {
	add: (piece: Uint8Array) => void;
	end: () => Bundles;
	/** Bytes of all pieces so far. */
	bytes: () => number;
}

/** @param folder in the index, with a final slash, or empty */
export function writeBundles(root: string, folder: string): BundleWriter {
	mkdirSync(join(root, folder), { recursive: true });
	const files: [string, number][] = [];
	const sizes: number[] = [];
	let open: Uint8Array[] = [];
	let held = 0;
	let total = 0;
	const close = (): void => {
		if (open.length === 0) return;
		const body = Buffer.concat(open);
		const name = `${folder}${createHash('sha256').update(body).digest('hex').slice(0, 16)}.bin`;
		writeFileSync(join(root, name), body);
		files.push([name, open.length]);
		open = [];
		held = 0;
	};
	return {
		add(piece) {
			if (held + piece.length > most) close();
			open.push(piece);
			sizes.push(piece.length);
			held += piece.length;
			total += piece.length;
			if (held > least && endsAfter(piece)) close();
		},
		end() {
			close();
			return { files, sizes };
		},
		bytes: () => total,
	};
}

/** A text of any length as gzip: one member for each stretch of it, which every gunzip puts together again. */
import { gzipSync } from 'node:zlib';

/** Characters of a stretch. */
const stretch = 2_000_000;

export function* gzipPieces(pieces: Iterable<string>): Generator<Uint8Array> {
	let held: string[] = [];
	let length = 0;
	for (const piece of pieces) {
		held.push(piece);
		length += piece.length;
		if (length < stretch) continue;
		yield gzipSync(held.join(''));
		held = [];
		length = 0;
	}
	yield gzipSync(held.join(''));
}

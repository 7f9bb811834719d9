/** What a file is, told from its beginning. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { decodeText } from '../../src/text/decode-text.ts';
import { HEAD_BYTES, type Format, type Head } from './formats/types.ts';
import { formats, recognise } from './formats/table.ts';
import { text } from './formats/text.ts';

/** The beginning of a text may end inside a character, of four bytes at most. */
function headText(bytes: Uint8Array, whole: boolean): string | null {
	if (whole) return decodeText(bytes);
	const line = bytes.lastIndexOf(0x0a);
	const ends = [...(line > 0 ? [line + 1] : []), ...[0, 1, 2, 3].map((n) => bytes.length - n)];
	for (const end of ends) {
		const found = decodeText(bytes.subarray(0, end));
		if (found !== null) return found;
	}
	return null;
}

/** @param name of the file, with or without folders */
function headOf(bytes: Uint8Array, name: string): Head {
	const head = bytes.subarray(0, HEAD_BYTES);
	return {
		name: name.replace(/^.*[/\\]/u, '').toLowerCase(),
		bytes: head,
		text: headText(head, bytes.length <= HEAD_BYTES),
	};
}

function beginning(path: string): Uint8Array {
	const file = openSync(path, 'r');
	try {
		// One byte more tells whether there is more.
		const bytes = Buffer.alloc(HEAD_BYTES + 1);
		return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0));
	} finally {
		closeSync(file);
	}
}

/** Files with these endings are meant to be pages of text: where they are none, that is a fault and no other kind of file. */
const MEANT_AS_TEXT = /\.(?:txt|md)$/iu;

const formatOf = (head: Head): Format | null =>
	recognise(head) ?? (MEANT_AS_TEXT.test(head.name) ? text : null);

/** The row of the table that reads this file, or null. */
export const formatOfFile = (path: string): Format | null => formatOf(headOf(beginning(path), path));
export const formatOfBytes = (bytes: Uint8Array, name: string): Format | null =>
	formatOf(headOf(bytes, name));

export const formatById = (id: string): Format => {
	const found = formats.find((format) => format.id === id);
	if (!found) throw new Error(`Unexpected format \`${id}\`, expected one of the table of formats`);
	return found;
};

/** Bytes of a file, or null where it is none that can be opened (a dangling link, a pipe). */
export function sizeOf(path: string): number | null {
	try {
		const found = statSync(path);
		return found.isFile() ? found.size : null;
	} catch {
		return null;
	}
}

const BOMS: [bytes: number[], encoding: string][] = [
	[[0xef, 0xbb, 0xbf], 'utf-8'],
	[[0xff, 0xfe], 'utf-16le'],
	[[0xfe, 0xff], 'utf-16be'],
];

/**
 * Text of a file: by its byte order mark, else as strict UTF-8, else as strict GB18030 (which holds GBK and
 * GB 2312); null where it is none of them. The byte order mark is not part of the text.
 */
export function decodeText(bytes: Uint8Array): string | null {
	const marked = BOMS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte));
	for (const encoding of marked ? [marked[1]] : ['utf-8', 'gb18030']) {
		try {
			return new TextDecoder(encoding, { fatal: true }).decode(bytes);
		} catch {
			// not this one
		}
	}
	return null;
}

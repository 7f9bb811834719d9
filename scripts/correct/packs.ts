/** What the worker cuts with: files beside it, compressed by us, since many hosts send such files as they are. */

/** By name, unpacked. */
export interface Fetched {
	/** The dictionary. */
	words: Uint8Array<ArrayBuffer>;
	weights: Uint8Array<ArrayBuffer>;
	/** The vectors of cuts: their table, and the bytes of both its columns. */
	table: Uint8Array<ArrayBuffer>;
	vectors: Uint8Array<ArrayBuffer>;
	stops: Uint8Array<ArrayBuffer>;
	/** The words a page is read by. */
	language: Uint8Array<ArrayBuffer>;
}

/** No ending that a host would take for a compressed page and unpack on its way. */
export const packName = (name: keyof Fetched): string => `${name}.pack`;

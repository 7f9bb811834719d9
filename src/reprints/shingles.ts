/** Runs of neighbouring characters as numbers. */

/** Characters of a shingle by which articles find each other: three are words of every article, five die of noise. */
const width = 4;

/** Hash of the `size` code units from a place on; the same on every machine. */
export function hashAt(text: string, at: number, size: number): number {
	let hash = 0x811c9dc5;
	for (let i = at; i < at + size; i++)
		hash = Math.imul(hash ^ text.charCodeAt(i), 0x9e3779b1) ^ (hash >>> 15);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	return (hash ^ (hash >>> 13)) >>> 0;
}

/** The different shingles of a text, ascending. */
export function shinglesOf(text: string): Uint32Array {
	const hashes = new Uint32Array(Math.max(0, text.length - width + 1));
	for (let at = 0; at < hashes.length; at++) hashes[at] = hashAt(text, at, width);
	hashes.sort();
	let kept = 0;
	for (const hash of hashes) if (kept === 0 || hashes[kept - 1] !== hash) hashes[kept++] = hash;
	return hashes.subarray(0, kept);
}

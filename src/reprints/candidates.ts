/**
 * Pairs of texts that may be the same, in time and memory linear in the archive: an inverted index over the shingles
 * that few texts have. MinHash over all shingles would be smaller, but of two copies with 40 % noise each it meets one
 * shingle in sixty, and official phrases more often than that; what few texts share survives both.
 */
import { shinglesOf } from './shingles.ts';

/** A shingle of more texts than this is a phrase. */
const mostShared = 250;
/** With how many of the following texts that share a shingle a text is paired: bounds the work for each shingle. */
const ahead = 24;
/**
 * A shared shingle weighs 1 where only two texts have it, 1/2 where three have it, and so on. Candidates weigh at
 * least so much together, and so much for each character of the shorter text.
 */
const least = 1.5;
const leastShare = 0.003;
/** Candidates that one text has among those after it, the nearest first. */
const mostCandidates = 16;

/** How many texts have each shingle, counted up to 255; two shingles may meet in one slot, which only hides them. */
function countShingles(texts: readonly string[]): { slots: Uint8Array; mask: number } {
	const characters = texts.reduce((sum, text) => sum + text.length, 0);
	const size = 2 ** Math.min(28, Math.max(16, Math.ceil(Math.log2(characters * 2 + 1))));
	const slots = new Uint8Array(size);
	const mask = size - 1;
	for (const text of texts)
		for (const hash of shinglesOf(text)) {
			const slot = hash & mask;
			if ((slots[slot] ?? 0) < 255) slots[slot] = (slots[slot] ?? 0) + 1;
		}
	return { slots, mask };
}

/** @returns pairs of positions, the smaller first, ascending */
export function candidatePairs(texts: readonly string[]): [number, number][] {
	const { slots, mask } = countShingles(texts);
	const rare = texts.map((text) =>
		shinglesOf(text).filter((hash) => {
			const having = slots[hash & mask] ?? 0;
			return having > 1 && having <= mostShared;
		}),
	);
	// Postings in one array: where those of a slot begin, then the texts in order.
	const total = rare.reduce((sum, hashes) => sum + hashes.length, 0);
	const begins = new Uint32Array(mask + 2);
	for (const hashes of rare)
		for (const hash of hashes) begins[(hash & mask) + 1] = (begins[(hash & mask) + 1] ?? 0) + 1;
	for (let slot = 0; slot <= mask; slot++) begins[slot + 1] = (begins[slot + 1] ?? 0) + (begins[slot] ?? 0);
	const postings = new Uint32Array(total);
	const ends = begins.slice(0, mask + 1);
	rare.forEach((hashes, text) => {
		for (const hash of hashes) {
			const slot = hash & mask;
			const end = ends[slot] ?? 0;
			postings[end] = text;
			ends[slot] = end + 1;
		}
	});
	const seen = new Uint32Array(mask + 1);
	seen.set(begins.subarray(0, mask + 1));
	const shared = new Float64Array(texts.length);
	const pairs: [number, number][] = [];
	rare.forEach((hashes, text) => {
		const met: number[] = [];
		for (const hash of hashes) {
			const slot = hash & mask;
			// Texts come in order, so what lies before this one in the list is done with.
			const own = (seen[slot] ?? 0) + 1;
			seen[slot] = own;
			const weight = 1 / Math.max(1, (slots[slot] ?? 0) - 1);
			const last = Math.min(begins[slot + 1] ?? 0, own + ahead);
			for (let at = own; at < last; at++) {
				const other = postings[at] ?? 0;
				if (other === text) continue;
				if (shared[other] === 0) met.push(other);
				shared[other] = (shared[other] ?? 0) + weight;
			}
		}
		const own = texts[text]?.length ?? 0;
		const near = met
			.filter((other) => {
				const shorter = Math.min(own, texts[other]?.length ?? 0);
				return (shared[other] ?? 0) >= Math.max(least, shorter * leastShare);
			})
			.sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b)
			.slice(0, mostCandidates)
			.sort((a, b) => a - b);
		for (const other of near) pairs.push([text, other]);
		for (const other of met) shared[other] = 0;
	});
	return pairs;
}

/**
 * How much of the shorter of two texts stands in the longer, in the same order. Runs of three characters that both
 * have are anchors. In copies they lie on one diagonal, however many of the characters between were misread; in other
 * texts on one subject they lie anywhere, and what phrase they share is short.
 */
import { numbersAgree } from './numbers-agree.ts';
import { hashAt } from './shingles.ts';

const width = 3;
/** The shorter text is looked at in blocks; each with `around` neighbours on both sides is a window. */
const block = 50;
const around = 3;
/** Anchors in the same cell count once, so that a phrase of 20 characters is no proof. */
const cell = 8;
/** Diagonals of a band; bands overlap by half, for what was lost and added lets a copy drift. */
const band = 32;
/** Cells of a window that have to have anchors in one band: half of what two copies with 40 % noise each have. */
const leastCells = (length: number): number => Math.min(7, Math.max(4, Math.round(length / block) + 2));
/** Another anchor has to stand so near, on nearly the same diagonal: words that two stories share stand anywhere. */
const nearest = 3;
const farthest = 15;
const mostDrift = 3;
/** A run that stands in a text more often than this says nothing about the place. */
const mostPlaces = 4;

/** Places of each run of a text. */
export interface RunIndex {
	text: string;
	heads: ReadonlyMap<number, number>;
	next: Int32Array;
}

export function indexRuns(text: string): RunIndex {
	const heads = new Map<number, number>();
	const next = new Int32Array(text.length).fill(-1);
	for (let at = text.length - width; at >= 0; at--) {
		const hash = hashAt(text, at, width);
		next[at] = heads.get(hash) ?? -1;
		heads.set(hash, at);
	}
	return { text, heads, next };
}

/** Calls back with the places in both texts, ascending in the second. */
function eachAnchor(
	{ heads, next }: RunIndex,
	text: string,
	found: (own: number, other: number) => void,
): void {
	for (let other = 0; other + width <= text.length; other++) {
		const places: number[] = [];
		let own = heads.get(hashAt(text, other, width)) ?? -1;
		while (own >= 0 && places.length <= mostPlaces) {
			places.push(own);
			own = next[own] ?? -1;
		}
		if (places.length <= mostPlaces) for (const place of places) found(place, other);
	}
}

/** How many bits a byte has. */
const bits = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll('0', '').length);

/** For each block the band in which it and its neighbours have the most anchors; −1 where they have too few. */
function bandsOf(cells: Uint8Array, blocks: number, bands: number, least: number): Int32Array {
	const count = (nth: number, on: number): number =>
		nth < 0 || nth >= blocks ? 0 : (bits[cells[nth * bands + on] ?? 0] ?? 0);
	return Int32Array.from({ length: blocks }, (_, nth) => {
		let best = -1;
		let most = least - 1;
		for (let on = 0; on < bands; on++) {
			if (count(nth, on) === 0) continue;
			let sum = 0;
			for (let beside = nth - around; beside <= nth + around; beside++) sum += count(beside, on);
			if (sum > most) [best, most] = [on, sum];
		}
		return best;
	});
}

/**
 * Which part of the text is copied, whatever the noise. Where characters of a copy survive with probability s, a run
 * of three stands in s³ of its places and a run of six in s⁶, so that c·s³ squared over c·s⁶ gives the copied part c.
 * Texts that share phrases have nearly as many runs of six as of three. `kept` is s³.
 */
function copiedPart(matched: Uint8Array, leastMatched: number): { part: number; kept: number } {
	let three = 0;
	let six = 0;
	for (let at = 0; at < matched.length; at++) {
		if (!matched[at]) continue;
		three++;
		if (matched[at + 1] && matched[at + 2] && matched[at + 3]) six++;
	}
	const places = Math.max(1, matched.length - width + 1);
	if (six === 0 || three < leastMatched * places) return { part: 0, kept: 0 };
	return { part: Math.min(1, three ** 2 / six / places), kept: six / three };
}

/** Anchors that have another beside them. @param drawn place → diagonal */
function supported(drawn: ReadonlyMap<number, number>, length: number): Uint8Array {
	const matched = new Uint8Array(length);
	for (const [at, diagonal] of drawn)
		for (let step = nearest; step <= farthest; step++) {
			const beside = [drawn.get(at - step), drawn.get(at + step)];
			if (beside.some((other) => other !== undefined && Math.abs(other - diagonal) <= mostDrift)) {
				matched[at] = 1;
				break;
			}
		}
	return matched;
}

/**
 * @param leastMatched share of the places of the shorter text at which a run of three has to be the same
 * @returns the share of the shorter text that is in the longer, 0 … 1
 */
export function likeness(index: RunIndex, text: string, leastMatched: number): number {
	const ownIsShorter = index.text.length <= text.length;
	const short = Math.min(index.text.length, text.length);
	const blocks = Math.ceil(short / block);
	const bands = Math.ceil((index.text.length + text.length) / band) + 2;
	// One bit a cell of the block, for each block and band.
	const cells = new Uint8Array(blocks * bands);
	const places: number[] = [];
	const diagonals: number[] = [];
	const offsets: number[] = [];
	eachAnchor(index, text, (own, other) => {
		const at = ownIsShorter ? own : other;
		const diagonal = Math.floor(((ownIsShorter ? other - own : own - other) + short) / band);
		const row = Math.floor(at / block) * bands + diagonal;
		const bit = 1 << Math.floor((at % block) / cell);
		cells[row] = (cells[row] ?? 0) | bit;
		cells[row + 1] = (cells[row + 1] ?? 0) | bit;
		places.push(at);
		offsets.push(ownIsShorter ? other - own : own - other);
		diagonals.push(diagonal);
	});
	const chosen = bandsOf(cells, blocks, bands, leastCells(short));
	const drawn = new Map<number, number>();
	places.forEach((at, nth) => {
		const on = chosen[Math.floor(at / block)] ?? -1;
		if (on >= 0 && (diagonals[nth] === on || diagonals[nth] === on - 1)) drawn.set(at, offsets[nth] ?? 0);
	});
	const matched = supported(drawn, short);
	const covered = chosen.reduce(
		(sum, on, nth) => sum + (on < 0 ? 0 : Math.min(block, short - nth * block)),
		0,
	);
	const { part, kept } = copiedPart(matched, leastMatched);
	const [shorter, longer] = ownIsShorter ? [index.text, text] : [text, index.text];
	return covered === 0 || !numbersAgree(shorter, longer, kept) ? 0 : Math.min(covered / short, part);
}

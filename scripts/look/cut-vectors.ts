/**
 * Does a text go on with another? Vectors of the last characters before a cut and of the first ones after
 * it, fitted so that their product is high where the two were one sentence: about the pointwise mutual
 * information of the two sides. A dictionary knows the word that a cut divides; this knows what follows
 * `依托科技赋能提升` and what does not. Of each side it also knows how likely a sentence ends or begins
 * there. Written by `npm run fit`.
 */
import { readFileSync } from 'node:fs';

export interface CutTable {
	/** Length of a vector. */
	size: number;
	/** One step of the numbers in `vectors`. */
	step: number;
	/** What is seen before a cut and after it, by name (see `before` and `after`), parted by spaces. */
	features: string;
	/** Features × size signed bytes, base64. */
	vectors: string;
	/** The same for log odds that a full stop stood at the cut: one signed byte a feature, base64. */
	stopStep: number;
	stops: string;
	/** Log odds where no feature is known. */
	stopBias: number;
}

/** Characters looked at on either side. */
const reach = 6;

const wide: Readonly<Record<string, string>> = {
	',': '，',
	';': '；',
	':': '：',
	'?': '？',
	'!': '！',
	'(': '（',
	')': '）',
	'％': '%',
};

/** Figures count as one character, Latin letters as another; marks as in full-width setting. */
const plain = (text: string) =>
	text
		.replace(/[\d０-９]/gu, '0')
		.replace(/[A-Za-z]/gu, 'a')
		.replace(/[,;:?!()％]/gu, (c) => wide[c] ?? c);

/** The characters before a cut, each with its distance, and the last two and three together. */
export function before(text: string): string[] {
	const t = plain(text.slice(-reach));
	const out = Array.from(t, (_, k) => `<${k + 1}${t[t.length - 1 - k]}`);
	for (const n of [2, 3]) if (t.length >= n) out.push(`<${t.slice(-n)}`);
	return out;
}

/** The same after it. */
export function after(text: string): string[] {
	const t = plain(text.slice(0, reach));
	const out = Array.from(t, (c, k) => `>${k + 1}${c}`);
	for (const n of [2, 3]) if (t.length >= n) out.push(`>${t.slice(0, n)}`);
	return out;
}

interface Vectors {
	size: number;
	row: Map<string, number>;
	values: Float32Array;
	stops: Float32Array;
	stopBias: number;
}

const bytes = (base64: string, step: number) =>
	Float32Array.from(new Int8Array(Buffer.from(base64, 'base64')), (v) => v * step);

/** A table as it is written → as it is read. */
export function readVectors(table: CutTable): Vectors {
	return {
		size: table.size,
		row: new Map(table.features.split(' ').map((f, k) => [f, k])),
		values: bytes(table.vectors, table.step),
		stops: bytes(table.stops, table.stopStep),
		stopBias: table.stopBias,
	};
}

const file = new URL('./cut-vectors.json', import.meta.url);
let loaded: Vectors | undefined;
const own = () => (loaded ??= readVectors(JSON.parse(readFileSync(file, 'utf8')) as CutTable));

/** The table in use from here on: the fit reads what it has just made. */
export function useVectors(table: CutTable): void {
	loaded = readVectors(table);
	sides.clear();
}

/** Every end of a page is asked for against every beginning. */
const sides = new Map<string, Float32Array>();

function vector(names: string[]): Float32Array {
	const { size, row, values } = own();
	const out = new Float32Array(size);
	for (const name of names) {
		const k = row.get(name);
		if (k === undefined) continue;
		for (let d = 0; d < size; d++) out[d] = (out[d] as number) + (values[k * size + d] as number);
	}
	return out;
}

function side(mark: '<' | '>', text: string): Float32Array {
	const key = mark + (mark === '<' ? text.slice(-reach) : text.slice(0, reach));
	let known = sides.get(key);
	if (!known) {
		if (sides.size > 4096) sides.clear();
		sides.set(key, (known = vector(mark === '<' ? before(text) : after(text))));
	}
	return known;
}

/** How much likelier `y` stands after `x` than after any other cut, in nats; texts without white space. */
export function goesOn(x: string, y: string): number {
	const [a, b] = [side('<', x), side('>', y)];
	let sum = 0;
	for (let d = 0; d < a.length; d++) sum += (a[d] as number) * (b[d] as number);
	return sum;
}

function stop(names: string[]): number {
	const { row, stops, stopBias } = own();
	return names.reduce((sum, name) => sum + (stops[row.get(name) ?? -1] ?? 0), stopBias / 2);
}

/** Log odds that a sentence ends where this text ends, whatever the mark; that one begins where it begins; their sum is both. */
export const endsSentence = (text: string) => stop(before(text));
export const beginsSentence = (text: string) => stop(after(text));

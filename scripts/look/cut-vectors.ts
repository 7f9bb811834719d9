/**
 * Does a text go on with another? Vectors of the last characters before a cut and of the first ones after
 * it, fitted so that their product is high where the two were one sentence: about the pointwise mutual
 * information of the two sides. A dictionary knows the word that a cut divides; this knows what follows
 * `依托科技赋能提升` and what does not. Of each side it also knows how likely a sentence ends or begins
 * there. Written by `npm run fit`.
 */

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

/** The table in use; texts are given without white space. */
export interface CutVectors {
	/** How much likelier `below` stands after `above` than after any other cut, in nats. */
	goesOn: (above: string, below: string) => number;
	/** Log odds that a sentence ends where this text ends, whatever the mark; that one begins where it begins; their sum is both. */
	endsSentence: (text: string) => number;
	beginsSentence: (text: string) => number;
}

/** The same with its bytes as they are, as the desk fetches it. */
export interface CutBytes extends Omit<CutTable, 'vectors' | 'stops'> {
	vectors: Int8Array;
	stops: Int8Array;
}

/** Signed bytes out of base64. A plain loop: a megabyte through an iterator takes a second. */
function bytes(base64: string): Int8Array {
	const binary = atob(base64);
	const out = new Int8Array(binary.length);
	for (let i = 0; i < out.length; i++) out[i] = binary.charCodeAt(i);
	return out;
}

export const cutBytes = (table: CutTable): CutBytes => ({
	...table,
	vectors: bytes(table.vectors),
	stops: bytes(table.stops),
});

/** What each of the 256 bytes is worth, by the byte read as if it had no sign. */
const worth = (step: number): Float32Array =>
	Float32Array.from({ length: 256 }, (_, k) => ((k << 24) >> 24) * step);

/** A table as it is written → as it is asked. */
export const readVectors = (table: CutTable): CutVectors => readBytes(cutBytes(table));

export function readBytes(table: CutBytes): CutVectors {
	const { size, stopBias, vectors, stops } = table;
	const row = new Map(table.features.split(' ').map((f, k) => [f, k]));
	const [values, stopValues] = [worth(table.step), worth(table.stopStep)];
	/** Every end of a page is asked for against every beginning. */
	const sides = new Map<string, Float32Array>();

	const vector = (names: string[]): Float32Array => {
		const out = new Float32Array(size);
		for (const name of names) {
			const k = row.get(name);
			if (k === undefined) continue;
			for (let d = 0; d < size; d++)
				out[d] = (out[d] as number) + (values[(vectors[k * size + d] as number) & 0xff] as number);
		}
		return out;
	};
	const side = (mark: '<' | '>', text: string): Float32Array => {
		const key = mark + (mark === '<' ? text.slice(-reach) : text.slice(0, reach));
		let known = sides.get(key);
		if (!known) {
			if (sides.size > 4096) sides.clear();
			sides.set(key, (known = vector(mark === '<' ? before(text) : after(text))));
		}
		return known;
	};
	const stop = (names: string[]): number =>
		names.reduce((sum, name) => {
			const k = row.get(name);
			return sum + (k === undefined ? 0 : (stopValues[(stops[k] ?? 0) & 0xff] as number));
		}, stopBias / 2);

	return {
		goesOn(above, below) {
			const [a, b] = [side('<', above), side('>', below)];
			let sum = 0;
			for (let d = 0; d < a.length; d++) sum += (a[d] as number) * (b[d] as number);
			return sum;
		},
		endsSentence: (text) => stop(before(text)),
		beginsSentence: (text) => stop(after(text)),
	};
}

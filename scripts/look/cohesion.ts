/**
 * Topical cohesion on one page: tf-idf of character 2- and 3-grams, document frequency counted over
 * the page's own blocks. No model, no other corpus: what is rare on this page binds its articles.
 */
import { squeeze } from '../language/characters.ts';

export interface Cohesion {
	/** Cosine of two sets of blocks, 0–1. */
	between: (a: readonly number[], b: readonly number[]) => number;
	/** Share (by idf) of the grams of block `short` that occur in the blocks `others`, 0–1. */
	containment: (short: number, others: readonly number[]) => number;
	/** Does any block hold this string of 2–5 letters or figures? */
	holds: (text: string) => boolean;
}

/** Han, letters and digits only; grams do not cross punctuation. */
function grams(text: string): string[] {
	const out: string[] = [];
	for (const run of text.match(/[\p{Script=Han}\p{L}\p{N}]+/gu) ?? []) {
		for (let i = 0; i + 1 < run.length; i++) {
			out.push(run.slice(i, i + 2));
			if (i + 2 < run.length) out.push(run.slice(i, i + 3));
		}
	}
	return out;
}

/** A set of blocks: its grams that bind, and what each weighs. */
interface Vector {
	ids: Int32Array;
	weights: Float64Array;
	norm: number;
	at: number;
	/** Cosines that are known, by `at`. */
	with: Map<number, number>;
}

/** Cohesion of the given texts, one a block. */
export function pageCohesion(texts: readonly string[]): Cohesion {
	const squeezed = texts.map(squeeze);
	const ids = new Map<string, number>();
	const tokens = squeezed.map((t) =>
		grams(t).map((g) => {
			let id = ids.get(g);
			if (id === undefined) ids.set(g, (id = ids.size));
			return id;
		}),
	);
	const df = new Float64Array(ids.size);
	const distinct = tokens.map((list) => [...new Set(list)]);
	for (const list of distinct) for (const id of list) df[id] = (df[id] as number) + 1;
	// A gram that stands in one block only binds nothing; it would merely lengthen the vectors.
	const idf = df.map((n) => (n < 2 ? 0 : Math.max(0, Math.log(texts.length / n))));
	const alone = Math.log(Math.max(2, texts.length));
	const vectors = tokens.map((list) => {
		const v = new Map<number, number>();
		for (const id of list) if ((df[id] ?? 0) > 1) v.set(id, (v.get(id) ?? 0) + 1);
		return { ids: Int32Array.from(v.keys()), counts: Int32Array.from(v.values()) };
	});
	const counted = new Int32Array(ids.size);
	const order = new Int32Array(ids.size);
	let made = 0;
	/** The blocks' grams in the order they are first met, each with its weight. */
	const weigh = (blocks: readonly number[]): Vector => {
		let met = 0;
		for (const b of blocks) {
			const v = vectors[b];
			if (!v) continue;
			for (let k = 0; k < v.ids.length; k++) {
				const id = v.ids[k] as number;
				if (!counted[id]) order[met++] = id;
				counted[id] = (counted[id] as number) + (v.counts[k] as number);
			}
		}
		const own = new Int32Array(met);
		const weights = new Float64Array(met);
		let [held, norm] = [0, 0];
		for (let k = 0; k < met; k++) {
			const id = order[k] as number;
			const x = (1 + Math.log(counted[id] as number)) * (idf[id] ?? 0);
			counted[id] = 0;
			if (!x) continue;
			own[held] = id;
			weights[held++] = x;
			norm += x * x;
		}
		return {
			ids: own.subarray(0, held),
			weights: weights.subarray(0, held),
			norm: Math.sqrt(norm),
			at: made++,
			with: new Map(),
		};
	};
	const memo = new Map<string, Vector>();
	// One set is held against every other: what it is called is put together once.
	const named = new WeakMap<readonly number[], Vector>();
	const vector = (blocks: readonly number[]): Vector => {
		let v = named.get(blocks);
		if (v) return v;
		const key = blocks.join();
		v = memo.get(key);
		if (!v) memo.set(key, (v = weigh(blocks)));
		named.set(blocks, v);
		return v;
	};
	// One vector at a time lies open by gram.
	const spread = new Float64Array(ids.size);
	let open: Vector | undefined;
	const lay = (v: Vector): void => {
		if (v === open) return;
		if (open) for (const id of open.ids) spread[id] = 0;
		for (let k = 0; k < v.ids.length; k++) spread[v.ids[k] as number] = v.weights[k] as number;
		open = v;
	};
	const between = (a: readonly number[], b: readonly number[]) => {
		const [x, y] = [vector(a), vector(b)];
		if (!x.norm || !y.norm) return 0;
		const known = x.with.get(y.at);
		if (known !== undefined) return known;
		const [small, large] = x.ids.length < y.ids.length ? [x, y] : [y, x];
		lay(large);
		let dot = 0;
		for (let k = 0; k < small.ids.length; k++)
			dot += (small.weights[k] as number) * (spread[small.ids[k] as number] as number);
		const cosine = dot / (x.norm * y.norm);
		x.with.set(y.at, cosine);
		return cosine;
	};
	const containment = (short: number, others: readonly number[]) => {
		let [shared, all] = [0, 0];
		lay(vector(others));
		for (const id of distinct[short] ?? []) {
			const w = idf[id] as number;
			all += w || alone / 5;
			if (w && spread[id]) shared += w;
		}
		return all ? shared / all : 0;
	};
	const seen = new Map<string, boolean>();
	const all = squeezed.join('\n');
	// The grams know all strings of two and three characters, and that most longer ones stand nowhere.
	const isHeld = (text: string) =>
		text.length <= 3
			? ids.has(text)
			: ids.has(text.slice(0, 3)) && ids.has(text.slice(-3)) && all.includes(text);
	const holds = (text: string) => {
		let known = seen.get(text);
		if (known === undefined) seen.set(text, (known = isHeld(text)));
		return known;
	};
	return { between, containment, holds };
}

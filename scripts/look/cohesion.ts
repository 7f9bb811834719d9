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
		return v;
	});
	const sum = (blocks: readonly number[]) => {
		const v = new Map<number, number>();
		for (const b of blocks) for (const [id, n] of vectors[b] ?? []) v.set(id, (v.get(id) ?? 0) + n);
		return v;
	};
	let made = 0;
	const weigh = (v: Map<number, number>) => {
		let norm = 0;
		const w = new Map<number, number>();
		for (const [id, n] of v) {
			const x = (1 + Math.log(n)) * (idf[id] ?? 0);
			if (!x) continue;
			w.set(id, x);
			norm += x * x;
		}
		return { w, norm: Math.sqrt(norm), at: made++, with: new Map<number, number>() };
	};
	const memo = new Map<string, ReturnType<typeof weigh>>();
	// One set is held against every other: what it is called is put together once.
	const named = new WeakMap<readonly number[], ReturnType<typeof weigh>>();
	const vector = (blocks: readonly number[]) => {
		let v = named.get(blocks);
		if (v) return v;
		const key = blocks.join();
		v = memo.get(key);
		if (!v) memo.set(key, (v = weigh(sum(blocks))));
		named.set(blocks, v);
		return v;
	};
	// One vector is held against many in a row: from the second time on it lies open by gram.
	const spread = new Float64Array(ids.size);
	let [open, last]: (Map<number, number> | undefined)[] = [];
	const spreads = (w: Map<number, number>): boolean => {
		const again = w === last;
		last = w;
		if (w !== open && again) {
			for (const id of open?.keys() ?? []) spread[id] = 0;
			for (const [id, v] of w) spread[id] = v;
			open = w;
		}
		return w === open;
	};
	const between = (a: readonly number[], b: readonly number[]) => {
		const [x, y] = [vector(a), vector(b)];
		if (!x.norm || !y.norm) return 0;
		const known = x.with.get(y.at);
		if (known !== undefined) return known;
		const [small, large] = x.w.size < y.w.size ? [x.w, y.w] : [y.w, x.w];
		let dot = 0;
		if (spreads(large)) for (const [id, v] of small) dot += v * (spread[id] as number);
		else for (const [id, v] of small) dot += v * (large.get(id) ?? 0);
		const cosine = dot / (x.norm * y.norm);
		x.with.set(y.at, cosine);
		return cosine;
	};
	const containment = (short: number, others: readonly number[]) => {
		let [shared, all] = [0, 0];
		const union = vector(others).w;
		for (const id of distinct[short] ?? []) {
			const w = idf[id] as number;
			all += w || alone / 5;
			if (w && union.has(id)) shared += w;
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

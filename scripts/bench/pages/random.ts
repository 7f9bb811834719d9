/**
 * The one seeded generator of fits, generated pages and measurements (mulberry32): the same seed gives the same pages
 * on every machine. No package's: the frozen weights were fitted on the pages that these numbers make, and figures
 * are compared over versions on the same pages; a package with other numbers would change both.
 */
export interface Random {
	/** 0 ≤ x < 1. */
	next: () => number;
	/** true with probability p. */
	chance: (p: number) => boolean;
	/** An integer from a to b, both included. */
	int: (a: number, b: number) => number;
	/** An integer from 0, under the bound. */
	below: (bound: number) => number;
	pick: <T>(items: readonly T[]) => T;
	/** One of the keys, weighted by its value. */
	weighted: <K extends string>(weights: Readonly<Record<K, number>>) => K;
	shuffle: <T>(items: readonly T[]) => T[];
}

export function seeded(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
	const int = (a: number, b: number) => a + Math.floor(next() * (b - a + 1));
	return {
		next,
		int,
		below: (bound) => int(0, bound - 1),
		chance: (p) => next() < p,
		pick: <T>(items: readonly T[]) => {
			if (!items.length) throw new Error('nothing to pick from');
			return items[int(0, items.length - 1)] as T;
		},
		weighted: <K extends string>(weights: Readonly<Record<K, number>>) => {
			const entries = Object.entries(weights) as [K, number][];
			let x = next() * entries.reduce((s, [, w]) => s + w, 0);
			for (const [key, w] of entries) if ((x -= w) < 0) return key;
			return (entries.at(-1) as [K, number])[0];
		},
		shuffle: <T>(items: readonly T[]) => {
			const out = [...items];
			for (let i = out.length - 1; i > 0; i--) {
				const j = int(0, i);
				[out[i], out[j]] = [out[j] as T, out[i] as T];
			}
			return out;
		},
	};
}

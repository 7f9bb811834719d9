/** Gradient boosting for a yes or no: each tree mends what the sum of those before it gets wrong (Newton steps on the log loss). */
import { leafOf, type Tree } from '../../doubt/trees.ts';

const depth = 3;
const pace = 0.08;
/** Values of a feature are told apart at this many places. */
const places = 31;
/** Shrinks leaves of few examples. */
const prior = 2;
/** No leaf with less weight (sum of p(1−p)) than this. */
const least = 8;

/** One row an example. */
export interface Examples {
	values: Float64Array[];
	positive: boolean[];
}

/** `base` is the log odds of all examples; a tree's leaves add to it. */
export function fitTrees({ values, positive }: Examples, count: number): { base: number; trees: Tree[] } {
	const n = values.length;
	const share = positive.filter(Boolean).length / Math.max(1, n);
	const base = Math.log((share + 1e-6) / (1 - share + 1e-6));
	const columns = values[0]?.length ?? 0;
	const edges = Array.from({ length: columns }, (_, f) => quantiles(values.map((row) => row[f] as number)));
	const bins = values.map((row) => Uint8Array.from(row, (v, f) => binOf(edges[f] as number[], v)));
	const score = new Float64Array(n).fill(base);
	const [gradient, weight] = [new Float64Array(n), new Float64Array(n)];
	const trees: Tree[] = [];
	for (let t = 0; t < count; t++) {
		for (let i = 0; i < n; i++) {
			const p = 1 / (1 + Math.exp(-(score[i] as number)));
			gradient[i] = Number(positive[i]) - p;
			weight[i] = p * (1 - p);
		}
		const tree = grow(bins, edges, gradient, weight);
		values.forEach(
			(row, i) => (score[i] = (score[i] as number) + (tree.leaves[leafOf(tree, row)] as number)),
		);
		trees.push(tree);
	}
	return { base, trees };
}

function quantiles(column: number[]): number[] {
	const sorted = column.sort((a, b) => a - b);
	const at = Array.from(
		{ length: places },
		(_, k) => sorted[Math.floor(((k + 1) * sorted.length) / (places + 1))],
	);
	// As they will be printed, so that the tree that is read asks what was fitted.
	return [...new Set(at.map((x) => Number((x ?? 0).toPrecision(4))))];
}

const binOf = (edges: readonly number[], value: number) => {
	const k = edges.findIndex((edge) => value <= edge);
	return k < 0 ? edges.length : k;
};

function grow(bins: Uint8Array[], edges: number[][], gradient: Float64Array, weight: Float64Array): Tree {
	const questions = 2 ** depth - 1;
	const tree: Tree = { features: [], thresholds: [], leaves: [] };
	const rows: number[][] = [bins.map((_, i) => i)];
	for (let q = 0; q < questions; q++) {
		const own = rows[q] as number[];
		const best = split(own, bins, edges, gradient, weight);
		tree.features.push(best?.feature ?? 0);
		tree.thresholds.push(best ? (edges[best.feature]?.[best.bin] as number) : 1e9);
		const low = (i: number) => !best || (bins[i]?.[best.feature] as number) <= best.bin;
		rows[2 * q + 1] = own.filter(low);
		rows[2 * q + 2] = own.filter((i) => !low(i));
	}
	for (let leaf = questions; leaf < 2 * questions + 1; leaf++) {
		const own = rows[leaf] as number[];
		const sum = (of: Float64Array) => own.reduce((s, i) => s + (of[i] as number), 0);
		tree.leaves.push(Number(((pace * sum(gradient)) / (sum(weight) + prior)).toPrecision(4)));
	}
	return tree;
}

/** The question that parts these examples best, or nothing where none helps. */
function split(
	own: number[],
	bins: Uint8Array[],
	edges: number[][],
	gradient: Float64Array,
	weight: Float64Array,
): { feature: number; bin: number } | null {
	let [best, gained] = [null as { feature: number; bin: number } | null, 1e-3];
	edges.forEach((thresholds, feature) => {
		const [g, h] = [new Float64Array(thresholds.length + 1), new Float64Array(thresholds.length + 1)];
		for (const i of own) {
			const b = bins[i]?.[feature] as number;
			g[b] = (g[b] as number) + (gradient[i] as number);
			h[b] = (h[b] as number) + (weight[i] as number);
		}
		const [G, H] = [g.reduce((a, x) => a + x, 0), h.reduce((a, x) => a + x, 0)];
		let [left, below] = [0, 0];
		for (let bin = 0; bin < thresholds.length; bin++) {
			left += g[bin] as number;
			below += h[bin] as number;
			if (below < least || H - below < least) continue;
			const gain =
				(left * left) / (below + prior) + (G - left) ** 2 / (H - below + prior) - (G * G) / (H + prior);
			if (gain > gained) [best, gained] = [{ feature, bin }, gain];
		}
	});
	return best;
}

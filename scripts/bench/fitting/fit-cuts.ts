/** Vectors of what stands before a cut and after it: of 64 cuts, which beginning belongs to which end? */
import { squeeze } from '../../language/characters.ts';
import { after, before, type CutTable } from '../../look/cut-vectors.ts';
import type { CleanArticle } from '../pages/articles.ts';
import { seeded } from '../pages/random.ts';
import { fitStops } from './fit-stops.ts';

/** Cuts that are told apart at a time. */
const batch = 64;
const size = 32;
const rate = 0.05;
/** How often a single character, a pair and three in a row must be seen to get a vector. */
const least = [20, 60, 120];

interface Cut {
	left: number[];
	right: number[];
}

export function fitCuts(
	articles: readonly CleanArticle[],
	cuts: number,
	say: (text: string) => void,
): CutTable {
	const r = seeded(9);
	const paragraphs = articles
		.flatMap((a) => a.blocks.filter((b) => !b.subhead).map((b) => squeeze(b.text)))
		.filter((t) => t.length >= 24);
	const features = count(paragraphs);
	const row = new Map(features.map((f, k) => [f, k]));
	const rows = (names: string[]) => names.flatMap((n) => row.get(n) ?? []);
	const values = Float32Array.from({ length: features.length * size }, () => (r.next() - 0.5) / 5);
	/** Sum of the squared gradients of each vector (AdaGrad by row). */
	const seen = new Float32Array(features.length).fill(1e-3);
	const draw = (): Cut => {
		const text = r.pick(paragraphs);
		const at = r.int(6, text.length - 6);
		return { left: rows(before(text.slice(0, at))), right: rows(after(text.slice(at))) };
	};
	say(`cuts: ${features.length} features, ${paragraphs.length} paragraphs`);
	let right = 0;
	for (let n = 0; n < cuts; n += batch) {
		right += learn(Array.from({ length: batch }, draw), values, seen);
		if ((n / batch) % 2500 === 2499) {
			say(`cuts: ${n + batch}, right of ${batch}: ${((100 * right) / (2500 * batch)).toFixed(1)} %`);
			right = 0;
		}
	}
	const vectors = inBytes(values);
	const { weights, bias } = fitStops(paragraphs, features, cuts, say);
	const stops = inBytes(weights);
	return {
		size,
		features: features.join(' '),
		step: vectors.step,
		vectors: vectors.base64,
		stopStep: stops.step,
		stops: stops.base64,
		stopBias: bias,
	};
}

function inBytes(values: Float32Array): { step: number; base64: string } {
	const step = values.reduce((top, v) => Math.max(top, Math.abs(v)), 0) / 127;
	const bytes = Int8Array.from(values, (v) => Math.round(v / step));
	return { step, base64: Buffer.from(bytes.buffer).toString('base64') };
}

function count(paragraphs: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const text of paragraphs)
		for (let i = 6; i < text.length - 6; i++)
			for (const f of [...before(text.slice(i - 6, i)), ...after(text.slice(i, i + 6))])
				counts.set(f, (counts.get(f) ?? 0) + 1);
	// `<2字` is one character at a distance, `<二字` are two in a row.
	const length = (f: string) => (/^[<>][1-6]./u.test(f) ? 1 : f.length - 1);
	return [...counts]
		.filter(([f, n]) => n >= (least[length(f) - 1] ?? 0))
		.map(([f]) => f)
		.sort();
}

/** One step on one batch; returns how many ends chose their own beginning. */
function learn(batchOf: readonly Cut[], values: Float32Array, seen: Float32Array): number {
	const n = batchOf.length;
	const [left, right] = [sums(batchOf, 'left', values), sums(batchOf, 'right', values)];
	const score = multiply(left, right, n);
	// Half of the loss asks each end for its beginning, half each beginning for its end.
	const pull = new Float32Array(n * n);
	let hits = 0;
	for (let i = 0; i < n; i++) {
		if (share(score, pull, n, (k) => i * n + k, i)) hits++;
		share(score, pull, n, (k) => k * n + i, i);
	}
	batchOf.forEach((cut, i) => {
		const [l, r] = [new Float32Array(size), new Float32Array(size)];
		for (let k = 0; k < n; k++) {
			add(l, right, k, pull[i * n + k] as number);
			add(r, left, k, pull[k * n + i] as number);
		}
		for (const row of cut.left) move(row, l, values, seen);
		for (const row of cut.right) move(row, r, values, seen);
	});
	return hits;
}

function sums(cuts: readonly Cut[], which: 'left' | 'right', values: Float32Array): Float32Array {
	const out = new Float32Array(cuts.length * size);
	cuts.forEach((cut, i) => {
		for (const row of cut[which])
			for (let d = 0; d < size; d++)
				out[i * size + d] = (out[i * size + d] as number) + (values[row * size + d] as number);
	});
	return out;
}

function multiply(left: Float32Array, right: Float32Array, n: number): Float32Array {
	const out = new Float32Array(n * n);
	for (let i = 0; i < n; i++)
		for (let j = 0; j < n; j++) {
			let s = 0;
			for (let d = 0; d < size; d++) s += (left[i * size + d] as number) * (right[j * size + d] as number);
			out[i * n + j] = s;
		}
	return out;
}

/** Adds the gradient of half the log probability of `own` among the cells `at(0…n-1)`; is it the greatest? */
function share(
	score: Float32Array,
	pull: Float32Array,
	n: number,
	at: (k: number) => number,
	own: number,
): boolean {
	let top = Number.NEGATIVE_INFINITY;
	for (let k = 0; k < n; k++) top = Math.max(top, score[at(k)] as number);
	let sum = 0;
	for (let k = 0; k < n; k++) sum += Math.exp((score[at(k)] as number) - top);
	for (let k = 0; k < n; k++) {
		const p = Math.exp((score[at(k)] as number) - top) / sum;
		pull[at(k)] = (pull[at(k)] as number) + ((k === own ? 1 : 0) - p) / 2;
	}
	return score[at(own)] === top;
}

function add(to: Float32Array, from: Float32Array, row: number, by: number): void {
	if (Math.abs(by) < 1e-5) return;
	for (let d = 0; d < size; d++) to[d] = (to[d] as number) + by * (from[row * size + d] as number);
}

function move(row: number, by: Float32Array, values: Float32Array, seen: Float32Array): void {
	const length = by.reduce((s, x) => s + x * x, 0) / size;
	seen[row] = (seen[row] as number) + length;
	const pace = rate / Math.sqrt(seen[row] as number);
	for (let d = 0; d < size; d++)
		values[row * size + d] = (values[row * size + d] as number) + pace * (by[d] as number);
}

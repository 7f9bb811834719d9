/**
 * The best sequence of roles (Viterbi), and how sure each is (forward-backward), of a linear-chain
 * model: score = Σ observations·weights + Σ steps·weights, over the roles each block allows.
 */
import { allowedHere } from './allowed-here.ts';
import { addPlacedEvidence } from './placed-evidence.ts';
import type { PageView } from '../look/seen.ts';
import type { Features } from '../look/features.ts';
import { roleFeatures, stepConditions } from './role-features.ts';
import { roleIndex, roles, type Role } from './roles.ts';

/** feature → role → weight; for steps `condition` → `from>to` → weight. */
export interface RoleWeights {
	observations: Record<string, Partial<Record<Role, number>>>;
	steps: Record<string, Record<string, number>>;
}

const n = roles.length;

/** Weights as arrays, made once from the table. */
export interface CompiledRoleWeights {
	observations: Map<string, Float64Array>;
	/** condition → (n+1)×n, row n is the page's beginning. */
	steps: Map<string, Float64Array>;
}

const compiled = new WeakMap<RoleWeights, CompiledRoleWeights>();

/** The table as arrays, made once a table. */
export function roleWeights(weights: RoleWeights): CompiledRoleWeights {
	let made = compiled.get(weights);
	if (!made) compiled.set(weights, (made = compileRoleWeights(weights)));
	return made;
}

export function compileRoleWeights(weights: RoleWeights): CompiledRoleWeights {
	const observations = new Map<string, Float64Array>();
	for (const [name, row] of Object.entries(weights.observations)) {
		const values = new Float64Array(n);
		for (const [role, w] of Object.entries(row)) values[roleIndex[role as Role]] = w;
		observations.set(name, values);
	}
	const steps = new Map<string, Float64Array>();
	for (const [condition, row] of Object.entries(weights.steps)) {
		const values = new Float64Array((n + 1) * n);
		for (const [step, w] of Object.entries(row)) {
			const [from = '', to = ''] = step.split('>');
			values[(from === 'start' ? n : roleIndex[from as Role]) * n + roleIndex[to as Role]] = w;
		}
		steps.set(condition, values);
	}
	return { observations, steps };
}

/** The chain of one page with all sums made: `emit[i*n+r]`, `step[i][(from)*n+to]`, allowed roles. */
export interface Chain {
	length: number;
	emit: Float64Array;
	step: Float64Array[];
	allowed: number[][];
	/** What was observed of each block, and under which conditions its step is weighed; without what a look adds. */
	features: Features[];
	conditions: string[][];
}

type Observed = Pick<Chain, 'allowed' | 'features' | 'conditions'>;

/** Both looks, and every other way to cut a page, read the same observations. */
const observed = new WeakMap<PageView, Observed>();

function observe(view: PageView): Observed {
	let known = observed.get(view);
	if (!known) {
		known = {
			features: view.seen.map((_, i) => roleFeatures(view, i)),
			conditions: view.seen.map((_, i) => stepConditions(view, i)),
			allowed: view.seen.map((_, i) => allowedHere(view, i).map((r) => roleIndex[r])),
		};
		observed.set(view, known);
	}
	return known;
}

/** Adds what observations say to the sums of one block, which begin at `at`. */
function addFeatures(emit: Float64Array, at: number, features: Features, weights: CompiledRoleWeights): void {
	for (const [name, value] of features) {
		const w = weights.observations.get(name);
		if (w) for (let r = 0; r < n; r++) emit[at + r] = (emit[at + r] as number) + value * (w[r] as number);
	}
}

/** Before anything that a look adds, sums are made once a view and table. */
const weighed = new WeakMap<PageView, WeakMap<CompiledRoleWeights, Pick<Chain, 'emit' | 'step'>>>();

function weigh(view: PageView, weights: CompiledRoleWeights): Pick<Chain, 'emit' | 'step'> {
	const byTable = weighed.get(view) ?? new WeakMap<CompiledRoleWeights, Pick<Chain, 'emit' | 'step'>>();
	weighed.set(view, byTable);
	const known = byTable.get(weights);
	if (known) return known;
	const { features, conditions } = observe(view);
	const emit = new Float64Array(features.length * n);
	features.forEach((own, i) => addFeatures(emit, i * n, own, weights));
	const combined = new Map<string, Float64Array>();
	const step = conditions.map((own) => {
		const key = own.join();
		const sum = combined.get(key) ?? stepSums(own, weights);
		combined.set(key, sum);
		return sum;
	});
	const made = { emit, step };
	byTable.set(weights, made);
	return made;
}

function stepSums(conditions: readonly string[], { steps }: CompiledRoleWeights): Float64Array {
	const sum = new Float64Array((n + 1) * n);
	for (const condition of conditions)
		steps.get(condition)?.forEach((w, k) => (sum[k] = (sum[k] as number) + w));
	return sum;
}

/** @param more what a look adds to the observations of each block */
export function buildChain(view: PageView, weights: CompiledRoleWeights, more?: readonly Features[]): Chain {
	const { emit: before, step } = weigh(view, weights);
	const emit = before.slice();
	view.seen.forEach(({ block }, i) => {
		if (more) addFeatures(emit, i * n, more[i] ?? [], weights);
		addPlacedEvidence(emit, i * n, block.placed?.looks);
	});
	return { length: view.seen.length, emit, step, ...observe(view) };
}

/** The same chain under roles that a person has decided, by position among the view's blocks. */
export const forceRoles = (chain: Chain, forced: ReadonlyMap<number, readonly Role[]>): Chain => ({
	...chain,
	allowed: chain.allowed.map((own, i) => forced.get(i)?.map((r) => roleIndex[r]) ?? own),
});

/** The same chain with one more voice about each block, `i*n+r` in nats. */
export const withEvidence = (chain: Chain, evidence: Float64Array): Chain => ({
	...chain,
	emit: chain.emit.map((sum, k) => sum + (evidence[k] ?? 0)),
});

/** Best sequence as role indexes. */
export function bestRoles(chain: Chain): number[] {
	const { length, emit, step, allowed } = chain;
	if (!length) return [];
	const score = new Float64Array(length * n).fill(Number.NEGATIVE_INFINITY);
	const back = new Int32Array(length * n).fill(-1);
	for (let i = 0; i < length; i++) {
		const s = step[i] as Float64Array;
		for (const r of allowed[i] ?? []) {
			if (i === 0) {
				score[r] = (emit[r] ?? 0) + (s[n * n + r] ?? 0);
				continue;
			}
			let [best, from] = [Number.NEGATIVE_INFINITY, -1];
			for (const q of allowed[i - 1] ?? []) {
				const v = (score[(i - 1) * n + q] ?? 0) + (s[q * n + r] ?? 0);
				if (v > best) [best, from] = [v, q];
			}
			score[i * n + r] = best + (emit[i * n + r] ?? 0);
			back[i * n + r] = from;
		}
	}
	const path = Array.from<number>({ length }).fill(0);
	let last = (allowed[length - 1] ?? []).reduce((a, b) =>
		(score[(length - 1) * n + b] ?? 0) > (score[(length - 1) * n + a] ?? 0) ? b : a,
	);
	for (let i = length - 1; i >= 0; i--) {
		path[i] = last;
		last = back[i * n + last] ?? 0;
	}
	return path;
}

/** Beyond this distance the smaller of two logarithms adds less than the larger one can hold, unless that is nearly 0. */
const FAR = 44;

function logSum(a: number, b: number): number {
	if (a === Number.NEGATIVE_INFINITY) return b;
	if (b === Number.NEGATIVE_INFINITY) return a;
	const [most, apart] = a > b ? [a, a - b] : [b, b - a];
	if (apart > FAR && (most > 0.1 || most < -0.1)) return most;
	return most + Math.log1p(Math.exp(-apart));
}

export interface Marginals {
	/** log Z. */
	total: number;
	/** P(role r at i), `i*n+r`. */
	role: Float64Array;
	/** P(from at i-1, to at i); only filled when asked for. */
	steps: Float64Array[];
	/** log of the sum over everything up to role r at i, and over everything behind it, `i*n+r`. */
	forward: Float64Array;
	backward: Float64Array;
}

/**
 * log of the probability that each block `from`…`to` plays one of the roles `within` allows it; what stands before
 * and behind them is free and comes from the sums of the whole.
 */
export function logProbability(
	{ emit, step, allowed }: Chain,
	{ total, forward, backward }: Pick<Marginals, 'total' | 'forward' | 'backward'>,
	within: (i: number, role: number) => boolean,
	from: number,
	to: number,
): number {
	let before = forward.subarray((from - 1) * n, from * n);
	let froms = allowed[from - 1] ?? [];
	for (let i = from; i <= to; i++) {
		const s = step[i] as Float64Array;
		const here = (allowed[i] ?? []).filter((r) => within(i, r));
		const now = new Float64Array(n).fill(Number.NEGATIVE_INFINITY);
		for (const r of here) {
			let v = i === 0 ? (s[n * n + r] ?? 0) : Number.NEGATIVE_INFINITY;
			for (const q of froms) v = logSum(v, (before[q] ?? 0) + (s[q * n + r] ?? 0));
			now[r] = v + (emit[i * n + r] ?? 0);
		}
		[before, froms] = [now, here];
	}
	return (
		froms.reduce(
			(sum, r) => logSum(sum, (before[r] ?? 0) + (backward[to * n + r] ?? 0)),
			Number.NEGATIVE_INFINITY,
		) - total
	);
}

/** Posterior probabilities of all roles (and steps, for fitting). */
export function marginals(chain: Chain, withSteps = false): Marginals {
	const { length, emit, step, allowed } = chain;
	const forward = new Float64Array(length * n).fill(Number.NEGATIVE_INFINITY);
	const backward = new Float64Array(length * n).fill(Number.NEGATIVE_INFINITY);
	for (let i = 0; i < length; i++) {
		const s = step[i] as Float64Array;
		for (const r of allowed[i] ?? []) {
			let v = i === 0 ? (s[n * n + r] ?? 0) : Number.NEGATIVE_INFINITY;
			if (i > 0)
				for (const q of allowed[i - 1] ?? [])
					v = logSum(v, (forward[(i - 1) * n + q] ?? 0) + (s[q * n + r] ?? 0));
			forward[i * n + r] = v + (emit[i * n + r] ?? 0);
		}
	}
	for (let i = length - 1; i >= 0; i--) {
		for (const r of allowed[i] ?? []) {
			let v = i === length - 1 ? 0 : Number.NEGATIVE_INFINITY;
			const s = step[i + 1];
			if (s)
				for (const q of allowed[i + 1] ?? [])
					v = logSum(
						v,
						(s[r * n + q] ?? 0) + (emit[(i + 1) * n + q] ?? 0) + (backward[(i + 1) * n + q] ?? 0),
					);
			backward[i * n + r] = v;
		}
	}
	let total = Number.NEGATIVE_INFINITY;
	for (const r of allowed[length - 1] ?? []) total = logSum(total, forward[(length - 1) * n + r] ?? 0);
	const role = new Float64Array(length * n);
	for (let i = 0; i < length; i++)
		for (const r of allowed[i] ?? [])
			role[i * n + r] = Math.exp((forward[i * n + r] ?? 0) + (backward[i * n + r] ?? 0) - total);
	const steps: Float64Array[] = [];
	if (withSteps)
		for (let i = 0; i < length; i++) {
			const m = new Float64Array((n + 1) * n);
			const s = step[i] as Float64Array;
			for (const r of allowed[i] ?? []) {
				const tail = (emit[i * n + r] ?? 0) + (backward[i * n + r] ?? 0) - total;
				if (i === 0) m[n * n + r] = Math.exp((s[n * n + r] ?? 0) + tail);
				else
					for (const q of allowed[i - 1] ?? [])
						m[q * n + r] = Math.exp((forward[(i - 1) * n + q] ?? 0) + (s[q * n + r] ?? 0) + tail);
			}
			steps.push(m);
		}
	return { total, role, steps, forward, backward };
}

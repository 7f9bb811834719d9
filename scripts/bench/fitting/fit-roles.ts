/** Role weights by conditional likelihood: observed minus expected counts, AdaGrad, a quadratic prior; the mean of the later steps. */
import { shapeFeatures } from '../../roles/shape-features.ts';
import type { LookWeights } from '../../look/page-view.ts';
import type { PageView } from '../../look/seen.ts';
import {
	buildChain,
	compileRoleWeights,
	roleWeights,
	marginals,
	type Chain,
	type RoleWeights,
} from '../../roles/role-model.ts';
import { roleIndex, roles } from '../../roles/roles.ts';
import type { GeneratedPage } from '../pages/generated.ts';
import { seeded } from '../pages/random.ts';
import { viewOf } from './view-of.ts';

const n = roles.length;

/** A page as the fit sees it, weighed with nothing yet. */
export interface PreparedPage {
	view: PageView;
	chain: Chain;
	truth: number[];
}

interface Example extends PreparedPage {
	/** Ids of observations and step conditions, resolved once. */
	observed: [row: number, value: number][][];
	steps: number[][];
}

export function fitRoles(
	pages: GeneratedPage[],
	look: LookWeights,
	epochs: number,
	say: (text: string) => void,
	first?: RoleWeights,
): RoleWeights {
	const barred = new Map<string, number>();
	const prepared = pages.flatMap((page) => {
		const made = preparePage(page, look);
		if ('barred' in made) barred.set(made.barred, (barred.get(made.barred) ?? 0) + 1);
		return 'barred' in made ? [] : [made];
	});
	say(
		`roles: ${prepared.length} pages (left out: ${[...barred].map(([k, c]) => `${k} ${c}`).join(', ') || 'none'})`,
	);
	return learnRoles(prepared, epochs, say, first);
}

const empty = compileRoleWeights({ observations: {}, steps: {} });

/** A page whose truth the grammar allows, or the role that it bars. */
export function preparePage(page: GeneratedPage, look: LookWeights): PreparedPage | { barred: string } {
	const view = viewOf(page.source, look, page.blind);
	const chain = buildChain(view, empty);
	const truth = view.seen.map((s) => {
		const role = page.lines.get(s.block.line)?.role;
		return role === undefined ? -1 : roleIndex[role];
	});
	const not = truth.findIndex((t, i) => !chain.allowed[i]?.includes(t));
	return !truth.length || not >= 0
		? { barred: roles[truth[not] ?? -1] ?? 'no truth' }
		: { view, chain, truth };
}

/** @param first weights of the first look; given, the second is fitted to what it says */
export function learnRoles(
	prepared: readonly PreparedPage[],
	epochs: number,
	say: (text: string) => void,
	first?: RoleWeights,
): RoleWeights {
	const names = new Map<string, number>();
	const conditions = new Map<string, number>();
	const id = (map: Map<string, number>, key: string) => {
		let k = map.get(key);
		if (k === undefined) map.set(key, (k = map.size));
		return k;
	};
	const examples = prepared.map(({ view, chain, truth }): Example => {
		const more = first && shapeFeatures(view, marginals(buildChain(view, roleWeights(first))));
		const features = chain.features.map((f, i) => [...f, ...(more?.[i] ?? [])]);
		return {
			view,
			chain: { ...chain },
			truth,
			observed: features.map((f) => f.map(([name, v]) => [id(names, name), v])),
			steps: chain.conditions.map((c) => c.map((x) => id(conditions, x))),
		};
	});
	say(`roles: ${names.size} observations, ${conditions.size} conditions`);
	const w = new Float64Array(names.size * n);
	const s = new Float64Array(conditions.size * (n + 1) * n);
	const [gw, gs] = [new Float64Array(w.length).fill(1e-6), new Float64Array(s.length).fill(1e-6)];
	const rate = 0.25;
	const decay = 3e-5;
	const r = seeded(3);
	// One step depends on the page it saw last; their mean does not.
	const [meanW, meanS] = [new Float64Array(w.length), new Float64Array(s.length)];
	let taken = 0;
	for (let epoch = 0; epoch < epochs; epoch++) {
		let [loss, right, all] = [0, 0, 0];
		for (const x of r.shuffle(examples)) {
			loss += step(x);
			if (epoch * 2 >= epochs) {
				taken++;
				w.forEach((v, k) => (meanW[k] = (meanW[k] ?? 0) + v));
				s.forEach((v, k) => (meanS[k] = (meanS[k] ?? 0) + v));
			}
			const m = marginals(x.chain).role;
			x.truth.forEach((t, i) => {
				all++;
				if ((m[i * n + t] ?? 0) > 0.5) right++;
			});
		}
		say(
			`roles: epoch ${epoch + 1}, loss a page ${(loss / examples.length).toFixed(3)}, blocks right ${((100 * right) / all).toFixed(2)} %`,
		);
	}
	function load({ chain, observed, steps }: Example): void {
		chain.emit.fill(0);
		observed.forEach((f, i) => {
			for (const [k, v] of f)
				for (const r of chain.allowed[i] ?? [])
					chain.emit[i * n + r] = (chain.emit[i * n + r] ?? 0) + v * (w[k * n + r] ?? 0);
		});
		chain.step = steps.map((c) => {
			const sum = new Float64Array((n + 1) * n);
			for (const k of c)
				for (let z = 0; z < sum.length; z++) sum[z] = (sum[z] ?? 0) + (s[k * (n + 1) * n + z] ?? 0);
			return sum;
		});
	}
	function step(x: Example): number {
		load(x);
		const { total, role, steps } = marginals(x.chain, true);
		let score = 0;
		const update = (values: Float64Array, sums: Float64Array, at: number, g: number) => {
			const d = g - decay * (values[at] ?? 0);
			if (Math.abs(d) < 1e-7) return;
			sums[at] = (sums[at] ?? 0) + d * d;
			values[at] = (values[at] ?? 0) + (rate * d) / Math.sqrt(sums[at] ?? 1);
		};
		const emit = x.chain.emit.slice();
		x.truth.forEach((t, i) => {
			const q = i === 0 ? n : (x.truth[i - 1] ?? 0);
			score += (emit[i * n + t] ?? 0) + (x.chain.step[i]?.[q * n + t] ?? 0);
		});
		x.truth.forEach((t, i) => {
			for (const r of x.chain.allowed[i] ?? []) {
				const g = (r === t ? 1 : 0) - (role[i * n + r] ?? 0);
				if (Math.abs(g) > 1e-6) for (const [k, v] of x.observed[i] ?? []) update(w, gw, k * n + r, g * v);
			}
			const q0 = i === 0 ? n : (x.truth[i - 1] ?? 0);
			const m = steps[i] as Float64Array;
			const froms = i === 0 ? [n] : (x.chain.allowed[i - 1] ?? []);
			for (const q of froms)
				for (const r of x.chain.allowed[i] ?? []) {
					const g = (q === q0 && r === t ? 1 : 0) - (m[q * n + r] ?? 0);
					if (Math.abs(g) > 1e-6)
						for (const k of x.steps[i] ?? []) update(s, gs, k * (n + 1) * n + q * n + r, g);
				}
		});
		return total - score;
	}
	const steps = Math.max(1, taken);
	return asTable(
		meanW.map((v) => v / steps),
		meanS.map((v) => v / steps),
		names,
		conditions,
	);
}

const round = (x: number) => Math.round(x * 100) / 100;

function asTable(
	w: Float64Array,
	s: Float64Array,
	names: Map<string, number>,
	conditions: Map<string, number>,
): RoleWeights {
	const table: RoleWeights = { observations: {}, steps: {} };
	for (const [name, k] of [...names].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const row = Object.fromEntries(
			roles.map((r, i) => [r, round(w[k * n + i] ?? 0)]).filter(([, x]) => Math.abs(x as number) >= 0.03),
		);
		if (Object.keys(row).length) table.observations[name] = row;
	}
	for (const [name, k] of conditions) {
		const row: Record<string, number> = {};
		for (let q = 0; q <= n; q++)
			for (let r = 0; r < n; r++) {
				const x = round(s[k * (n + 1) * n + q * n + r] ?? 0);
				if (Math.abs(x) >= 0.03) row[`${q === n ? 'start' : roles[q]}>${roles[r]}`] = x;
			}
		table.steps[name] = row;
	}
	return table;
}

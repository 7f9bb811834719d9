/** Role weights by conditional likelihood: observed minus expected counts, AdaGrad, a quadratic prior; the mean of the later steps. */
import { shapeFeatures, styleCounts, type StyleCounts } from '../../roles/shape-features.ts';
import type { LookWeights } from '../../look/page-view.ts';
import {
	buildChain,
	compileRoleWeights,
	roleWeights,
	marginals,
	type Chain,
	type RoleWeights,
} from '../../roles/role-model.ts';
import { roleIndex, roles } from '../../roles/roles.ts';
import type { GeneratedPage } from '../generate-pages.ts';
import { seeded } from '../pages/random.ts';
import { viewOf } from './view-of.ts';

const n = roles.length;

interface Example {
	chain: Chain;
	truth: number[];
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
	const chance = seeded(99);
	const names = new Map<string, number>();
	const conditions = new Map<string, number>();
	const id = (map: Map<string, number>, key: string) => {
		let k = map.get(key);
		if (k === undefined) map.set(key, (k = map.size));
		return k;
	};
	const empty = compileRoleWeights({ observations: {}, steps: {} });
	let skipped = 0;
	const barred = new Map<string, number>();
	// Pages of one paper: what the first look says of the others, some of them put right by people.
	const papers = new Map<number, { page: GeneratedPage; counts: StyleCounts }[]>();
	if (first)
		for (const page of pages) {
			if (page.paper === undefined) continue;
			const view = viewOf(page.source, look, page.blind);
			let counts: StyleCounts;
			if (chance.chance(0.2)) {
				const role = new Float64Array(view.seen.length * n);
				view.seen.forEach((s, i) => {
					const t = page.lines.get(s.block.line)?.role;
					if (t) role[i * n + roleIndex[t]] = 1;
				});
				counts = styleCounts(view, { role });
				for (const c of counts.values()) c.forEach((x, z) => (c[z] = 3 * x));
			} else counts = styleCounts(view, marginals(buildChain(view, roleWeights(first))));
			const list = papers.get(page.paper) ?? [];
			papers.set(page.paper, list);
			list.push({ page, counts });
		}
	const siblings = (page: GeneratedPage): StyleCounts | undefined => {
		if (page.paper === undefined) return undefined;
		const out: StyleCounts = new Map();
		for (const s of papers.get(page.paper) ?? [])
			if (s.page !== page)
				for (const [k, c] of s.counts) {
					const o = out.get(k) ?? new Float64Array(c.length);
					out.set(k, o);
					c.forEach((x, z) => (o[z] = (o[z] ?? 0) + x));
				}
		return out;
	};
	const examples = pages.flatMap((page): Example[] => {
		const view = viewOf(page.source, look, page.blind);
		const chain = buildChain(view, empty);
		if (first) {
			const one = buildChain(view, roleWeights(first));
			const more = shapeFeatures(view, marginals(one), siblings(page));
			chain.features.forEach((f, i) => f.push(...(more[i] ?? [])));
		}
		const truth = view.seen.map((s) => {
			const role = page.lines.get(s.block.line)?.role;
			return role === undefined ? -1 : roleIndex[role];
		});
		const not = truth.findIndex((t, i) => !chain.allowed[i]?.includes(t));
		if (!truth.length || not >= 0) {
			skipped++;
			const why = roles[truth[not] ?? -1] ?? 'no truth';
			barred.set(why, (barred.get(why) ?? 0) + 1);
			return [];
		}
		return [
			{
				chain,
				truth,
				observed: chain.features.map((f) => f.map(([name, v]) => [id(names, name), v])),
				steps: chain.conditions.map((c) => c.map((x) => id(conditions, x))),
			},
		];
	});
	say(
		`roles: ${examples.length} pages (${skipped} left out: ${[...barred].map(([k, c]) => `${k} ${c}`).join(', ')}), ${names.size} observations, ${conditions.size} conditions`,
	);
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

/**
 * What other pages of a paper are worth: likelihood of the roles on papers of several pages, both looks at the page
 * itself held as they are. AdaGrad, a quadratic prior; the mean of the later steps.
 */
import { ownCounts } from '../../roles/paper-voice.ts';
import { onlyOf, paperFeatures } from '../../roles/paper-features.ts';
import { marginals, type Chain, type RoleWeights } from '../../roles/role-model.ts';
import { labeller, type RoleTables } from '../../roles/label-roles.ts';
import { roleIndex, roles } from '../../roles/roles.ts';
import { groupOfRole, sumCounts, type StyleCounts } from '../../roles/style-counts.ts';
import type { Features } from '../../look/features.ts';
import type { LookWeights } from '../../look/page-view.ts';
import type { PageView } from '../../look/seen.ts';
import type { GeneratedPage } from '../pages/generated.ts';
import { seeded } from '../pages/random.ts';
import { viewOf } from './view-of.ts';

const n = roles.length;
const EPOCHS = 6;
const RATE = 0.1;
const DECAY = 1e-3;
/** Share of the sibling pages that people have put right. */
const PUT_RIGHT = 0.2;

interface Example {
	paper: number;
	view: PageView;
	chain: Chain;
	truth: number[];
	/** What the page adds to its paper's counts as it was cut, and put right. */
	cut: StyleCounts;
	right: StyleCounts;
}

/** What a page adds to its paper's counts once people have said all its roles. */
export function rightCounts(view: PageView, page: GeneratedPage): StyleCounts {
	const role = new Float64Array(view.seen.length * n);
	view.seen.forEach(({ block: { line } }, i) => {
		const t = page.lines.get(line)?.role;
		if (t) role[i * n + roleIndex[t]] = 1;
	});
	return ownCounts(view, { role }, () => true);
}

function exampleOf(page: GeneratedPage, weights: LookWeights & RoleTables): Example[] {
	const view = viewOf(page.source, weights, page.blind);
	const { chain, sums } = labeller(view, weights)();
	const truth = view.seen.map(({ block }) => {
		const role = page.lines.get(block.line)?.role;
		return role === undefined ? -1 : roleIndex[role];
	});
	if (page.paper === undefined || truth.some((t, i) => !chain.allowed[i]?.includes(t))) return [];
	const [cut, right] = [ownCounts(view, sums, () => false), rightCounts(view, page)];
	return [{ paper: page.paper, view, chain, truth, cut, right }];
}

export function fitPaper(
	pages: GeneratedPage[],
	weights: LookWeights & RoleTables,
	say: (text: string) => void,
): RoleWeights {
	const r = seeded(7);
	const examples = pages.flatMap((page) => exampleOf(page, weights));
	const papers = Map.groupBy(examples, ({ paper }) => paper);
	const ids = new Map<string, number>();
	const id = (name: string): number => {
		const known = ids.get(name) ?? ids.size;
		ids.set(name, known);
		return known;
	};
	// Of each page one to four others, so that few lines are trusted as few.
	const heard = examples.flatMap((one) => {
		const others = papers.get(one.paper)!.filter((other) => other !== one);
		if (!others.length) return [];
		const some = r.shuffle(others).slice(0, r.int(1, others.length));
		const counts = sumCounts(some.map(({ cut, right }) => (r.chance(PUT_RIGHT) ? right : cut)));
		const rows = paperFeatures(one.view, counts).map((f: Features) =>
			f.map(([name, x]): [number, number] => [id(name), x]),
		);
		return [{ chain: one.chain, truth: one.truth, rows }];
	});
	const speaks = [...ids.keys()].map((name) => {
		const only = onlyOf(name);
		return roles.map((role) => only === null || groupOfRole(role) === only);
	});
	const w = new Float64Array(ids.size * n);
	const squares = new Float64Array(w.length).fill(1e-3);
	const sum = new Float64Array(w.length);
	let taken = 0;
	for (let epoch = 0; epoch < EPOCHS; epoch++) {
		let [loss, lines] = [0, 0];
		for (const one of r.shuffle(heard)) {
			const chain = { ...one.chain, emit: one.chain.emit.slice() };
			one.rows.forEach((row, i) => {
				for (const [k, x] of row)
					for (let q = 0; q < n; q++)
						chain.emit[i * n + q] = (chain.emit[i * n + q] ?? 0) + x * (w[k * n + q] ?? 0);
			});
			const { role } = marginals(chain);
			one.rows.forEach((row, i) => {
				if (!row.length) return;
				lines++;
				loss -= Math.log((role[i * n + one.truth[i]!] ?? 0) + 1e-9);
				for (const q of chain.allowed[i] ?? []) {
					const g = Number(q === one.truth[i]) - (role[i * n + q] ?? 0);
					if (Math.abs(g) < 1e-6) continue;
					for (const [k, x] of row) {
						if (!speaks[k]![q]) continue;
						const at = k * n + q;
						const d = g * x - DECAY * (w[at] ?? 0);
						squares[at] = (squares[at] ?? 0) + d * d;
						w[at] = (w[at] ?? 0) + (RATE * d) / Math.sqrt(squares[at] ?? 1);
					}
				}
			});
			if (epoch * 2 < EPOCHS) continue;
			taken++;
			w.forEach((v, k) => (sum[k] = (sum[k] ?? 0) + v));
		}
		say(
			`paper: epoch ${epoch + 1}, ${heard.length} pages, loss a short line ${(loss / lines).toFixed(4)}, ${ids.size} observations`,
		);
	}
	const round = (x: number) => Math.round(x * 100) / 100;
	const observations = Object.fromEntries(
		[...ids]
			.toSorted(([a], [b]) => (a < b ? -1 : 1))
			.map(([name, k]) => {
				const row = roles.map((role, q) => [role, round((sum[k * n + q] ?? 0) / taken)] as const);
				return [name, Object.fromEntries(row.filter(([, x]) => Math.abs(x) >= 0.03))];
			}),
	);
	return { observations, steps: {} };
}

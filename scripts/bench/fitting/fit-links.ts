/** Link weights: each successor among all alternatives, each predecessor among all. */
import { layOut } from '../../links/layout.ts';
import { endFeatures, headerFeatures, isHeaderCandidate, startFeatures } from '../../links/end-features.ts';
import { firstLook } from '../../links/first-look.ts';
import { isCandidate, linkFeatures } from '../../links/link-features.ts';
import { viewLinks } from '../../links/link-view.ts';
import { scoreLinks, solveLinks, type LinkWeights } from '../../links/link-model.ts';
import type { LookWeights } from '../../look/page-view.ts';
import { heard, type Features } from '../../look/features.ts';
import type { Role } from '../../roles/roles.ts';
import type { GeneratedPage, LineTruth } from '../pages/generated.ts';
import { trueCover } from './true-cover.ts';
import { viewOf } from './view-of.ts';

/** Feature and value in turn: pairs of their own would take four times the memory. */
type Row = number[];

function score(row: Row, w: Float64Array): number {
	let sum = 0;
	for (let i = 0; i < row.length; i += 2) sum += (row[i + 1] as number) * (w[row[i] as number] ?? 0);
	return sum;
}

interface Choice {
	options: Row[];
	right: number;
}

/** `first`: weights of the first look; given, the second look is fitted, on pages that have an open end to think about. */
export function fitLinks(
	pages: GeneratedPage[],
	look: LookWeights,
	epochs: number,
	say: (text: string) => void,
	first?: LinkWeights,
): LinkWeights {
	const names = new Map<string, number>();
	const intern = (f: Features): Row =>
		f.flatMap(([name, v]) => {
			let k = names.get(name);
			if (k === undefined) names.set(name, (k = names.size));
			return [k, v];
		});
	const choices: Choice[] = [];
	const problems: Problem[] = [];
	for (const page of pages) collect(page, look, intern, choices, problems, first);
	say(`links: ${choices.length} choices, ${names.size} features`);
	const w = new Float64Array(names.size);
	const g2 = new Float64Array(names.size).fill(1e-6);
	const update = (k: number, g: number) => {
		const d = g - 2e-5 * (w[k] ?? 0);
		g2[k] = (g2[k] ?? 0) + d * d;
		w[k] = (w[k] ?? 0) + (0.15 * d) / Math.sqrt(g2[k] ?? 1);
	};
	for (let epoch = 0; epoch < epochs; epoch++) {
		let [right, loss] = [0, 0];
		for (let c = 0; c < choices.length; c++) {
			const { options, right: gold } = choices[(c * 7919 + epoch * 31) % choices.length] as Choice;
			const s = options.map((row) => score(row, w));
			const top = Math.max(...s);
			const e = s.map((x) => Math.exp(x - top));
			const z = e.reduce((a, b) => a + b, 0);
			if (s[gold] === top) right++;
			loss -= Math.log((e[gold] ?? 0) / z + 1e-12);
			options.forEach((row, o) => {
				const g = (o === gold ? 1 : 0) - (e[o] ?? 0) / z;
				if (Math.abs(g) > 1e-5)
					for (let i = 0; i < row.length; i += 2) update(row[i] as number, g * (row[i + 1] as number));
			});
		}
		say(
			`links: epoch ${epoch + 1}, loss ${(loss / choices.length).toFixed(4)}, right ${((100 * right) / choices.length).toFixed(2)} %`,
		);
	}
	refine(problems, w, epochs, first ? 0.02 : 0.04, say);
	return Object.fromEntries(
		[...names]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([name, k]) => [name, Math.round((w[k] ?? 0) * 100) / 100]),
	);
}

/** Pages of more texts are left out: the choices grow with their square. */
const most = 110;

function collect(
	page: GeneratedPage,
	look: LookWeights,
	intern: (f: Features) => Row,
	choices: Choice[],
	problems: Problem[],
	first?: LinkWeights,
): void {
	const page_ = viewOf(page.source, look);
	const truths = page_.seen.map((s) => page.lines.get(s.block.line));
	if (truths.some((t) => !t) || truths.length > 2 * most) return;
	const layout = layOut(
		page_,
		truths.map((t) => t?.role as Role),
	);
	const scores = first ? scoreLinks(page_, layout, first) : null;
	if (scores && !scores.view.loose) return;
	const v = viewLinks(page_, layout, scores ? firstLook(layout, solveLinks(scores).next) : undefined);
	const { headers, texts } = layout;
	if (texts.length > most) return;
	const rows = [...headers, ...texts];
	const gold = trueCover(layout, truths as LineTruth[]);
	const table = rows.map((r, i) =>
		texts.map((_, j) =>
			// Only what the segmentation weighs is weighed here.
			r.kind === 'header'
				? isHeaderCandidate(v, r, j)
					? intern(heard((voices) => headerFeatures(v, r, j, voices)))
					: null
				: isCandidate(v, i - headers.length, j)
					? intern(heard((voices) => linkFeatures(v, i - headers.length, j, voices)))
					: null,
		),
	);
	const ends = rows.map((r) => intern(heard((voices) => endFeatures(v, r, voices))));
	rows.forEach((_, i) => {
		const options = [ends[i] as Row];
		let right = 0;
		table[i]?.forEach((row, j) => {
			if (!row) return;
			if (gold[i] === j) right = options.length;
			options.push(row);
		});
		if ((gold[i] ?? -1) < 0 || right > 0) choices.push({ options, right });
	});
	texts.forEach((_, j) => {
		const options = [intern(heard((voices) => startFeatures(v, j, voices)))];
		let right = 0;
		table.forEach((cells, i) => {
			const row = cells[j];
			if (!row) return;
			if (gold[i] === j) right = options.length;
			options.push(row);
		});
		if (!gold.includes(j) || right > 0) choices.push({ options, right });
	});
	problems.push({
		headers: headers.length,
		texts: texts.length,
		table,
		ends,
		starts: texts.map((_, j) => intern(heard((voices) => startFeatures(v, j, voices)))),
		gold,
	});
}

interface Problem {
	headers: number;
	texts: number;
	table: (Row | null)[][];
	ends: Row[];
	starts: Row[];
	gold: number[];
}

/**
 * Averaged structured perceptron on the whole assignment, begun at the likelihood's weights: where the
 * best cover is not the true one, weights move from what it used to what it should have used. Wrong
 * links are favoured by a margin while solving.
 */
function refine(
	problems: Problem[],
	w: Float64Array,
	epochs: number,
	begin: number,
	say: (text: string) => void,
): void {
	const sum = new Float64Array(w.length);
	let [n, rate] = [0, begin];
	for (let epoch = 0; epoch < epochs; epoch++) {
		let [wrong, all] = [0, 0];
		for (const p of problems) {
			const margin = 1;
			const link = Float64Array.from(
				p.table.flatMap((cells, r) =>
					cells.map((row, j) => (row ? score(row, w) + (p.gold[r] === j ? 0 : margin) : -1e3)),
				),
			);
			const end = Float64Array.from(p.ends, (row, r) => score(row, w) + ((p.gold[r] ?? -1) < 0 ? 0 : margin));
			const start = Float64Array.from(p.starts, (row) => score(row, w));
			const { next } = solveLinks({ headers: p.headers, texts: p.texts, link, end, start });
			const move = (row: Row | null | undefined, by: number) => {
				for (let i = 0; row && i < row.length; i += 2) {
					const k = row[i] as number;
					w[k] = (w[k] ?? 0) + by * (row[i + 1] as number);
				}
			};
			all += next.length;
			next.forEach((j, r) => {
				const g = p.gold[r] ?? -1;
				if (j === g || (g >= 0 && !p.table[r]?.[g])) return;
				wrong++;
				move(g < 0 ? p.ends[r] : p.table[r]?.[g], rate);
				move(j < 0 ? p.ends[r] : p.table[r]?.[j], -rate);
			});
			p.starts.forEach((row, j) => {
				const [is, should] = [!next.includes(j), !p.gold.includes(j)];
				if (is !== should) move(row, should ? rate : -rate);
			});
			w.forEach((x, k) => (sum[k] = (sum[k] ?? 0) + x));
			n++;
		}
		rate *= 0.8;
		say(`links: refining ${epoch + 1}, wrong ${((100 * wrong) / all).toFixed(2)} % (with margin)`);
	}
	if (n) sum.forEach((x, k) => (w[k] = x / n));
}

/**
 * How sure the links of a page are: the score that the best cover would lose if one decision were
 * forbidden (optimum minus optimum without it), and what would stand there instead.
 *
 * Another cover differs from the best one by a chain of exchanges: a row takes what another row holds,
 * that one takes something else, and so on round to the first. The cheapest such round through every row
 * comes from all shortest paths (Floyd and Warshall) among the rows and one node for "outside", which
 * stands for beginnings and ends.
 */
import type { Header, TextNode } from './layout.ts';
import type { LinkScores, Solution } from './link-model.ts';

export interface LinkMargins {
	/** By row, headers first: what forbidding its choice costs; 0 is a toss-up. */
	rows: Float64Array;
	/** By row: the text that would follow instead, -1 for none. */
	instead: Int32Array;
	/** By text that nothing precedes: what forbidding this beginning costs; infinite for the others. */
	starts: Float64Array;
	/** By text that nothing precedes: the row that would precede it. */
	before: Int32Array;
}

export function linkMargins(scores: LinkScores, { next, banned }: Solution): LinkMargins {
	const { headers, texts, link, end, start } = scores;
	const rows = headers + texts;
	const outside = rows;
	const n = rows + 1;
	const off = new Set(banned.map(([r, j]) => r * texts + j));
	const owner = new Int32Array(texts).fill(outside);
	next.forEach((j, r) => j >= 0 && (owner[j] = r));
	const value = (r: number, j: number) =>
		j < 0 ? (end[r] ?? 0) : off.has(r * texts + j) ? -1e4 : (link[r * texts + j] ?? -1e4);
	// exchange[r, q]: loss when r gives up what it holds for what q holds; `via` the text it takes.
	const exchange = new Float64Array(n * n).fill(Number.POSITIVE_INFINITY);
	const via = new Int32Array(n * n).fill(-1);
	const offer = (r: number, q: number, loss: number, taken: number) => {
		if (loss >= (exchange[r * n + q] ?? 0)) return;
		exchange[r * n + q] = loss;
		via[r * n + q] = taken;
	};
	for (let r = 0; r < rows; r++) {
		const held = next[r] ?? -1;
		const own = value(r, held);
		for (let j = 0; j < texts; j++) {
			const q = owner[j] as number;
			if (j !== held) offer(r, q, own - value(r, j) + (q === outside ? (start[j] ?? 0) : 0), j);
		}
		if (held >= 0) offer(r, outside, own - value(r, -1), -1);
		// Outside takes what r holds: the text begins an article, or the end falls away.
		offer(outside, r, held >= 0 ? -(start[held] ?? 0) : 0, held);
	}
	const distance = shortest(exchange, n);
	const margins: LinkMargins = {
		rows: new Float64Array(rows).fill(Number.POSITIVE_INFINITY),
		instead: new Int32Array(rows).fill(-1),
		starts: new Float64Array(texts).fill(Number.POSITIVE_INFINITY),
		before: new Int32Array(texts).fill(-1),
	};
	for (let r = 0; r < rows; r++)
		for (let q = 0; q < n; q++) {
			const loss = (exchange[r * n + q] ?? 0) + (distance[q * n + r] ?? 0);
			if (q === r || loss >= (margins.rows[r] ?? 0)) continue;
			margins.rows[r] = Math.max(0, loss);
			margins.instead[r] = via[r * n + q] ?? -1;
		}
	for (let j = 0; j < texts; j++) {
		if (owner[j] !== outside) continue;
		for (let r = 0; r < rows; r++) {
			const loss = value(r, next[r] ?? -1) - value(r, j) + (start[j] ?? 0) + (distance[outside * n + r] ?? 0);
			if (loss >= (margins.starts[j] ?? 0)) continue;
			margins.starts[j] = Math.max(0, loss);
			margins.before[j] = r;
		}
	}
	return margins;
}

/** Lengths of the shortest paths between all nodes, `n × n`; losses may be negative, rounds never are. */
function shortest(edges: Float64Array, n: number): Float64Array {
	const d = edges.slice();
	for (let k = 0; k < n; k++) d[k * n + k] = 0;
	for (let k = 0; k < n; k++)
		for (let i = 0; i < n; i++) {
			const ik = d[i * n + k] as number;
			if (ik === Number.POSITIVE_INFINITY) continue;
			for (let j = 0; j < n; j++) {
				const through = ik + (d[k * n + j] as number);
				if (through < (d[i * n + j] as number)) d[i * n + j] = through;
			}
		}
	return d;
}

/** Texts that follow one another, and the header above them. */
export interface LinkedTexts {
	header: Header | null;
	texts: TextNode[];
}

/** The margins of one article: of its header's and texts' successors, and of its beginning where nothing heads it. */
export function pathMargins(
	{ headers, view }: LinkScores,
	margins: LinkMargins,
	path: LinkedTexts,
): number[] {
	const rows = [
		...(path.header ? [view.layout.headers.indexOf(path.header)] : []),
		...path.texts.map((t) => headers + t.order),
	];
	const [first] = path.texts;
	return [
		...rows.map((r) => margins.rows[r] ?? 0),
		...(first && !path.header ? [margins.starts[first.order] ?? 0] : []),
	];
}

/** For each link, beginning and end of the path: its share among the alternatives of its row and of its column. */
export function linkCertainty(scores: LinkScores, solution: Solution, path: LinkedTexts): number[] {
	const { headers, texts, link, end, start } = scores;
	const out: number[] = [];
	const rows = [
		...(path.header ? [scores.view.layout.headers.indexOf(path.header)] : []),
		...path.texts.map((t) => headers + t.order),
	];
	for (const r of rows) {
		const chosen = solution.next[r] ?? -1;
		const options = [end[r] ?? 0];
		for (let j = 0; j < texts; j++) options.push(link[r * texts + j] ?? 0);
		out.push(share(options, chosen + 1));
	}
	for (const t of path.texts) {
		const from = solution.next.indexOf(t.order);
		const options = [start[t.order] ?? 0];
		for (let r = 0; r < headers + texts; r++) options.push(link[r * texts + t.order] ?? 0);
		out.push(share(options, from + 1));
	}
	return out;
}

function share(options: number[], chosen: number): number {
	const top = Math.max(...options);
	const sum = options.reduce((a, x) => a + Math.exp(x - top), 0);
	return Math.exp((options[chosen] ?? 0) - top) / sum;
}

/** How sure the links of an article are. */
import type { Path } from './assemble.ts';
import type { LinkScores, Solution } from './link-model.ts';

/** For each link, beginning and end of the path: its share among the alternatives of its row and of its column. */
export function linkCertainty(scores: LinkScores, solution: Solution, path: Path): number[] {
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

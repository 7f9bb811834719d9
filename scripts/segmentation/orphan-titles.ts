/** Titles that stand away from their articles: printed after them, or heading nothing. */
import type { Path, Solved } from './assemble.ts';

/** Headline blocks that no article wants are set aside as furniture (`loose`). */
export function matchTitles(
	{ labelled, layout, constraints }: Solved,
	all: Path[],
): { paths: Path[]; loose: number[] } {
	const { view, roles } = labelled;
	const headline = (b: number) => ['kicker', 'title', 'subtitle', 'late-title'].includes(roles[b] ?? '');
	const empty = all.filter((p) => p.header && p.texts.length === 0 && p.header.blocks.every(headline));
	const paths = all.filter((p) => !empty.includes(p));
	const orphans = [...layout.lateTitles.map((b) => [b]), ...empty.map((p) => p.header?.blocks ?? [])];
	const untitled = () =>
		paths.filter((p) => !p.late.length && !p.header?.blocks.some(headline) && p.texts.length > 0);
	const loose: number[] = [];
	const forced = new Map(constraints.titles?.map((t) => [t.title, t.line]));
	const candidates = orphans.flatMap((blocks) =>
		untitled().map((path) => {
			const [first = 0] = blocks;
			const texts = path.texts.map((t) => t.view);
			const affinity = Math.max(...blocks.map((b) => view.cohesion.containment(b, texts)));
			const below = texts.some((t) => t < first) ? 0.15 : 0;
			const near = 0.25 / (1 + Math.min(...texts.map((t) => Math.abs(t - first))));
			const line = forced.get(view.seen[first]?.block.line ?? -1);
			const decided =
				line !== undefined &&
				[...texts, ...(path.header?.blocks ?? [])].some((b) => view.seen[b]?.block.line === line)
					? 10
					: 0;
			return { blocks, path, score: affinity + below + near + decided };
		}),
	);
	const done = new Set<number[]>();
	for (const { blocks, path, score } of candidates.sort((a, b) => b.score - a.score)) {
		if (done.has(blocks) || path.late.length || score < 0.3) continue;
		path.late.push(...blocks);
		done.add(blocks);
	}
	for (const blocks of orphans) if (!done.has(blocks)) loose.push(...blocks);
	return { paths, loose };
}

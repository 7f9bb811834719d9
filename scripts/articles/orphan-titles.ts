/** Titles that stand away from their articles: printed after them, or heading nothing. */
import { isWhole, type Path, type Solved } from './path.ts';

/** A title is matched where its words and place speak for the article this much. */
export const leastMatch = 0.3;

export const isHeadline = ({ labelled }: Pick<Solved, 'labelled'>, b: number): boolean =>
	['kicker', 'title', 'title-more', 'subtitle', 'late-title'].includes(labelled.labels[b]?.role ?? '');

/** Texts that nothing heads with a title. */
export const wantsTitle = (solved: Solved, { header, texts }: Path): boolean =>
	texts.length > 0 && !header?.blocks.some((b) => isHeadline(solved, b));

/** How much the words and the place of headline blocks speak for a path, about 0–1; what a person decided, 10 more. */
export function titleMatch(
	{ labelled: { view }, constraints }: Solved,
	blocks: readonly number[],
	{ header, texts }: Path,
): number {
	const [first = 0] = blocks;
	const own = texts.map((t) => t.view);
	const affinity = Math.max(...blocks.map((b) => view.cohesion.containment(b, own)));
	const below = own.some((t) => t < first) ? 0.15 : 0;
	const near = 0.25 / (1 + Math.min(...own.map((t) => Math.abs(t - first))));
	const line = constraints.titles?.findLast((t) => t.title === view.seen[first]?.block.line)?.line;
	const decided =
		line !== undefined && [...own, ...(header?.blocks ?? [])].some((b) => view.seen[b]?.block.line === line)
			? 10
			: 0;
	return affinity + below + near + decided;
}

/** Headlines side by side head the stories below them in their order: what that adds to a match. */
function sameRank(
	{ layout }: Solved,
	blocks: readonly number[],
	path: Path,
	empty: readonly Path[],
	untitled: readonly Path[],
): number {
	const own = empty.find((p) => p.header?.blocks === blocks)?.header;
	if (!own) return 0;
	const beside = empty.filter((p) => p.header?.next === own.next);
	const last = layout.headers.findLast((h) => h.next === own.next)?.blocks.at(-1) ?? 0;
	const below = untitled
		.filter((p) => (p.texts[0]?.view ?? 0) > last)
		.sort((a, b) => (a.texts[0]?.view ?? 0) - (b.texts[0]?.view ?? 0));
	return beside.length > 1 && beside.findIndex((p) => p.header === own) === below.indexOf(path) ? 0.3 : 0;
}

/** Headline blocks that no article wants are set aside as furniture (`loose`). */
export function matchTitles(solved: Solved, all: Path[]): { paths: Path[]; loose: number[] } {
	const empty = all.filter(
		(p) =>
			p.header &&
			p.texts.length === 0 &&
			p.header.blocks.every((b) => isHeadline(solved, b)) &&
			!isWhole(solved, p),
	);
	const paths = all.filter((p) => !empty.includes(p));
	const orphans = [...solved.layout.lateTitles.map((b) => [b]), ...empty.map((p) => p.header?.blocks ?? [])];
	const loose: number[] = [];
	const untitled = paths.filter(
		(path) => !path.late.length && wantsTitle(solved, path) && !isWhole(solved, path),
	);
	const candidates = orphans.flatMap((blocks) =>
		untitled.map((path) => ({ blocks, path, score: titleMatch(solved, blocks, path) })),
	);
	for (const c of candidates) c.score += sameRank(solved, c.blocks, c.path, empty, untitled);
	const done = new Set<number[]>();
	for (const { blocks, path, score } of candidates.sort((a, b) => b.score - a.score)) {
		if (done.has(blocks) || path.late.length || score < leastMatch) continue;
		path.late.push(...blocks);
		done.add(blocks);
	}
	for (const blocks of orphans) if (!done.has(blocks)) loose.push(...blocks);
	return { paths, loose };
}

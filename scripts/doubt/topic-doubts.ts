/** Does an article speak of one thing? Headline against text, tail against head, and what else on the page would fit better. */
import type { Path, Solved } from '../articles/path.ts';

export interface TopicDoubts {
	/** Best and worst share of a headline line's strings that stand in the text, 0–1; 1 where there is no headline. */
	titleFit: number;
	headLineFit: number;
	/** How much better the headline fits the text of another article, 0–1. */
	fitsAnother: number;
	/** Least cohesion between what stands before and after a jump across the page, 0–1; 1 where it does not jump. */
	tailFit: number;
	/** Share of the page's links that a small loss would change, 0–1. */
	shaky: number;
}

const headlines = new Set(['kicker', 'title', 'title-more', 'subtitle', 'late-title']);
/** Loss of score under which a link might as well be another. */
const small = 1.5;

export function topicDoubts(
	{ labelled, margins: marginsOf }: Solved,
	path: Path,
	all: readonly Path[],
): TopicDoubts {
	const { cohesion } = labelled.view;
	const margins = marginsOf();
	const head = [...(path.header?.blocks ?? []), ...path.late].filter((b) =>
		headlines.has(labelled.labels[b]?.role ?? ''),
	);
	const textsOf = (p: Path) => p.texts.map((t) => t.view);
	const own = textsOf(path);
	const fit = head.map((b) => (own.length ? cohesion.containment(b, own) : 0));
	const rivals = all.filter((p) => p !== path && p.texts.length > 0).map(textsOf);
	const other = Math.max(
		0,
		...rivals.map((texts) => Math.max(0, ...head.map((b) => cohesion.containment(b, texts)))),
	);
	const tails = own.flatMap((_, k) =>
		k > 0 && path.texts[k]!.order !== path.texts[k - 1]!.order + 1
			? [cohesion.between(own.slice(0, k), own.slice(k))]
			: [],
	);
	return {
		titleFit: head.length ? Math.max(...fit) : 1,
		headLineFit: head.length ? Math.min(...fit) : 1,
		fitsAnother: head.length ? Math.max(0, other - Math.max(...fit)) : 0,
		tailFit: Math.min(1, ...tails),
		shaky: margins.rows.filter((m) => m < small).length / Math.max(1, margins.rows.length),
	};
}

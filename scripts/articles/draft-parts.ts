/** A path → the parts of its article, in reading order. */
import { holdsLine } from '../look/holds-line.ts';
import type { Block, Part } from '../types.ts';
import type { Constraints } from '../roles/constraints.ts';
import type { Path, Solved } from './path.ts';
import { blockPieces, textParts } from './pieces.ts';

const headKinds: Partial<Record<string, 'kicker' | 'title' | 'subtitle' | 'byline'>> = {
	kicker: 'kicker',
	title: 'title',
	'title-more': 'title',
	subtitle: 'subtitle',
	byline: 'byline',
	byline0: 'byline',
	'late-title': 'title',
};

/** Kicker, title, subtitle, byline, 上接 mark, in this order; lines of one role are one part. */
export function headParts({ page, labelled }: Solved, path: Path): Part[] {
	const parts: Part[] = [];
	const blocks = [...path.late, ...(path.header?.blocks ?? [])];
	for (const kind of ['kicker', 'title', 'subtitle', 'byline'] as const) {
		const own = blocks.filter((b) => headKinds[labelled.labels[b]?.role ?? ''] === kind);
		if (own.length)
			parts.push({
				kind,
				pieces: own.flatMap((b) => blockPieces(page, labelled.view.seen[b]?.block as Block)),
			});
	}
	for (const b of blocks)
		if (labelled.labels[b]?.role === 'mark')
			parts.push({
				kind: 'continued-from',
				pieces: blockPieces(page, labelled.view.seen[b]?.block as Block),
			});
	return parts;
}

/** The text with its captions in place; for each pair of neighbouring texts how surely they are one paragraph or two. */
export function textOf(
	{ page, labelled, joined: joinedBy, constraints }: Solved,
	path: Path,
): { parts: Part[]; joins: number[] } {
	const parts: Part[] = [];
	const joins: number[] = [];
	let open: Part | null = null;
	const held: Part[] = [];
	const captionsAfter = (order: number) => {
		for (const [c, after] of path.captions)
			if (after === order) held.push(...textParts(page, labelled.view.seen[c]?.block as Block, 'caption'));
	};
	captionsAfter(-1);
	parts.push(...held.splice(0));
	path.texts.forEach((t, k) => {
		const before = path.texts[k - 1];
		const block = labelled.view.seen[t.view]?.block as Block;
		const kind = t.role === 'subhead' ? 'subheading' : 'paragraph';
		let joined = false;
		if (before && kind !== 'subheading' && before.role !== 'subhead') {
			const p = joinedBy(before.order, t.order);
			const decided = paragraphOf(constraints, labelled.view.seen[before.view]?.block, block);
			joined = decided ? decided === 'same' : p > 0.5;
			joins.push(decided ? 1 : Math.max(p, 1 - p));
		}
		const own = textParts(page, block, kind);
		const first = own[0];
		if (joined && open && first && first.kind === open.kind) {
			open.pieces.push(...first.pieces);
			own.shift();
		} else parts.push(...held.splice(0));
		parts.push(...own);
		open = parts.findLast((p) => p.kind === kind) ?? null;
		captionsAfter(t.order);
	});
	parts.push(...held);
	return { parts, joins };
}

/** What a person has decided about two texts that follow each other: one paragraph or two. */
function paragraphOf({ follows = [] }: Constraints, above: Block | undefined, below: Block) {
	return follows.find(({ from, to }) => above && holdsLine(above, from) && holdsLine(below, to))?.paragraph;
}

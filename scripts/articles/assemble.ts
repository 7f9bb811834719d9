/** The solved page → article drafts, furniture and duplicates: every character in exactly one place. */
import type { Duplicate } from '../look/find-duplicates.ts';
import type { LabelledPage } from '../roles/label-roles.ts';
import type { ArticleDraft, Block, Part, SegmentedPage, SourcePage } from '../types.ts';
import type { Constraints } from '../decide/constraints.ts';
import type { Doubts } from '../doubt/confidence.ts';
import { describeDraft } from '../doubt/describe-draft.ts';
import { headParts, textOf } from './draft-parts.ts';
import type { Header, Layout, TextNode } from '../links/layout.ts';
import type { LinkScores, Solution } from '../links/link-model.ts';
import type { LinkMargins } from '../links/margins.ts';
import { matchTitles } from './orphan-titles.ts';
import { blockPieces } from './pieces.ts';

export interface Solved {
	page: SourcePage;
	labelled: LabelledPage;
	layout: Layout;
	scores: LinkScores;
	solution: Solution;
	margins: LinkMargins;
	duplicates: readonly Duplicate[];
	constraints: Constraints;
	pictures?: readonly Block[];
}

/** One path: an article in the making. Numbers are positions among the view's blocks, texts by order. */
export interface Path {
	header: Header | null;
	texts: TextNode[];
	/** Late title blocks matched to it. */
	late: number[];
	/** Caption → the text it stands after, by order (-1: above all texts). */
	captions: Map<number, number>;
	credits: number[];
	jumps: number[];
}

/** The page, and for each draft what its confidence was made of and the path it was made from. */
export interface Assembled {
	result: SegmentedPage;
	doubts: Doubts[];
	paths: Path[];
	solved: Solved;
}

export function assembleArticles(solved: Solved): Assembled {
	const { page, labelled, layout, duplicates } = solved;
	const { signing, rest } = signingBelow(solved, collectPaths(solved));
	const { paths, loose } = matchTitles(solved, rest);
	attachCaptions(solved, paths);
	attachCredits(solved, paths, signing);
	const made = paths
		.map((p) => ({ path: p, ...draft(solved, p, paths) }))
		.sort((a, b) => firstLine(a.draft) - firstLine(b.draft));
	const drafts = made.map((m) => m.draft);
	const line = (b: Block) => blockPieces(page, b).map((piece) => ({ line: piece.line, text: piece.text }));
	const block = (i: number) => labelled.view.seen[i]?.block;
	const furniture = [...layout.furniture, ...loose].flatMap((i) => {
		const b = block(i);
		return b ? line(b) : [];
	});
	for (const b of solved.pictures ?? []) furniture.push(...line(b));
	const doubled = duplicates.flatMap(({ copy, of }) =>
		line(copy).map((l, k) => ({ ...l, of: Math.min(of.line + k, of.endLine) })),
	);
	return {
		result: { page, drafts, furniture: furniture.sort((a, b) => a.line - b.line), duplicates: doubled },
		doubts: made.map((m) => m.doubts),
		paths: made.map((m) => m.path),
		solved,
	};
}

const firstLine = (d: ArticleDraft) => Math.min(...d.parts.flatMap((p) => p.pieces.map((x) => x.line)));

function collectPaths({ layout, solution }: Solved): Path[] {
	const { headers, texts } = layout;
	const led = new Set(solution.next.filter((j) => j >= 0));
	const path = (header: Header | null, first: number): Path => {
		const held: TextNode[] = [];
		for (let j = first; j >= 0; j = solution.next[headers.length + j] ?? -1) held.push(texts[j] as TextNode);
		return { header, texts: held, late: [], captions: new Map(), credits: [], jumps: [] };
	};
	return [
		...headers.map((h, r) => path(h, solution.next[r] ?? -1)),
		...texts.filter((t) => !led.has(t.order)).map((t) => path(null, t.order)),
	];
}

/** A caption between two texts that are one story belongs to it; else to the story it speaks of, the one above by default. */
function attachCaptions({ labelled, layout }: Solved, paths: Path[]): void {
	const { cohesion } = labelled.view;
	for (const c of layout.captions) {
		const above = layout.texts.findLast((t) => t.view < c);
		const below = layout.texts.find((t) => t.view > c);
		const [p, q] = [owner(paths, above), owner(paths, below)];
		const affinity = (path: Path | undefined) =>
			path
				? cohesion.containment(
						c,
						path.texts.map((t) => t.view),
					)
				: -1;
		const chosen = p && (!q || p === q || affinity(p) + 0.08 >= affinity(q)) ? p : q;
		if (chosen) chosen.captions.set(c, chosen === p && above ? above.order : -1);
		else
			paths.push({ header: null, texts: [], late: [], captions: new Map([[c, -1]]), credits: [], jumps: [] });
	}
}

const owner = (paths: Path[], text: TextNode | undefined) =>
	text ? paths.find((p) => p.texts.includes(text)) : undefined;

/** A byline that heads nothing, right below an unsigned story, signs that story. */
function signingBelow({ labelled, layout }: Solved, all: Path[]): { signing: number[]; rest: Path[] } {
	const byline = (b: number) =>
		labelled.view.seen[b]?.byline === true || labelled.view.seen[b]?.nameList === true;
	const signs = ({ header, texts }: Path): boolean => {
		if (!header || texts.length || !header.blocks.every(byline)) return false;
		const above = layout.texts.findLast((t) => t.view === (header.blocks[0] ?? 0) - 1);
		const story = owner(all, above);
		return story !== undefined && !story.header?.blocks.some(byline);
	};
	return {
		signing: all.filter(signs).flatMap(({ header }) => header?.blocks ?? []),
		rest: all.filter((path) => !signs(path)),
	};
}

function attachCredits({ layout }: Solved, paths: Path[], signing: readonly number[]): void {
	const into = (blocks: number[], kind: 'credits' | 'jumps') => {
		for (const c of blocks) {
			const above = layout.texts.findLast((t) => t.view < c);
			const header = layout.headers.findLast(
				(h) => (h.blocks.at(-1) ?? 0) < c && !signing.includes(h.blocks[0] ?? -1),
			);
			// A credit right under a headline signs that headline's story, whose text stands elsewhere.
			const direct =
				header && (!above || (header.blocks.at(-1) ?? 0) > above.view)
					? paths.find((p) => p.header === header)
					: undefined;
			const chosen = direct ?? owner(paths, above) ?? paths.find((p) => p.captions.size > 0) ?? paths[0];
			if (chosen) chosen[kind].push(c);
			else
				paths.push({
					header: null,
					texts: [],
					late: [],
					captions: new Map(),
					credits: [],
					jumps: [],
					[kind]: [c],
				});
		}
	};
	into(
		[...layout.credits, ...signing].sort((a, b) => a - b),
		'credits',
	);
	into(layout.jumps, 'jumps');
}

function draft(solved: Solved, path: Path, paths: readonly Path[]): { draft: ArticleDraft; doubts: Doubts } {
	const { page, labelled } = solved;
	const parts = headParts(solved, path);
	const { parts: text, joins } = textOf(solved, path);
	parts.push(...text);
	const block = (i: number) => labelled.view.seen[i]?.block as Block;
	for (const c of path.credits) parts.push({ kind: 'credit', pieces: blockPieces(page, block(c)) });
	for (const c of path.jumps) parts.push({ kind: 'continued-on', pieces: blockPieces(page, block(c)) });
	const { doubts, ...said } = describeDraft(solved, path, parts, joins, paths);
	return { draft: { page, ...said, parts: withGap(said.parts, said.incomplete) }, doubts };
}

const running = new Set<Part['kind']>(['dateline', 'paragraph', 'subheading', 'caption']);

/** Marks the place where text is known to be missing: before the first text or after the last. */
function withGap(parts: Part[], incomplete: ArticleDraft['incomplete']): Part[] {
	const gap: Part = { kind: 'gap', pieces: [] };
	const [first, last] = [
		parts.findIndex((p) => running.has(p.kind)),
		parts.findLastIndex((p) => running.has(p.kind)),
	];
	if (incomplete === null || first < 0) return parts;
	return incomplete === 'start' ? parts.toSpliced(first, 0, gap) : parts.toSpliced(last + 1, 0, gap);
}

/** The solved page → its articles' parts, furniture and duplicates: every character in exactly one place. */
import { holdsLine } from '../look/holds-line.ts';
import type { Header, TextNode } from '../links/layout.ts';
import type { Block, Part, SegmentedPage } from '../types.ts';
import { headParts, textOf } from './draft-parts.ts';
import { matchTitles } from './orphan-titles.ts';
import { newPath, type Path, type Solved } from './path.ts';
import { blockPieces } from './pieces.ts';

/** An article's parts in reading order, and the path they were made from. */
interface Assembled {
	path: Path;
	parts: Part[];
	/** For each pair of neighbouring texts how surely they are one paragraph, or two. */
	joins: number[];
}

/** The page as articles that nothing has been said about yet. */
export interface AssembledPage extends Pick<SegmentedPage, 'furniture' | 'duplicates'> {
	solved: Solved;
	/** In the order of their first lines. */
	articles: Assembled[];
}

export function assembleArticles(solved: Solved): AssembledPage {
	const { page, labelled, layout, duplicates } = solved;
	const { signing, rest } = signingBelow(solved, collectPaths(solved));
	const { paths, loose } = matchTitles(solved, rest);
	attachCaptions(solved, paths);
	attachCredits(solved, paths, signing);
	const line = (b: Block) => blockPieces(page, b).map((piece) => ({ line: piece.line, text: piece.text }));
	const furniture = [...layout.furniture, ...loose].flatMap((i) => {
		const b = labelled.view.seen[i]?.block;
		return b ? line(b) : [];
	});
	for (const b of solved.pictures ?? []) furniture.push(...line(b));
	return {
		solved,
		articles: paths
			.map((path) => ({ path, ...partsOf(solved, path) }))
			.sort((a, b) => firstLine(a.parts) - firstLine(b.parts)),
		furniture: furniture.sort((a, b) => a.line - b.line),
		duplicates: duplicates.flatMap(({ copy, of }) =>
			line(copy).map((l, k) => ({ ...l, of: Math.min(of.line + k, of.endLine) })),
		),
	};
}

const firstLine = (parts: readonly Part[]) => Math.min(...parts.flatMap((p) => p.pieces.map((x) => x.line)));

function partsOf(solved: Solved, path: Path): { parts: Part[]; joins: number[] } {
	const { page, labelled } = solved;
	const block = (i: number) => labelled.view.seen[i]?.block as Block;
	const { parts: text, joins } = textOf(solved, path);
	const parts: Part[] = [
		...headParts(solved, path),
		...text,
		...path.credits.map((c): Part => ({ kind: 'credit', pieces: blockPieces(page, block(c)) })),
		...path.jumps.map((c): Part => ({ kind: 'continued-on', pieces: blockPieces(page, block(c)) })),
	];
	return { parts, joins };
}

function collectPaths({ layout, solution }: Solved): Path[] {
	const { headers, texts } = layout;
	const led = new Set(solution.next.filter((j) => j >= 0));
	const path = (header: Header | null, first: number): Path => {
		const held: TextNode[] = [];
		for (let j = first; j >= 0; j = solution.next[headers.length + j] ?? -1) held.push(texts[j] as TextNode);
		return newPath(header, held);
	};
	return [
		...headers.map((h, r) => path(h, solution.next[r] ?? -1)),
		...texts.filter((t) => !led.has(t.order)).map((t) => path(null, t.order)),
	];
}

/** Share of a caption's words that the story has whose picture it is, at least; and what a picture on its own is told by. */
const OF_STORY = 0.15;
const SHORTEST_ALONE = 10;
const TELLS_PICTURE = /[摄攝绘繪作]\s*[）)]?$|图为|圖為|[供发發]图?\s*[）)]?$|图片[）)]?$|。/u;

/**
 * A caption between two texts that are one story belongs to it; else to the story it speaks of, the one above by
 * default. One that speaks of neither is the text of a picture that stands by itself, with the title above it,
 * if any.
 */
function attachCaptions({ labelled, layout, constraints }: Solved, paths: Path[]): void {
	const { cohesion } = labelled.view;
	// What a person calls a caption is that of the story it stands in.
	const decided = [...(constraints.roles?.keys() ?? [])];
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
		const seen = labelled.view.seen[c];
		const text = seen?.text ?? '';
		const alone =
			!decided.some((line) => seen && holdsLine(seen.block, line)) &&
			Math.max(affinity(p), affinity(q)) < OF_STORY &&
			[...text].length >= SHORTEST_ALONE &&
			TELLS_PICTURE.test(text);
		const chosen = alone ? undefined : p && (!q || p === q || affinity(p) + 0.08 >= affinity(q)) ? p : q;
		if (chosen) chosen.captions.set(c, chosen === p && above ? above.order : -1);
		else paths.push({ ...newPath(null), captions: new Map([[c, -1]]) });
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
			else paths.push({ ...newPath(null), [kind]: [c] });
		}
	};
	into(
		[...layout.credits, ...signing].sort((a, b) => a - b),
		'credits',
	);
	into(layout.jumps, 'jumps');
}

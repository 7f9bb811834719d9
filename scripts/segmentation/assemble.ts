/** The solved page → article drafts, furniture and duplicates: every character in exactly one place. */
import { readContinuation } from '../readers/continuation.ts';
import type { Duplicate } from '../stages/find-duplicates.ts';
import type { LabelledPage } from '../stages/label-roles.ts';
import type { ArticleDraft, Block, Part, SegmentedPage, SourcePage } from '../types.ts';
import { unbalanced } from './characters.ts';
import type { Constraints } from './constraints.ts';
import { fragmentOdds } from './fragments.ts';
import { confidence, type Doubts } from './confidence.ts';
import type { Header, Layout, TextNode } from './layout.ts';
import { joinProbability, type LinkScores, type Solution } from './link-model.ts';
import { linkCertainty } from './margins.ts';
import { matchTitles } from './orphan-titles.ts';
import { blockPieces, textParts } from './pieces.ts';
import type { PageView, Seen } from './page-view.ts';
import { weights } from './weights.ts';

export interface Solved {
	page: SourcePage;
	labelled: LabelledPage;
	layout: Layout;
	scores: LinkScores;
	solution: Solution;
	duplicates: readonly Duplicate[];
	constraints: Constraints;
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

/** The page, and for each draft what its confidence was made of. */
export interface Assembled {
	result: SegmentedPage;
	doubts: Doubts[];
}

export function assembleArticles(solved: Solved): Assembled {
	const { page, labelled, layout, duplicates } = solved;
	const { paths, loose } = matchTitles(solved, collectPaths(solved));
	attachCaptions(solved, paths);
	attachCredits(solved, paths);
	const made = paths
		.map((p) => draft(solved, p, loosePage(solved, paths)))
		.sort((a, b) => firstLine(a.draft) - firstLine(b.draft));
	const drafts = made.map((m) => m.draft);
	const line = (b: Block) => blockPieces(page, b).map((piece) => ({ line: piece.line, text: piece.text }));
	const block = (i: number) => labelled.view.seen[i]?.block;
	const furniture = [...layout.furniture, ...loose].flatMap((i) => {
		const b = block(i);
		return b ? line(b) : [];
	});
	const doubled = duplicates.flatMap(({ copy, of }) =>
		line(copy).map((l, k) => ({ ...l, of: Math.min(of.line + k, of.endLine) })),
	);
	return {
		result: { page, drafts, furniture: furniture.sort((a, b) => a.line - b.line), duplicates: doubled },
		doubts: made.map((m) => m.doubts),
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

function attachCredits({ layout }: Solved, paths: Path[]): void {
	const into = (blocks: number[], kind: 'credits' | 'jumps') => {
		for (const c of blocks) {
			const above = layout.texts.findLast((t) => t.view < c);
			const header = layout.headers.findLast((h) => (h.blocks.at(-1) ?? 0) < c);
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
	into(layout.credits, 'credits');
	into(layout.jumps, 'jumps');
}

/** Open ends and headless fragments that found no partner: where there are some, others may be wrong. */
function loosePage({ labelled }: Solved, paths: Path[]): number {
	return paths.filter((p) => {
		const last = p.texts.at(-1);
		const open =
			last && last.role !== 'subhead' && !last.jumps && labelled.view.seen[last.view]?.edges.closed === false;
		return open || (p.header === null && p.texts.length > 0);
	}).length;
}

function draft(solved: Solved, path: Path, loose: number): { draft: ArticleDraft; doubts: Doubts } {
	const { page, labelled } = solved;
	const parts = headParts(solved, path);
	const { parts: text, joins } = textOf(solved, path);
	parts.push(...text);
	const block = (i: number) => labelled.view.seen[i]?.block as Block;
	for (const c of path.credits) parts.push({ kind: 'credit', pieces: blockPieces(page, block(c)) });
	for (const c of path.jumps) parts.push({ kind: 'continued-on', pieces: blockPieces(page, block(c)) });
	const { doubts, ...said } = describe(solved, path, parts, joins, loose);
	return { draft: { page, ...said }, doubts };
}

const headKinds: Partial<Record<string, 'kicker' | 'title' | 'subtitle' | 'byline'>> = {
	kicker: 'kicker',
	title: 'title',
	subtitle: 'subtitle',
	byline: 'byline',
	byline0: 'byline',
	'late-title': 'title',
};

/** Kicker, title, subtitle, byline, 上接 mark, in this order; lines of one role are one part. */
function headParts({ page, labelled }: Solved, path: Path): Part[] {
	const parts: Part[] = [];
	const blocks = [...path.late, ...(path.header?.blocks ?? [])];
	for (const kind of ['kicker', 'title', 'subtitle', 'byline'] as const) {
		const own = blocks.filter((b) => headKinds[labelled.roles[b] ?? ''] === kind);
		if (own.length)
			parts.push({
				kind,
				pieces: own.flatMap((b) => blockPieces(page, labelled.view.seen[b]?.block as Block)),
			});
	}
	for (const b of blocks)
		if (labelled.roles[b] === 'mark')
			parts.push({
				kind: 'continued-from',
				pieces: blockPieces(page, labelled.view.seen[b]?.block as Block),
			});
	return parts;
}

function textOf({ page, labelled, scores }: Solved, path: Path): { parts: Part[]; joins: number[] } {
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
			const p = joinProbability(scores.view, before.order, t.order, weights.links);
			joined = p > 0.5;
			joins.push(Math.max(p, 1 - p));
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

/** Kind, what is missing, confidence and what a person should look at. */
function describe(
	solved: Solved,
	path: Path,
	parts: Part[],
	joins: number[],
	loose: number,
): Omit<ArticleDraft, 'page'> & { doubts: Doubts } {
	const { labelled, scores } = solved;
	const seen = (t: TextNode | undefined): Seen | undefined => (t ? labelled.view.seen[t.view] : undefined);
	const [first, last] = [seen(path.texts[0]), seen(path.texts.at(-1))];
	const continued = parts.some((p) => p.kind === 'continued-from');
	const jumps = parts.some((p) => p.kind === 'continued-on');
	const photo = path.texts.length > 0 && path.texts.every((t) => t.role === 'photo');
	const cutStart =
		!continued &&
		first !== undefined &&
		!first.dated &&
		beginsInside(first, path.header === null, labelled.view);
	const cutEnd =
		!jumps &&
		last !== undefined &&
		!last.edges.closed &&
		path.texts.at(-1)?.role !== 'subhead' &&
		path.texts.length > 0;
	const untitled = !parts.some((p) => p.kind === 'title' || p.kind === 'kicker');
	const unmatched = parts.some((p) => (p.kind === 'paragraph' || p.kind === 'caption') && brackets(p));
	const orders = path.texts.map((t) => t.order);
	const own = [
		...(path.header?.blocks ?? []),
		...path.late,
		...path.texts.map((t) => t.view),
		...path.captions.keys(),
		...path.credits,
	];
	const certain = own.map((b) => labelled.certainty[b] ?? 1);
	const links = linkCertainty(scores, solved.solution, path);
	const length = parts.reduce(
		(n, p) =>
			n +
			(p.kind === 'paragraph' || p.kind === 'caption' ? p.pieces.reduce((m, x) => m + x.text.length, 0) : 0),
		0,
	);
	const doubts: Doubts = {
		role: Math.min(1, ...certain),
		roleSum: certain.reduce((a, p) => a + Math.log(Math.max(p, 1e-6)), 0),
		link: Math.min(1, ...links),
		linkSum: links.reduce((a, p) => a + Math.log(Math.max(p, 1e-6)), 0),
		join: Math.min(1, ...joins),
		untitled,
		lateTitle: path.late.length > 0,
		cutStart,
		cutEnd,
		unbalanced: unmatched,
		scattered: orders.some((o, k) => k > 0 && o !== (orders[k - 1] ?? 0) + 1),
		blocks: own.length,
		border: Math.min(
			1,
			...own
				.flatMap((b) => [b - 1, b + 1])
				.filter((b) => !own.includes(b))
				.map((b) => labelled.certainty[b] ?? 1),
		),
		loose,
		short: length < 60,
	};
	const sure = Math.round(confidence(doubts, weights.confidence) * 1000) / 1000;
	const review = [
		untitled && 'no-title',
		path.late.length > 0 && 'title-from-elsewhere',
		cutStart && 'cut-beginning',
		cutEnd && 'cut-ending',
		path.header === null && cutStart && 'unmatched-fragment',
		unmatched && 'unbalanced-brackets',
		parts.filter((p) => p.kind === 'kicker' || p.kind === 'title' || p.kind === 'subtitle').length > 1 &&
			ambiguousDeck(labelled, path) &&
			'headline-order',
		length < 60 && 'short-body',
		sure < (weights.confidence['review below'] ?? 0.6) && 'low-confidence',
	].filter((r) => r !== false);
	return {
		kind: photo ? 'photo' : continued ? 'continuation' : cutStart ? 'fragment' : 'article',
		incomplete: continued || cutStart ? 'start' : cutEnd || jumps ? 'end' : null,
		parts,
		confidence: sure,
		doubts,
		review,
	};
}

/** Is the lead missing? Told by the text's first words, and by what stories on this page open with. */
function beginsInside(s: Seen, headless: boolean, page: PageView): boolean {
	const odds = fragmentOdds(s.edges);
	if (odds > (headless ? -0.5 : 1)) return true;
	// Where nearly every story opens with 本报讯, one that opens like a later paragraph has lost its lead.
	return page.leads >= 0.6 && s.edges.laterWord && !s.edges.leadWord;
}

const brackets = (p: Part) => {
	const { open, close } = unbalanced(p.pieces.map((x) => x.text).join(''));
	return open.length + close.length > 0;
};

/** Which of two headline lines is the title is a guess where the model itself is in two minds. */
const ambiguousDeck = (labelled: LabelledPage, path: Path) =>
	(path.header?.blocks ?? []).some(
		(b) =>
			['kicker', 'title', 'subtitle'].includes(labelled.roles[b] ?? '') && (labelled.certainty[b] ?? 1) < 0.8,
	);

export const continuationOf = (parts: Part[], kind: 'continued-from' | 'continued-on') =>
	parts.filter((p) => p.kind === kind).map((p) => readContinuation(p.pieces.map((x) => x.text).join('')));

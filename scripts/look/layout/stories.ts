/** Which body text stands under which headline, and in which columns it runs. */
import { blocksOf } from './blocks.ts';
import { belowTheirOwn, besideTheirHead } from './beside-and-below.ts';
import type { Headline } from './headline.ts';
import { median, overlap, overlapY, rectOf, type Measured, type PlacedLine, type Rect } from './measure.ts';
import type { PageParts } from './page-parts.ts';

export interface Column extends Rect {
	lines: PlacedLine[];
}

interface Story {
	head: Headline;
	/** In reading order. */
	columns: Column[];
}

export interface Stories {
	stories: Story[];
	pitch: number;
	/** Blocks of body text that stand under no headline. */
	loose: PlacedLine[][];
}

/** Most headlines of the page begin where a column below them does. One that stands over the middle may by chance. */
function setFlushLeft(heads: readonly Headline[], text: readonly PlacedLine[], em: number): boolean {
	const flush = heads.filter((head) =>
		text.some(
			(l) =>
				l.left >= 3 &&
				Math.abs(l.x1 - head.x1) < 0.8 * em &&
				l.cy > head.y2 &&
				l.cy < head.y2 + 14 * em &&
				l.x2 < head.x2 + em,
		),
	);
	return heads.length > 1 && flush.length > 0.6 * heads.length;
}

/** A headline governs the columns about its centre, as far as the nearest headline, text or margin beside it. */
function spanOf(
	head: Headline,
	heads: readonly Headline[],
	text: readonly PlacedLine[],
	{ em }: Measured,
	margins: readonly [number, number],
	flush: boolean,
): readonly [number, number] {
	let [left, right] = margins;
	for (const other of heads) {
		if (other === head || overlapY(head, other) <= -1.5 * em) continue;
		if (other.cx < head.cx && other.x2 <= head.x1 + em) left = Math.max(left, other.x2);
		else if (other.cx > head.cx && other.x1 >= head.x2 - em) right = Math.min(right, other.x1);
	}
	for (const l of text)
		if (
			l.left + l.right >= 3 &&
			l.cy > head.y1 + 0.2 * em &&
			l.cy < head.y2 - 0.2 * em &&
			overlap(l, head) < em
		) {
			if (l.cx < head.cx) left = Math.max(left, l.x2);
			else right = Math.min(right, l.x1);
		}
	// Set flush left: nothing to its left is under it.
	if (flush) return [head.x1 - 0.5 * em, Math.max(right, head.x2) + 0.5 * em];
	const half = Math.max(Math.min(head.cx - left, right - head.cx), head.width / 2);
	return [head.cx - half - 0.5 * em, head.cx + half + 0.5 * em];
}

export function storiesOf(measured: Measured, parts: PageParts, heads: readonly Headline[]): Stories {
	const { em } = measured;
	const good = heads.filter((head) => head.leads);
	const inHeads = new Set(good.flatMap((head) => [...head.signed, ...head.rows.flatMap((row) => row.lines)]));
	const asDisplay = new Set(
		heads.filter((head) => !head.leads).flatMap((head) => head.rows.flatMap((row) => row.lines)),
	);
	const text = parts.body.filter((l) => !inHeads.has(l) && !(asDisplay.has(l) && l.size >= 1.7));
	const { blocks, pitch } = blocksOf(text, measured);
	const margins = [
		Math.min(...parts.real.map((l) => l.x1)),
		Math.max(...parts.real.map((l) => l.x2)),
	] as const;
	const flush = setFlushLeft(good, text, em);
	const spans = new Map(good.map((head) => [head, spanOf(head, good, text, measured, margins, flush)]));
	const over = (l: PlacedLine): Headline | undefined =>
		good
			.filter((head) => {
				const [left, right] = spans.get(head) as readonly [number, number];
				return head.y2 < l.cy + 0.3 * em && Math.min(l.x2, right) - Math.max(l.x1, left) > 0.6 * l.width;
			})
			.toSorted((a, b) => b.y2 - a.y2 || Math.abs(a.cx - l.cx) - Math.abs(b.cx - l.cx))[0];
	// A block goes as one, with most of its lines.
	const owner = new Map(
		blocks.map((block) => {
			const votes = Map.groupBy(block.map(over), (head) => head);
			return [block, [...votes].toSorted((a, b) => b[1].length - a[1].length)[0]?.[0]] as const;
		}),
	);
	besideTheirHead(blocks, owner, pitch);
	belowTheirOwn(blocks, owner, good);
	// Columns beyond every span go on with the text beside them on the left.
	for (const block of blocks.toSorted((a, b) => a[0]!.x1 - b[0]!.x1)) {
		if (owner.get(block) || block.length < 2) continue;
		const first = block[0] as PlacedLine;
		const beside = blocks
			.filter((other) => owner.get(other))
			.flatMap((other) => other.map((line) => ({ line, other })))
			.filter(
				({ line }) =>
					Math.abs(line.cy - first.cy) < pitch && line.cx < first.cx && line.left + line.right > 3,
			)
			.toSorted((a, b) => b.line.x2 - a.line.x2)[0];
		if (beside) owner.set(block, owner.get(beside.other));
	}
	const stories = good.map((head): Story => ({
		head,
		columns: inOrder(
			columnsOf(
				blocks.filter((block) => owner.get(block) === head),
				em,
				pitch,
			),
		),
	}));
	const placed = new Set(stories.flatMap(({ columns }) => columns.flatMap(({ lines }) => lines)));
	return {
		stories,
		pitch,
		loose: blocks.map((block) => block.filter((l) => !placed.has(l))).filter((block) => block.length),
	};
}

const columnOf = (lines: PlacedLine[]): Column => ({ ...rectOf(lines), lines });

/** Blocks between the same edges are one column; narrower pieces go to the column they stand in. */
function columnsOf(blocks: readonly PlacedLine[][], em: number, pitch: number): Column[] {
	const columns: Column[] = [];
	const within = (rect: Rect) =>
		columns.filter((c) => rect.x1 > c.x1 - em && rect.x2 < c.x2 + em).toSorted((a, b) => a.width - b.width);
	for (const block of blocks.filter((b) => b.length > 1).toSorted((a, b) => b.length - a.length)) {
		const rect = rectOf(block);
		const same = columns.find(
			(c) => Math.abs(c.x1 - rect.x1) < 1.5 * em && Math.abs(c.x2 - rect.x2) < 1.5 * em,
		);
		if (same) {
			same.lines.push(...block);
			continue;
		}
		const inside = block.length <= 3 ? within(rect).find((c) => rect.width < 0.97 * c.width) : undefined;
		if (inside) inside.lines.push(...block);
		else if (block.length >= 3 || block.some((l) => l.left >= 2 && l.right >= 1))
			columns.push(columnOf([...block]));
	}
	for (const block of blocks.filter((b) => b.length === 1)) {
		const line = block[0] as PlacedLine;
		const distance = (c: Column) => Math.min(...c.lines.map((m) => Math.abs(m.cy - line.cy)));
		within(line)
			.filter((c) => distance(c) < 3.2 * pitch)
			.toSorted((a, b) => a.width - b.width || distance(a) - distance(b))[0]
			?.lines.push(line);
	}
	return columns;
}

/** From left to right, a wide column with nothing above it first. */
function inOrder(columns: readonly Column[]): Column[] {
	const sorted = columns.toSorted((a, b) => a.x1 - b.x1);
	const usual = median(sorted.flatMap((c) => c.lines.map(() => c.width)));
	const wide = sorted.filter((c) => c.width > 1.35 * usual);
	const rest = sorted.filter((c) => !wide.includes(c));
	if (!rest.length) return sorted;
	const top = (c: Column) => Math.min(...c.lines.map((l) => l.cy));
	const leads = wide.filter(
		(c) => !rest.some((r) => r.lines.some((l) => l.cy < top(c) && overlap(l, c) > 0)),
	);
	return [...leads, ...rest, ...wide.filter((c) => !leads.includes(c))];
}

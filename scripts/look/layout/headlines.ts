/** Large lines → headlines: rows side by side, rows that stand together, and the smaller lines that go with them. */
import { looksSigned } from './signed.ts';
import { blocksOf } from './blocks.ts';
import { overlap, overlapY, rectOf, type Measured, type PlacedLine, type Rect } from './measure.ts';
import type { PageParts } from './page-parts.ts';

interface HeadRow extends Rect {
	lines: PlacedLine[];
	size: number;
	count: number;
}

export interface Headline extends Rect {
	rows: HeadRow[];
	/** Bylines between the headline and its text. */
	signed: PlacedLine[];
	size: number;
	count: number;
	/** Does body text stand under it? */
	leads: boolean;
}

/** From this size on a line is display type wherever it stands, and from the smaller one where its place agrees. */
const DISPLAY = 1.5;
const LARGE = 1.22;

const rowOf = (lines: PlacedLine[]): HeadRow => ({
	...rectOf(lines),
	lines,
	size: Math.max(...lines.map((l) => l.size)),
	count: lines.reduce((n, l) => n + l.count, 0),
});

export function headlinesOf(measured: Measured, { apart, body, horizontal }: PageParts): Headline[] {
	const { em, bodyHeight } = measured;
	const small = body.filter((l) => l.size < LARGE);
	const { blocks, pitch } = blocksOf(small, measured);
	const blockOf = new Map(blocks.flatMap((g) => g.map((l) => [l, g] as const)));
	const columns = blocks.filter((g) => g.length >= 4).map(rectOf);
	const inColumn = (l: PlacedLine) =>
		columns.some(
			(c) =>
				l.x1 > c.x1 - 0.8 * em &&
				l.x2 < c.x2 + 0.8 * em &&
				c.y1 - 2.6 * pitch < l.cy &&
				l.cy < c.y2 + 2.6 * pitch,
		);
	const crossesGutter = (l: PlacedLine) => {
		const near = columns.filter(
			(c) => overlap(c, l) > 1.5 * em && c.y1 - 6 * pitch < l.cy && l.cy < c.y2 + pitch,
		);
		return near.some((p) => near.some((q) => p !== q && p.x2 < q.x1 + 0.5 * em));
	};
	const textAbove = (l: PlacedLine) =>
		small.some(
			(m) =>
				m !== l &&
				l.cy > m.cy &&
				l.cy - m.cy < 2.6 * pitch &&
				overlap(l, m) > 0.5 * Math.min(l.width, m.width),
		);
	// A small head in one of the columns that a much larger one runs over, off its axis and its edge: a cross-head.
	const underLarger = (l: PlacedLine) =>
		horizontal.some(
			(m) =>
				m.size > 1.3 * l.size &&
				m.size >= DISPLAY &&
				l.y1 > m.y2 &&
				l.y1 - m.y2 < 5 * em &&
				m.x1 - em < l.cx &&
				l.cx < m.x2 + em &&
				l.width < 0.6 * m.width &&
				Math.abs(l.cx - m.cx) > 2 * em &&
				Math.abs(l.x1 - m.x1) > em,
		);
	// Sizes that cross-heads have on this page, told where they stand inside a column.
	const crossSizes = horizontal.flatMap((l) =>
		l.count >= 4 && l.size >= LARGE && l.size < DISPLAY && inColumn(l) && textAbove(l) && !crossesGutter(l)
			? [l.size]
			: [],
	);
	const large = horizontal.filter((l) => {
		if (apart.has(l) || l.count < 2 || l.size < LARGE) return false;
		if (l.size >= DISPLAY) return true;
		if (looksSigned(l.text)) return false;
		// A lead set larger than the text is no headline: three long lines of that size together.
		const lead = horizontal.filter(
			(m) =>
				m !== l &&
				m.count >= 10 &&
				m.size >= 1.05 &&
				m.size < DISPLAY &&
				Math.abs(m.cy - l.cy) < 4 * pitch * l.size &&
				overlap(m, l) > 0.6 * Math.min(m.width, l.width),
		);
		if (l.count >= 10 && lead.length >= 3) return false;
		if (crossesGutter(l)) return true;
		if (inColumn(l) && underLarger(l)) return false;
		return !(
			inColumn(l) &&
			(textAbove(l) || crossSizes.filter((size) => Math.abs(size - l.size) < 0.08).length >= 2)
		);
	});
	const held = new Set(large);
	const running = blocks
		.filter((g) => g.length >= 2)
		.flatMap((g) => g.filter((l) => l.count >= 3 && !held.has(l)));
	const heads = groupRows(joinRows(large, em), running, em, bodyHeight);
	const taken = new Set<PlacedLine>();
	for (const head of heads) addLastCharacter(head, horizontal, em);
	for (const head of heads)
		attach(head, { horizontal, apart, held, taken, blockOf, crossesGutter, em, bodyHeight });
	for (const head of heads) addSigned(head, { horizontal, apart, taken, blockOf, em, bodyHeight });
	const standsUnder = (head: Headline, reach: number) =>
		running.filter(
			(l) =>
				!taken.has(l) &&
				l.y1 > head.y2 - 0.3 * bodyHeight &&
				l.y1 < Math.max(head.y2, ...head.signed.map((one) => one.y2)) + reach * em &&
				overlap(l, head) > 0.3 * Math.min(l.width, head.width) &&
				(l.left >= 2 || l.right >= 2),
		);
	for (const head of heads) head.leads = head.count >= 4 && standsUnder(head, 3.5).length > 0;
	// A picture may stand between a large headline and its text.
	for (const head of heads)
		if (!head.leads && head.count >= 6 && head.size >= DISPLAY) {
			const under = standsUnder(head, 25);
			const top = Math.min(...under.map((l) => l.y1));
			const nearer = heads.some(
				(other) => other.leads && other.y1 > head.y2 && other.y2 < top + em && overlap(other, head) > 0,
			);
			if (under.length && !nearer) head.leads = true;
		}
	return heads;
}

/** A piece that has another row of its own above or below, which does not reach the piece beside it: another headline. */
const stacked = (piece: PlacedLine, beside: PlacedLine, large: readonly PlacedLine[]): boolean =>
	large.some(
		(l) =>
			l !== piece &&
			l !== beside &&
			Math.abs(l.cy - piece.cy) < 2 * Math.max(l.height, piece.height) &&
			overlapY(l, piece) < 0.3 * Math.min(l.height, piece.height) &&
			overlap(l, piece) > 0.5 * Math.min(l.width, piece.width) &&
			overlap(l, beside) <= 0,
	);

/** Pieces of one row, which OCR reads apart where a wide blank stands. */
function joinRows(large: readonly PlacedLine[], em: number): HeadRow[] {
	const rows: PlacedLine[][] = [];
	for (const l of large.toSorted((a, b) => a.x1 - b.x1)) {
		const row = rows.find((r) => {
			const q = r.at(-1) as PlacedLine;
			const [big, little] = [Math.max(q.size, l.size), Math.min(q.size, l.size)];
			const white = l.x1 - q.x2;
			return (
				overlapY(q, l) > 0.5 * Math.min(q.height, l.height) &&
				white < 1.8 * big * em &&
				big < 1.6 * little &&
				(white < 1.2 * little * em || (big < 1.12 * little && !stacked(q, l, large) && !stacked(l, q, large)))
			);
		});
		if (row) row.push(l);
		else rows.push([l]);
	}
	return rows.map(rowOf);
}

/** Rows about one axis, close together with no text between them, are one headline. */
function groupRows(
	rows: HeadRow[],
	running: readonly PlacedLine[],
	em: number,
	bodyHeight: number,
): Headline[] {
	const groups: HeadRow[][] = [];
	for (const row of rows.toSorted((a, b) => a.y1 - b.y1)) {
		const group = groups.find((g) => {
			const q = g.at(-1) as HeadRow;
			const [big, little] = [Math.max(q.size, row.size), Math.min(q.size, row.size)];
			const between = running.some(
				(l) =>
					l.y1 > q.y2 - 0.3 * bodyHeight &&
					l.y2 < row.y1 + 0.3 * bodyHeight &&
					overlap(l, row) > 2 * em &&
					l.count > 5,
			);
			return (
				row.y1 - q.y2 > -0.5 * big * em &&
				row.y1 - q.y2 < (little + 0.4) * em &&
				big / little < 3.5 &&
				overlap(q, row) > 0.4 * Math.min(q.width, row.width) &&
				(Math.abs(q.cx - row.cx) < 0.3 * Math.max(q.width, row.width) || Math.abs(q.x1 - row.x1) < em) &&
				!between
			);
		});
		if (group) group.push(row);
		else groups.push([row]);
	}
	return groups.map((own) => ({
		...rectOf(own),
		rows: own,
		signed: [],
		size: Math.max(...own.map((r) => r.size)),
		count: own.reduce((n, r) => n + r.count, 0),
		leads: false,
	}));
}

/** The last character of a headline may stand on a row of its own. */
function addLastCharacter(head: Headline, horizontal: readonly PlacedLine[], em: number): void {
	const last = head.rows.at(-1)!;
	const alone = horizontal.find(
		(l) =>
			l.count < 2 &&
			l.height > 0.6 * Math.min(...last.lines.map((one) => one.height)) &&
			l.y1 > last.cy &&
			l.y1 - last.y2 < 0.6 * last.size * em &&
			l.x1 > last.x1 - em &&
			l.x2 < last.x2 + em,
	);
	if (!alone) return;
	head.rows.push({ ...rowOf([alone]), size: last.size });
	head.y2 = Math.max(head.y2, alone.y2);
	head.count++;
}

/** Names that a byline's row did not hold: a few characters without a mark, below its beginning or its middle. */
const goesOnSigning = (l: PlacedLine, last: PlacedLine, em: number): boolean =>
	l.count <= 8 &&
	!/[\p{P}\d]/u.test(l.text) &&
	(Math.abs(l.cx - last.cx) < em || Math.abs(l.x1 - last.x1) < 0.7 * em);

/** Bylines set between a headline and the columns of its text, one below the other. */
function addSigned(
	head: Headline,
	{ horizontal, apart, taken, blockOf, em, bodyHeight }: Omit<Surroundings, 'held' | 'crossesGutter'>,
): void {
	let bottom = head.y2;
	for (;;) {
		const last = head.signed.at(-1);
		const next = horizontal.find(
			(l) =>
				!apart.has(l) &&
				!taken.has(l) &&
				l.size < LARGE &&
				(looksSigned(l.text) || (last !== undefined && goesOnSigning(l, last, em))) &&
				(blockOf.get(l)?.indexOf(l) ?? 0) <= 2 &&
				l.y1 > bottom - 0.3 * bodyHeight &&
				l.y1 < bottom + 1.6 * bodyHeight &&
				overlap(l, head) > 0.6 * l.width,
		);
		if (!next) return;
		taken.add(next);
		head.signed.push(next);
		bottom = next.y2;
	}
}

interface Surroundings {
	horizontal: readonly PlacedLine[];
	apart: ReadonlySet<PlacedLine>;
	held: ReadonlySet<PlacedLine>;
	taken: Set<PlacedLine>;
	blockOf: ReadonlyMap<PlacedLine, readonly PlacedLine[]>;
	crossesGutter: (l: PlacedLine) => boolean;
	em: number;
	bodyHeight: number;
}

/** Kickers above and decks below, of body size or a little more, which cross a gutter or share the headline's axis. */
function attach(head: Headline, around: Surroundings): void {
	const { horizontal, apart, held, taken, blockOf, crossesGutter, em, bodyHeight } = around;
	for (const up of [true, false])
		for (;;) {
			const near = horizontal.filter((l) => {
				if (apart.has(l) || taken.has(l) || held.has(l) || l.size < 0.9 || l.size >= DISPLAY || l.count < 3)
					return false;
				if (looksSigned(l.text)) return false;
				if (overlap(head, l) <= 0.55 * Math.min(l.width, head.width)) return false;
				const gap = up ? head.y1 - l.y2 : l.y1 - head.y2;
				const most = up ? (l.size < 1.1 ? 1.3 : 1.9) : 1;
				if (gap < -0.4 * bodyHeight || gap >= most * em) return false;
				if ((blockOf.get(l)?.length ?? 1) > 2) return false;
				const onAxis =
					Math.abs(l.cx - head.cx) < 1.2 * em &&
					(l.size > 1.1 || up) &&
					l.width < head.width * (up && l.size > 1.05 ? 2.4 : 1.3);
				return crossesGutter(l) || onAxis;
			});
			const next = near.toSorted((a, b) => (up ? b.y2 - a.y2 : a.y1 - b.y1))[0];
			if (!next) break;
			taken.add(next);
			head.rows.push(rowOf([next]));
			const whole = rectOf(head.rows);
			[head.y1, head.y2] = [whole.y1, whole.y2];
		}
}

interface Deck {
	role: 'kicker' | 'title' | 'subtitle';
	lines: PlacedLine[];
}

/** Which of a headline's rows are 引题, 主题, 副题: the largest rows are the title. Rows of one role are one. */
export function deckOf({ rows }: Headline): Deck[] {
	const sorted = rows.toSorted((a, b) => a.y1 - b.y1);
	const largest = Math.max(...sorted.map((r) => r.size));
	// Heights of boxes are drawn tight or wide: where characters are as wide as the largest, they are as large.
	const pitch = (r: HeadRow) => (r.count >= 4 ? r.width / r.count : 0);
	const widest = Math.max(...sorted.filter((r) => r.size > 0.8 * largest).map(pitch));
	const isTitle = (r: HeadRow) => r.size > 0.8 * largest || pitch(r) > 0.9 * widest;
	const [first, last] = [sorted.findIndex(isTitle), sorted.findLastIndex(isTitle)];
	const parts: Deck[] = [
		{ role: 'kicker', lines: sorted.slice(0, first).flatMap((r) => r.lines) },
		{ role: 'title', lines: sorted.slice(first, last + 1).flatMap((r) => r.lines) },
		{ role: 'subtitle', lines: sorted.slice(last + 1).flatMap((r) => r.lines) },
	];
	return parts.filter(({ lines }) => lines.length > 0);
}

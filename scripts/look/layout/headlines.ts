/** Large lines → headlines: rows side by side, rows that stand together, and the smaller lines that go with them. */
import { addLastCharacter, addSigned, attach } from './around-headlines.ts';
import { DISPLAY, displayLines } from './display-lines.ts';
import { rowOf, type Headline, type HeadRow } from './headline.ts';
import { overlap, overlapY, rectOf, type Measured, type PlacedLine } from './measure.ts';
import type { PageParts } from './page-parts.ts';

export function headlinesOf(measured: Measured, parts: PageParts): Headline[] {
	const { em, bodyHeight } = measured;
	const { apart, horizontal } = parts;
	const { large, blocks, blockOf, crossesGutter } = displayLines(measured, parts);
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

/** Which rows of a story's columns are cross-heads: those set off by white, and those that no text holds. */
import { isCentred, type Row } from './rows.ts';
import { looksSigned } from './signed.ts';

/** The last row of a caption: who took the picture. */
export const credit = /[摄攝]$/u;
const pause = /[。，；、：:”]$/u;

/** By row: a cross-head of its own, or the next row of one. */
export type CrossHeads = Map<Row, 'alone' | 'goes-on'>;

/** Rows of cross-heads set off by space, each as its own line (`alone`) or as the next line of one. */
function setOff(rows: readonly Row[], em: number): CrossHeads {
	const found: CrossHeads = new Map();
	for (let from = 0; from < rows.length;) {
		let to = from;
		while (rows[to + 1] && !rows[to + 1]!.first && rows[to + 1]!.gap < 1.22) to++;
		const run = rows.slice(from, to + 1);
		const [first, last, next] = [run[0] as Row, run.at(-1) as Row, rows[to + 1]];
		const lefts = run.map((r) => r.x1);
		if (
			next &&
			first.straight &&
			run.length <= 3 &&
			(from === 0 || first.gap > 1.22 || first.first) &&
			run.reduce((n, r) => n + r.count, 0) <= 42 &&
			(Math.max(...lefts) - Math.min(...lefts) < (run.length > 1 ? 0.5 : 9) * em || run.every(isCentred)) &&
			!pause.test(last.text) &&
			(last.ragged > 1.7 || run.length > 1) &&
			!looksSigned(first.text) &&
			(first.gap > 1.22 || next.gap > 1.22) &&
			(run.every((r) => r.indent > 0.5) ||
				(run.length > 1 && run.some((r) => r.indent > 0.5) && run.every(isCentred)))
		) {
			run.forEach((r, k) => found.set(r, k === 0 ? 'alone' : 'goes-on'));
		}
		from = to + 1;
	}
	return found;
}

/** Ends a sentence or breaks off in one; a quotation that the row opens itself is neither. */
const runsOn = ({ text }: Row): boolean =>
	/[。！？；：，、）…]$|[。！？]”$/u.test(text) || (text.endsWith('”') && !text.includes('“'));
/** The row ends a sentence, or there is none. */
export const closed = (row: Row | undefined): boolean => row === undefined || /[。！？”）]$/u.test(row.text);
const setIn = (row: Row): boolean => row.straight && row.indent >= 1.25 && row.indent <= 3.6;

/**
 * Rows that no text holds: between a closed one and the first of a paragraph, whole without a full stop, and larger,
 * set in, over the middle or parted by white. On a page whose paragraphs are set in they are cross-heads.
 */
function unclosedRows(rows: readonly Row[]): CrossHeads {
	const found: CrossHeads = new Map();
	rows.forEach((paragraph, at) => {
		if (!setIn(paragraph)) return;
		for (const length of [1, 2, 3]) {
			const run = rows.slice(Math.max(0, at - length), at);
			const [first, last] = [run[0], run.at(-1)];
			if (run.length < length || !first || !last || runsOn(last) || !first.straight) return;
			if (run.some((row, k) => k < run.length - 1 && /[。！？]$/u.test(row.text))) return;
			if (!closed(rows[at - length - 1])) continue;
			const apart =
				run.every(({ size }) => size > 1.05) ||
				(!first.first && first.gap > 1.12) ||
				(!paragraph.first && paragraph.gap > 1.12) ||
				run.every(setIn) ||
				run.every((row) => isCentred(row) && row.indent > 0.5);
			const count = run.reduce((n, row) => n + row.count, 0);
			if (!apart || count < 4 || count > 42 || run.some(({ text }) => looksSigned(text))) continue;
			if (credit.test(last.text)) return;
			run.forEach((row, k) => found.set(row, k > 0 && row.gap < 1.35 ? 'goes-on' : 'alone'));
			return;
		}
	});
	return found;
}

/** @param em width of a character of the text */
export const crossHeads = (rows: readonly Row[], em: number): CrossHeads =>
	new Map([...setOff(rows, em), ...unclosedRows(rows)]);

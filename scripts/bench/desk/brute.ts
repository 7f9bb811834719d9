/** NEAR, `?` and `*` counted the slow way, straight from what they mean: the desk's answers must equal it. */
import type { Term } from '../../../src/search/query/grammar.ts';
import { piecesOf } from '../../../src/search/query/pattern.ts';

const plain = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

/** Every place at which a match begins, with its shortest length. @param text normalised, one character a code unit */
function matchesOf(term: Pick<Term, 'text' | 'quoted'>, text: string): { start: number; end: number }[] {
	const pieces = piecesOf(term);
	if (!pieces.every((piece) => text.includes(piece.text))) return [];
	const first = pieces[0]?.text ?? '';
	const source = pieces
		.map(({ text: piece, least, most }, nth) => (nth === 0 ? '' : `.{${least},${most}}`) + plain(piece))
		.join('');
	const whole = new RegExp(`^${source}$`, 'su');
	const found: { start: number; end: number }[] = [];
	for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1))
		for (let end = start + 1; end <= Math.min(text.length, start + 60); end++)
			if (whole.test(text.slice(start, end))) {
				found.push({ start, end });
				break;
			}
	return found;
}

/** Hits of a term in one field. */
export function bruteHits(term: Term, text: string): number {
	const left = matchesOf(term, text);
	if (term.near === null) return left.length;
	const { within } = term.near;
	const right = matchesOf(term.near.term, text);
	const starts = new Set<number>();
	for (const a of left)
		for (const b of right) {
			const gap = b.start >= a.end ? b.start - a.end : a.start - b.end;
			if (gap >= 0 && gap <= within) starts.add(a.start).add(b.start);
		}
	return starts.size;
}

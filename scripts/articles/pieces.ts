/** Blocks, which are slices of the folded page → parts: exact slices of the source with their lines. */
import { readDateline } from '../forms/dateline.ts';
import { readContinuation } from '../forms/continuation.ts';
import type { Block, Part, Piece, SourcePage } from '../types.ts';
import { foldedPage } from '../look/folded-page.ts';
import { linesWithin } from '../look/lines.ts';
import { keepsLines } from '../look/keeps-lines.ts';

/**
 * What the page prints for `start…end` of its folded view, as one piece a physical line, trimmed. Offsets count from the block's start through its own
 * text, which is a slice of the source but for blocks whose lines lie apart.
 */
function piecesBetween(page: SourcePage, block: Block, start: number, end: number): Piece[] {
	const view = foldedPage(page);
	const piece = (line: number, first: number, last: number): Piece => {
		const [from, to] = view.range(first, last);
		return { line, start: from, end: to, text: page.text.slice(from, to) };
	};
	const keep = keepsLines(block) ? ends : (pieces: Piece[]) => pieces;
	if (block.lines)
		return scattered(block, start - block.start, end - block.start).map((l) => piece(l.line, l.start, l.end));
	// Lines are counted from the block's own beginning, whatever slice of it is asked for.
	const skipped = view.text.slice(block.start, start).split(/\r\n|\n|\r/u).length - 1;
	return keep(
		linesWithin(view.text, start, end, block.line + skipped).map((l) => piece(l.number, l.start, l.end)),
	);
}

/** Every line but the last ends where the page means it to. */
const ends = (pieces: Piece[]): Piece[] =>
	pieces.map((piece, i) => (i < pieces.length - 1 ? { ...piece, ends: true } : piece));

/** The same for lines that lie apart in the source; the block's text has a line end between them. */
function scattered({ lines = [] }: Block, from: number, to: number): Piece[] {
	let at = 0;
	return lines.flatMap((line): Piece[] => {
		const [a, b] = [Math.max(from - at, 0), Math.min(to - at, line.text.length)];
		at += line.text.length + 1;
		return a < b && line.text.slice(a, b).trim()
			? [{ line: line.line, start: line.start + a, end: line.start + b, text: line.text.slice(a, b) }]
			: [];
	});
}

const endOf = (block: Block): number => (block.lines ? block.start + block.text.length : block.end);

export const blockPieces = (page: SourcePage, block: Block): Piece[] =>
	piecesBetween(page, block, block.start, endOf(block));

/** A text block as its parts in order: 上接 mark, dateline, the text itself, 下转 mark. */
export function textParts(
	page: SourcePage,
	block: Block,
	kind: 'paragraph' | 'subheading' | 'caption',
): Part[] {
	const before: Part[] = [];
	const after: Part[] = [];
	let [a, b] = [block.start, endOf(block)];
	const textOf = (from: number, to: number) => block.text.slice(from - block.start, to - block.start);
	/** A sign in front of the mark that belongs to the text behind it: `■上接第1版融媒体记者`. */
	let sign: Piece[] = [];
	const takeDateline = () => {
		const dateline = readDateline(textOf(a, b));
		if (!dateline || dateline.length >= b - a) return;
		before.push({ kind: 'dateline', pieces: piecesBetween(page, block, a, a + dateline.length) });
		a += dateline.length;
	};
	takeDateline();
	for (const mark of readContinuation(block.text).marks) {
		const [start, end] = [block.start + mark.start, block.start + mark.end];
		if (mark.kind === 'from' && /^[▲▼■●★◎]?$/u.test(textOf(a, start).trim())) {
			sign = piecesBetween(page, block, a, start);
			before.push({ kind: 'continued-from', pieces: piecesBetween(page, block, start, end) });
			a = end;
		} else if (mark.kind === 'on') {
			after.push({ kind: 'continued-on', pieces: piecesBetween(page, block, start, end) });
			b = start;
		}
	}
	if (!before.some((p) => p.kind === 'dateline')) takeDateline();
	const pieces = [...sign, ...piecesBetween(page, block, a, b)];
	return [...before, ...(pieces.length ? [{ kind, pieces } satisfies Part] : []), ...after];
}

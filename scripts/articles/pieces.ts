/** Blocks, which are slices of the folded page → parts: exact slices of the source with their lines. */
import { readDateline } from '../forms/dateline.ts';
import { readContinuation } from '../forms/continuation.ts';
import type { Block, Part, Piece, SourcePage } from '../types.ts';
import { foldedPage } from '../look/folded-page.ts';
import { linesWithin } from '../look/lines.ts';

/** What the page prints for `start…end` of its folded view, as one piece a physical line, trimmed. */
function piecesBetween(page: SourcePage, block: Block, start: number, end: number): Piece[] {
	// Lines are counted from the block's own beginning, whatever slice of it is asked for.
	const view = foldedPage(page);
	const skipped = view.text.slice(block.start, start).split(/\r\n|\n|\r/u).length - 1;
	return linesWithin(view.text, start, end, block.line + skipped).map((line) => {
		const [from, to] = view.range(line.start, line.end);
		return { line: line.number, start: from, end: to, text: page.text.slice(from, to) };
	});
}

export const blockPieces = (page: SourcePage, block: Block): Piece[] =>
	piecesBetween(page, block, block.start, block.end);

/** A text block as its parts in order: 上接 mark, dateline, the text itself, 下转 mark. */
export function textParts(
	page: SourcePage,
	block: Block,
	kind: 'paragraph' | 'subheading' | 'caption',
): Part[] {
	const before: Part[] = [];
	const after: Part[] = [];
	let [a, b] = [block.start, block.end];
	const { text } = foldedPage(page);
	/** A sign in front of the mark that belongs to the text behind it: `■上接第1版融媒体记者`. */
	let sign: Piece[] = [];
	const takeDateline = () => {
		const dateline = readDateline(text.slice(a, b));
		if (!dateline || dateline.length >= b - a) return;
		before.push({ kind: 'dateline', pieces: piecesBetween(page, block, a, a + dateline.length) });
		a += dateline.length;
	};
	takeDateline();
	for (const mark of readContinuation(block.text).marks) {
		const [start, end] = [block.start + mark.start, block.start + mark.end];
		if (mark.kind === 'from' && /^[▲▼■●★◎]?$/u.test(text.slice(a, start).trim())) {
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

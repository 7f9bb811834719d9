/** Blocks → parts: exact slices of the source with their lines. */
import { readDateline } from '../forms/dateline.ts';
import { readContinuation } from '../forms/continuation.ts';
import type { Block, Part, Piece, SourcePage } from '../types.ts';
import { linesWithin } from '../look/lines.ts';

/** The slice `start…end` as one piece a physical line, trimmed. */
function piecesBetween(page: SourcePage, block: Block, start: number, end: number): Piece[] {
	// Lines are counted from the block's own beginning, whatever slice of it is asked for.
	const skipped = page.text.slice(block.start, start).split(/\r\n|\n|\r/u).length - 1;
	return linesWithin(page.text, start, end, block.line + skipped).map((l) => ({
		line: l.number,
		start: l.start,
		end: l.end,
		text: l.text,
	}));
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
	const takeDateline = () => {
		const dateline = readDateline(page.text.slice(a, b));
		if (!dateline || dateline.length >= b - a) return;
		before.push({ kind: 'dateline', pieces: piecesBetween(page, block, a, a + dateline.length) });
		a += dateline.length;
	};
	takeDateline();
	for (const mark of readContinuation(block.text).marks) {
		const [start, end] = [block.start + mark.start, block.start + mark.end];
		if (mark.kind === 'from' && page.text.slice(a, start).trim() === '') {
			before.push({ kind: 'continued-from', pieces: piecesBetween(page, block, start, end) });
			a = end;
		} else if (mark.kind === 'on') {
			after.push({ kind: 'continued-on', pieces: piecesBetween(page, block, start, end) });
			b = start;
		}
	}
	if (!before.some((p) => p.kind === 'dateline')) takeDateline();
	const pieces = piecesBetween(page, block, a, b);
	return [...before, ...(pieces.length ? [{ kind, pieces } satisfies Part] : []), ...after];
}

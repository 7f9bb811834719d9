/** Every place of an answer's terms with what stands around it: the concordance, and what a count of words is made of. */
import type { ArticleText } from './engine/engine.ts';
import { hasHits, type Found } from './evaluate.ts';
import { spans } from './kwic.ts';
import type { Card, FieldKind, Shown } from './record.ts';

/** Characters of context on either side that a line holds; the page shows as many of them as are wanted. */
const longestContext = 200;

export interface Occurrence {
	row: number;
	card: Card;
	/** Place in the article, in tokens. */
	start: number;
	where: FieldKind;
	before: string;
	hit: string;
	after: string;
}

export function occurrencesIn(text: ArticleText<Shown>, found: Found): Occurrence[] {
	const fields = spans(text.tokens, text.shown.kinds);
	const lines: Occurrence[] = [];
	for (const term of found.clauses.flat().filter(hasHits))
		for (const start of term.places.get(text.row) ?? []) {
			const field = fields.find(({ from, to }) => start >= from && start < to);
			if (field === undefined) continue;
			const end = start + term.lengthAt(text.row, start);
			const piece = (from: number, to: number): string => text.pieces.slice(from, to).join('');
			lines.push({
				row: text.row,
				card: text.shown.card,
				start,
				where: field.kind,
				before: piece(Math.max(field.from, start - longestContext), start),
				hit: piece(start, end),
				after: piece(end, Math.min(field.to, end + longestContext)),
			});
		}
	return lines.sort((a, b) => a.start - b.start);
}

/** Which paragraph of an article each line of a page went into. */
import type { Item, Page } from './archive-types.ts';

/** Something an article prints, for laying its lines beside it. */
export interface Printed {
	/** Position among the body's parts, or the field of the heading. */
	key: number | 'kicker' | 'title' | 'subtitle' | 'byline';
	text: string;
}

export interface Row {
	printed: Printed | null;
	/** 1-based. */
	lines: { line: number; text: string }[];
}

/** What an article prints, in its order. */
export function printedParts({ article, parts }: Item): Printed[] {
	const heading = (['kicker', 'title', 'subtitle', 'byline'] as const).flatMap((key) => {
		const text = article[key];
		const credited = key === 'byline' && parts.some((part) => part.kind === 'credit');
		return text === null || credited ? [] : [{ key, text }];
	});
	return [...heading, ...parts.map((part, key) => ({ key, text: part.original ?? part.text }))];
}

/** What a line and a paragraph have in common: no blanks, no heading marks, no emphasis. */
const bare = (text: string): string => text.replace(/[\s#*_>\\■●▲◆]/gu, '');

const probeLength = 14;

/**
 * Lays the lines of an article on one page beside its paragraphs. A line goes to the part that holds its end, or
 * its beginning (a line may begin with the dateline or the jump note, which are not part of the paragraph).
 * Every part and every line appears exactly once, in order.
 */
export function alignLines(item: Item, page: Page, lines: readonly string[]): Row[] {
	const rows: (Row & { bare: string })[] = printedParts(item).map((printed) => ({
		printed,
		lines: [],
		bare: bare(printed.text),
	}));
	const ranges = item.article.source.find((source) => source.page === page.name)?.lines ?? [];
	const loose: Row = { printed: null, lines: [] };
	let at = 0;
	for (const [from, to] of ranges)
		for (let line = from; line <= to; line += 1) {
			const text = lines[line - 1] ?? '';
			const own = bare(text);
			if (own === '') continue;
			const holds =
				(probe: string) =>
				(row: { bare: string }): boolean =>
					probe !== '' && row.bare.includes(probe);
			const find = (probe: string): number => {
				const ahead = rows.slice(at).findIndex(holds(probe));
				return ahead >= 0 ? ahead + at : rows.findIndex(holds(probe));
			};
			const found = [own, own.slice(-probeLength), own.slice(0, probeLength)]
				.map(find)
				.find((row) => row >= 0);
			if (found !== undefined) at = found;
			(rows[found ?? at] ?? loose).lines.push({ line, text });
		}
	return loose.lines.length > 0 ? [loose, ...rows] : rows;
}

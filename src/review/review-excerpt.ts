/** Source lines around a doubtful place, each with the article that holds it, so that a cut can be seen. */
import type { Page } from '../archive/archive-types.ts';

export interface ExcerptLine {
	line: number;
	/** Beginning and end of the line: a cut shows at its ends. */
	text: string;
	/** Place on the page of the article that holds it, 1-based; null: a running head, a rubric, a line printed twice. */
	article: number | null;
	/** One of the lines in question, not a neighbour. */
	named: boolean;
	/** Lines with text are left out above it. */
	gap: boolean;
}

/** Characters shown of the two ends of a long line. */
const HEAD = 26;
const TAIL = 18;

const cut = (text: string): string => {
	const characters = [...text.trim()];
	return characters.length <= HEAD + TAIL + 2
		? characters.join('')
		: `${characters.slice(0, HEAD).join('')}……${characters.slice(-TAIL).join('')}`;
};

let last: { page: Page; owners: ReadonlyMap<number, number> } | undefined;

/** Line → place of its article on the page. */
export function ownersOf(page: Page): ReadonlyMap<number, number> {
	if (last?.page === page) return last.owners;
	const owners = new Map<number, number>();
	const loose = new Set([...page.furniture, ...page.duplicates].map(({ line }) => line));
	page.items.forEach(({ article }, i) => {
		for (const { page: name, lines } of article.source)
			if (name === page.name)
				for (const [from, to] of lines)
					for (let line = from; line <= to; line += 1)
						if (!loose.has(line) && !owners.has(line)) owners.set(line, i + 1);
	});
	last = { page, owners };
	return owners;
}

/** Lines without neighbours that are shown at most. */
const MENTIONED = 6;

/**
 * @param named lines in question; they come with the line above and below where others are mentioned
 * @param mentioned lines that would change with them
 */
export function excerpt(
	lines: readonly string[],
	named: readonly number[],
	mentioned: readonly number[],
	owners: ReadonlyMap<number, number>,
): ExcerptLine[] {
	const printed = lines.flatMap((text, i) => (text.trim() ? [i + 1] : []));
	const around = mentioned.length ? [-1, 0, 1] : [0];
	const places = new Set([
		...named.flatMap((line) => around.map((step) => printed.indexOf(line) + step)),
		...mentioned.slice(0, MENTIONED).map((line) => printed.indexOf(line)),
	]);
	return [...places]
		.filter((place) => place >= 0 && place < printed.length)
		.sort((a, b) => a - b)
		.map((place, i, all) => {
			const line = printed[place] as number;
			return {
				line,
				text: cut(lines[line - 1] ?? ''),
				article: owners.get(line) ?? null,
				named: named.includes(line),
				gap: i > 0 && all[i - 1] !== place - 1,
			};
		});
}

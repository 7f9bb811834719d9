/** Everything a source page shows: its articles with their lines, and the lines that belong to none. Nothing hidden. */
import type { Item, Page } from './archive-types.ts';
import { alignLines, type Row } from './align-lines.ts';

/** The article that says what newspaper, number and date a page has: one that begins on it, where there is one. */
export const spokesman = (page: Page): Item | undefined =>
	page.items.find(({ pages }) => pages[0] === page) ?? page.items[0];

/** A line can stand in two places (a caption in the middle of a sentence); its anchor is where it stands first. */
export interface ShownLine {
	line: number;
	text: string;
	anchor: boolean;
}

export interface PageArticle {
	item: Item;
	/** 1-based place on the page. */
	number: number;
	rows: { printed: Row['printed']; lines: ShownLine[] }[];
	/** Other pages it stands on. */
	elsewhere: Page[];
}

export interface PageView {
	articles: PageArticle[];
	/** Furniture and duplicates, by line; `of` is the line of the first printing. */
	others: (ShownLine & { of: number | null })[];
	/** Lines with text that no article, furniture or duplicate holds: there should be none. */
	unplaced: { line: number; text: string }[];
	/** Lines with text: all, in articles, furniture, duplicates. */
	counts: { all: number; own: number; furniture: number; duplicates: number };
}

/** @param lines lines of the page, the first at index 0 */
export function viewPage(page: Page, lines: readonly string[]): PageView {
	const shown = new Set<number>();
	const show = <Line extends { line: number; text: string }>(line: Line): Line & ShownLine => {
		const anchor = !shown.has(line.line);
		shown.add(line.line);
		return { ...line, anchor };
	};
	const articles = page.items.map((item, i): PageArticle => {
		const elsewhere = item.pages.filter((other) => other !== page);
		const rows = alignLines(item, page, lines).map((row) => ({ ...row, lines: row.lines.map(show) }));
		// Of a joined article each page shows the part it prints.
		return {
			item,
			number: i + 1,
			rows: elsewhere.length === 0 ? rows : rows.filter((row) => row.lines.length > 0),
			elsewhere,
		};
	});
	const held = new Set<number>();
	for (const { rows } of articles) for (const row of rows) for (const { line } of row.lines) held.add(line);
	const others = [
		...page.furniture.map(({ line, text }) => ({ line, text: lines[line - 1] ?? text, of: null })),
		...page.duplicates.map(({ line, text, of }) => ({ line, text: lines[line - 1] ?? text, of })),
	]
		.sort((a, b) => a.line - b.line)
		.map(show);
	const listed = new Set(others.map(({ line }) => line));
	const withText = lines.flatMap((text, i) =>
		/[\p{L}\p{N}\p{P}]/u.test(text) ? [{ line: i + 1, text }] : [],
	);
	return {
		articles,
		others,
		unplaced: withText.filter(({ line }) => !held.has(line) && !listed.has(line)),
		counts: {
			all: withText.length,
			own: withText.filter(({ line }) => held.has(line)).length,
			furniture: new Set(page.furniture.map(({ line }) => line)).size,
			duplicates: new Set(page.duplicates.map(({ line }) => line)).size,
		},
	};
}

/** Widths of the strip in per cent, by length, none narrower than can be read. */
export function stripWidths(page: Page): { x: number; width: number; item: Item }[] {
	const least = 2.2;
	const total = page.items.reduce((sum, item) => sum + item.length, 0) || 1;
	const raw = page.items.map((item) => Math.max(least, (100 * item.length) / total));
	const sum = raw.reduce((a, b) => a + b, 0);
	let x = 0;
	return page.items.map((item, i) => {
		const width = (100 * (raw[i] ?? 0)) / sum;
		const place = { x: Math.round(x * 100) / 100, width: Math.round(width * 100) / 100, item };
		x += width;
		return place;
	});
}

/** Every line with text in the page's order, and the number of the article that holds it; null: none does. */
export function lineOwners({
	articles,
	others,
	unplaced,
}: PageView): { line: number; article: number | null }[] {
	const owned = articles.flatMap(({ number, rows }) =>
		rows.flatMap(({ lines }) =>
			lines.filter(({ anchor }) => anchor).map(({ line }) => ({ line, article: number })),
		),
	);
	const loose = [...others.filter(({ anchor }) => anchor), ...unplaced].map(({ line }) => ({
		line,
		article: null,
	}));
	return [...owned, ...loose].sort((a, b) => a.line - b.line);
}

/** Lines of an article as it is cut, and which article holds a line. */
import type { DeskArticle, DeskCut, DeskPart } from '../../corrections/desk.ts';

/** Kinds of parts that the text runs through. */
export const running: ReadonlySet<string> = new Set([
	'paragraph',
	'subheading',
	'dateline',
	'continued-from',
	'continued-on',
]);
export const heads: ReadonlySet<string> = new Set(['kicker', 'title', 'subtitle']);
/** What stands beside the text of its article. */
export const beside: ReadonlySet<string> = new Set([...heads, 'byline', 'caption', 'credit']);

/** Lines of an article's text in reading order. */
export const textLines = ({ parts }: DeskArticle): number[] => [
	...new Set(
		parts.filter(({ kind }) => running.has(kind)).flatMap(({ pieces }) => pieces.map(({ line }) => line)),
	),
];

export const linesOf = ({ parts }: DeskArticle): number[] => [
	...new Set(parts.flatMap(({ pieces }) => pieces.map(({ line }) => line))),
];

export const articleOf = ({ articles }: DeskCut, line: number): DeskArticle | undefined =>
	articles.find((article) => linesOf(article).includes(line));

/** The first part of the article that holds the line. */
export const partOf = (article: DeskArticle | undefined, line: number): DeskPart | undefined =>
	article?.parts.find(({ pieces }) => pieces.some((piece) => piece.line === line));

/** The line of text before this one in its article, or undefined where the article begins. */
export function lineBefore(cut: DeskCut, line: number): number | undefined {
	const article = articleOf(cut, line);
	const lines = article ? textLines(article) : [];
	return lines[lines.indexOf(line) - 1];
}

/**
 * Gestures that mean more than one decision: what a person says of a line leaves its neighbours where they are, so that
 * a sub-heading joins the text above, and what stands below it stays there.
 */
import type { DeskArticle, DeskCut, DeskPartKind } from '../../corrections/desk.ts';
import type { Correction } from '../../schema/schema.ts';
import { articleOf, beside, heads, partOf, running, textLines } from './lines-of.ts';

type Role = Extract<Correction, { do: 'role' }>['role'];
type Words = (line: number) => string;

const role = (line: number, is: Role, words: Words): Correction => ({
	do: 'role',
	line,
	text: words(line),
	role: is,
});
const follows = (line: number, after: number, words: Words): Correction => ({
	do: 'move',
	line,
	text: words(line),
	after,
	afterText: words(after),
});
const begins = (line: number, words: Words): Correction => ({ do: 'split', line, text: words(line) });

/** What stands beside the text belongs to the article that holds the line `of`. */
export const headsText = (line: number, of: number, words: Words): Correction => ({
	do: 'title',
	line,
	text: words(line),
	of,
	ofText: words(of),
});

/** A line that is no running text yet is made so, before it can stand behind another. */
export const asText = (line: number, kind: string | undefined, words: Words): Correction[] =>
	kind !== undefined && running.has(kind) ? [] : [role(line, 'paragraph', words)];

const headLines = ({ parts }: DeskArticle): number[] =>
	parts.filter(({ kind }) => heads.has(kind)).flatMap(({ pieces }) => pieces.map(({ line }) => line));

const bylines = ({ parts }: DeskArticle): number[] =>
	parts.filter(({ kind }) => kind === 'byline').flatMap(({ pieces }) => pieces.map(({ line }) => line));

/** An article begins with a line: with its headline where it is one, as a picture's where it is a caption, else with its text. */
export function begin(line: number, cut: DeskCut, words: Words): Correction[] {
	const article = articleOf(cut, line);
	const part = partOf(article, line);
	if (part?.kind === 'caption') return [role(line, 'caption', words), begins(line, words)];
	// With its first text an article begins already, headline and all.
	if (article && textLines(article)[0] === line && headLines(article).length) return [];
	if (!article || !part || !heads.has(part.kind))
		return [...asText(line, part?.kind, words), begins(line, words)];
	// A headline within an article: the text behind it goes with it, and so do the headlines between.
	const next = textLines(article).find((other) => other > line);
	const within =
		headLines(article).some((other) => other < line) || textLines(article).some((other) => other < line);
	if (!within || next === undefined) return [];
	const own = headLines(article).filter((other) => other >= line && other < next);
	return [begins(next, words), ...own.map((head) => headsText(head, next, words))];
}

/** A line of a headline alone, or the name of an article that is none, is text of the article above it. */
function intoText(line: number, is: Role, article: DeskArticle, cut: DeskCut, words: Words): Correction[] {
	const said = role(line, is, words);
	if (headLines(article).length > 1) return [said];
	const own = textLines(article);
	const above = Math.max(
		0,
		...cut.articles.flatMap(textLines).filter((other) => other < line && !own.includes(other)),
	);
	const [first] = own.filter((other) => other > line);
	if (!above) return [said];
	// The text above stays where it is.
	const home = articleOf(cut, above);
	const chain = home ? textLines(home) : [];
	const kept = chain.slice(0, chain.indexOf(above) + 1).slice(-4);
	return [
		said,
		...kept.slice(1).map((own, nth) => follows(own, kept[nth] ?? own, words)),
		follows(line, above, words),
		...bylines(article).map((own) => headsText(own, above, words)),
		...(first === undefined ? [] : [follows(first, line, words)]),
	];
}

/** The line of a headline of several lines: those that are titles too stay beside it. */
function oneMoreTitle(line: number, article: DeskArticle, words: Words): Correction[] {
	const titles = article.parts
		.filter(({ kind }) => kind === 'title')
		.flatMap(({ pieces }) => pieces.map((piece) => piece.line))
		.filter((other) => other !== line);
	const [text] = textLines(article);
	if (!titles.length || text === undefined) return [];
	const all = [...titles, line].toSorted((a, b) => a - b);
	return all.flatMap((one) => [role(one, 'title', words), headsText(one, text, words)]);
}

/** The words of a picture stay in their article; where they are its only text, all that stands beside them goes with them. */
function asCaption(line: number, article: DeskArticle, words: Words): Correction[] {
	const own = textLines(article);
	const captions = article.parts.filter(({ kind }) => kind === 'caption').flatMap(({ pieces }) => pieces);
	const [stays] = [...own, ...(own.length ? [] : captions.map((piece) => piece.line))].filter(
		(other) => other !== line,
	);
	if (stays !== undefined) return [headsText(line, stays, words)];
	if (!own.length) return [];
	const others = article.parts.flatMap(({ kind, pieces }) =>
		isBeside(kind) ? pieces.map((piece) => ({ line: piece.line, is: kind })) : [],
	);
	return [
		begins(line, words),
		...others.flatMap(({ line: other, is }) => [role(other, is, words), headsText(other, line, words)]),
	];
}

const isBeside = (kind: DeskPartKind): kind is Role & DeskPartKind => beside.has(kind);

export function roleDecisions(
	{ line, role: is }: { line: number; role: Role },
	cut: DeskCut,
	words: Words,
): Correction[] {
	const article = articleOf(cut, line);
	const kind = partOf(article, line)?.kind ?? '';
	if (!article) return [role(line, is, words)];
	if (heads.has(kind) && (is === 'subheading' || is === 'paragraph'))
		return intoText(line, is, article, cut, words);
	const also =
		is === 'title' && heads.has(kind)
			? oneMoreTitle(line, article, words)
			: is === 'caption'
				? asCaption(line, article, words)
				: [];
	return [role(line, is, words), ...also];
}

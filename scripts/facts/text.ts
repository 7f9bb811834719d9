/** What several readers need of an article's parts: which of them are headlines, which are running text. */
import { printedWords } from '../language/fold.ts';
import type { TextPart } from '../types.ts';

const HEADLINES: ReadonlySet<TextPart['kind']> = new Set(['kicker', 'title', 'subtitle']);
const RUNNING: ReadonlySet<TextPart['kind']> = new Set(['subheading', 'paragraph', 'caption']);

/** Kicker, title and subtitle, as far as the article has them. */
export const headlines = (parts: readonly TextPart[]): TextPart[] =>
	parts.filter(({ kind }) => HEADLINES.has(kind));

/** Sub-headings, paragraphs and captions, in reading order. */
export const running = (parts: readonly TextPart[]): TextPart[] =>
	parts.filter(({ kind }) => RUNNING.has(kind));

/** What the page prints where the reader saw `text.slice(start, end)`. */
export const printedAt = ({ text, view }: TextPart, start: number, end: number): string =>
	view ? view.printed(Math.max(0, start), Math.min(text.length, end)) : text.slice(Math.max(0, start), end);

/** What the page prints for words that stand in a part. */
export const inPrint = (part: TextPart | undefined, words: string): string =>
	part?.view ? printedWords(part.view, words) : words;

/** What several readers need of an article's parts: which of them are headlines, which are running text. */
import type { TextPart } from '../types.ts';

const HEADLINES: ReadonlySet<TextPart['kind']> = new Set(['kicker', 'title', 'subtitle']);
const RUNNING: ReadonlySet<TextPart['kind']> = new Set(['subheading', 'paragraph', 'caption']);

/** Kicker, title and subtitle, as far as the article has them. */
export const headlines = (parts: readonly TextPart[]): TextPart[] =>
	parts.filter(({ kind }) => HEADLINES.has(kind));

/** Sub-headings, paragraphs and captions, in reading order. */
export const running = (parts: readonly TextPart[]): TextPart[] =>
	parts.filter(({ kind }) => RUNNING.has(kind));

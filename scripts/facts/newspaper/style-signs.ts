/** Habits of a house: forms that its bylines, openings and jump marks have, as its row in the vocabulary lists them. */
import type { TextPart } from '../../types.ts';

export interface Sign {
	sign: string;
	/** First line that shows it. */
	line: number;
	/** Stories that show it. */
	stories: number;
}

const SIGNED: ReadonlySet<TextPart['kind']> = new Set([
	'byline',
	'credit',
	'dateline',
	'continued-from',
	'continued-on',
]);
const BYLINES: ReadonlySet<TextPart['kind']> = new Set(['byline', 'credit']);
/** Characters of a paragraph in which an opening stands. */
const OPENING = 16;
/** A habit shows in this share of the stories with a byline, and in two at least; a jump mark in one story. */
const SHARE = 0.3;

const bare = (text: string): string => text.replace(/[\s　]+/gu, '');

/** The habits of `style` that a page shows, most often seen first. */
export function styleSigns(articles: readonly (readonly TextPart[])[], style: readonly string[]): Sign[] {
	const signed = articles.map((parts) =>
		parts.flatMap(({ kind, text, line }) =>
			SIGNED.has(kind)
				? text.split('\n').map((row) => ({ text: bare(row), line }))
				: kind === 'paragraph'
					? [{ text: bare(text.slice(0, OPENING)), line }]
					: [],
		),
	);
	const bylines = articles.filter((parts) => parts.some(({ kind }) => BYLINES.has(kind))).length;
	return style
		.flatMap((sign): Sign[] => {
			const shown = signed.flatMap((rows) => rows.find(({ text }) => text.startsWith(sign)) ?? []);
			const [first] = shown.toSorted((a, b) => a.line - b.line);
			const enough = /接|转/u.test(sign) ? 1 : Math.max(2, SHARE * bylines);
			return first && shown.length >= enough ? [{ sign, line: first.line, stories: shown.length }] : [];
		})
		.toSorted((a, b) => b.stories - a.stories);
}

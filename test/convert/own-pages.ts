/** The five pages with what a careful reader made of them, and ways to compare a segmentation with it. */
import { asPage } from '../../scripts/bench/pages/as-page.ts';
import { ownPages } from '../../scripts/bench/pages/own-gold.ts';
import { squeeze } from '../../scripts/language/characters.ts';
import { segmentPage } from '../frozen.ts';
import type { ArticleDraft, SegmentedPage } from '../../scripts/types.ts';

export { asPage, ownPages };

export const segment = (text: string): SegmentedPage => segmentPage(asPage(text));

const shown = new Set(['kicker', 'title', 'subtitle', 'paragraph', 'subheading']);

/** An article as one string: its headline lines, paragraphs and sub-heads in order, with their kinds. */
function asString(draft: ArticleDraft, normal: (text: string) => string = (t) => t): string {
	return draft.parts
		.filter((p) => shown.has(p.kind))
		.map(
			(p) =>
				`${p.kind === 'paragraph' || p.kind === 'subheading' ? p.kind : 'head'}: ${normal(squeeze(p.pieces.map((x) => x.text).join('')))}`,
		)
		.join('\n');
}

/** All articles of a page, in an order that does not depend on where they stand. */
export const articlesOf = (result: SegmentedPage, normal?: (text: string) => string) =>
	result.drafts.map((d) => asString(d, normal)).sort();

/** Text of one part of each article. */
export const parts = (result: SegmentedPage, kind: string) =>
	result.drafts.flatMap((d) =>
		d.parts.filter((p) => p.kind === kind).map((p) => p.pieces.map((x) => x.text).join('')),
	);

/** The article that holds a line, as the lines of its paragraphs in order. */
export function linesOf(result: SegmentedPage, line: number): number[] {
	const draft = result.drafts.find((d) => d.parts.some((p) => p.pieces.some((x) => x.line === line)));
	return (
		draft?.parts
			.filter((p) => p.kind === 'paragraph' || p.kind === 'subheading')
			.flatMap((p) => p.pieces.map((x) => x.line)) ?? []
	);
}

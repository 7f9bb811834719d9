/** All that one entry of the review pages shows: what the machine thinks, its best alternative, what to paste for either. */
import { agreeLines, changeLines, suggestionLines } from '../corrections/paste.ts';
import { aboutOf, suggestionFor } from '../findings/findings.ts';
import { toFill } from '../findings/to-fill.ts';
import { mentionedLines } from '../report/mentioned-lines.ts';
import { strings } from '../strings/index.ts';
import { sayFinding } from '../strings/say-finding.ts';
import type { ReviewItem } from './review.ts';
import { excerpt, ownersOf, type ExcerptLine } from './review-excerpt.ts';

export interface ReviewDetail {
	/** What the machine thinks, one line. */
	what: string;
	/** What might be otherwise: one line (null where `what` says it) and the lines to paste for it. */
	changes: { text: string | null; paste: string }[];
	/** The lines to paste for agreeing, null where the entry is about no article or that would not settle it. */
	agree: string | null;
	/** The source lines it is about, with their neighbours. */
	lines: ExcerptLine[];
}

/** What only a person can write, asked for in the reader's language. */
const asked = (paste: string): string =>
	(Object.keys(toFill) as (keyof typeof toFill)[]).reduce(
		(text, key) => text.replaceAll(toFill[key], strings.review.toFill[key]),
		paste,
	);

/** @param lines lines of the page, the first at index 0 */
export function reviewDetail(entry: ReviewItem, lines: readonly string[]): ReviewDetail {
	const { line, page, item, otherwise } = entry;
	const source = item?.article.source.find((one) => one.page === page.name);
	const suggestion = suggestionFor(entry);
	const suggested = suggestion && suggestionLines(suggestion, page.name, source, lines);
	const named = otherwise?.corrections.flatMap((one) => [
		one.line,
		...('to' in one ? [one.to] : []),
		...('of' in one ? [one.of] : []),
	]);
	return {
		what: sayFinding(entry),
		changes: [
			...(otherwise && source
				? [{ text: strings.otherwise(otherwise), paste: changeLines(source, otherwise.corrections) }]
				: []),
			...(suggested === null ? [] : [{ text: null, paste: asked(suggested) }]),
		],
		agree: source && settles(entry) ? asked(agreeLines(source, lines)) : null,
		lines: excerpt(lines, named ?? [line], otherwise ? mentionedLines(otherwise) : [], ownersOf(page)),
	};
}

/** Is the finding gone when somebody has reviewed its article? */
const settles = ({ item, ruleId }: ReviewItem): boolean =>
	item !== null && (item.article.review.includes(ruleId) || aboutOf(ruleId) === 'slip');

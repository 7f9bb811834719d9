/** All that one entry of the review pages shows: what the machine thinks, its best alternative, what to paste for either. */
import { isSlip } from '../findings/flags.ts';
import { agreeLines, changeLines } from '../corrections/paste.ts';
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

/** @param lines lines of the page, the first at index 0 */
export function reviewDetail(entry: ReviewItem, lines: readonly string[]): ReviewDetail {
	const { text, line, page, item, otherwise } = entry;
	const at = text.indexOf('\n');
	const [what, paste] = at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
	const source = item?.article.source.find((one) => one.page === page.name);
	const named = otherwise?.corrections.flatMap((one) => [
		one.line,
		...('to' in one ? [one.to] : []),
		...('of' in one ? [one.of] : []),
	]);
	return {
		what,
		changes: [
			...(otherwise && source
				? [{ text: otherwise.text, paste: changeLines(source, otherwise.corrections) }]
				: []),
			...(paste === null ? [] : [{ text: null, paste }]),
		],
		agree: source && settles(entry) ? agreeLines(source, lines) : null,
		lines: excerpt(lines, named ?? [line], otherwise ? mentioned(otherwise.text) : [], ownersOf(page)),
	};
}

/** Lines that a sentence speaks of: `第3行`, `第5—9行`. */
const mentioned = (text: string): number[] =>
	[...text.matchAll(/第(\d+)(?:—(\d+))?行/gu)].flatMap(([, from, to]) =>
		[from, to].filter((line) => line !== undefined).map(Number),
	);

/** Is the finding gone when somebody has reviewed its article? */
const settles = ({ item, ruleId }: ReviewItem): boolean =>
	item !== null && (item.article.review.includes(ruleId) || isSlip(ruleId));

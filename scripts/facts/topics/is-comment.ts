/**
 * Whether a text argues instead of reporting. Newspapers mark comment by form, not by subject: a commentator's line or
 * a column's name above it, a headline that demands or asks, sentences that weigh and conclude, no 本报讯, nobody who
 * “介绍” and “表示”.
 */
import type { DataOf } from '../../../src/findings/findings.ts';
import type { TextPart } from '../../types.ts';
import { headlines, running } from '../text.ts';
import { everyPhrase, phrase } from '../../language/phrases.ts';

const COMMENTATOR = phrase('comment', 'commentator');
const COLUMN = phrase('comment', 'column');
const DEMAND = phrase('comment', 'demand');
const ESSAY_BEGINS = phrase('comment', 'essay-start');
const ESSAY_ENDS = phrase('comment', 'essay-end');
const ANSWER = phrase('comment', 'answer-column');
const ANSWER_BODY = phrase('comment', 'answer');

const ARGUMENT = everyPhrase('comment', 'argument');
const REPORT = everyPhrase('comment', 'report');

const COLUMN_WEIGHT = 2;
const COMMENTATOR_WEIGHT = 5;
const ESSAY_WEIGHT = 4;
const ANSWER_WEIGHT = 3;
const DEMAND_WEIGHT = 1.5;
/** A page of comment holds little else. */
const SECTION_WEIGHT = 3.5;
/** Least sum; a commentator's line nearly suffices, argument alone must be dense. */
const LEAST = 4;
/** Characters in which a report is expected to show itself. */
const UNIT = 100;
const MOST = 5;

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

type CommentReason = Extract<DataOf<'evidence-topics'>, { comment: unknown }>['comment'];

/**
 * Why a text is comment, or null.
 * @param rubrics furniture that stands right above it
 * @param section running head that calls the page one of comment
 */
export function commentReason(
	parts: readonly TextPart[],
	rubrics: readonly string[],
	section?: string,
): CommentReason | null {
	const lines = [
		...rubrics,
		...parts
			.filter(({ kind }) => ['kicker', 'subtitle', 'byline', 'credit'].includes(kind))
			.map(({ text }) => text),
	].filter((text) => text.length <= 24);
	const heads = headlines(parts).map(({ text }) => text);
	const text = running(parts)
		.filter(({ kind }) => kind === 'paragraph')
		.map((part) => part.text)
		.join('');
	const units = Math.max(2, text.length / UNIT);
	const reported =
		count(text, REPORT()) +
		(parts.some(({ kind }) => kind === 'dateline') ? 4 : 0) +
		(parts.some((part) => part.kind === 'byline' && /记者|通讯员/u.test(part.text)) ? 1 : 0);
	const argued =
		new Set(text.match(ARGUMENT())).size / 2 + count(text, ARGUMENT()) / 2 + count(text, /？/gu) / 2;
	const commentator = [...lines, ...heads].find((line) => COMMENTATOR().test(line));
	const column = commentator ? undefined : lines.find((line) => COLUMN().test(line));
	const demand = heads.find((head) => DEMAND().test(head));
	const essay = heads.find((head) => ESSAY_BEGINS().test(head) || ESSAY_ENDS().test(head));
	const answers =
		lines.some((line) => ANSWER().test(line)) || running(parts).some((part) => ANSWER_BODY().test(part.text));
	const score =
		(commentator ? COMMENTATOR_WEIGHT : 0) +
		(column ? COLUMN_WEIGHT : 0) +
		(section === undefined ? 0 : SECTION_WEIGHT) +
		(demand ? DEMAND_WEIGHT : 0) +
		(essay ? ESSAY_WEIGHT : 0) -
		(answers ? ANSWER_WEIGHT : 0) +
		Math.min(MOST, (2.2 * argued) / units) -
		(4 * reported) / units;
	if (score < LEAST) return null;
	return {
		score: Number(score.toFixed(1)),
		line: commentator ?? column ?? null,
		section: section ?? null,
		headline: demand ?? essay ?? null,
		words: [...new Set(text.match(ARGUMENT()))].slice(0, 4),
	};
}

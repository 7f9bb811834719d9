/** What the machine can say of a page that is taken in, read as the converter will read it. */
import { newspaperGuess } from '../../src/findings/newspaper-guess.ts';
import { segmentPage } from '../convert/segment-page.ts';
import { describeArticles } from '../convert/describe-articles.ts';
import { newspaperClues } from '../../src/strings/zh-cn/findings.ts';
import type { SourcePage } from '../types.ts';
import type { Vocabulary } from '../vocabulary/types.ts';
import type { Weights } from '../weights/weights.ts';
import type { Hints } from './render-sidecar.ts';

/** Clues that the sidecar quotes, at most. */
const MOST_CLUES = 4;
/** `第2版`, `A04版`, `余姚日报 A2`, `4 综合` in a running head. */
const PAGE_NUMBER =
	/(?<![今共每日出张])(?<![今共每日出张]\s?[0-9])(?<numbered>第\s*(?:[A-Z]{0,2}\d{1,3}|[一二三四五六七八九十廿]{1,3})\s*[版張张]|头版|[A-Z]{0,2}\d{1,3}\s*版|[一二三四五六七八九十廿]{1,3}版)|(?:^|[\s　])(?<bare>[A-Z]{1,2}\d{1,3}|\d{1,2})(?=$|[\s　]+\p{Script=Han})/u;

/** The number a running head prints, as printed, or null. */
export function pageNumberOf(heads: readonly string[]): string | null {
	for (const head of heads) {
		// A day of the month is no page.
		const groups = PAGE_NUMBER.exec(head.replace(/\d{4}年\d{1,2}月(?:\d{1,2}日)?/gu, ' '))?.groups;
		const number = groups?.['numbered']?.replace(/\s+/gu, '') ?? groups?.['bare'];
		if (number) return number;
	}
	return null;
}

/** @param region district whose names are read first, from the archive's settings */
export function readHints(
	page: SourcePage,
	vocabulary: Vocabulary,
	region: string | null,
	weights: Weights,
): Hints {
	const segmented = segmentPage(page, weights);
	const { articles, findings } = describeArticles(segmented, vocabulary, region);
	const paper = findings.find((one) => one.ruleId === newspaperGuess.id);
	const first = articles[0]?.article;
	return {
		newspapers: vocabulary.newspapers.map(({ name }) => name),
		newspaper: paper ? `${newspaperClues(paper.data.clues)}；可能是${paper.data.guess}` : null,
		date: first?.date ?? null,
		evidence: (first?.dateEvidence ?? []).slice(0, MOST_CLUES),
		region,
		page: pageNumberOf(segmented.furniture.map(({ text }) => text)),
	};
}

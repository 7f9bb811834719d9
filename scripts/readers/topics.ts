/**
 * Topics of an article: the words of the vocabulary found in it, weighed.
 * A word counts with the logarithm of how often it stands (a long text does not shout down a short one), three times
 * where the vocabulary calls it strong, and more in the headline, where newspapers say what a story is about.
 */
import type { Topic } from '../../src/schema.ts';
import type { Fact, TextPart } from '../types.ts';
import type { Vocabulary } from '../vocabulary/types.ts';
import { headlines, running } from './text.ts';

/** Below this score a topic is a chance meeting of words, not a subject. */
const LEAST = 7;
/** A further topic is named where it reaches this share of the best one. */
const SHARE = 0.62;
/** How many headline words one headline word is worth against the text. */
const HEADLINE = 4;
const STRONG = 3;

interface Hit {
	term: string;
	inText: number;
	inHeadline: number;
	weight: number;
}

const count = (text: string, term: string): number => text.split(term).length - 1;

/** Takes the phrases out in which a topic's words mean something else. */
const without = (text: string, phrases: readonly string[]): string =>
	phrases.reduce((rest, phrase) => rest.replaceAll(phrase, '\u0001'), text);

function hitsOf(topic: Topic, headline: string, text: string): Hit[] {
	const head = without(headline, topic.except);
	const body = without(text, topic.except);
	return [
		...topic.strong.map((term) => ({ term, factor: STRONG })),
		...topic.terms.map((term) => ({ term, factor: 1 })),
	]
		.map(({ term, factor }) => {
			const inText = count(body, term);
			const inHeadline = count(head, term);
			return {
				term,
				inText,
				inHeadline,
				weight: factor * (Math.log2(1 + inText) + HEADLINE * Math.min(inHeadline, 1)),
			};
		})
		.filter(({ weight }) => weight > 0)
		.toSorted((a, b) => b.weight - a.weight);
}

/** `党建 ×12 题1`. */
const show = ({ term, inText, inHeadline }: Hit): string =>
	`${term}${inHeadline ? '（题）' : ''}${inText > 1 ? ` ×${inText}` : ''}`;

/** The topic that came nearest, if any word spoke for one. */
const second = (ranked: readonly { topic: Topic; score: number }[]): { alternative?: string[] } =>
	ranked[0] && ranked[0].score > 0 ? { alternative: [ranked[0].topic.label] } : {};

/**
 * Up to three topics of each article of a page, best first, with the words that speak for each.
 * An article that no topic fits gets none and a finding `no-topic`.
 */
export function readTopics(
	articles: readonly (readonly TextPart[])[],
	vocabulary: Vocabulary,
): Fact<string[]>[] {
	return articles.map((parts) => {
		const headline = headlines(parts)
			.map(({ text }) => text)
			.join('\n');
		const text = running(parts)
			.map((part) => part.text)
			.join('\n');
		const ranked = vocabulary.topics
			.map((topic) => {
				const hits = hitsOf(topic, headline, text);
				return { topic, hits, score: hits.reduce((sum, { weight }) => sum + weight, 0) };
			})
			.toSorted((a, b) => b.score - a.score);
		const best = ranked[0]?.score ?? 0;
		const chosen = ranked.filter(({ score }) => score >= LEAST && score >= best * SHARE).slice(0, 3);
		const line = parts[0]?.line ?? 1;
		return {
			value: chosen.map(({ topic }) => topic.label),
			evidence: chosen.map(({ topic, hits, score }) => ({
				line: null,
				text: `${topic.label} ${score.toFixed(1)}：${hits.slice(0, 6).map(show).join('、')}`,
			})),
			findings: chosen.length
				? []
				: [{ line, ruleId: 'no-topic', text: '没有一个主题的词在文中够多，未归主题', ...second(ranked) }],
		};
	});
}

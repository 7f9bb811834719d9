/**
 * Topics of an article: the words of the vocabulary found in it, weighed.
 * A word counts with the logarithm of how often it stands (a long text does not shout down a short one), twice where
 * the vocabulary calls it strong, and more in the headline and the first paragraph, where newspapers say what a story
 * is about. What a topic must reach grows with the length of the text: in a brief two words are its subject, in a
 * page-long story they are an aside. 评论 is told by its form as well.
 */
import type { DataOf } from '../../src/findings/findings.ts';
import { noTopic } from '../../src/findings/no-topic.ts';
import type { Topic } from '../../src/schema/schema.ts';
import type { Fact, TextPart } from '../types.ts';
import type { Vocabulary } from '../vocabulary/types.ts';
import { headlines, running } from './text.ts';
import { commentReason } from './topics/is-comment.ts';
import { sectionTopics } from './topics/sections.ts';
import { countTerms, makeTermIndex, type TermIndex } from './topics/term-index.ts';

/** Least score of a text of `SHORT` characters or fewer, of a long one, and how it grows between them. */
const LEAST = 3;
const MOST = 9;
const SHORT = 40;
const PER_DOUBLING = 1.5;
/** A topic this many times ahead of the next needs only this share of what it must reach. */
const AHEAD = 1.4;
const SHARE_AHEAD = 0.7;
/** A further topic is named where it reaches this share of the best one. */
const SHARE = 0.82;
/** How many headline words one headline word is worth against the text. */
const HEADLINE = 4;
/** The same for the first paragraph, which says what happened. */
const FIRST = 1;
/** A rubric this many lines above an article's first line stands over it. */
const RUBRIC_REACH = 3;
/** What the page's section adds to its topic, and the share of what must be reached that then suffices. */
const SECTION = 2;
const SHARE_OF_SECTION = 0.6;
const COMMENT = '评论';

interface Hit {
	term: string;
	inText: number;
	inHeadline: number;
	weight: number;
}

interface Ranked {
	topic: Topic;
	hits: Hit[];
	score: number;
}

let cached: { topics: Vocabulary['topics']; index: TermIndex } | undefined;

/** One table of words for all pages of a run. */
function indexOf({ topics }: Vocabulary): TermIndex {
	if (cached?.topics !== topics) cached = { topics, index: makeTermIndex(topics) };
	return cached.index;
}

/** What a topic must reach in a text of this many characters. */
const least = (length: number): number =>
	Math.min(MOST, LEAST + PER_DOUBLING * Math.max(0, Math.log2(length / SHORT)));

function rank(headline: string, first: string, text: string, vocabulary: Vocabulary): Ranked[] {
	const index = indexOf(vocabulary);
	const inHead = countTerms(headline, index, vocabulary.topics.length);
	const inFirst = countTerms(first, index, vocabulary.topics.length);
	const inText = countTerms(text, index, vocabulary.topics.length);
	return vocabulary.topics
		.map((topic, i): Ranked => {
			const head = inHead[i]!;
			const body = inText[i]!;
			const hits = [...new Set([...head.keys(), ...body.keys()])]
				.map((term): Hit => {
					const { factor } = (body.get(term) ?? head.get(term))!;
					const times = body.get(term)?.count ?? 0;
					const titled = head.get(term)?.count ?? 0;
					const opening = inFirst[i]!.has(term) ? FIRST : 0;
					const weight = factor * (Math.log2(1 + times) + HEADLINE * Math.min(titled, 1) + opening);
					return { term, inText: times, inHeadline: titled, weight };
				})
				.toSorted((a, b) => b.weight - a.weight);
			return { topic, hits, score: hits.reduce((sum, { weight }) => sum + weight, 0) };
		})
		.toSorted((a, b) => b.score - a.score);
}

/** Words that one topic's evidence lists, at most. */
const MOST_WORDS = 6;

const shown = ({ term, inText, inHeadline }: Hit) => ({
	word: term,
	times: inText,
	inHeadline: inHeadline > 0,
});

const rounded = (score: number): number => Number(score.toFixed(1));

/** The topic that came nearest, if any word spoke for one. */
const second = ([first]: readonly Ranked[]): string | null =>
	first && first.score > 0 ? first.topic.label : null;

/** Rubrics right above an article. */
function rubricsOf(parts: readonly TextPart[], furniture: readonly TextPart[]): string[] {
	const first = Math.min(...parts.map(({ line }) => line));
	return furniture.filter(({ line }) => line < first && line >= first - RUBRIC_REACH).map(({ text }) => text);
}

/**
 * Up to three topics of each article of a page, best first, with the words that speak for each.
 * An article that no topic fits gets none and a finding `no-topic`.
 * @param furniture running heads and rubrics of the page
 */
export function readTopics(
	articles: readonly (readonly TextPart[])[],
	vocabulary: Vocabulary,
	furniture: readonly TextPart[] = [],
): Fact<string[], DataOf<'evidence-topics'>>[] {
	const sections = sectionTopics(furniture, vocabulary.topics);
	return articles.map((parts) => {
		const headline = headlines(parts)
			.map(({ text }) => text)
			.join('\n');
		const text = running(parts)
			.map((part) => part.text)
			.join('\n');
		const first = running(parts)[0]?.text ?? '';
		const ranked = rank(headline, first, text, vocabulary)
			.map((one) => ({
				...one,
				score: one.score && one.score + (sections.has(one.topic.label) ? SECTION : 0),
			}))
			.toSorted((a, b) => b.score - a.score);
		const ahead = (ranked[0]?.score ?? 0) >= AHEAD * (ranked[1]?.score ?? 0);
		const asked = least(headline.length + text.length);
		const needed =
			asked * (sections.has(ranked[0]?.topic.label ?? '') ? SHARE_OF_SECTION : ahead ? SHARE_AHEAD : 1);
		const comment = vocabulary.topics.some(({ label }) => label === COMMENT)
			? commentReason(parts, rubricsOf(parts, furniture), sections.get(COMMENT))
			: null;
		const best = ranked[0]?.score ?? 0;
		const chosen = ranked
			.filter(
				({ topic, score }) =>
					score >= needed && score >= best * SHARE && !(comment && topic.label === COMMENT),
			)
			.slice(0, comment ? 2 : 3);
		const line = parts[0]?.line ?? 1;
		return {
			value: [...(comment ? [COMMENT] : []), ...chosen.map(({ topic }) => topic.label)],
			evidence: [
				...(comment ? [{ line: null, clue: { topic: COMMENT, comment } }] : []),
				...chosen.map(({ topic, hits, score }) => ({
					line: null,
					clue: {
						topic: topic.label,
						score: rounded(score),
						needed: rounded(needed),
						words: hits.slice(0, MOST_WORDS).map(shown),
						section: sections.get(topic.label) ?? null,
					},
				})),
			],
			findings: chosen.length || comment ? [] : [noTopic.at(line, { second: second(ranked) })],
		};
	});
}

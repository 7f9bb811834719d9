/**
 * Articles whose texts are largely the same, across pages and papers: 通稿, 转载, a story printed twice. Who took it
 * from whom is not asked. Deterministic, whatever the order; time and memory are linear in the archive.
 */
import type { ToSimplified } from '../text/traditional.ts';
import { candidatePairs } from './candidates.ts';
import { cluster, type Pair } from './cluster.ts';
import { foldBody } from './fold-body.ts';
import { indexRuns, likeness } from './likeness.ts';

/** Letters and numbers of a text that is compared: a brief of one line is like many others. */
const leastLength = 60;
/** Share of the shorter text from which two are largely the same. */
const leastAlike = 0.65;
/** Up to so many articles joined by pairs, every pair of them is looked at. */
const lookedAtWhole = 40;

/** Pairs by the first, so that each text is indexed once. */
function measure(
	texts: readonly string[],
	pairs: readonly (readonly [number, number])[],
	leastMatched: number,
): Pair[] {
	let index = indexRuns('');
	let indexed = -1;
	return pairs.map(([a, b]) => {
		if (a !== indexed) [index, indexed] = [indexRuns(texts[a] ?? ''), a];
		return { a, b, likeness: likeness(index, texts[b] ?? '', leastMatched) };
	});
}

/** Pairs of a group that the candidates missed, so that its members vote on every merger. */
function missing(pairs: readonly Pair[]): [number, number][] {
	const known = new Set(pairs.map(({ a, b }) => `${a} ${b}`));
	const loose = cluster(
		pairs.filter(({ likeness: value }) => value >= leastAlike),
		leastAlike,
	);
	return loose
		.filter((group) => group.length <= lookedAtWhole)
		.flatMap((group) => group.flatMap((a, nth) => group.slice(nth + 1).map((b): [number, number] => [a, b])))
		.filter(([a, b]) => !known.has(`${a} ${b}`));
}

/**
 * Share of the runs of three of the shorter text that are the same in a copy of which four characters of ten were
 * altered: before anchors needed another beside them, 97 % of 500 real articles had more with such a copy.
 */
const HALF_LEGIBLE = 0.16;

/**
 * @param leastMatched how much has to be the same, letter for letter, as a share of runs of three; 0.5 lets about one
 * character of five differ
 * @returns ids of each group, ascending, by the first of each; articles that are like no other are in none */
export function groupReprints(
	articles: readonly { id: string; text: string }[],
	toSimplified: ToSimplified,
	leastMatched = HALF_LEGIBLE,
): string[][] {
	const compared = articles
		.map(({ id, text }) => ({ id, text: foldBody(text, toSimplified) }))
		.filter(({ text }) => text.length >= leastLength)
		.sort((a, b) => (a.id < b.id ? -1 : 1));
	const texts = compared.map(({ text }) => text);
	const first = measure(texts, candidatePairs(texts), leastMatched);
	const pairs = [...first, ...measure(texts, missing(first), leastMatched)];
	return cluster(pairs, leastAlike).map((group) => group.map((nth) => compared[nth]?.id ?? ''));
}

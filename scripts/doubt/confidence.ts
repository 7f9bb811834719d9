/** How sure is an article? Decision trees on its doubts, fitted on pages whose truth is known. */
import type { CutDoubts } from './cut-doubts.ts';
import type { TopicDoubts } from './topic-doubts.ts';
import { readTree, sumTrees, type PrintedTree, type Tree } from './trees.ts';

export interface Doubts extends TopicDoubts, CutDoubts {
	/** Smallest posterior of the roles of its blocks. */
	role: number;
	/** Product of those posteriors (log). */
	roleSum: number;
	/** Smallest probability among its links, their beginnings and ends. */
	link: number;
	linkSum: number;
	/** log probability that its blocks together play their parts and its neighbours none. */
	sequence: number;
	/** Smallest loss of score for which one of its links would be another, at most 20. */
	margin: number;
	/** Smallest certainty of joining or parting paragraphs. */
	join: number;
	/** Product of those certainties (log): many fair guesses are one poor one. */
	joinSum: number;
	/** Texts that go on within the paragraph of another: where columns cut much, one cut may fall between two sentences. */
	mended: number;
	untitled: boolean;
	/** Title matched from elsewhere on the page. */
	lateTitle: boolean;
	cutStart: boolean;
	cutEnd: boolean;
	unbalanced: boolean;
	/** Reads across texts of other articles. */
	scattered: boolean;
	blocks: number;
	headLines: number;
	subheads: number;
	/** Characters of its text. */
	length: number;
	/** Smallest posterior of the roles of the blocks printed directly before and after its own. */
	border: number;
	/** Open ends and headless fragments on the page. */
	loose: number;
	/** Share of the page's open ends that surely go on next door, and of its texts that are single lines of print. */
	goingOn: number;
	lines: number;
	/** A column's name stands directly above the headline. */
	rubricAbove: boolean;
	/** How seldom lines of the shapes of its lines were seen in fitting: mean and worst, 0 for everyday ones. */
	unfamiliar: number;
	strangest: number;
	/** The same of the whole page, and of the marks and bylines there. */
	pageUnfamiliar: number;
	/** Least probability of its final roles in the first look: did the page's own style change minds? */
	before: number;
	/** Share of the page's short lines whose role is unsure, and mean certainty. */
	pageUnsure: number;
	pageSure: number;
	/** Under 60 characters of text. */
	short: boolean;
}

export interface ConfidenceWeights {
	/** The doubts that the trees ask for, in the order of their numbers. */
	doubts: (keyof Doubts)[];
	/** Log odds that an article is right, before the trees. */
	base: number;
	trees: PrintedTree[];
	/** Under this a person looks. */
	reviewBelow: number;
}

export const doubtValues = (doubts: Doubts, names: readonly (keyof Doubts)[]): Float64Array =>
	Float64Array.from(names, (name) => Number(doubts[name]));

const read = new WeakMap<ConfidenceWeights, Tree[]>();

/** 0–1: share of articles with these doubts that were right in the run that made the weights. */
export function confidence(doubts: Doubts, weights: ConfidenceWeights): number {
	const trees = read.get(weights) ?? weights.trees.map(readTree);
	read.set(weights, trees);
	return 1 / (1 + Math.exp(-weights.base - sumTrees(trees, doubtValues(doubts, weights.doubts))));
}

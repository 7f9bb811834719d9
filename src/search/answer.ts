/** What the page asks and what it gets back; everything in it can be posted between threads. */
import type { Said } from './query/explain.ts';
import type { Card } from './record.ts';

/** Facets whose values can be ticked; `year` holds its months. */
export const facetNames = [
	'district',
	'topic',
	'year',
	'author',
	'person',
	'newspaper',
	'kind',
	'status',
] as const;
export type FacetName = (typeof facetNames)[number];

export const sorts = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof sorts)[number];

export interface Ask {
	query: string;
	/** Values ticked; within a facet one must hold, across facets all. */
	ticked: Partial<Record<FacetName, readonly string[]>>;
	/** First and last day of the range, or null for open. */
	from: string | null;
	to: string | null;
	/** Whether a range keeps articles whose date is not known. */
	undated: boolean;
	sort: Sort;
	/** From 1. */
	page: number;
	/** Facets that are open: `author` and `person` of a large archive are loaded only then. */
	open: readonly FacetName[];
}

export interface FacetValue {
	value: string;
	label: string;
	/** Articles of the answer that would remain if only this value were ticked in its facet. */
	count: number;
	ticked: boolean;
	/** 0, or deeper in a tree. */
	depth: number;
}

export interface Facet {
	name: FacetName;
	/** Null: to be had, but not loaded before it is opened. */
	values: FacetValue[] | null;
}

/** A stretch of text; `mark` for a hit, `far` for context that narrow screens drop. */
export interface Stretch {
	text: string;
	mark?: boolean;
	far?: boolean;
}

/** One line of keyword in context. */
export interface ContextLine {
	before: Stretch[];
	hit: string;
	after: Stretch[];
	/** Which of the article's hits it is, from 1, for the link there; null where the page shows none. */
	nth: number | null;
	/** Where it stands, if not in the running text. */
	where: 'byline' | 'dateline' | 'kicker' | 'subtitle' | 'subheading' | 'caption' | 'original' | null;
}

export interface Hit {
	card: Card;
	heading: Stretch[];
	lines: ContextLine[];
	/** Beginning of the text where no line shows a hit. */
	lead: string;
	/** Hits of this article that no line shows, and which of its hits the first of them is. */
	more: number;
	moreFrom: number | null;
	/** Articles of the answer whose text is largely the same: behind this one in the list, and counted like any other. */
	folded: { row: number; id: string }[];
}

/** What an export says of the hits in one article. */
export interface FoundHits {
	row: number;
	/** Places in it; 0 where nothing is marked. */
	hits: number;
	/** The first of them with its surroundings; of long answers only the first articles have it. */
	context: string;
}

interface TermCount {
	/** As typed. */
	text: string;
	/** What asks for it alone; null where that is more than a phrase. */
	query: string | null;
	not: boolean;
	/** It asks for what the archive says of its articles, not for text. */
	fact: boolean;
	/** Articles that hold this term, whatever else was asked. */
	articles: number;
}

/** What the calendar holds of a date that was asked for. */
export interface DayAsked {
	/** `2024`, `2024-02`, `2024-02-03`. */
	day: string;
	/** The narrowest heading of the calendar that holds it and has a page, `2024-02` or `2024`; null for none. */
	page: string | null;
	/** Articles whose date may lie in it. */
	articles: number;
}

export interface Answer {
	/** Articles found. */
	total: number;
	/** Hits in them, or null where nothing is marked. */
	places: number | null;
	/** Of the list, in which articles of largely the same text take one place. */
	page: number;
	pages: number;
	hits: Hit[];
	facets: Facet[];
	said: Said[];
	notes: string[];
	terms: TermCount[];
	/** Bounds of the dates found and how many articles have them. */
	days: { notBefore: string; notAfter: string; count: number }[];
	undated: number;
	/** Texts asked for that may be names of something that has a page. */
	names: string[];
	/** All articles there are, and the first and the last day that one of them may be of; null where none is dated. */
	archive: { articles: number; from: string | null; to: string | null };
	/** The date that was typed as the question. */
	day: DayAsked | null;
}

export const pageSize = 10;

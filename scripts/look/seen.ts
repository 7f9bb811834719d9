/** What is measured on a page and its blocks before a decision is made. */
import type { Block } from '../types.ts';
import type { Cohesion } from './cohesion.ts';
import type { CutVectors } from './cut-vectors.ts';
import type { BlockEdges } from './fragments.ts';

export interface Seen {
	block: Block;
	/** Position among those that are looked at. */
	at: number;
	/** Without white space. */
	text: string;
	/** Characters of `text`. */
	length: number;
	edges: BlockEdges;
	byline: boolean;
	nameList: boolean;
	/** Nothing but the name of an office. */
	office: boolean;
	imprint: boolean;
	/** No letter, Han character or digit in it. */
	noise: boolean;
	/** Opens with 本报讯, 新华社…电 and the like. */
	dated: boolean;
	/** Opens with （上接…）. */
	continues: boolean;
	/** Ends with （下转…）. */
	jumps: boolean;
	/** Ends with its author in brackets, `……。（张三）`: the story is over. */
	signed: boolean;
	/** Nothing but such a mark. */
	markOnly: boolean;
	shape: string;
	punctuation: string;
	/** Printed a second time further down (the copy is not among the blocks). */
	repeated: boolean;
	/** The same text stands elsewhere among the kept blocks. */
	recurs: boolean;
	short: boolean;
}

export interface PageView {
	seen: Seen[];
	cohesion: Cohesion;
	/** How the page marks headings. */
	marks: 'none' | 'uniform' | 'graded';
	/** Share of short blocks that carry a mark. */
	markShare: number;
	/** Bylines that open a text, and datelines, per 10 blocks, at most 3. */
	bylines: number;
	datelines: number;
	/** Share of the texts under a byline that open with a dateline, 0 where there are fewer than three. */
	leads: number;
	/** Articles that begin with a byline, a dateline or a jump mark under a short line, per 10 blocks, at most 3. */
	signedStarts: number;
	/** By depth of the heading mark, 0 for none: short lines, and how many of them an article's byline, dateline or jump mark follows. */
	depths: ReadonlyMap<number, { lines: number; signed: number }>;
	/** Share of the short lines with one text under them and a short line again: 1 on a page of briefs. */
	alternation: number;
	/** Are paragraphs set in here? Then a text that is not goes on with a paragraph. */
	indents: boolean;
	/** Share of the open texts whose next text begins as if a full stop had been lost between them, 0–1. */
	lostStops: number;
	/** Positions of the texts: what is long, or ends a sentence. */
	texts: readonly number[];
	/** Share of the open texts that surely go on in the next, 0–1: on a page without column cuts an open end is a lost stop. */
	goingOn: number;
	/** Share of the texts that are single lines of print, 0–1. */
	lines: number;
	/** Is this page's usual distance between blocks one blank line? Then three or more are a removed picture. */
	usualGap: number;
	/** How texts go on across a cut. */
	cuts: CutVectors;
}

/** Headlines, sub-heads, captions, names: what is no sentence. */
export const isShortLine = (s: Seen | undefined): boolean =>
	s !== undefined && s.length <= 40 && !s.edges.closed && !s.byline;

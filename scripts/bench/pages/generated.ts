/** A page that was made, and all that is true of it. */
import type { Role } from '../../roles/roles.ts';
import type { SourcePage } from '../../types.ts';
import type { Knobs } from './knobs.ts';
import type { DressedArticle } from './printed.ts';

/** What truly stands on a line. */
export interface LineTruth {
	role: Role;
	article: number | null;
	/** Position in the article's reading order. */
	order: number;
	/** Goes on within the paragraph of the block before it in reading order. */
	joined: boolean;
}

export interface GoldArticle {
	id: string;
	kind: DressedArticle['kind'];
	layout: DressedArticle['layout'];
	head: string;
	title: string;
	/** Sub-heads, paragraphs and captions in reading order. */
	blocks: { type: 'paragraph' | 'subheading' | 'caption'; text: string; cuts: number }[];
	incomplete: 'start' | 'end' | null;
	continuedFrom: string | null;
}

export interface GeneratedPage {
	source: SourcePage;
	knobs: Knobs;
	/** By line of the block's beginning. Repeated lines are not in it. */
	lines: Map<number, LineTruth>;
	articles: GoldArticle[];
	duplicates: number[];
	/** The tables of known forms are not asked. */
	blind?: boolean;
	/** Pages of one number are of one paper. */
	paper?: number;
	/** Printed as OCR programs do. */
	scanned?: boolean;
}

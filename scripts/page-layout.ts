/** Where things stand on a page, as the program that read it says. Nothing here knows of articles. */

/** Left, top, right, bottom, in the units of the page's own measure; `y` grows downwards. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** What is known of one line of the page's text beside its words. */
export interface LineLayout {
	box: Box;
	/** Type size in the units of the boxes, where the program gives one. */
	size?: number;
	/** What the program calls it (`doc_title`, `caption`, `header`). */
	label?: string;
	/** Level of a heading, 1 the highest. */
	level?: number;
	/** How sure the program is of its reading, 0–1. */
	score?: number;
	/** Number of the block the program put it into. */
	block?: number;
	/** Printed from top to bottom. */
	vertical?: boolean;
}

/** What programs mean by the labels they give, whatever each calls it. */
export type ProgramLabel =
	'title' | 'heading' | 'text' | 'caption' | 'running' | 'table' | 'byline' | 'aside' | 'verse';

export interface PageLayout {
	width: number;
	height: number;
	/** Width and height are as far as the boxes reach; the file does not say them. */
	guessed?: true;
	/** What a box encloses: a printed line, or a whole paragraph. */
	grain: 'line' | 'block';
	/** By line of the text, the first at index 0; null for a line without a place. */
	lines: (LineLayout | null)[];
	/** Pictures, by their boxes. */
	pictures: Box[];
}

/** An article that the source itself has cut: lines of the page's text (1-based) by what they are. */
export interface KnownCut {
	/** In reading order. */
	lines: { line: number; role: KnownRole }[];
	/** Where it stands on the page, as polygons of x, y. */
	region?: number[][];
}

export type KnownRole =
	'kicker' | 'title' | 'subtitle' | 'byline' | 'paragraph' | 'subheading' | 'caption' | 'credit';

/** What is no print: markup of the program that wrote the file, with its place in the original. */
export interface SetAside {
	/** 1-based line of the original, 0 where it has none (JSON, PDF). */
	line: number;
	text: string;
	/** What it is, in a word: `page-mark`, `tag`, `comment`, `latex`. */
	what: string;
}

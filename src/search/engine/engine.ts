/**
 * What the search page needs of an index, and nothing more: another index can stand behind it without the page
 * noticing. Articles are named by their row in the catalogue.
 */
export interface SearchEngine<Shown = unknown> {
	/** Loads what every question needs. */
	open: () => Promise<void>;
	/** Every article that contains the phrase, and where: positions are tokens from the article's beginning, ascending. */
	find: (tokens: readonly string[]) => Promise<Occurrences>;
	/** The texts of some articles. */
	read: (rows: readonly number[]) => Promise<ArticleText<Shown>[]>;
}

export type Occurrences = Map<number, Uint32Array>;

/** An article's text as the index holds it, with what a result shows. */
export interface ArticleText<Shown = unknown> {
	row: number;
	tokens: readonly string[];
	/** What each token stands for in the published text. */
	pieces: readonly string[];
	shown: Shown;
}

/** A file of the index could not be had: the answer would be wrong, so there is none. */
export class IndexUnreachable extends Error {
	override name = 'IndexUnreachable';
}

/** The index and the catalogue are of two different builds. */
export class IndexOutdated extends Error {
	override name = 'IndexOutdated';
}

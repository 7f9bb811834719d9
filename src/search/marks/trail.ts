/** The answer an article was reached from: one page of it, as the search page left it in this visit's storage. */
/** Its name there. A type, so that what writes it and what reads it agree and share no file. */
export type TrailKey = 'jianbao-found';

export interface Trail {
	query: string;
	/** Address of the answer, with facets, order and page. */
	back: string;
	/** Paths of its articles, in order. */
	urls: string[];
	/** The pages of the answer before and after this one. */
	before: string | null;
	after: string | null;
}

export interface Steps {
	back: string;
	previous: string | null;
	next: string | null;
}

/** Where an article of the answer leads; null where it was not reached from an answer to this question. */
export function stepsFrom(stored: string | null, query: string, path: string): Steps | null {
	if (stored === null) return null;
	const trail = JSON.parse(stored) as Trail;
	const at = trail.urls.indexOf(path);
	if (trail.query !== query.trim() || at < 0) return null;
	const article = (url: string | undefined): string | null =>
		url === undefined ? null : `${url}?q=${encodeURIComponent(trail.query)}`;
	return {
		back: trail.back,
		previous: article(trail.urls[at - 1]) ?? trail.before,
		next: article(trail.urls[at + 1]) ?? trail.after,
	};
}

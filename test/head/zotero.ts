/**
 * What Zotero's generic "Embedded Metadata" translator makes of a page's head, as far as its rules concern newspaper
 * articles: `z:itemType` sets the type; `citation_*` wins over Dublin Core and PRISM; one `citation_author` each;
 * a `citation_journal_title` would turn the item into a journal article, `og:type` website into a web page.
 * Dates are taken as written where they are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. JSON-LD is not read.
 */
export interface ZoteroItem {
	itemType: string;
	title: string | null;
	creators: string[];
	publicationTitle: string | null;
	date: string | null;
	pages: string | null;
	language: string | null;
	abstractNote: string | null;
	url: string | null;
}

export interface Tag {
	name: string;
	content: string;
}

export function translate(tags: readonly Tag[]): ZoteroItem {
	const all = (name: string): string[] =>
		tags.filter((tag) => tag.name.toLowerCase() === name.toLowerCase()).map(({ content }) => content);
	const first = (...names: string[]): string | null => names.flatMap(all)[0] ?? null;
	const ogType = first('og:type');
	const itemType =
		first('citation_journal_title') !== null
			? 'journalArticle'
			: (first('z:itemType') ?? (ogType === 'article' ? 'newspaperArticle' : 'webpage'));
	const date = first('citation_date', 'citation_publication_date', 'DC.date', 'prism.publicationDate');
	const authors = all('citation_author');
	return {
		itemType,
		title: first('citation_title', 'DC.title', 'og:title'),
		creators: authors.length > 0 ? authors : all('DC.creator'),
		publicationTitle: first('prism.publicationName', 'DC.source'),
		date: date !== null && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(date) ? date : null,
		pages: first('citation_firstpage', 'prism.startingPage'),
		language: first('citation_language', 'DC.language'),
		abstractNote: first('dcterms.abstract', 'og:description', 'description'),
		url: first('citation_public_url', 'og:url'),
	};
}

/**
 * What reference managers and search engines read in an article's head. Zotero's Embedded Metadata translator makes a
 * newspaper article of it without a site translator: `citation_journal_title` would turn it into a journal article,
 * so the paper stands in `prism.publicationName` and `DC.source`.
 */
import type { Item } from '../archive/archive-types.ts';
import { citedDate, isoDate } from '../cite/reference.ts';

export interface MetaTag {
	name: string;
	content: string;
}

/** First sentence or two, for abstracts and descriptions; whole characters, about 120. */
export function abstractOf(item: Item, most = 120): string {
	const text = item.parts
		.filter(({ kind }) => kind === 'paragraph' || kind === 'caption')
		.map((part) => part.text.replace(/\s+/gu, ' '))
		.join('');
	const signs = [...text];
	if (signs.length <= most) return text;
	const cut = signs.slice(0, most).join('');
	const end = Math.max(cut.lastIndexOf('。'), cut.lastIndexOf('！'), cut.lastIndexOf('？'));
	return end > most / 2 ? cut.slice(0, end + 1) : `${cut}…`;
}

/** The same as in every citation; nothing where the year is not sure. */
const citationDate = (item: Item): string | null => isoDate(citedDate(item)) || null;

export function citationMeta(item: Item, url: string): MetaTag[] {
	const { article } = item;
	const tags: [string, string | null][] = [
		['z:itemType', 'newspaperArticle'],
		['citation_title', item.heading],
		...article.authors.map(({ name }): [string, string] => ['citation_author', name]),
		['citation_date', citationDate(item)],
		['citation_firstpage', article.page],
		['citation_language', item.language],
		['citation_public_url', url],
		['prism.publicationName', article.newspaper],
		['DC.source', article.newspaper],
		['DC.identifier', item.id],
		['dcterms.abstract', abstractOf(item)],
	];
	const seen = new Set<string>();
	return tags.flatMap(([name, content]) => {
		if (content === null || seen.has(`${name} ${content}`)) return [];
		seen.add(`${name} ${content}`);
		return [{ name, content }];
	});
}

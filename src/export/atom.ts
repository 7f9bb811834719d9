/** Atom feeds (RFC 4287): what entered the archive last, newest first. */
import { escapeHtml } from '../text/escape-html.ts';
import type { Item } from '../archive/archive-types.ts';
import { abstractOf } from '../head/meta.ts';

export interface Feed {
	title: string;
	/** Full addresses of the feed and of the page it is about. */
	self: string;
	page: string;
	author: string;
}

export interface FeedEntry {
	item: Item;
	url: string;
	/** ISO 8601. */
	added: string;
	changed: string;
}

const shownEntries = 30;

/** The newest entries first; those that came together stay in archival order. */
const newest = (entries: readonly FeedEntry[]): FeedEntry[] =>
	entries.toSorted((a, b) => (a.added === b.added ? 0 : a.added < b.added ? 1 : -1)).slice(0, shownEntries);

/** @param lang of the interface */
export function atom(feed: Feed, entries: readonly FeedEntry[], lang: string): string {
	const shown = newest(entries);
	const updated = shown
		.map(({ changed }) => changed)
		.reduce((a, b) => (a > b ? a : b), '1970-01-01T00:00:00Z');
	const element = (name: string, text: string): string => `<${name}>${escapeHtml(text)}</${name}>`;
	const entryXml = ({ item, url, added, changed }: FeedEntry): string =>
		[
			item.language === lang ? '<entry>' : `<entry xml:lang="${item.language}">`,
			element('title', item.heading),
			`<link href="${escapeHtml(url)}"/>`,
			element('id', url),
			element('published', added),
			element('updated', changed),
			...item.article.authors.map(({ name }) => `<author>${element('name', name)}</author>`),
			...item.topics.map(({ slug, label }) => `<category term="${slug}" label="${escapeHtml(label)}"/>`),
			element('summary', abstractOf(item, 200)),
			'</entry>',
		].join('\n');
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
		element('title', feed.title),
		`<link rel="self" type="application/atom+xml" href="${escapeHtml(feed.self)}"/>`,
		`<link rel="alternate" type="text/html" href="${escapeHtml(feed.page)}"/>`,
		element('id', feed.self),
		element('updated', updated),
		`<author>${element('name', feed.author)}</author>`,
		...shown.map(entryXml),
		'</feed>',
		'',
	].join('\n');
}

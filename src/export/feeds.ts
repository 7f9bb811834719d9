/** The archive's articles as feed entries, with the dates of the version history or, without one, of their files. */
import { statSync } from 'node:fs';
import { archive, urls } from '../data/archive.ts';
import type { Item } from '../archive/archive-types.ts';
import { atom, type FeedEntry } from './atom.ts';
import { history } from '../data/derived.ts';
import { site } from '../settings/site.ts';
import { strings } from '../strings/index.ts';

/** Whole seconds: what a file system keeps beyond that differs from machine to machine. */
const fileDate = (file: string): string => `${statSync(file).mtime.toISOString().slice(0, 19)}Z`;

/** UTC, so that dates of different offsets compare as text. */
const utc = (date: string): string => `${new Date(date).toISOString().slice(0, 19)}Z`;

const entries = new Map(
	archive.items.map((item): [Item, FeedEntry] => {
		const dates = history.get(item.file);
		const [added, changed] = dates
			? [utc(dates.added), utc(dates.changed)]
			: [fileDate(item.file), fileDate(item.file)];
		return [item, { item, url: urls.absolute(urls.article(item.id)), added, changed }];
	}),
);

/** @param name what the feed is about; @param self and @param page paths */
export function feedOf(name: string, self: string, page: string, items: readonly Item[]): Response {
	const feed = {
		title: strings.feed.title(site.title, name),
		self: urls.absolute(self),
		page: urls.absolute(page),
		author: site.title,
	};
	const own = items.flatMap((item) => entries.get(item) ?? []);
	return new Response(atom(feed, own, strings.lang), {
		headers: { 'content-type': 'application/atom+xml;charset=utf-8' },
	});
}

/** What the search must find, from the published pages alone: plain `includes` on normalised text. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBuiltPage } from '../../scripts/index/read-built-page.ts';
import { simplified as toSimplified } from '../../scripts/language/simplified.ts';
import { normalise } from '../../src/search/normalise.ts';

export interface PublishedArticle {
	id: string;
	/** As published. */
	fields: { kind: string; text: string }[];
	/** Normalised. */
	texts: string[];
}

export function readPublished(dist: string): PublishedArticle[] {
	const folder = join(dist, 'articles');
	return readdirSync(folder).flatMap((name) => {
		const file = join(folder, name, 'index.html');
		const page = existsSync(file) ? readBuiltPage(readFileSync(file, 'utf8')) : null;
		if (page === null) return [];
		// A supplied title is the archive's, not the newspaper's.
		const fields = page.fields.filter(({ text }) => !/^\s*〔.*〕\s*$/su.test(text));
		return [{ id: page.id, fields, texts: fields.map(({ text }) => normalise(text, toSimplified)) }];
	});
}

/** Ids of the articles that contain the phrase in one of their fields, sorted. */
export function containing(articles: readonly PublishedArticle[], phrase: string): string[] {
	const wanted = normalise(phrase, toSimplified);
	return articles
		.filter(({ texts }) => texts.some((text) => text.includes(wanted)))
		.map(({ id }) => id)
		.sort();
}

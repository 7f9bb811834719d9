/**
 * By what the pages of an article, of a source page and of its desk are known to be the same as in the build before: a
 * digest of everything their markup is made from. Where it is the same Astro keeps the file that it wrote. What is
 * forgotten here shows an old page, so whatever one of these pages begins to read has to be added; a test compares
 * builds that keep with builds from nothing. Only archives large enough to gain by it keep pages.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Item, Page } from '../archive/archive-types.ts';
import { buildDigest } from '../settings/build-digest.ts';
import { contentRoot } from '../settings/place.ts';
import { archive, packed } from './archive.ts';
import { issues } from './derived.ts';
import { keeps } from './keep-for.ts';
import { addressOfName } from './person-address.ts';
import { relatedTo } from './related-items.ts';
import { reprintsOf } from './reprints.ts';
import { othersSeen } from './seen.ts';
import { sourceLines } from './source-lines.ts';
import { textLanguage } from './text-language.ts';

/** To be spread into a path of `getStaticPaths`. */
type Kept = { cacheKey: string } | Record<never, never>;

const kept = (key: () => string): Kept => (keeps ? { cacheKey: key() } : {});

const digest = (...values: unknown[]): string => {
	const hash = createHash('sha256');
	for (const value of values) hash.update(JSON.stringify(value) ?? 'undefined').update('\0');
	return hash.digest('base64url').slice(0, 22);
};

/** One digest for each thing, counted once. */
function once<Thing extends object>(of: (thing: Thing) => string): (thing: Thing) => string {
	const known = new WeakMap<Thing, string>();
	return (thing) => {
		const value = known.get(thing) ?? of(thing);
		known.set(thing, value);
		return value;
	};
}

/** What holds for the whole archive. Its rows of newspapers, districts and topics are part of `buildDigest`. */
let whole: string | undefined;
const ofArchive = (): string =>
	(whole ??= digest(
		buildDigest(),
		textLanguage,
		packed,
		archive.items.length > 1,
		archive.newspapers.map(({ newspaper, slug }) => [newspaper?.name, slug]),
	));

/** What a link to an article says of it. */
const shown = ({ id, heading, language, article, pages }: Item): unknown => {
	const { date, notBefore, notAfter, dateBasis, newspaper, page } = article;
	return [
		id,
		heading,
		language,
		date,
		notBefore,
		notAfter,
		dateBasis,
		newspaper,
		page,
		pages[0]?.label,
		pages[0]?.stem,
	];
};

const picture = ({ picture: held }: Page): string =>
	held
		? createHash('sha256')
				.update(readFileSync(join(contentRoot, 'sources', held.file)))
				.digest('hex')
		: '';

/** The page as it came and what was found on it; of its articles what links say. */
const ofSource = once((page: Page) => {
	const { items, ...own } = page;
	return digest(own, picture(page), sourceLines(page), items.map(shown));
});

/** The article's own record and text. */
const ofItem = once(({ article, html, parts, language, heading }: Item) =>
	digest(article, html, parts, language, heading),
);

const addresses = ({ article }: Item): string[] =>
	[...article.authors, ...article.persons].map(({ name }) => addressOfName(name));

export const keptArticle = (item: Item): Kept =>
	kept(() =>
		digest(
			ofArchive(),
			ofItem(item),
			item.pages.map(ofSource),
			addresses(item),
			relatedTo(item.id).map((one) => [shown(one.item), one.because]),
			reprintsOf(item.id)?.items.map(shown),
		),
	);

const label = (page: Page | undefined): unknown => page && [page.stem, page.label];

function ofSourcePage(page: Page): string {
	const place = issues.get(page.name);
	const issue = place && [place.issue, place.previous, place.next];
	return digest(
		ofArchive(),
		ofSource(page),
		page.items.map((item) => [ofItem(item), addresses(item), item.pages.map(ofSource)]),
		issue?.map(
			(one) =>
				one && [
					one.newspaper,
					one.day,
					one.pages.map((other) => [label(other), other.picture, other.items.map(shown)]),
				],
		),
	);
}

export const keptSource = (page: Page, ...beside: readonly (Page | undefined)[]): Kept =>
	kept(() => digest(ofSourcePage(page), beside.map(label)));

/** The desk says how much of the issue has been seen. */
export const keptDesk = (page: Page): Kept => kept(() => digest(ofSourcePage(page), othersSeen(page)));

/** Data made of the page's own articles and lines. */
export const keptPack = (page: Page): Kept =>
	kept(() => digest(ofArchive(), ofSource(page), page.items.map(ofItem)));

/** schema.org `NewsArticle`. A date of publication is given only when certain to the day; else the time it covers. */
import type { Item } from '../archive/archive-types.ts';
import type { Site } from '../schema/schema.ts';
import { certainDay, statedDate } from '../text/show-date.ts';
import type { Urls } from '../urls/urls.ts';

/** Leaves out what is not known. */
const known = (object: Record<string, unknown>): Record<string, unknown> =>
	Object.fromEntries(
		Object.entries(object).filter(
			([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
		),
	);

export function jsonLd(item: Item, site: Site, urls: Urls): Record<string, unknown> {
	const { article } = item;
	const url = urls.absolute(urls.article(item.id));
	const day = certainDay(article);
	const stated = statedDate(article.date);
	const bounds = stated?.doubtful
		? stated.parts.map((part) => String(part).padStart(2, '0')).join('-')
		: day === null && article.notBefore !== null && article.notAfter !== null
			? `${article.notBefore}/${article.notAfter}`
			: null;
	const newspaper =
		article.newspaper === null
			? null
			: known({ '@type': 'Newspaper', name: article.newspaper, issn: item.newspaper?.issn });
	return known({
		'@context': 'https://schema.org',
		'@type': 'NewsArticle',
		'@id': url,
		url,
		headline: item.heading,
		alternativeHeadline: article.subtitle,
		articleBody: item.parts
			.filter(({ text }) => text !== '')
			.map(({ text }) => text)
			.join('\n'),
		inLanguage: item.language,
		author: article.authors.map(({ name, kind }) => ({
			'@type': kind === 'office' ? 'Organization' : 'Person',
			name,
		})),
		datePublished: day,
		temporalCoverage: bounds,
		printPage: article.page,
		contentLocation: [item.district, ...item.otherDistricts]
			.filter((district) => district !== null)
			.map(({ name }) => ({ '@type': 'Place', name })),
		about: item.topics.map((topic) =>
			known({
				'@type': 'DefinedTerm',
				name: topic.label,
				termCode: topic.iptc,
				url: urls.absolute(urls.topic(topic.slug)),
			}),
		),
		mentions: article.persons.map(({ name }) => ({ '@type': 'Person', name })),
		isPartOf: newspaper && known({ '@type': 'PublicationIssue', datePublished: day, isPartOf: newspaper }),
		isBasedOn: item.pages.map((page) => urls.absolute(urls.page(page.stem))),
		usageInfo: urls.absolute(`${urls.about}#rights`),
		publisher: { '@type': 'Organization', name: site.title, url: urls.absolute(urls.home) },
	});
}

/** JSON for a script element: nothing in it can end the element. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The archive as the search sees it. */
import type { BodyPart } from '../body/components.ts';
import type { Archive, DistrictNode, Item } from '../archive/archive-types.ts';
import { fullWidth } from '../text/full-width.ts';
import { headlineBreaks } from '../text/headline.ts';
import { tableRows } from '../text/table-rows.ts';
import { showDate } from '../text/show-date.ts';
import type { Urls } from '../urls/urls.ts';
import { makeReference } from '../cite/reference.ts';
import type { Article } from '../schema/schema.ts';
import type { FieldKind, FieldText, SearchRecord, SearchRecords } from './record.ts';

/** Parts of the body that are searched; a credit is in the byline, a gap has no text. */
const searched: Partial<Record<BodyPart['kind'], FieldKind>> = {
	paragraph: 'paragraph',
	subheading: 'subheading',
	caption: 'caption',
};

/** Heads that a person corrected: the reading before stays findable. */
const correctedHeads: ReadonlySet<string> = new Set(['title', 'kicker', 'subtitle', 'byline']);

export function makeRecords(
	{ items, districts, topics }: Pick<Archive, 'items' | 'districts' | 'topics'>,
	urls: Pick<Urls, 'article' | 'absolute'>,
	kinds: SearchRecords['kinds'],
): SearchRecords {
	// The vocabulary knows the whole country; the archive speaks of a part of it.
	const walk = (node: DistrictNode): SearchRecords['districts'] =>
		node.total === 0
			? []
			: [
					{ name: node.district.name, parent: node.parent?.district.name ?? null },
					...node.children.flatMap(walk),
				];
	return {
		records: items.map((item) => makeRecord(item, urls)),
		districts: districts.flatMap(walk),
		topics: topics.flatMap(({ topic, items: under }) => (under.length > 0 ? [topic.label] : [])),
		kinds,
	};
}

function makeRecord(item: Item, urls: Pick<Urls, 'article' | 'absolute'>): SearchRecord {
	const { article } = item;
	const breaks = headlineBreaks(item.heading);
	return {
		card: {
			id: item.id,
			url: urls.article(item.id),
			heading: fullWidth(item.heading),
			...(breaks.length > 0 && { breaks }),
			date: showDate(article),
			district: item.district?.name ?? '',
			newspaper: item.newspaper?.name ?? '',
			page: article.page ?? '',
			byline: bylineOf(article),
		},
		reference: {
			...makeReference(item, urls.absolute(urls.article(item.id))),
			district: item.district?.name ?? null,
			topics: item.topics.map(({ label }) => label),
			sourcePage: article.source[0]?.page ?? '',
			sourceLine: article.source[0]?.lines[0]?.[0] ?? null,
		},
		fields: fieldsOf(item),
		facets: {
			district: item.district?.name ?? null,
			topics: item.topics.map(({ label }) => label),
			newspaper: item.newspaper?.name ?? null,
			kind: article.kind,
			reviewed: article.reviewed !== null,
			notBefore: article.notBefore,
			notAfter: article.notAfter,
			authors: article.authors.map(({ name }) => name),
			persons: article.persons.map(({ name }) => name),
		},
	};
}

function fieldsOf({ article, parts }: Item): FieldText[] {
	const head = (kind: FieldKind, text: string | null): FieldText => ({ kind, text: fullWidth(text ?? '') });
	const opening = parts.findIndex(({ kind }) => kind === 'paragraph');
	const originals = [
		...article.corrections.flatMap(({ where, before }) =>
			correctedHeads.has(where) && before !== null ? [before] : [],
		),
		...parts.flatMap(({ original }) => (original === undefined ? [] : [original])),
	];
	return [
		head('title', article.title),
		head('kicker', article.kicker),
		head('subtitle', article.subtitle),
		head('byline', article.byline),
		...parts.flatMap(({ kind, text }, i): FieldText[] => {
			// Each cell by itself: words of two cells are no phrase.
			if (kind === 'table')
				return tableRows(text)
					.flat()
					.filter(Boolean)
					.map((cell) => head('paragraph', cell));
			const searchedAs = searched[kind];
			if (searchedAs === undefined) return [];
			return i === opening && article.dateline !== null
				? [head('dateline', article.dateline), head(searchedAs, text)]
				: [head(searchedAs, text)];
		}),
		...originals.map((text) => head('original', text)),
	];
}

/** `通讯员 李侃 王强`, an ideographic space, `记者 左文东`: a role is said once for those who share it. */
function bylineOf({ authors }: Article): string {
	const groups: { role: string | null; names: string[] }[] = [];
	for (const { role, name } of authors) {
		const last = groups.at(-1);
		if (last?.role === role) last.names.push(name);
		else groups.push({ role, names: [name] });
	}
	return groups.map(({ role, names }) => [role, ...names].filter(Boolean).join(' ')).join('　');
}

/** One article as data: the record of `schema.ts` with its address and its text. Field names are those of the record. */
import type { Item } from '../archive/archive-types.ts';
import type { strings } from '../strings/index.ts';
import type { Urls } from '../urls/urls.ts';
import { csvLine } from '../text/csv.ts';

export interface ExportRecord extends Record<string, unknown> {
	id: string;
	url: string;
}

export function exportRecord(item: Item, urls: Urls): ExportRecord {
	const { id, ...fields } = item.article;
	return { id, url: urls.absolute(urls.article(id)), ...fields, body: item.parts };
}

/** Head and body as a reader would copy them; fields apart by a blank line, nothing added but what stands in 〔〕. */
export function plainText({
	article,
	heading,
	parts,
}: Pick<Item, 'heading' | 'parts'> & {
	article: Pick<Item['article'], 'kicker' | 'subtitle' | 'byline' | 'dateline'>;
}): string {
	const head = [article.kicker, heading, article.subtitle];
	const credited = parts.some(({ kind }) => kind === 'credit');
	const body = parts.map(({ kind, text }, i) => {
		if (kind === 'gap') return '〔…〕';
		const first = kind === 'paragraph' && parts.findIndex((part) => part.kind === 'paragraph') === i;
		return first && article.dateline !== null ? `${article.dateline} ${text}` : text;
	});
	return `${[...head, credited ? null : article.byline, ...body].filter((part) => part !== null).join('\n\n')}\n`;
}

/** A column of the table: its name (what it says stands among the strings) and its Frictionless type. */
interface Column {
	name: keyof typeof strings.columns;
	type: 'string' | 'number' | 'date' | 'integer';
	value: (item: Item, urls: Urls) => string | number | null;
}

const names = (list: readonly { name: string }[]): string => list.map(({ name }) => name).join('；');

/** Lists are joined by `；`; an empty cell is not known. */
export const columns: readonly Column[] = [
	{ name: 'id', type: 'string', value: ({ id }) => id },
	{
		name: 'url',
		type: 'string',
		value: ({ id }, urls) => urls.absolute(urls.article(id)),
	},
	{
		name: 'kind',
		type: 'string',
		value: ({ article }) => article.kind,
	},
	{
		name: 'incomplete',
		type: 'string',
		value: ({ article }) => article.incomplete,
	},
	{ name: 'kicker', type: 'string', value: ({ article }) => article.kicker },
	{ name: 'title', type: 'string', value: ({ article }) => article.title },
	{ name: 'supplied', type: 'string', value: ({ article }) => article.supplied },
	{ name: 'subtitle', type: 'string', value: ({ article }) => article.subtitle },
	{ name: 'newspaper', type: 'string', value: ({ article }) => article.newspaper },
	{ name: 'page', type: 'string', value: ({ article }) => article.page },
	{ name: 'date', type: 'string', value: ({ article }) => article.date },
	{ name: 'notBefore', type: 'date', value: ({ article }) => article.notBefore },
	{ name: 'notAfter', type: 'date', value: ({ article }) => article.notAfter },
	{ name: 'dateBasis', type: 'string', value: ({ article }) => article.dateBasis },
	{ name: 'authors', type: 'string', value: ({ article }) => names(article.authors) },
	{ name: 'byline', type: 'string', value: ({ article }) => article.byline },
	{ name: 'district', type: 'string', value: ({ article }) => article.district },
	{
		name: 'otherDistricts',
		type: 'string',
		value: ({ article }) => article.otherDistricts.join('；'),
	},
	{
		name: 'topics',
		type: 'string',
		value: ({ article }) => article.topics.join('；'),
	},
	{
		name: 'persons',
		type: 'string',
		value: ({ article }) => names(article.persons),
	},
	{
		name: 'source',
		type: 'string',
		value: ({ article }) =>
			article.source
				.map(({ page, lines }) => `${page}:${lines.map((range) => range.join('-')).join(',')}`)
				.join('；'),
	},
	{
		name: 'sha256',
		type: 'string',
		value: ({ article }) => article.source.map(({ sha256 }) => sha256).join('；'),
	},
	{
		name: 'confidence',
		type: 'number',
		value: ({ article }) => article.confidence,
	},
	{ name: 'review', type: 'string', value: ({ article }) => article.review.join('；') },
	{ name: 'characters', type: 'integer', value: ({ length }) => length },
	{
		name: 'text',
		type: 'string',
		value: ({ parts }) => parts.flatMap(({ text }) => (text === '' ? [] : [text])).join('\n'),
	},
];

/** Row by row: nothing holds the text of all articles once more. */
export function* csv(items: readonly Item[], urls: Urls): Generator<string> {
	yield csvLine(columns.map(({ name }) => name));
	for (const item of items) yield csvLine(columns.map(({ value }) => value(item, urls)));
}

export function* jsonLines(items: readonly Item[], urls: Urls): Generator<string> {
	for (const item of items) yield `${JSON.stringify(exportRecord(item, urls))}\n`;
}

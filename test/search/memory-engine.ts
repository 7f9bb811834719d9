/** A second engine behind the interface: holds everything in memory and compares characters. For tests of all that is not the index. */
import { decodeCatalogue, type Catalogue } from '../../src/search/catalogue.ts';
import type { SearchEngine } from '../../src/search/engine/engine.ts';
import type { FieldText, SearchRecord, SearchRecords, Shown } from '../../src/search/record.ts';
import { openSession, type Session } from '../../src/search/session.ts';
import { decodePeople, encodePeople } from '../../src/search/people.ts';
import { encodeHeld } from '../../src/search/tools/held.ts';
import { printedPieces, tokenise } from '../../src/search/tokens.ts';
import { makeCatalogue } from '../../scripts/index/make-catalogue.ts';
import { simplified as simplify } from '../../scripts/language/simplified.ts';

export interface TestArticle {
	id: string;
	title?: string;
	kicker?: string;
	subtitle?: string;
	byline?: string;
	paragraphs?: string[];
	fields?: FieldText[];
	facets?: Partial<SearchRecord['facets']>;
}

export function makeRecord({
	id,
	title = '',
	kicker = '',
	subtitle = '',
	byline = '',
	paragraphs = [],
	fields = [],
	facets = {},
}: TestArticle): SearchRecord {
	return {
		card: {
			id,
			url: `/articles/${id}/`,
			heading: title,
			date: '',
			district: '',
			newspaper: '',
			page: '',
			byline,
		},
		reference: {
			id,
			authors: [],
			title,
			subtitle: null,
			kicker: null,
			newspaper: null,
			page: null,
			place: null,
			issn: null,
			date: [],
			estimated: false,
			bounds: null,
			isSpan: false,
			shown: '日期不详',
			url: `https://example.org/articles/${id}/`,
			district: '东湾镇',
			topics: ['农业', '教育'],
			sourcePage: 'p',
			sourceLine: 7,
		},
		fields: [
			{ kind: 'title', text: title },
			{ kind: 'kicker', text: kicker },
			{ kind: 'subtitle', text: subtitle },
			{ kind: 'byline', text: byline },
			...paragraphs.map((text) => ({ kind: 'paragraph' as const, text })),
			...fields,
		],
		facets: {
			district: null,
			topics: [],
			newspaper: null,
			kind: 'article',
			reviewed: false,
			notBefore: null,
			notAfter: null,
			authors: [],
			persons: [],
			...facets,
		},
	};
}

export function makeRecords(
	articles: readonly TestArticle[],
	vocabulary: Partial<SearchRecords> = {},
): SearchRecords {
	return {
		records: articles.map(makeRecord),
		districts: [],
		topics: [],
		kinds: { article: '文章', photo: '图片', continuation: '后半', fragment: '残篇' },
		...vocabulary,
	};
}

function memoryEngine(
	records: SearchRecords,
	peopleBytes: number,
): {
	engine: SearchEngine<Shown>;
	catalogue: Catalogue;
	lengths: number[][];
} {
	const texts = records.records.map(({ fields }) => tokenise(fields, simplify));
	const lengths = texts.map((text) => text.lengths);
	const names = texts.map((_, row) => `zh-cn_${(row * 0x10001 + 0xabc).toString(16).padStart(7, '0')}`);
	const engine: SearchEngine<Shown> = {
		open: async () => {},
		find: async (tokens) =>
			new Map(
				texts.flatMap(({ tokens: all }, row) => {
					const places = all.flatMap((_, at) =>
						tokens.every((token, nth) => all[at + nth] === token) ? [at] : [],
					);
					return places.length > 0 ? [[row, Uint32Array.from(places)] as const] : [];
				}),
			),
		read: async (rows) =>
			rows.map((row) => {
				const { tokens = [], differences = [] } = texts[row] ?? {};
				const record = records.records[row];
				if (record === undefined) throw new Error(`no row ${row}`);
				const kinds = record.fields.slice(4).map(({ kind }) => kind);
				return {
					row,
					tokens,
					pieces: printedPieces(tokens, differences),
					shown: { card: record.card, kinds },
				};
			}),
	};
	return {
		engine,
		catalogue: decodeCatalogue(makeCatalogue(records, names, lengths, peopleBytes, 'pagefind')),
		lengths,
	};
}

/** A whole search over articles made up for a test. */
export function sessionOver(
	articles: readonly TestArticle[],
	vocabulary: Partial<SearchRecords> = {},
	/** Size of the lists of names, as the catalogue tells it. */
	peopleBytes = 100,
	/** Rows of articles of largely the same text. */
	reprints: readonly (readonly number[])[] = [],
): Session {
	const records = makeRecords(articles, vocabulary);
	const { engine, catalogue, lengths } = memoryEngine(records, peopleBytes);
	return openSession({
		engine,
		catalogue,
		people: async () => decodePeople(encodePeople(records.records.map(({ facets }) => facets))),
		reprints: async () => reprints,
		held: async () =>
			encodeHeld(
				catalogue,
				lengths.map((fields) => fields.reduce((sum, length) => sum + length, 0)),
			),
		ids: async () => records.records.map(({ card }) => card.id),
		simplifier: async () => simplify,
	});
}

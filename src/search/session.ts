/** One visitor's search: parses, asks the engine, keeps what was found, and makes the answer the page shows. */
import {
	pageSize,
	type Answer,
	type Ask,
	type DayAsked,
	type FoundHits,
	type Hit,
	type Stretch,
} from './answer.ts';
import type { Catalogue } from './catalogue.ts';
import { dayAsked } from './day-asked.ts';
import type { ArticleText, SearchEngine } from './engine/engine.ts';
import { evaluate, hasHits, type Facts, type Found } from './evaluate.ts';
import { facetTables, type FacetTables } from './facet-tables.ts';
import { factRows } from './facts.ts';
import { filter } from './filter.ts';
import { fold } from './fold.ts';
import { contextLines, hitOrdinals, markedTokens, spans, stretches, type Place } from './kwic.ts';
import { occurrencesIn } from './occurrences.ts';
import type { DayCount } from './tools/course.ts';
import { heldOf } from './tools/held.ts';
import type { Line } from './tools/lines.ts';
import type { ToSimplified } from '../text/traditional.ts';
import type { PeopleLists } from './people.ts';
import { explain, explainNotes } from './query/explain.ts';
import type { Query } from './query/grammar.ts';
import { parse } from './query/parse.ts';
import { piecesOf, typedTerm } from './query/pattern.ts';
import { longestParts, type Part } from './parts.ts';
import { rank } from './rank.ts';
import type { Shown } from './record.ts';
import { phraseTokens } from './tokens.ts';
import { searchStrings } from '../strings/search-names.ts';

export interface Resources {
	catalogue: Catalogue;
	engine: SearchEngine<Shown>;
	/** The lists of authors and persons; asked for when they are needed. */
	people: () => Promise<PeopleLists>;
	/** Ids of all articles, by row. */
	ids: () => Promise<readonly string[]>;
	/** `held.bin`, unpacked. */
	held: () => Promise<Uint8Array>;
	/** Rows of articles of largely the same text, group by group. */
	reprints: () => Promise<readonly (readonly number[])[]>;
	/** The table, or identity where nothing in the text can be traditional. */
	simplifier: (text: string) => Promise<ToSimplified>;
}

/** Lists of names up to this size come with the first answer. */
const smallPeople = 16_000;
/** Texts of a question that are looked up among names. */
const mostNames = 3;
/** Texts that are read side by side. */
const readAtOnce = 200;
/** Characters of the beginning of a text that stand in for context. */
const leadLength = 60;
/** Articles whose context an export holds: each costs a file of the index. */
const mostContexts = 200;

export interface Session {
	answer: (ask: Ask) => Promise<Answer>;
	/** All articles of an answer, in its order, with their hits. */
	found: (ask: Ask) => Promise<FoundHits[]>;
	/** Their ids. */
	ids: (ask: Ask) => Promise<string[]>;
	/** The longest parts that are found of the longest text that was asked for. */
	parts: (ask: Ask) => Promise<Part[]>;
	/** Some of its articles as the list shows them. */
	hits: (ask: Ask, rows: readonly number[]) => Promise<Hit[]>;
	/** Every place of the answer's terms, article by article. */
	lines: (ask: Ask) => Promise<Line[]>;
	/** The answer by date: articles and places. */
	course: (ask: Ask) => Promise<DayCount[]>;
	/** What the archive holds by date: articles and characters. */
	held: () => Promise<DayCount[]>;
}

export function openSession({
	catalogue,
	engine,
	people,
	ids,
	held,
	reprints,
	simplifier,
}: Resources): Session {
	let last: { query: string; found: Promise<Found> } | null = null;
	/** With the lists of names and without: a large archive counts names only while someone looks at them. */
	const tables: { plain?: FacetTables; withPeople?: FacetTables } = {};

	const factsWith =
		(toSimplified: ToSimplified): Facts =>
		async (field, text) => {
			const known =
				field === 'person' ? await peopleTables() : (tables.plain ??= facetTables(catalogue, null));
			return factRows(field, text, catalogue, known, toSimplified);
		};
	const peopleTables = async (): Promise<FacetTables> =>
		(tables.withPeople ??= facetTables(catalogue, await people()));

	const find = (query: string): Promise<Found> => {
		if (last?.query === query) return last.found;
		const found = simplifier(query).then((toSimplified) =>
			evaluate(parse(query), catalogue, engine, toSimplified, factsWith(toSimplified)),
		);
		last = { query, found };
		// A question that failed is asked anew the next time.
		found.catch(() => {
			if (last?.found === found) last = null;
		});
		return found;
	};
	const tablesFor = async ({ open, ticked }: Ask): Promise<FacetTables> => {
		const asked =
			catalogue.names.peopleBytes <= smallPeople ||
			open.includes('author') ||
			open.includes('person') ||
			(ticked.author?.length ?? 0) + (ticked.person?.length ?? 0) > 0;
		if (!asked) return (tables.plain ??= facetTables(catalogue, null));
		return peopleTables();
	};
	const bounds = catalogue.days.flat().filter(Boolean).sort();
	const ordered = async (ask: Ask) => {
		const [found, facetsOf] = await Promise.all([find(ask.query), tablesFor(ask)]);
		const filtered = filter(found.rows, ask, catalogue, facetsOf);
		return { found, ...filtered, order: rank(filtered.rows, found, catalogue, ask.sort) };
	};

	return {
		found: async (ask) => {
			const { found, order } = await ordered(ask);
			const terms = found.clauses.flat().filter(hasHits);
			const texts = terms.length === 0 ? [] : await engine.read(order.slice(0, mostContexts));
			const contexts = new Map(texts.map((text) => [text.row, firstContext(makeHit(text, found))]));
			return order.map((row) => ({
				row,
				hits: terms.reduce((sum, { places }) => sum + (places.get(row)?.length ?? 0), 0),
				context: contexts.get(row) ?? '',
			}));
		},
		lines: async (ask) => {
			const { found, order } = await ordered(ask);
			if (!found.clauses.flat().some(hasHits)) return [];
			// In the order of the archive, so that what lies in one file of the index is read from it at once.
			const rows = order.toSorted((a, b) => a - b);
			const byRow = new Map<number, Line[]>();
			for (let from = 0; from < rows.length; from += readAtOnce)
				for (const text of await engine.read(rows.slice(from, from + readAtOnce))) {
					const day = catalogue.days[(catalogue.day[text.row] ?? 0) - 1]?.[0] ?? '';
					byRow.set(
						text.row,
						occurrencesIn(text, found).map((line) => ({ ...line, day })),
					);
				}
			return order.flatMap((row) => byRow.get(row) ?? []);
		},
		course: async (ask) => {
			const { found, order } = await ordered(ask);
			const terms = found.clauses.flat().filter(hasHits);
			const counts = new Map<number, DayCount>();
			for (const row of order) {
				const day = catalogue.day[row] ?? 0;
				const [notBefore, notAfter] = catalogue.days[day - 1] ?? ['', ''];
				const count = counts.get(day) ?? { notBefore, notAfter, articles: 0, amount: 0 };
				count.articles += 1;
				count.amount += terms.reduce((sum, { places }) => sum + (places.get(row)?.length ?? 0), 0);
				counts.set(day, count);
			}
			return [...counts.values()];
		},
		hits: async ({ query }, rows) => {
			const [found, texts] = await Promise.all([find(query), engine.read(rows)]);
			return texts.map((text) => makeHit(text, found));
		},
		held: async () => heldOf(catalogue, await held()),
		ids: async (ask) => {
			const [{ order }, names] = await Promise.all([ordered(ask), ids()]);
			return order.map((row) => names[row] ?? '');
		},
		parts: async ({ query }) => {
			const texts = parse(query)
				.clauses.flat()
				.flatMap(({ not, text }) => (not ? [] : [text]));
			const [longest = ''] = texts.toSorted((a, b) => b.length - a.length);
			return longestParts(phraseTokens(longest, await simplifier(query)), engine);
		},
		answer: async (ask) => {
			const [{ found, facets, order }, groups] = await Promise.all([ordered(ask), reprints()]);
			const slots = fold(order, groups);
			const pages = Math.max(1, Math.ceil(slots.length / pageSize));
			const page = Math.min(Math.max(1, ask.page), pages);
			const shown = slots.slice((page - 1) * pageSize, page * pageSize);
			const [texts, names] = await Promise.all([
				engine.read(shown.map(({ row }) => row)),
				shown.some(({ folded }) => folded.length > 0) ? ids() : [],
			]);
			const behind = new Map(shown.map(({ row, folded }) => [row, folded]));
			const query = parse(ask.query);
			const terms = found.clauses.flat();
			const counted = terms.filter(hasHits);
			const days = new Map<number, number>();
			for (const row of order)
				days.set(catalogue.day[row] ?? 0, (days.get(catalogue.day[row] ?? 0) ?? 0) + 1);
			let undated = 0;
			const bounded: Answer['days'] = [];
			for (const [day, count] of days) {
				const [notBefore, notAfter] = catalogue.days[day - 1] ?? ['', ''];
				if (notBefore === '' || notAfter === '') undated += count;
				else bounded.push({ notBefore, notAfter, count });
			}
			return {
				total: order.length,
				places:
					counted.length === 0
						? null
						: order.reduce(
								(sum, row) => sum + counted.reduce((n, { places }) => n + (places.get(row)?.length ?? 0), 0),
								0,
							),
				page,
				pages,
				hits: texts.map((text) => ({
					...makeHit(text, found),
					folded: (behind.get(text.row) ?? []).map((row) => ({ row, id: names[row] ?? '' })),
				})),
				facets,
				said: explain(query),
				notes: [...explainNotes(query), ...terms.flatMap(sayFact)],
				terms: terms.map(({ term, places, fact }) => ({
					text: typedTerm(term),
					query: fact === null && term.near === null && piecesOf(term).length === 1 ? `"${term.text}"` : null,
					not: term.not,
					fact: fact !== null,
					articles: places.size,
				})),
				days: bounded.sort((a, b) => (a.notBefore < b.notBefore ? -1 : 1)),
				undated,
				names: namesIn(query),
				archive: { articles: catalogue.count, from: bounds[0] ?? null, to: bounds.at(-1) ?? null },
				day: dayAsked(ask.query.trim(), catalogue) ?? dayInTerms(query, catalogue),
			};
		},
	};
}

/** Texts asked for that may be names, the first few. */
const namesIn = ({ clauses }: Query): string[] =>
	clauses
		.flat()
		.filter(({ not, near, field }) => !not && near === null && field !== 'date')
		.slice(0, mostNames)
		.map(({ text }) => text);

/** `日期:2024-01` */
function dayInTerms({ clauses }: Query, catalogue: Catalogue): DayAsked | null {
	const term = clauses.flat().find(({ field }) => field === 'date');
	return term === undefined ? null : dayAsked(term.text, catalogue);
}

/** Which value a field was taken to mean, where it is not the one typed. */
function sayFact({ term, fact }: Found['clauses'][number][number]): string[] {
	const values = fact?.values ?? [];
	if (term.field === 'date' || values.length === 0 || (values.length === 1 && values[0] === term.text))
		return [];
	return [searchStrings.meant(term.text, values)];
}

/** The first line of context as plain text, or the title where the hit stands in it. */
function firstContext({ lines: [line], heading }: Hit): string {
	const text = (side: readonly Stretch[]): string => side.map((one) => one.text).join('');
	if (line !== undefined) return `${text(line.before)}${line.hit}${text(line.after)}`;
	return heading.some(({ mark }) => mark) ? text(heading) : '';
}

function makeHit(text: ArticleText<Shown>, found: Found): Hit {
	const { card, kinds } = text.shown;
	const fields = spans(text.tokens, kinds);
	const places: Place[] = found.clauses.flat().flatMap(({ term, places: all, lengthAt }, nth) =>
		term.not
			? []
			: Array.from(all.get(text.row) ?? [], (start) => ({
					start,
					length: lengthAt(text.row, start),
					term: nth,
				})),
	);
	const title = fields[0] ?? { from: 0, to: 0 };
	const inTitle = places.filter(({ start }) => start < title.to);
	const { lines, more, moreFrom } = contextLines(
		text,
		fields,
		places.filter(({ start }) => start >= title.to),
		hitOrdinals(places),
	);
	const heading: Stretch[] =
		title.to > 0 ? stretches(text.pieces, 0, title.to, markedTokens(inTitle)) : [{ text: card.heading }];
	const body = fields.slice(4).find(({ kind }) => kind === 'paragraph' || kind === 'caption');
	const lead =
		lines.length > 0 || body === undefined
			? ''
			: text.pieces.slice(body.from, Math.min(body.to, body.from + leadLength)).join('') +
				(body.to - body.from > leadLength ? '……' : '');
	return { card, heading, lines, lead, more, moreFrom, folded: [] };
}

/** Tables of offices and chronicles of this build, by area; computed when the first page asks. */
import { alignLines, type Row } from '../archive/align-lines.ts';
import type { Item } from '../archive/archive-types.ts';
import { chronicles, type Chronicle, type Told } from '../drafts/chronicle.ts';
import { lineIn, lineOfName, type Place } from '../drafts/line-of.ts';
import { officeTables, type Called, type PlaceOffices } from '../drafts/offices.ts';
import { makePlaces } from '../drafts/places.ts';
import { archive } from './archive.ts';
import { officeWords } from './office-words.ts';
import { sourceLines } from './source-lines.ts';

/** Where a cell was read. */
export interface Source extends Place {
	item: Item;
}

interface Drafts {
	offices: PlaceOffices<Source>[];
	chronicles: Chronicle<Source>[];
	/** Capacities printed, and those of them that are in a table. */
	called: number;
	tabled: number;
}

/** Rows of an article on each of its pages. */
const laidOut = (item: Item): { stem: string; rows: Row[] }[] =>
	item.pages.map((page) => ({ stem: page.stem, rows: alignLines(item, page, sourceLines(page)) }));

/** The first line that an article has. */
const beginning = (item: Item): Place => ({
	stem: item.pages[0]?.stem ?? '',
	line: Math.min(...(item.article.source[0]?.lines.map(([from]) => from) ?? [1])),
});

function placeOf(item: Item, find: (rows: readonly Row[]) => number | null): Source {
	for (const { stem, rows } of laidOut(item)) {
		const line = find(rows);
		if (line !== null) return { item, stem, line };
	}
	return { item, ...beginning(item) };
}

/** Kinds of parts that tell what happened. */
const RUNNING: ReadonlySet<string> = new Set(['paragraph', 'caption']);

function compute(): Drafts {
	const places = makePlaces([...archive.districtBySlug.values()].map(({ district }) => district));
	// Page by page, so that each source is read once.
	const items = [...new Set(archive.pages.flatMap((page) => page.items))];
	const boundsOf = ({ article }: Item) => ({ from: article.notBefore, to: article.notAfter });
	const called = items.flatMap((item) =>
		item.article.persons.flatMap(({ name, as }): Called<Source>[] =>
			as === null
				? []
				: [
						{
							name,
							as,
							home: item.district,
							bounds: boundsOf(item),
							source: placeOf(item, (rows) => lineOfName(rows, name, as)),
						},
					],
		),
	);
	const offices = officeTables(called, places, officeWords);
	const told = items.map((item): Told<Item> => ({
		home: item.district,
		bounds: boundsOf(item),
		heading: item.heading,
		parts: item.parts.map(({ kind, text }) => (RUNNING.has(kind) ? text : '')),
		source: item,
	}));
	const tabled = new Set(
		offices.flatMap(({ rows }) =>
			rows.flatMap(({ holders }) =>
				holders.flatMap(({ name, attested }) =>
					attested.map(({ as, source }) => `${source.item.id} ${name} ${as}`),
				),
			),
		),
	);
	const all = chronicles(told, places).map((one): Chronicle<Source> => {
		const entries = one.entries.map((entry) => {
			const place = entry.place;
			const source =
				place === null
					? { item: entry.source, ...beginning(entry.source) }
					: placeOf(entry.source, (rows) => {
							const row = rows.find(({ printed }) => printed?.key === place.part);
							return row === undefined ? null : lineIn(row, entry.text);
						});
			return { ...entry, source };
		});
		const again = new Map(one.entries.map((entry, nth) => [entry, entries[nth]!] as const));
		return {
			...one,
			entries,
			contradictions: one.contradictions.map(([a, b]) => [again.get(a)!, again.get(b)!]),
		};
	});
	return { offices, chronicles: all, called: called.length, tabled: tabled.size };
}

let known: Drafts | undefined;
export const drafts = (): Drafts => (known ??= compute());

/** Name in the address of an area's table: the nation has none of its own in the vocabulary. */
export const placeSlug = (place: { slug: string } | null): string => place?.slug ?? 'nation';

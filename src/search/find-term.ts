/** Where one term stands in the whole archive: a phrase as it is, or pieces and words put together from their places. */
import type { Occurrences, SearchEngine } from './engine/engine.ts';
import type { ToSimplified } from '../text/traditional.ts';
import type { Term } from './query/grammar.ts';
import { piecesOf } from './query/pattern.ts';
import { chained, nearOneAnother, type Span } from './query/spans.ts';
import { boundary, phraseTokens } from './tokens.ts';

export interface Placed {
	places: Occurrences;
	/** Tokens of the hit that begins there. */
	lengthAt: (row: number, start: number) => number;
	/** Nothing in it can be looked for. */
	empty: boolean;
}

type Engine = Pick<SearchEngine, 'find'>;

const none: Occurrences = new Map();

/** Spans of all rows as places with their lengths. */
function asPlaced(spans: ReadonlyMap<number, readonly Span[]>): Placed {
	const lengths = new Map<number, Map<number, number>>();
	const places: Occurrences = new Map();
	for (const [row, list] of spans) {
		if (list.length === 0) continue;
		places.set(
			row,
			Uint32Array.from(list, ({ start }) => start),
		);
		lengths.set(row, new Map(list.map(({ start, length }) => [start, length])));
	}
	return { places, lengthAt: (row, start) => lengths.get(row)?.get(start) ?? 1, empty: false };
}

const noEdges = new Uint32Array();

async function placePattern(term: Term, engine: Engine, toSimplified: ToSimplified): Promise<Placed> {
	const pieces = piecesOf(term)
		.map((piece) => ({ ...piece, tokens: phraseTokens(piece.text, toSimplified) }))
		.filter(({ tokens }) => tokens.length > 0);
	const [first] = pieces;
	if (first === undefined) return { places: none, lengthAt: () => 0, empty: true };
	if (pieces.length === 1)
		return {
			places: await engine.find(first.tokens),
			lengthAt: () => first.tokens.length,
			empty: false,
		};
	const [edges, ...found] = await Promise.all([
		engine.find([boundary]),
		...pieces.map(({ tokens }) => engine.find(tokens)),
	]);
	const rarest = found.toSorted((a, b) => a.size - b.size)[0] ?? none;
	const spans = new Map<number, Span[]>();
	for (const row of rarest.keys()) {
		if (!found.every((one) => one.has(row))) continue;
		const placed = pieces.map(({ tokens, least, most }, nth) => ({
			places: found[nth]?.get(row) ?? [],
			length: tokens.length,
			least,
			most,
		}));
		spans.set(row, chained(placed, edges.get(row) ?? noEdges));
	}
	return asPlaced(spans);
}

export async function findTerm(term: Term, engine: Engine, toSimplified: ToSimplified): Promise<Placed> {
	if (term.near === null) return placePattern(term, engine, toSimplified);
	const [left, right, edges] = await Promise.all([
		placePattern(term, engine, toSimplified),
		placePattern(term.near.term, engine, toSimplified),
		engine.find([boundary]),
	]);
	if (left.empty || right.empty) return left.empty ? right : left;
	const spans = new Map<number, Span[]>();
	const spansOf = ({ places, lengthAt }: Placed, row: number): Span[] =>
		Array.from(places.get(row) ?? [], (start) => ({ start, length: lengthAt(row, start) }));
	for (const row of left.places.keys())
		if (right.places.has(row))
			spans.set(
				row,
				nearOneAnother(spansOf(left, row), spansOf(right, row), term.near.within, edges.get(row) ?? noEdges),
			);
	return asPlaced(spans);
}

/** A query → the articles it asks for. Sets are bytes by row, so that AND, OR and NOT are exact and the same every time. */
import type { Catalogue } from './catalogue.ts';
import type { Occurrences, SearchEngine } from './engine/engine.ts';
import type { ToSimplified } from '../text/traditional.ts';
import type { FactRows } from './facts.ts';
import { findTerm, type Placed } from './find-term.ts';
import { isFact, type FactField, type Query, type Term, type TextField } from './query/grammar.ts';

interface FoundTerm extends Placed {
	/** `places`: in the field it is tied to; readings before correction only where nothing else holds it. */
	term: Term;
	/** It asks for what the archive says, not for text: its articles have no hits. */
	fact: FactRows | null;
}

/** Whether it has hits that are counted and shown. */
export const hasHits = ({ term, empty, fact }: FoundTerm): boolean => !term.not && !empty && fact === null;

/** Rows for a field that is no text. */
export type Facts = (field: FactField, text: string) => Promise<FactRows>;

export interface Found {
	/** 1 for each row of the answer. */
	rows: Uint8Array;
	/** Clause by clause. */
	clauses: FoundTerm[][];
}

/** Token bounds of each field an operator can name: `from` inclusive, `to` exclusive. */
function bounds(catalogue: Catalogue, row: number): Record<TextField, readonly [from: number, to: number]> {
	const [title, kicker, subtitle, byline] = catalogue.lengths.map((column) => column[row] ?? 0) as [
		number,
		number,
		number,
		number,
	];
	const author = title + kicker + subtitle + 3;
	return { title: [0, author], author: [author, author + byline + 1], body: [author + byline + 1, Infinity] };
}

/** Where the running text begins. */
export const bodyStart = (catalogue: Catalogue, row: number): number => bounds(catalogue, row).body[0];

function within(catalogue: Catalogue, field: TextField | null, places: Occurrences): Occurrences {
	const kept: Occurrences = new Map();
	for (const [row, all] of places) {
		// Most terms are tied to no field and most articles were never corrected.
		if (field === null && catalogue.originals[row] === 0) {
			kept.set(row, all);
			continue;
		}
		const [from, to] = field === null ? [0, Infinity] : bounds(catalogue, row)[field];
		const inField = all.filter((place) => place >= from && place < to);
		const originals = catalogue.originals[row] || Infinity;
		const current = inField.filter((place) => place < originals);
		const chosen = current.length > 0 ? current : inField;
		if (chosen.length > 0) kept.set(row, chosen);
	}
	return kept;
}

export async function evaluate<Shown>(
	query: Query,
	catalogue: Catalogue,
	engine: SearchEngine<Shown>,
	toSimplified: ToSimplified,
	facts: Facts,
): Promise<Found> {
	const findOne = async (term: Term): Promise<FoundTerm> => {
		if (isFact(term.field)) {
			const fact = await facts(term.field, term.text);
			const places: Occurrences = new Map(Array.from(fact.rows, (row) => [row, new Uint32Array()]));
			return { term, places, lengthAt: () => 0, empty: false, fact };
		}
		const placed = await findTerm(term, engine, toSimplified);
		return { ...placed, term, places: within(catalogue, term.field, placed.places), fact: null };
	};
	const clauses = await Promise.all(query.clauses.map((clause) => Promise.all(clause.map(findOne))));
	const rows = new Uint8Array(catalogue.count).fill(1);
	for (const clause of clauses) {
		const asked = clause.filter(({ empty }) => !empty);
		if (asked.length === 0) continue;
		const any = new Uint8Array(catalogue.count);
		for (const { term, places } of asked)
			for (let row = 0; row < any.length; row++) if (places.has(row) !== term.not) any[row] = 1;
		for (let row = 0; row < rows.length; row++) rows[row] = (rows[row] ?? 0) & (any[row] ?? 0);
	}
	return { rows, clauses };
}

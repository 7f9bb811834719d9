/**
 * Order of the answer. By relevance: an exact title first, then titles that hold more of what was asked, then kickers
 * and subtitles, then earlier and more frequent hits, then the later date; the archive's own order decides the rest.
 */
import type { Sort } from './answer.ts';
import type { Catalogue } from './catalogue.ts';
import { bodyStart, hasHits, type Found } from './evaluate.ts';

/** Tokens after which an early hit is worth half. */
const early = 150;

interface Rank {
	row: number;
	/** Compared one after the other, the greater first. */
	keys: readonly number[];
}

/** First possible day as a number, 20240103; 0 for none. Made once for each catalogue. */
const startsOf = (catalogue: Catalogue): Int32Array => {
	const known = startsByCatalogue.get(catalogue);
	if (known !== undefined) return known;
	const days = catalogue.days.map(([notBefore]) => Number(notBefore.replaceAll('-', '')));
	const made = Int32Array.from(catalogue.day, (day) => days[day - 1] ?? 0);
	startsByCatalogue.set(catalogue, made);
	return made;
};
const startsByCatalogue = new WeakMap<Catalogue, Int32Array>();

export function rank(rows: Uint8Array, found: Found, catalogue: Catalogue, sort: Sort): number[] {
	const list = Array.from(rows.keys()).filter((row) => rows[row] === 1);
	const starts = startsOf(catalogue);
	const byDate = (sign: number) => (a: number, b: number) => {
		const [left, right] = [starts[a] ?? 0, starts[b] ?? 0];
		// Unknown dates come last whichever way the sort goes.
		if (left === 0 || right === 0) return Number(left === 0) - Number(right === 0) || a - b;
		return sign * (left - right) || a - b;
	};
	const wanted = found.clauses.map((clause) => clause.filter(hasHits));
	if (sort === 'oldest') return list.sort(byDate(1));
	if (sort === 'newest' || wanted.flat().length === 0) return list.sort(byDate(-1));
	const newest = byDate(-1);
	const ranks = list.map((row): Rank => {
		const title = catalogue.lengths[0][row] ?? 0;
		const body = bodyStart(catalogue, row);
		const byline = body - (catalogue.lengths[3][row] ?? 0) - 1;
		let exact = 0;
		let inTitle = 0;
		let inHead = 0;
		let weight = 0;
		for (const clause of wanted) {
			let best = 0;
			for (const { places, lengthAt } of clause) {
				const hits = places.get(row);
				const first = hits?.[0];
				if (hits === undefined || first === undefined) continue;
				if (first === 0 && lengthAt(row, 0) === title) exact = 1;
				if (first < title) best = 2;
				else if (first < byline) best = Math.max(best, 1);
				const inBody = hits.find((place) => place >= byline) ?? Infinity;
				weight += Math.log2(1 + hits.length) + early / (early + Math.max(0, inBody - body));
			}
			if (best === 2) inTitle += 1;
			if (best >= 1) inHead += 1;
		}
		return { row, keys: [exact, inTitle, inHead, Math.round(weight * 1000)] };
	});
	ranks.sort((a, b) => {
		for (const [nth, key] of a.keys.entries()) if (key !== b.keys[nth]) return (b.keys[nth] ?? 0) - key;
		return newest(a.row, b.row);
	});
	return ranks.map(({ row }) => row);
}

/**
 * The days of issue that agree with most of what the clues say. Each clue allows some days; every day gets the weight
 * of the clues that allow it; the days with the greatest weight are the answer. Where all clues agree that is their
 * intersection; where they do not, the lighter side is outvoted and reported.
 */
import type { Clue } from './clue.ts';
import { EVER, type Span } from './days.ts';

export interface Solution {
	/** Hull of the best days; null where there is no clue at all. */
	range: Span | null;
	/** Whether another year is nearly as likely: then no date can be given, only bounds. */
	ambiguous: boolean;
	/** The days around the very best one, where the evidence speaks for their year more than for any other: what the machine would guess where it must not say. */
	likely: Span | null;
	/** Clues that the best days contradict. */
	outvoted: Clue[];
	/** Clues that make the range: those whose days end where it ends, and those that fix its year. */
	binding: Clue[];
}

/** The same words said again convince hardly more than once; other words for the same thing a little more. */
const AGAIN = 3;
const OTHERWISE = 1.6;

/** Weights lowered by what the page has said already. */
function dampen(clues: readonly Clue[]): Clue[] {
	const wordings = new Map<string, Map<string, number>>();
	return clues.map((clue) => {
		const key = `${clue.form} ${clue.says}`;
		const words = wordings.get(key) ?? new Map<string, number>();
		const again = words.get(clue.words) ?? 0;
		const others = words.size - (again ? 1 : 0);
		wordings.set(key, words.set(clue.words, again + 1));
		return { ...clue, weight: clue.weight / (AGAIN ** again * OTHERWISE ** others) };
	});
}

/**
 * How much lighter than the best a day may be and still be possible: one habit of speech less. Weights are about
 * logarithms of odds, so this keeps the days that are at least a third as likely as the likeliest.
 */
const TOLERANCE = 1;
/** A wrong year is worse than a wrong week: another year must be this much lighter. */
const YEAR_TOLERANCE = 1.7;
/** No other year is guessed at where it is only so much lighter: the evidence then carries no year at all. */
const GUESS = 0.5;
/** Days on either side of the best one that belong to its year's guess. */
const HALF_YEAR = 180;
/** Years on either side that may be the right one instead; animals of the calendar come again after twelve. */
const YEARS_APART = Array.from({ length: 24 }, (_, i) => (i < 12 ? i - 12 : i - 11));

/** How much the clues speak for each day, from {@link EVER}.from on. */
function sumsOf(clues: readonly Clue[]): Float64Array {
	const sums = new Float64Array(EVER.to - EVER.from + 2);
	for (const { allows, weight } of clues)
		for (const span of allows) {
			const from = Math.max(span.from, EVER.from) - EVER.from;
			const to = Math.min(span.to, EVER.to) - EVER.from;
			if (from > to) continue;
			sums[from]! += weight;
			sums[to + 1]! -= weight;
		}
	for (let at = 1; at < sums.length; at++) sums[at]! += sums[at - 1]!;
	return sums.subarray(0, -1);
}

/** The greatest sum of a stretch. */
function greatest(sums: Float64Array, from = 0, to = sums.length): number {
	let best = 0;
	for (let at = Math.max(from, 0); at < Math.min(to, sums.length); at++) best = Math.max(best, sums[at]!);
	return best;
}

/** First and last place with at least so much. */
function hull(sums: Float64Array, enough: number): Span {
	let [from, to] = [0, sums.length - 1];
	while (from < to && sums[from]! < enough) from++;
	while (to > from && sums[to]! < enough) to--;
	return { from, to };
}

/** Hull of the best days of a set of clues. */
function bestRange(clues: readonly Clue[]): { range: Span; ambiguous: boolean; likely: Span | null } | null {
	if (!clues.length) return null;
	const sums = sumsOf(clues);
	const best = greatest(sums);
	// Sums of the same weights in another order differ by rounding only.
	const enough = (tolerance: number): number => best - tolerance - 1e-6;
	const shifted = ({ from, to }: Span): Span => ({ from: from + EVER.from, to: to + EVER.from });
	const near = hull(sums, enough(TOLERANCE));
	const rival = YEARS_APART.some((years) => {
		const shift = Math.round(years * 365.25);
		return greatest(sums, near.from + shift, near.to + shift + 1) >= enough(YEAR_TOLERANCE);
	});
	const summit = sums.findIndex((sum) => sum === best);
	const around = {
		from: Math.max(near.from, summit - HALF_YEAR),
		to: Math.min(near.to, summit + HALF_YEAR),
	};
	while (around.from < summit && sums[around.from]! < enough(TOLERANCE)) around.from++;
	while (around.to > summit && sums[around.to]! < enough(TOLERANCE)) around.to--;
	const otherwise = Math.max(greatest(sums, 0, summit - HALF_YEAR), greatest(sums, summit + HALF_YEAR + 1));
	return {
		range: shifted(rival ? hull(sums, enough(YEAR_TOLERANCE)) : near),
		ambiguous: rival,
		likely: best - otherwise >= GUESS ? shifted(around) : null,
	};
}

const overlaps = (clue: Clue, range: Span): boolean =>
	clue.allows.some(({ from, to }) => from <= range.to && to >= range.from);

export function solve(clues: readonly Clue[]): Solution {
	const weighted = dampen(clues);
	const found = bestRange(weighted);
	if (!found) return { range: null, ambiguous: false, likely: null, outvoted: [], binding: [] };
	const { range, ambiguous, likely } = found;
	const outvoted = clues.filter((clue) => !overlaps(clue, range));
	const held = clues.filter((clue) => !outvoted.includes(clue));
	const edges = held.filter((clue) =>
		clue.allows.some(({ from, to }) => from === range.from || to === range.to),
	);
	return {
		range,
		ambiguous,
		likely,
		outvoted,
		binding: [...new Set([...edges, ...yearFixing(held, range)])],
	};
}

/** Clues of one span (no yearly ones) that bound the range most closely on either side: they say which year it is. */
function yearFixing(clues: readonly Clue[], range: Span): Clue[] {
	const single = clues.flatMap((clue) => {
		const [span] = clue.allows;
		return span && clue.allows.length === 1 ? [{ clue, span }] : [];
	});
	const after = single
		.filter(({ span }) => span.from > EVER.from && span.from <= range.from)
		.toSorted((a, b) => b.span.from - a.span.from);
	const before = single
		.filter(({ span }) => span.to < EVER.to && span.to >= range.to)
		.toSorted((a, b) => a.span.to - b.span.to);
	return [...after.slice(0, 2), ...before.slice(0, 2)].map(({ clue }) => clue);
}

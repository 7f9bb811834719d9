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

/** Hull of the best days of a set of clues. */
function bestRange(clues: readonly Clue[]): { range: Span; ambiguous: boolean; likely: Span | null } | null {
	if (!clues.length) return null;
	const size = EVER.to - EVER.from + 2;
	const change = new Float64Array(size);
	for (const { allows, weight } of clues)
		for (const span of allows) {
			const from = Math.max(span.from, EVER.from);
			const to = Math.min(span.to, EVER.to);
			if (from > to) continue;
			change[from - EVER.from] = (change[from - EVER.from] ?? 0) + weight;
			change[to - EVER.from + 1] = (change[to - EVER.from + 1] ?? 0) - weight;
		}
	const sums = new Float64Array(size - 1);
	let sum = 0;
	let best = 0;
	for (let at = 0; at < sums.length; at++) {
		sum += change[at] ?? 0;
		sums[at] = sum;
		best = Math.max(best, sum);
	}
	// Sums of the same weights in another order differ by rounding only.
	const within = (tolerance: number): Span => {
		const enough = best - tolerance - 1e-6;
		return {
			from: sums.findIndex((value) => value >= enough) + EVER.from,
			to: sums.findLastIndex((value) => value >= enough) + EVER.from,
		};
	};
	const range = within(TOLERANCE);
	const rival = YEARS_APART.some((years) => {
		const shift = Math.round(years * 365.25);
		for (let day = range.from; day <= range.to; day++)
			if ((sums[day + shift - EVER.from] ?? 0) >= best - YEAR_TOLERANCE - 1e-6) return true;
		return false;
	});
	const summit = sums.indexOf(best) + EVER.from;
	let otherwise = 0;
	sums.forEach((value, at) => {
		if (Math.abs(at + EVER.from - summit) > HALF_YEAR) otherwise = Math.max(otherwise, value);
	});
	const around = {
		from: Math.max(range.from, summit - HALF_YEAR),
		to: Math.min(range.to, summit + HALF_YEAR),
	};
	const near = (day: number): boolean => (sums[day - EVER.from] ?? 0) >= best - TOLERANCE - 1e-6;
	while (around.from < summit && !near(around.from)) around.from++;
	while (around.to > summit && !near(around.to)) around.to--;
	const likely = best - otherwise >= GUESS ? around : null;
	return rival
		? { range: within(YEAR_TOLERANCE), ambiguous: true, likely }
		: { range, ambiguous: false, likely };
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

/**
 * Bars of a density chart: solid where the month is sure, hatched over the months a date may lie in.
 * The area of a bar is its number of articles, so an uncertain article weighs no more than a certain one.
 */
import type { Article } from '../schema/schema.ts';
import { perList } from './per-list.ts';

export interface Bar {
	/** Position and size in per cent of the chart; `y` from the top. */
	x: number;
	width: number;
	y: number;
	height: number;
	sure: boolean;
	count: number;
	/** First and last month it covers, `2024-01`. */
	from: string;
	to: string;
}

export interface Density {
	bars: Bar[];
	/** Beginnings of years, in per cent, with how many years apart the labels stand. */
	years: { year: number; x: number; label: boolean }[];
	/** Articles with no two bounds: not drawn, said in words. */
	undrawn: number;
}

const monthNumber = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
const monthText = (value: number): string =>
	`${Math.floor(value / 12)}-${String((value % 12) + 1).padStart(2, '0')}`;

/** Share of the height left free above the highest bar, for its number. */
const headroom = 0.14;

/** Names of years that stand beside one another on a phone, and in a margin column. */
const mostNames = 6;
const mostNamesLow = 4;

interface Group {
	/** First and last month, counted from year 0. */
	from: number;
	to: number;
	count: number;
}

/** Beyond this a page would carry more bars than its chart has pixels. */
const mostBars = 240;

/** Of a large archive, doubts shorter than a year are drawn over their whole year, longer ones over whole years. */
function simplify(groups: ReadonlyMap<string, Group>): Iterable<Group> {
	if (groups.size <= mostBars) return groups.values();
	const merged = new Map<string, Group>();
	for (const { from, to, count } of groups.values()) {
		const sure = from === to;
		const first = sure ? from : from - (from % 12);
		const last = sure ? to : to - (to % 12) + 11;
		const key = `${first} ${last}`;
		const known = merged.get(key) ?? { from: first, to: last, count: 0 };
		known.count += count;
		merged.set(key, known);
	}
	return merged.values();
}

interface Dated {
	article: Pick<Article, 'notBefore' | 'notAfter'>;
}

/** @param low drawn in a margin column */
export function makeDensity(items: readonly Dated[], low = false): Density {
	const counts = new Map<string, Group>();
	let undrawn = 0;
	for (const { article } of items) {
		if (article.notBefore === null || article.notAfter === null) {
			undrawn += 1;
			continue;
		}
		const from = monthNumber(article.notBefore);
		const to = monthNumber(article.notAfter);
		const key = `${from} ${to}`;
		const known = counts.get(key) ?? { from, to, count: 0 };
		known.count += 1;
		counts.set(key, known);
	}
	// The widest doubt lies on the ground, so that no bar hangs in the air.
	const groups = [...simplify(counts)].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
	if (groups.length === 0) return { bars: [], years: [], undrawn };
	const first = Math.floor(Math.min(...groups.map(({ from }) => from)) / 12) * 12;
	const last = Math.floor(Math.max(...groups.map(({ to }) => to)) / 12) * 12 + 12;
	const scale = 100 / (last - first);
	const heights = new Map<number, number>();
	const stacked = groups.map((group) => {
		const months = Array.from({ length: group.to - group.from + 1 }, (_, i) => group.from + i);
		const ground = Math.max(...months.map((month) => heights.get(month) ?? 0));
		const height = group.count / months.length;
		for (const month of months) heights.set(month, ground + height);
		return { ...group, ground, height };
	});
	const highest = Math.max(...heights.values());
	const up = (100 * (1 - headroom)) / highest;
	const round = (value: number): number => Math.round(value * 100) / 100;
	const bars = stacked.map(({ from, to, count, ground, height }): Bar => {
		const gap = Math.min(0.12, 0.2 / (to - from + 1));
		return {
			x: round((from - first + gap) * scale),
			width: round((to - from + 1 - 2 * gap) * scale),
			y: round(100 - (ground + height) * up),
			height: round(height * up),
			sure: from === to,
			count,
			from: monthText(from),
			to: monthText(to),
		};
	});
	const spanYears = (last - first) / 12;
	const names = low ? mostNamesLow : mostNames;
	const step = [1, 2, 5, 10, 20, 50].find((years) => spanYears / years <= names) ?? 100;
	const years = Array.from({ length: spanYears }, (_, i) => {
		const year = first / 12 + i;
		const x = round(i * 12 * scale);
		return { year, x, label: step === 1 || (year % step === 0 && x <= 100 - 100 / names) };
	});
	return { bars, years, undrawn };
}

/** The chart of a list, drawn once for all its pages. */
export const densityOf = perList((items: readonly Dated[]) => makeDensity(items));
export const lowDensityOf = perList((items: readonly Dated[]) => makeDensity(items, true));

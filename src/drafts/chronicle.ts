/** 大事记: what happened in an area and when, in the articles' own words. */
import type { District } from '../schema/schema.ts';
import type { Bounds, Span } from './attested.ts';
import { datedSentences } from './dated-sentences.ts';
import { whereTold, type Places } from './places.ts';

export interface Told<Source> {
	home: District | null;
	/** Of publication. */
	bounds: Bounds;
	heading: string;
	/** Running text. */
	parts: readonly string[];
	source: Source;
}

export interface Entry<Source> {
	/** event: the text gives its day; report: only when it was printed is known. */
	kind: 'event' | 'report';
	text: string;
	/** The day as printed, of an event. */
	printed: string;
	bounds: Bounds;
	/** One day, surely. */
	sure: boolean;
	/** The sentence itself names the place, not only the article. */
	named: boolean;
	source: Source;
	/** Where it stands: the part, and the place in it; null of a heading. */
	place: { part: number; at: number } | null;
}

export interface Chronicle<Source> {
	place: District;
	entries: Entry<Source>[];
	/** Articles that are in none of the entries, because nothing bounds their day. */
	undated: number;
	articles: number;
	/** Two entries that tell the same and give different days. */
	contradictions: [Entry<Source>, Entry<Source>][];
}

const startOf = ({ from, to }: Bounds): string => from ?? to ?? '9';

const byTime = <Source>(a: Entry<Source>, b: Entry<Source>): number =>
	startOf(a.bounds) < startOf(b.bounds)
		? -1
		: startOf(a.bounds) > startOf(b.bounds)
			? 1
			: (a.bounds.to ?? '9') < (b.bounds.to ?? '9')
				? -1
				: 1;

function entriesOf<Source>(
	{ home, bounds, heading, parts, source }: Told<Source>,
	places: Places,
): Entry<Source>[] {
	const events = datedSentences(parts, bounds)
		.map((one) => ({ ...one, where: home === null ? 'nowhere' : whereTold(one.text, home, places) }))
		.filter(({ where }) => where !== 'elsewhere')
		.map((one): Entry<Source> => ({
			kind: 'event',
			text: one.text,
			printed: one.printed,
			bounds: { from: one.from, to: one.to },
			sure: one.sure,
			named: one.where === 'own',
			source,
			place: { part: one.part, at: one.at },
		}));
	if (events.length > 0) return events;
	if (bounds.from === null && bounds.to === null) return [];
	return [
		{
			kind: 'report',
			text: heading,
			printed: '',
			bounds,
			sure: bounds.from === bounds.to,
			named: false,
			source,
			place: null,
		},
	];
}

/** Characters that two tellings share in a row, and share of the longer one, from which they tell the same. */
const RUN = 6;
const ALIKE = 0.6;

const runsOf = ({ text, printed }: Pick<Entry<unknown>, 'text' | 'printed'>): Set<string> => {
	const bare = text.slice(printed.length).replace(/[^\p{L}\p{N}]/gu, '');
	return new Set(
		Array.from({ length: Math.max(0, bare.length - RUN + 1) }, (_, at) => bare.slice(at, at + RUN)),
	);
};

/** A day named twice need not be one event; the same words with two days cannot be both. */
function contradictionsOf<Source>(entries: readonly Entry<Source>[]): [Entry<Source>, Entry<Source>][] {
	const events = entries
		.filter(({ kind, sure }) => kind === 'event' && sure)
		.map((entry) => ({ entry, runs: runsOf(entry) }));
	const byRun = new Map<string, number[]>();
	const found: [Entry<Source>, Entry<Source>][] = [];
	events.forEach(({ entry, runs }, nth) => {
		const shared = new Map<number, number>();
		for (const run of runs) {
			for (const other of byRun.get(run) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
			byRun.set(run, [...(byRun.get(run) ?? []), nth]);
		}
		for (const [other, count] of shared) {
			const earlier = events[other];
			if (!earlier || count < ALIKE * Math.max(runs.size, earlier.runs.size) || runs.size < RUN) continue;
			const apart =
				earlier.entry.bounds.from !== entry.bounds.from || earlier.entry.bounds.to !== entry.bounds.to;
			if (apart && earlier.entry.bounds.from?.slice(0, 4) === entry.bounds.from?.slice(0, 4))
				found.push([earlier.entry, entry]);
		}
	});
	return found;
}

/** By area; articles without one are in none. */
export function chronicles<Source>(told: readonly Told<Source>[], places: Places): Chronicle<Source>[] {
	const byPlace = new Map<District, Told<Source>[]>();
	for (const one of told)
		if (one.home !== null) {
			const those = byPlace.get(one.home);
			if (those) those.push(one);
			else byPlace.set(one.home, [one]);
		}
	return [...byPlace].map(([place, those]) => {
		const entries = those.map((one) => entriesOf(one, places));
		const all = entries.flat().toSorted(byTime);
		return {
			place,
			entries: all,
			undated: entries.filter(({ length }) => length === 0).length,
			articles: those.length,
			contradictions: contradictionsOf(all),
		};
	});
}

/** An event of several days lasted from the first to the last; a report has one day of those that bound it. */
export const spanOfEntry = ({
	kind,
	bounds,
	sure,
}: Pick<Entry<unknown>, 'kind' | 'bounds' | 'sure'>): Span => ({
	earliest: bounds.from,
	latest: bounds.to,
	core:
		bounds.from !== null && bounds.to !== null && (kind === 'event' ? sure : bounds.from === bounds.to)
			? { from: bounds.from, to: bounds.to }
			: null,
});

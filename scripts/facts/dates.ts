/**
 * The day of issue of one page, from every clue its articles hold: date expressions by their tense and place, events
 * with known days. All articles of a page share one issue, so their clues are taken together.
 */
import { dateContradiction } from '../../src/findings/date-contradiction.ts';
import type { DataOf } from '../../src/findings/findings.ts';
import { noDate } from '../../src/findings/no-date.ts';
import { sidecarDateContradicted } from '../../src/findings/sidecar-date-contradicted.ts';
import type { Finding } from '../../src/report/message.ts';
import type { Article, Event, Sidecar } from '../../src/schema/schema.ts';
import type { Evidence, Fact, TextPart } from '../types.ts';
import type { Vocabulary } from '../vocabulary/types.ts';
import { boundOf } from './dates/bound-of.ts';
import { describe, type Clue, type PaperYears } from './dates/clue.ts';
import { dayOf, EVER, isoOf, type Span } from './dates/days.ts';
import { countedYears } from './dates/counted-years.ts';
import { readEdtf } from './dates/read-edtf.ts';
import { indexEvents, type EventIndex } from './dates/event-index.ts';
import { readEvents } from './dates/read-events.ts';
import { readExpressions } from './dates/read-expressions.ts';
import { matchedDays } from './dates/matched-days.ts';
import { newestYear } from './dates/read-year.ts';
import type { Place } from './dates/reading.ts';
import { printedDates, type PrintedLine } from './dates/printed/printed-dates.ts';
import { readable } from './dates/readable.ts';
import { renamesOf } from './dates/renames.ts';
import { solve } from './dates/solve.ts';
import { toEdtf } from './dates/to-edtf.ts';
import { headlines, inPrint, running } from './text.ts';

/** One date for all articles of a page; its evidence is each article's `dateEvidence`. */
export type PageDate = Pick<Article, 'date' | 'notBefore' | 'notAfter' | 'dateBasis'>;

type DateClue = DataOf<'evidence-date'>;

/** Wider than this a range is no date any more: only bounds are given. */
const WIDEST = 366;
/** Clues that weigh less are habits of speech: outvoted ones of them are no contradiction. */
const CONTRADICTION = 1.5;
/** Where the day is known, papers announce what is a few months off: only surer clues speak against it. */
const SURE = 2;
const ANNOUNCED = 200;
/** From this weight on the page prints its own day. */
const PRINTED = 9;
/** Evidence lines of one page, at most. */
const MOST_EVIDENCE = 12;

/** One index of events for each set of regions that have events of their own: most places share one. */
const indexes = new WeakMap<readonly Event[], Map<string, EventIndex>>();

/** The region itself and the areas above it. */
function regionsAbove(region: string | null, { districts }: Vocabulary): Set<string> {
	const found = new Set<string>();
	for (let name = region; name !== null && !found.has(name);) {
		found.add(name);
		name = districts.find((district) => district.name === name)?.parent ?? null;
	}
	return found;
}

/** Events that newspapers of a region mean. */
function eventIndex(vocabulary: Vocabulary, region: string | null): EventIndex {
	const { events } = vocabulary;
	const byRegions = indexes.get(events) ?? new Map<string, EventIndex>();
	indexes.set(events, byRegions);
	const above = regionsAbove(region, vocabulary);
	const own = new Set(
		events.flatMap((event) => (event.region !== null && above.has(event.region) ? [event.region] : [])),
	);
	const key = [...own].sort().join();
	const known = byRegions.get(key);
	if (known) return known;
	const index = indexEvents([
		...events.filter((event) => event.region === null || own.has(event.region)),
		...renamesOf(vocabulary.districts),
	]);
	byRegions.set(key, index);
	return index;
}

/** Headline, first paragraph or the rest. A dateline is part of the lead. */
function placed(parts: readonly TextPart[]): { part: TextPart; place: Place }[] {
	const heads = headlines(parts);
	const text = [...parts.filter(({ kind }) => kind === 'dateline'), ...running(parts)];
	const lead = text.find(({ kind }) => kind === 'paragraph' || kind === 'caption');
	return [
		...parts.filter(({ kind }) => kind === 'furniture').map((part) => ({ part, place: 'header' as const })),
		...heads.map((part) => ({ part, place: 'headline' as const })),
		...text.map((part) => ({
			part,
			place: part === lead || part.kind === 'dateline' ? ('lead' as const) : ('text' as const),
		})),
	];
}

/** All clues of a page, in the order of its articles. */
function cluesOf(articles: readonly (readonly TextPart[])[], index: EventIndex): Clue[] {
	const parts = articles.map((article) => article.map((part) => ({ ...part, text: readable(part.text) })));
	const inPlace = parts.flatMap(placed);
	const clues = inPlace.flatMap(({ part: { text, line }, place }) => [
		...readExpressions(text, line, place, index),
		...readEvents(text, line, place, index),
	]);
	const counted = parts.flatMap((article) => countedYears(headlines(article), running(article)));
	return [...clues, ...counted, ...matchedDays(inPlace), ...newestYear(inPlace.map(({ part }) => part))];
}

/** The lines of a page that are known to be its running heads, where nobody gives all its lines. */
const headsOf = (articles: readonly (readonly TextPart[])[]): PrintedLine[] =>
	articles
		.flat()
		.flatMap(({ kind, text, line }) => (kind === 'furniture' ? [{ line, text, furniture: true }] : []));

/** Whether a clue speaks against a day that is known. */
const speaksAgainst = ({ weight, allows }: Clue, { from, to }: Span): boolean => {
	const apart = Math.min(...allows.map((span) => Math.max(span.from - to, from - span.to)));
	return apart > 0 && (weight >= SURE || (weight >= CONTRADICTION && apart > ANNOUNCED));
};

/** The clues that make the range, heaviest first, each wording once, in the words that are printed. */
function evidenceOf(clues: readonly Clue[], parts: readonly TextPart[]): Evidence<DateClue>[] {
	const printed = ({ words, line }: Clue): string =>
		inPrint(
			parts.find((part) => part.line === line && part.text.includes(words)),
			words,
		);
	const byWords = new Map<string, Clue>();
	for (const clue of clues.toSorted((a, b) => b.weight - a.weight))
		if (!byWords.has(clue.words)) byWords.set(clue.words, clue);
	return [...byWords.values()].slice(0, MOST_EVIDENCE).map((clue) => ({
		line: clue.paper ? null : clue.line,
		clue: { ...(clue.paper ?? { words: printed(clue) }), bound: boundOf(clue.allows) },
	}));
}

/** The date of a sidecar, with a finding for every clue of weight that it contradicts. */
function fromSidecar(date: string, clues: readonly Clue[]): Fact<PageDate, DateClue> {
	const bounds = readEdtf(date);
	if (!bounds) return { value: nothing, evidence: [], findings: [] };
	const range = { from: bounds.from ?? EVER.from, to: bounds.to ?? EVER.to };
	const findings = clues
		.filter((clue) => speaksAgainst(clue, range))
		.map(({ line, words, allows }) =>
			sidecarDateContradicted.at(line, { words, bound: boundOf(allows), date }),
		);
	return {
		value: {
			date,
			notBefore: bounds.from === null ? null : isoOf(bounds.from),
			notAfter: bounds.to === null ? null : isoOf(bounds.to),
			dateBasis: 'sidecar',
		},
		evidence: [{ line: null, clue: { sidecar: date } }],
		findings,
	};
}

/**
 * The date of a page: the sidecar's, else the narrowest range that the clues of all its articles support.
 * @param region district whose events are meant where a text does not say whose (`市委八届五次全会`), or null
 * @param lines all lines of the page, for the day that it prints of itself
 * @param paper what dated pages of its newspaper say, for a page that only tells a year of the cycle of sixty
 */
export function readDates(
	articles: readonly (readonly TextPart[])[],
	sidecar: Sidecar,
	vocabulary: Vocabulary,
	region: string | null = null,
	lines: readonly PrintedLine[] = headsOf(articles),
	paper: PaperYears | null = null,
): Fact<PageDate, DateClue> & { fewYears: boolean } {
	const printed = printedDates(lines);
	const clues = [
		...printed.clues,
		...cluesOf(articles, eventIndex(vocabulary, region)),
		...(paper ? [ofPaper(paper)] : []),
	];
	return { ...settle(articles, sidecar, printed, clues), fewYears: printed.clues.some(isOfFewYears) };
}

/** `丙寅年四月初四`: a day of one year in sixty. */
const isOfFewYears = ({ allows }: Clue): boolean => allows.length > 1 && allows.length <= CYCLES;
const CYCLES = Math.ceil((EVER.to - EVER.from) / (60 * 365));

/** Other pages of a paper may be so many years older or younger than the dated ones: less than half a cycle of sixty. */
const AROUND = 20;
const OF_PAPER = 2.5;

function ofPaper(paper: PaperYears): Clue {
	const [first, last] = paper.years;
	const allows = [{ from: dayOf(first - AROUND, 1, 1), to: dayOf(last + AROUND, 12, 31) }];
	return {
		line: 1,
		words: `${paper.paper} ${paper.years.join('–')}`,
		form: '同报年份',
		allows,
		weight: OF_PAPER,
		says: describe(allows),
		paper,
	};
}

function settle(
	articles: readonly (readonly TextPart[])[],
	sidecar: Sidecar,
	printed: ReturnType<typeof printedDates>,
	clues: readonly Clue[],
): Fact<PageDate, DateClue> {
	if (sidecar.date !== undefined) return fromSidecar(sidecar.date, clues);
	const { range, ambiguous, likely, outvoted, binding } = solve(clues);
	const isPrinted = printed.clues.some((clue) => clue.weight >= PRINTED && !outvoted.includes(clue));
	const line = articles[0]?.[0]?.line ?? 1;
	if (!range)
		return { value: nothing, evidence: [], findings: [noDate.at(line, { why: 'no-clue', guess: null })] };
	const bounds = openBounds(range);
	const isOwnDay = printed.clues.some(
		({ weight, allows }) =>
			weight >= PRINTED &&
			allows.length === 1 &&
			allows[0]!.from === range.from &&
			allows[0]!.to === range.to,
	);
	const dated = !ambiguous && range.to - range.from < WIDEST;
	const date = dated ? toEdtf(range) : null;
	const findings: Finding[] = [
		...printed.faults.map(({ line: at, words, against }) =>
			dateContradiction.at(at, { words, against, date }),
		),
		...outvoted
			.filter((clue) => (isPrinted ? speaksAgainst(clue, range) : clue.weight >= CONTRADICTION))
			.map(({ line: at, words, allows }) =>
				dateContradiction.at(at, { words, bound: boundOf(allows), date }),
			),
	];
	if (!dated) {
		// What the machine would guess is for a person to confirm.
		// A page that bounds its years on one side only says nothing of the year.
		const bounded = bounds.notBefore !== null && bounds.notAfter !== null;
		const guess = bounded && likely && likely.to - likely.from < WIDEST / 2 ? toEdtf(likely) : null;
		findings.push(noDate.at(line, { why: ambiguous ? 'several-years' : 'too-wide', guess }));
	}
	return {
		value: {
			date,
			...bounds,
			dateBasis: isOwnDay ? 'printed' : (bounds.notBefore ?? bounds.notAfter) ? 'text' : null,
		},
		evidence: evidenceOf(binding.length ? binding : clues, articles.flat()),
		findings,
	};
}

const nothing: PageDate = { date: null, notBefore: null, notAfter: null, dateBasis: null };

/** Bounds that clues gave; the ends of all time are none. */
const openBounds = ({ from, to }: Span): Pick<PageDate, 'notBefore' | 'notAfter'> => ({
	notBefore: from > EVER.from + WIDEST ? isoOf(from) : null,
	notAfter: to < EVER.to - WIDEST ? isoOf(to) : null,
});

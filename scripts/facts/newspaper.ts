/**
 * Which newspaper a page may be from, where no sidecar says so. Nothing here becomes a field: the answer is a finding
 * with its evidence and the lines to paste, for a person to agree with. Where the sidecar does name a paper and the
 * page prints another one's name, that is a finding too.
 */
import { inSimplified } from '../language/simplified.ts';
import type { DataOf } from '../../src/findings/findings.ts';
import { newspaperContradicted } from '../../src/findings/newspaper-contradicted.ts';
import { newspaperGuess } from '../../src/findings/newspaper-guess.ts';
import type { Finding } from '../../src/report/message.ts';
import type { Newspaper, Sidecar } from '../../src/schema/schema.ts';
import type { TextPart } from '../types.ts';
import type { Vocabulary } from '../vocabulary/types.ts';
import { printedNames, type Printed } from './newspaper/printed-names.ts';
import { styleSigns } from './newspaper/style-signs.ts';

/** Worth of a name in a running head, and in one byline; two bylines make a name as good as half a head. */
const HEAD = 4;
const BYLINE = 1.5;
const MOST_BYLINES = 4;
/** A house's own habit, where the page is about its place. */
const STYLE = 1.5;
/** From this on one paper is plausible; one byline may be a reprint, one habit is many papers'. */
const PLAUSIBLE = 3;
/** The next paper must be this much behind. */
const AHEAD = 1.5;
/** Share of a page's districts that must lie in the paper's region. */
const AT_HOME = 0.6;
const LEAST_AT_HOME = 2;
/** Clues that one message lists, at most. */
const MOST_CLUES = 5;

interface Clue {
	says: DataOf<'newspaper-guess'>['clues'][number];
	weight: number;
}

/** The names of an area and of all areas above it. */
function above(name: string, { districts }: Vocabulary): string[] {
	const chain: string[] = [];
	for (let at: string | null = name; at !== null && !chain.includes(at);) {
		chain.push(at);
		at = districts.find((district) => district.name === at)?.parent ?? null;
	}
	return chain;
}

/** Whether the page's stories are those of a region: most of their districts lie in it. */
function isAtHome(region: string, districts: readonly string[], vocabulary: Vocabulary): boolean {
	const inside = districts.filter((name) => above(name, vocabulary).includes(region)).length;
	return inside >= Math.min(LEAST_AT_HOME, districts.length) && inside >= AT_HOME * districts.length;
}

/** Whether a paper is of another place than the page's stories; a national paper's people write everywhere. */
const isForeign = (
	row: Newspaper | undefined,
	districts: readonly string[],
	vocabulary: Vocabulary,
): boolean =>
	row !== undefined &&
	districts.length > 0 &&
	(row.region === null || !isAtHome(row.region, districts, vocabulary));

function cluesOfName(printed: readonly Printed[], foreign: boolean): Clue[] {
	const clue = ({ line, words }: Printed, weight: number): Clue => ({
		says: { why: 'name', line, words },
		weight,
	});
	const heads = printed.filter(({ where }) => where === 'head').map((one) => clue(one, HEAD));
	const bylines = printed.filter(({ where }) => where === 'byline').map((one) => clue(one, BYLINE));
	// Signed by another place's paper in a story or two: those are taken over from it.
	return [...heads, ...(foreign ? [] : bylines.slice(0, MOST_BYLINES))];
}

/** Clues for each paper that the page can be from. */
function candidates(
	articles: readonly (readonly TextPart[])[],
	heads: readonly TextPart[],
	districts: readonly string[],
	vocabulary: Vocabulary,
): Map<string, Clue[]> {
	// By the name as pages are read.
	const byName = Map.groupBy(printedNames([...articles, heads]), ({ name }) => name);
	const found = new Map<string, Clue[]>();
	for (const [name, printed] of byName) {
		const row = vocabulary.newspapers.find((paper) => inSimplified(paper.name) === name);
		found.set(name, cluesOfName(printed, isForeign(row, districts, vocabulary)));
	}
	for (const { name: given, region, style } of vocabulary.newspapers) {
		const name = inSimplified(given);
		if (region === null || !districts.length || !isAtHome(region, districts, vocabulary)) continue;
		const signs = styleSigns(articles, style).map(({ line, sign, stories }): Clue => ({
			says: { why: 'style', line, words: sign, stories },
			weight: STYLE,
		}));
		const home: Clue = { says: { why: 'region', region }, weight: 0 };
		if (signs.length) found.set(name, [...(found.get(name) ?? []), ...signs, home]);
	}
	return found;
}

const weigh = (clues: readonly Clue[]): number => clues.reduce((sum, { weight }) => sum + weight, 0);

/** What a finding lists: the weighty clues, then what only supports them. */
const listed = (clues: readonly Clue[]): Clue['says'][] =>
	[
		...clues.filter(({ weight }) => weight).slice(0, MOST_CLUES),
		...clues.filter(({ weight }) => !weight),
	].map(({ says }) => says);

const lineOf = ({ says }: Clue): number | undefined => ('line' in says ? says.line : undefined);

/**
 * What the page says of its newspaper, as findings; none where nothing makes one paper plausible.
 * @param districts the districts that the page's stories are about
 */
export function readNewspaper(
	articles: readonly (readonly TextPart[])[],
	heads: readonly TextPart[],
	districts: readonly string[],
	sidecar: Sidecar,
	vocabulary: Vocabulary,
): Finding[] {
	const ranked = [...candidates(articles, heads, districts, vocabulary)]
		.map(([name, clues]) => ({ name, clues, weight: weigh(clues) }))
		.toSorted((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1));
	const [best, second] = ranked;
	if (!best || best.weight < PLAUSIBLE || best.weight < AHEAD * (second?.weight ?? 0)) return [];
	const { name, clues } = best;
	const known = vocabulary.newspapers.find((row) => inSimplified(row.name) === name)?.name;
	const shown = printedNames([...articles, heads]).find((one) => one.name === name)?.shown ?? name;
	if (sidecar.newspaper === undefined)
		return [
			newspaperGuess.at(clues.map(lineOf).find((line) => line !== undefined) ?? 1, {
				guess: known ?? shown,
				clues: listed(clues),
				known: known !== undefined,
			}),
		];
	const head = clues.find(({ weight }) => weight === HEAD)?.says;
	return inSimplified(sidecar.newspaper) === name || head?.why !== 'name'
		? []
		: [
				newspaperContradicted.at(head.line, {
					words: head.words,
					printed: shown,
					sidecar: sidecar.newspaper,
				}),
			];
}

/** How much a page speaks for each city, by the names in its articles and the papers it prints. */
import { kindOfWord } from '../../../language/segmenter.ts';
import type { TextPart } from '../../../types.ts';
import { cityOf, findNames, type Gazetteer, type Named } from '../gazetteer.ts';
import { MOST_NAMESAKES, trustedNames } from '../trusted-names.ts';
import { placesByPaper } from './by-paper.ts';
import { isCity, isProvince } from './kinds.ts';

/** Worth of one name for the city it lies in. */
export const COUNTY = 2;
const COUNTY_SHORT = 0.8;
const CITY = 1;
/** Shared among all districts that have a town of this name. */
const TOWN = 2;
const PAPER = 8;
/** 深圳 and 北京 are destinations of every paper: a city's name alone counts this much an article at most. */
const MOST_BY_CITY = 2;
/** No article counts more than this for a city, so that one long story does not decide for a page. */
const MOST = 6;

/** By city. */
export interface CityWeights {
	total: ReadonlyMap<string, number>;
	/** Articles that name it or a place in it. */
	naming: ReadonlyMap<string, number>;
	/** By names of places in it alone. */
	local: ReadonlyMap<string, number>;
}

/** How much one name speaks for each city. */
function votes(
	named: Named,
	before: string,
	trusted: ReadonlySet<string>,
): [city: string, weight: number, byCity: boolean][] {
	// 海南, 吉林 alone are the province first.
	if (
		named.entries.some(({ district, kind }) => isProvince(district) && (kind === 'short' || kind === 'full'))
	)
		return [];
	const { entries } = named;
	// A name of former days is as good as today's: old papers know no other.
	const full = entries.filter(({ kind }) => kind === 'full' || kind === 'former');
	const towns = entries.filter(({ kind }) => kind === 'place');
	const exact = full.length ? full : entries.filter(({ kind }) => kind === 'short');
	if (exact.length) {
		const cities = exact.filter(({ district }) => isCity(district));
		const [only] = cities.length ? cities : exact;
		if (!cities.length && new Set(exact.map(({ district }) => district.name)).size > 1) return [];
		if (
			!full.length &&
			!trusted.has(named.name) &&
			kindOfWord(named.name) !== 'place' &&
			!(cities.length && kindOfWord(named.name) === null)
		)
			return [];
		return [
			[cityOf(only!.district), cities.length ? CITY : full.length ? COUNTY : COUNTY_SHORT, cities.length > 0],
		];
	}
	const own = towns.filter(({ district }) => before.endsWith(district.name));
	const possible = own.length ? own : towns;
	if (possible.length > MOST_NAMESAKES) return [];
	return possible.map(({ district }) => [cityOf(district), TOWN / possible.length, false]);
}

/** How much the articles of a page speak for each city. */
export function weighCities(articles: readonly (readonly TextPart[])[], gazetteer: Gazetteer): CityWeights {
	const local = new Map<string, number>();
	const total = new Map<string, number>();
	const naming = new Map<string, number>();
	const found = articles.map((parts) =>
		parts.map(({ text }) => ({ text, names: findNames(text, gazetteer) })),
	);
	const trusted = trustedNames(found.map((parts) => parts.flatMap(({ names }) => names)));
	const add = (map: Map<string, number>, city: string, weight: number) =>
		map.set(city, (map.get(city) ?? 0) + weight);
	for (const parts of found) {
		const here = new Map<string, number>();
		const named = new Map<string, number>();
		for (const { text, names } of parts)
			for (const name of names)
				for (const [city, weight, byCity] of votes(name, text.slice(0, name.start), trusted))
					add(byCity ? named : here, city, weight);
		for (const city of new Set([...here.keys(), ...named.keys()])) {
			add(naming, city, 1);
			add(local, city, here.get(city) ?? 0);
			add(total, city, Math.min(MOST, (here.get(city) ?? 0) + Math.min(MOST_BY_CITY, named.get(city) ?? 0)));
		}
	}
	for (const district of placesByPaper(articles.flat(), gazetteer))
		for (const map of [total, local]) add(map, cityOf(district), PAPER);
	return { total, naming, local };
}
